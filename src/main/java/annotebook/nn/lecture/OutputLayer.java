package annotebook.nn.lecture;

import java.util.function.BinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What makes the last layer of a network, in three functions: how it answers, what an answer costs, and
 * the error that goes back from it.
 *
 * <pre>
 *   H = activation(Z)      J = cost(H, Y)      δ⁽ᴸ⁾ = delta(H, Y) = m ∂J/∂Z
 * </pre>
 *
 * <p>Examples are rows: Z, H, Y and δ⁽ᴸ⁾ are m x K. None of the three changes its arguments.
 *
 * @param activation from weighted inputs to answers
 * @param cost the mean cost of m answers
 * @param delta the error of each answer; no 1/m
 */
public record OutputLayer(
        UnaryOperator<RealMatrix> activation,
        ToDoubleBiFunction<RealMatrix, RealMatrix> cost,
        BinaryOperator<RealMatrix> delta) {}
