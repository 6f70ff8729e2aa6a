package annotebook.crooked.nn;

import annotebook.crooked.matrix.KnowsGlue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.random.MersenneTwister;

/** Every way in which the library must not be impure, and one in which it may use dice. */
@SuppressWarnings({"UnusedVariable", "JavaUtilDate", "SystemOut"})
public record Impure(KnowsGlue knowsGlue) {

    void prints() {
        System.out.println();
    }

    void complains() {
        new IllegalStateException().printStackTrace();
    }

    long asksTheClock() {
        return System.nanoTime();
    }

    Date asksTheDate() {
        return new Date();
    }

    Instant asksTheInstant() {
        return Instant.now();
    }

    double rollsDice() {
        return Math.random();
    }

    double rollsUnseededDice() {
        return new Random().nextDouble();
    }

    double rollsUnseededDiceOfCommonsMath() {
        return new MersenneTwister().nextDouble();
    }

    DoubleSupplier rollsDiceByReference() {
        return Math::random;
    }

    void shufflesUnseeded() {
        List<String> list = new ArrayList<>();
        Collections.shuffle(list);
    }

    double rollsSeededDice() {
        return new Random(1).nextDouble() + new MersenneTwister(1).nextDouble();
    }
}
