package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void aMethodIsReadWithItsParameters() {
        Signature method =
                Signature.parse(" RealVector step(List<RealMatrix> Thetas, double[] rates) ");
        assertEquals("RealVector step(List<RealMatrix> Thetas, double[] rates)", method.text());
        assertEquals("RealVector", method.type());
        assertEquals("step", method.name());
        assertEquals(
                List.of(
                        new Signature.Parameter("List<RealMatrix>", "Thetas"),
                        new Signature.Parameter("double[]", "rates")),
                method.parameters());
        assertTrue(method.isMethod());
    }

    @Test
    void aVariableHasNoParametersAndIsNotCalled() {
        Signature variable = Signature.parse("double bestAlpha");
        assertEquals(List.of(), variable.parameters());
        assertFalse(variable.isMethod());
        assertTrue(Signature.parse("double epsilon()").isMethod());
    }

    @Test
    void typesAreComparedAndNamesOfParametersAreNot() {
        Signature method = Signature.parse("double J(RealMatrix X, int[] y)");
        assertTrue(method.isDeclaredAs("double J(RealMatrix,int[])"));
        assertTrue(method.isDeclaredAs("double J(RealMatrix, int[])"));
        assertFalse(method.isDeclaredAs("double J(RealMatrix,double[])"));
        assertFalse(method.isDeclaredAs("float J(RealMatrix,int[])"));
        assertFalse(method.isDeclaredAs("double J"));
        assertTrue(Signature.parse("double bestAlpha").isDeclaredAs("double bestAlpha"));
        assertFalse(Signature.parse("double bestAlpha").isDeclaredAs("double bestAlpha()"));
    }

    @Test
    void whatIsNeitherIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Signature.parse("sigmoid"));
    }
}
