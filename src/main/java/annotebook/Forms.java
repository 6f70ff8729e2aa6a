package annotebook;

import annotebook.display.Bitmap;
import annotebook.display.Drawing;
import annotebook.display.MatrixView;
import annotebook.display.Picture;
import annotebook.display.TableView;
import annotebook.display.chart.ChartView;
import annotebook.kernel.Kernel;
import annotebook.kernel.MimeBundle;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.knowm.xchart.internal.chartpart.Chart;
import tech.tablesaw.api.Table;

/** In which form a notebook shows each type of value. */
final class Forms {

    private record Form<T>(Class<T> type, Function<T, Picture> picture) {

        void register(Kernel kernel) {
            kernel.showAs(type, value -> bundle(picture.apply(value)));
        }

        Picture of(Object value) {
            return picture.apply(type.cast(value));
        }
    }

    @SuppressWarnings("rawtypes") // Chart's parameters do not matter to a picture of it
    private static final List<Form<?>> FORMS =
            List.of(
                    new Form<>(Picture.class, picture -> picture),
                    new Form<>(RealMatrix.class, MatrixView::picture),
                    new Form<>(RealVector.class, MatrixView::picture),
                    new Form<>(Table.class, TableView::picture),
                    new Form<>(Drawing.class, Drawing::picture),
                    new Form<Chart>(Chart.class, chart -> new ChartView(chart).picture()),
                    new Form<>(BufferedImage.class, Bitmap::picture));

    private Forms() {}

    /** From now on the kernel shows these types in this form, also as values of cells. */
    static void register(Kernel kernel) {
        FORMS.forEach(form -> form.register(kernel));
    }

    /** The value as it is shown; a value without its own form is shown as text. */
    static MimeBundle of(Object value) {
        return FORMS.stream()
                .filter(form -> form.type().isInstance(value))
                .findFirst()
                .map(form -> bundle(form.of(value)))
                .orElseGet(() -> new MimeBundle(Map.of("text/plain", String.valueOf(value))));
    }

    static MimeBundle bundle(Picture picture) {
        Map<String, String> data = new HashMap<>();
        data.put("text/plain", picture.text());
        if (picture.html() != null) {
            data.put("text/html", picture.html());
        }
        if (picture.png() != null) {
            data.put("image/png", picture.png()); // LaTeX, PDF and Word take no HTML
        }
        return new MimeBundle(data);
    }
}
