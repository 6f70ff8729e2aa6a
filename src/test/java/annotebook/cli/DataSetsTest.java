package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.data.fetch.DataSet;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DataSetsTest {

    @Test
    void anInterruptIsOneSentenceBelowTheBar() throws InterruptedException {
        StringWriter printed = new StringWriter();
        Thread farewell = new DataSets(new PrintWriter(printed)).farewell(DataSet.fashionMnist());
        farewell.start();
        farewell.join();
        assertEquals(
                "|Interrupted before all of Fashion-MNIST is in place; start the same command again.|",
                printed.toString().replace(System.lineSeparator(), "|"));
    }
}
