package annotebook.training;

import annotebook.nn.Gradient;

/** The steps of one parameter under an {@link Optimizer}, with what it remembers of earlier ones. */
public interface Update {

    /** Changes the parameter by one step with learning rate alpha; allocates nothing. */
    void step(Gradient gradient, double alpha);
}
