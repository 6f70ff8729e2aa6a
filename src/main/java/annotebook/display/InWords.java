package annotebook.display;

import java.util.Optional;
import java.util.function.Supplier;

/** Drawings where this Java cannot draw: their words, and what to install. */
final class InWords {

    private InWords() {}

    /** The painted picture, or words in its place; an exception of the drawing itself is passed on. */
    static Picture unlessPainted(Drawing drawing, Supplier<Picture> painter) {
        Optional<String> fault = Fonts.fault();
        if (fault.isPresent()) {
            return of(drawing, fault.get());
        }
        try {
            return painter.get();
        } catch (RuntimeException | Error e) {
            if (Typeface.isAtFault(
                    e)) { // a font of the student's choice, where the system has none
                return of(drawing, Typeface.sentence(e));
            }
            throw e;
        }
    }

    private static Picture of(Drawing drawing, String fault) {
        return new Picture(null, null, drawing.text()).with(fault);
    }
}
