package annotebook.nn;

import annotebook.matrix.Block;

/**
 * One matrix or row of numbers that training changes.
 *
 * @param name as a reader knows it: {@code Theta1}, {@code gamma2}
 * @param layer l, from 1: that of Θ⁽ˡ⁾ and of what follows it
 * @param values the numbers themselves, shared with the network
 * @param isTheta whether they are weights with a bias column, which a regularizer may shrink
 */
public record Parameter(String name, int layer, Block values, boolean isTheta) {}
