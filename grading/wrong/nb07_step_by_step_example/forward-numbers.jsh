// right: line by line, with the word of the course
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double netH1 = w1 * i1 + w2 * i2 + b1;
double netH2 = w3 * i1 + w4 * i2 + b1;
double outH1 = sigmoid(netH1);
double outH2 = sigmoid(netH2);
double netO1 = w5 * outH1 + w6 * outH2 + b2;
double netO2 = w7 * outH1 + w8 * outH2 + b2;
double outO1 = sigmoid(netO1);
double outO2 = sigmoid(netO2);
double total = 0.5 * Math.pow(t1 - outO1, 2) + 0.5 * Math.pow(t2 - outO2, 2);

// right: declared first, a sigmoid of its own
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
double netH1, outH1, outH2, netO1, outO1, outO2, total;
double g(double z) {
    return 1 / (1 + Math.exp(-z));
}
netH1 = i1 * w1 + i2 * w2 + b1 * 1;
outH1 = g(netH1);
outH2 = g(i1 * w3 + i2 * w4 + b1 * 1);
netO1 = outH1 * w5 + outH2 * w6 + b2 * 1;
outO1 = g(netO1);
outO2 = g(outH1 * w7 + outH2 * w8 + b2 * 1);
total = ((t1 - outO1) * (t1 - outO1) + (t2 - outO2) * (t2 - outO2)) / 2;

// right: through the matrices of notebook 02
RealMatrix A = matrix(row(0.35, 0.15, 0.20), row(0.35, 0.25, 0.30));
RealMatrix B = matrix(row(0.60, 0.40, 0.45), row(0.60, 0.50, 0.55));
RealVector netH = times(A, withBias(vector(0.05, 0.10)));
RealVector outH = sigmoid(netH);
RealVector netO = times(B, withBias(outH));
RealVector outO = sigmoid(netO);
RealVector apart = minus(vector(0.01, 0.99), outO);
double netH1 = netH.getEntry(0);
double outH1 = outH.getEntry(0), outH2 = outH.getEntry(1);
double netO1 = netO.getEntry(0);
double outO1 = outO.getEntry(0), outO2 = outO.getEntry(1);
double total = apart.dotProduct(apart) / 2;

// right: nine digits, worked out on a calculator
double netH1 = 0.3775;
double outH1 = 0.593269992, outH2 = 0.596884378;
double netO1 = 1.105905967;
double outO1 = 0.751365070, outO2 = 0.772928465;
double total = 0.298371109;

// wrong roundedOutH1: four decimals, read from a calculator
double netH1 = 0.3775;
double outH1 = 0.5933, outH2 = 0.5969;
double netO1 = 1.1059;
double outO1 = 0.7514, outO2 = 0.7729;
double total = 0.2984;

// wrong roundedNetH1: three decimals
double netH1 = 0.378;
double outH1 = 0.5933, outH2 = 0.5969;
double netO1 = 1.1059;
double outO1 = 0.7514, outO2 = 0.7729;
double total = 0.2984;

// wrong roundedOutH2: h1 by Java, h2 read from a calculator
double netH1 = 0.3775;
double outH1 = 0.593269992, outH2 = 0.5969;
double netO1 = 1.1059;
double outO1 = 0.7514, outO2 = 0.7729;
double total = 0.2984;

// wrong roundedNetO1: four decimals from the output layer on
double netH1 = 0.3775;
double outH1 = 0.593269992, outH2 = 0.596884378;
double netO1 = 1.1059;
double outO1 = 0.7514, outO2 = 0.7729;
double total = 0.2984;

// wrong roundedOutO1: four decimals of what comes out
double netH1 = 0.3775;
double outH1 = 0.593269992, outH2 = 0.596884378;
double netO1 = 1.105905967;
double outO1 = 0.7514, outO2 = 0.7729;
double total = 0.2984;

// wrong roundedOutO2: o1 by Java, o2 read from a calculator
double netH1 = 0.3775;
double outH1 = 0.593269992, outH2 = 0.596884378;
double netO1 = 1.105905967;
double outO1 = 0.751365070, outO2 = 0.7729;
double total = 0.2984;

// wrong roundedTotal: only the error is rounded
double netH1 = 0.3775;
double outH1 = 0.593269992, outH2 = 0.596884378;
double netO1 = 1.105905967;
double outO1 = 0.751365070, outO2 = 0.772928465;
double total = 0.2984;

// wrong "is still 0": declared only
double netH1, outH1, outH2, netO1, outO1, outO2, total;

// wrong "is declared as": a text
double i1 = 0.05, i2 = 0.10, t1 = 0.01, t2 = 0.99, b1 = 0.35, b2 = 0.60;
double w1 = 0.15, w2 = 0.20, w3 = 0.25, w4 = 0.30, w5 = 0.40, w6 = 0.45, w7 = 0.50, w8 = 0.55;
String netH1 = "0.3775";
double netH2 = w3 * i1 + w4 * i2 + b1;
double outH1 = sigmoid(0.3775);
double outH2 = sigmoid(netH2);
double netO1 = w5 * outH1 + w6 * outH2 + b2;
double netO2 = w7 * outH1 + w8 * outH2 + b2;
double outO1 = sigmoid(netO1);
double outO2 = sigmoid(netO2);
double total = 0.5 * Math.pow(t1 - outO1, 2) + 0.5 * Math.pow(t2 - outO2, 2);
