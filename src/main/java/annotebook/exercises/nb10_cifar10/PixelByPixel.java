package annotebook.exercises.nb10_cifar10;

import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;

/** Does something with each pixel of each image, right or wrong. */
final class PixelByPixel {

    /** What becomes of one number. */
    interface Rule {
        double of(double x, double mu, double sigma);
    }

    private PixelByPixel() {}

    static RealMatrix each(RealMatrix X, RealVector mean, RealVector deviation, Rule rule) {
        RealMatrix Z = X.copy();
        for (int i = 0; i < X.getRowDimension(); i++) {
            for (int j = 0; j < X.getColumnDimension(); j++) {
                double mu = mean.getEntry(j);
                double sigma = deviation.getEntry(j);
                Z.setEntry(i, j, rule.of(X.getEntry(i, j), mu, sigma));
            }
        }
        return Z;
    }

    /** By the rule where the pixel varied, 0 elsewhere. */
    static RealMatrix varied(RealMatrix X, RealVector mean, RealVector deviation, Rule rule) {
        return each(X, mean, deviation, (x, mu, sigma) -> sigma > 0 ? rule.of(x, mu, sigma) : 0);
    }

    /** By the rule up to the first pixel that never varied, 0 from there on. */
    static RealMatrix untilConstant(
            RealMatrix X, RealVector mean, RealVector deviation, Rule rule) {
        RealMatrix Z = varied(X, mean, deviation, rule);
        boolean isBehind = false;
        for (int j = 0; j < Z.getColumnDimension(); j++) {
            isBehind = isBehind || deviation.getEntry(j) == 0;
            if (isBehind) {
                Z.setColumn(j, new double[Z.getRowDimension()]);
            }
        }
        return Z;
    }

    /** By the rule, with mean and deviation of X itself. */
    static RealMatrix byOwnStatistics(RealMatrix X, Rule rule) {
        RealVector mean = X.getRowVector(0);
        RealVector deviation = X.getRowVector(0);
        for (int j = 0; j < X.getColumnDimension(); j++) {
            mean.setEntry(j, StatUtils.mean(X.getColumn(j)));
            deviation.setEntry(j, Math.sqrt(StatUtils.populationVariance(X.getColumn(j))));
        }
        return varied(X, mean, deviation, rule);
    }
}
