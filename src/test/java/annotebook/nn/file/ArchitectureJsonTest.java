package annotebook.nn.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.nn.Architecture;
import annotebook.nn.Identity;
import annotebook.nn.LeakyRelu;
import annotebook.nn.Network;
import annotebook.nn.Quadratic;
import annotebook.nn.Relu;
import annotebook.nn.Tanh;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureJsonTest {

    private static final Path FILE = Path.of("net.safetensors");

    private static final String PLAN =
            "{'inputs':2,'layers':[{'units':3,'activation':{'name':'LeakyRelu','slope':0.01},'batchNorm':true,'keep':0.8},{'units':1,'activation':{'name':'Sigmoid'},'batchNorm':false,'keep':1.0}],'cost':{'name':'CrossEntropy'},'precision':'SINGLE'}";

    @Test
    void thePlanComponentByComponent() {
        Architecture architecture =
                Network.inputs(2)
                        .hidden(3, new LeakyRelu(0.01))
                        .batchNorm()
                        .dropout(0.8)
                        .sigmoid(1)
                        .single();
        assertEquals(PLAN.replace('\'', '"'), ArchitectureJson.text(architecture));
        assertEquals(architecture, read(PLAN));
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void everyActivationAndEveryCostIsReadAgain(Architecture architecture) {
        assertEquals(
                architecture, ArchitectureJson.read(FILE, ArchitectureJson.text(architecture)));
    }

    static Stream<Architecture> architectures() {
        Stream<Architecture> hidden =
                Stream.of(new Tanh(), new Relu(), new LeakyRelu(0.3), new Identity())
                        .map(activation -> Network.inputs(4).hidden(2, activation).softmax(3));
        Stream<Architecture> outputs =
                Stream.of(
                        Network.inputs(1).sigmoid(1),
                        Network.inputs(3072).output(2, new Identity(), new Quadratic()));
        return Stream.concat(hidden, outputs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'Sigmoid'   | 'Swish'           | names \"Swish\" at layers[1].activation, wanted one of Identity, LeakyRelu, Relu, Sigmoid, Softmax, Tanh",
                "'Sigmoid'   | 'CrossEntropy'    | names \"CrossEntropy\" at layers[1].activation, wanted one of Identity, LeakyRelu, Relu, Sigmoid, Softmax, Tanh",
                "'CrossEntropy' | 'java.lang.Runtime' | names \"java.lang.Runtime\" at cost, wanted one of CrossEntropy, Quadratic, SoftmaxCrossEntropy",
                "'name':'CrossEntropy' |         | names \"null\" at cost, wanted one of CrossEntropy, Quadratic, SoftmaxCrossEntropy",
                "0.8         | 2                 | is refused at layers[0] (dropout: keep must be > 0 and <= 1, got 2.0.)",
                "'inputs':2  | 'inputs':0        | is refused at its top (network: inputs must be >= 1, got 0.)",
                "'units':3   | 'units':'3'       | has a missing, unknown or wrong value at layers[0].units",
                "'units':3   | 'units':3.5       | has a missing, unknown or wrong value at layers[0].units",
                "'units':3   | 'units':4294967299 | has a missing, unknown or wrong value at layers[0].units",
                "'units':3   | 'units':null      | has a missing, unknown or wrong value at layers[0].units",
                "'units':3,  |                   | has a missing, unknown or wrong value at layers[0].units",
                "'SINGLE'    | 1                 | has a missing, unknown or wrong value at precision",
                "'SINGLE'    | 'HALF'            | has a missing, unknown or wrong value at precision",
                "'slope':0.01 | 'slope':0,'tilt':1 | has a missing, unknown or wrong value at layers[0].activation.tilt",
                "'precision':'SINGLE' | 'precision':'SINGLE','x':1 | has a missing, unknown or wrong value at x",
                "'inputs':2  | 'inputs':2,'inputs':2 | is not JSON of at most 100000 words without a repeated name"
            })
    void aWrongPlanIsRefusedWithItsPlace(String from, String to, String wanted) {
        String plan = PLAN.replace(from, to == null ? "" : to);
        assertEquals(
                sentence(wanted),
                assertThrows(ModelFileException.class, () -> read(plan)).getMessage());
    }

    @Test
    void aLayerThatIsNullIsRefused() {
        String plan = PLAN.replaceFirst("\\[.*]", "[null]");
        assertThrows(ModelFileException.class, () -> read(plan));
    }

    @Test
    void whatIsNoPlanAtAllIsRefused() {
        for (String text :
                new String[] {"", "null", "[]", "7", "{", PLAN + "x", "[".repeat(9999)}) {
            assertThrows(ModelFileException.class, () -> read(text), text);
        }
    }

    private static Architecture read(String plan) {
        return ArchitectureJson.read(FILE, plan.replace('\'', '"'));
    }

    private static String sentence(String wanted) {
        return "net.safetensors: the architecture "
                + wanted
                + ". Save the network again, or take another copy of the file.";
    }
}
