package annotebook.display;

/** The place where long work shows itself: a notebook's output, or a list in a test. */
public interface Screen {

    /** Shows the picture below what is there, and returns the id by which it can be replaced. */
    String show(Picture picture);

    /** Replaces, in place, the picture that {@link #show} returned this id for. */
    void update(String id, Picture picture);
}
