package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

/** A screen that keeps what it is sent, and whether the sender was interrupted meanwhile. */
public final class RecordingScreen implements Screen {

    private static final String ID = "output 1";

    private final List<Picture> shown = new ArrayList<>();
    private final List<Picture> updates = new ArrayList<>();
    private boolean interruptedWhileSending;

    @Override
    public String show(Picture picture) {
        shown.add(picture);
        return ID;
    }

    @Override
    public void update(String id, Picture picture) {
        assertEquals(ID, id);
        interruptedWhileSending |= Thread.currentThread().isInterrupted();
        updates.add(picture);
    }

    public List<Picture> shown() {
        return shown;
    }

    public List<Picture> updates() {
        return updates;
    }

    public boolean interruptedWhileSending() {
        return interruptedWhileSending;
    }
}
