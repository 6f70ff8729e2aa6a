// right: AND, NOR, OR
RealMatrix xnorTheta1 = matrix(row(-30, 20, 20), row(10, -20, -20));
RealMatrix xnorTheta2 = matrix(row(-10, 20, 20));

// right: OR and NAND, and then neither both
RealMatrix xnorTheta1 = matrix(row(-10, 20, 20), row(30, -20, -20));
RealMatrix xnorTheta2 = matrix(row(30, -20, -20));

// right: smaller weights, just within 0.01
RealMatrix xnorTheta1 = matrix(row(-15, 10, 10), row(5, -10, -10));
RealMatrix xnorTheta2 = matrix(row(-5.5, 11, 11));

// right: declared first, assigned later
RealMatrix xnorTheta1;
RealMatrix xnorTheta2;
xnorTheta1 = times(10, matrix(row(-3, 2, 2), row(1, -2, -2)));
xnorTheta2 = times(10, matrix(row(-1, 2, 2)));

// wrong transposed: a column a unit
RealMatrix xnorTheta1 = matrix(row(-30, 10), row(20, -20), row(20, -20));
RealMatrix xnorTheta2 = matrix(row(-10, 20, 20));

// wrong transposed: Theta2 as a column
RealMatrix xnorTheta1 = matrix(row(-30, 20, 20), row(10, -20, -20));
RealMatrix xnorTheta2 = matrix(row(-10), row(20), row(20));

// wrong biasColumnMissing: 2x2
RealMatrix xnorTheta1 = matrix(row(20, 20), row(-20, -20));
RealMatrix xnorTheta2 = matrix(row(20, 20));

// wrong biasLast: the bias weights behind
RealMatrix xnorTheta1 = matrix(row(20, 20, -30), row(-20, -20, 10));
RealMatrix xnorTheta2 = matrix(row(20, 20, -10));

// wrong allTheSame: zeros
RealMatrix xnorTheta1 = constant(2, 3, 0);
RealMatrix xnorTheta2 = constant(1, 3, 0);

// wrong tooWeak: the right signs, small weights
RealMatrix xnorTheta1 = matrix(row(-3, 2, 2), row(1, -2, -2));
RealMatrix xnorTheta2 = matrix(row(-6, 8, 8));

// wrong xor: the opposite
RealMatrix xnorTheta1 = matrix(row(-30, 20, 20), row(10, -20, -20));
RealMatrix xnorTheta2 = matrix(row(10, -20, -20));

// wrong and: one unit is idle
RealMatrix xnorTheta1 = matrix(row(-30, 20, 20), row(0, 0, 0));
RealMatrix xnorTheta2 = matrix(row(-10, 20, 0));

// wrong nor: the other unit only
RealMatrix xnorTheta1 = matrix(row(-30, 20, 20), row(10, -20, -20));
RealMatrix xnorTheta2 = matrix(row(-10, 0, 20));

// wrong or: OR at once
RealMatrix xnorTheta1 = matrix(row(-10, 20, 20), row(0, 0, 0));
RealMatrix xnorTheta2 = matrix(row(-10, 20, 0));

// wrong nand: NOT AND
RealMatrix xnorTheta1 = matrix(row(-30, 20, 20), row(0, 0, 0));
RealMatrix xnorTheta2 = matrix(row(10, -20, 0));

// wrong notX1: x2 is not used
RealMatrix xnorTheta1 = matrix(row(10, -20, 0), row(0, 0, 0));
RealMatrix xnorTheta2 = matrix(row(-10, 20, 0));

// wrong notX2: x1 is not used
RealMatrix xnorTheta1 = matrix(row(10, 0, -20), row(0, 0, 0));
RealMatrix xnorTheta2 = matrix(row(-10, 20, 0));

// wrong "a weight is not a finite number": infinite weights
RealMatrix xnorTheta1 = matrix(row(-1.0 / 0, 20, 20), row(10, -20, -20));
RealMatrix xnorTheta2 = matrix(row(-10, 20, 20));

// wrong "xnorTheta1 is null": nothing assigned
RealMatrix xnorTheta1;
RealMatrix xnorTheta2;

// wrong "the sizes are not those": three hidden units
RealMatrix xnorTheta1 = matrix(row(-30, 20, 20), row(10, -20, -20), row(0, 0, 0));
RealMatrix xnorTheta2 = matrix(row(-10, 20, 20, 0));

// wrong "is declared as": an array
double[][] xnorTheta1 = {{-30, 20, 20}, {10, -20, -20}};
double[][] xnorTheta2 = {{-10, 20, 20}};

// wrong tooWeak: the right signs, a wrong side of 0.5
RealMatrix xnorTheta1 = matrix(row(-3, 2, 2), row(1, -2, -2));
RealMatrix xnorTheta2 = matrix(row(-1, 2, 2));
