// right: the logarithm of ten
double expectedInitialLoss = Math.log(10);

// right: minus the logarithm of the share
double expectedInitialLoss = -Math.log(1.0 / 10);

// right: four digits
double expectedInitialLoss = 2.3026;

// right: a cost, added up
double expectedInitialLoss;
for (int i = 0; i < 50; i++) {
    expectedInitialLoss += -Math.log(0.1) / 50;
}

// wrong SIGN: the minus forgotten
double expectedInitialLoss = Math.log(0.1);

// wrong BASE_TEN: log10
double expectedInitialLoss = -Math.log10(0.1);

// wrong BASE_TWO: in bits
double expectedInitialLoss = Math.log(10) / Math.log(2);

// wrong TEN_SIGMOIDS: as in notebook 05
double expectedInitialLoss = 10 * Math.log(2);

// wrong ONE_SIGMOID: two classes
double expectedInitialLoss = Math.log(2);

// wrong SHARE: the probability itself
double expectedInitialLoss = 0.1;

// wrong ACCURACY: how many are wrong
double expectedInitialLoss = 1 - 1.0 / 10;

// wrong SUM_OVER_OUTPUTS: all ten pay
double expectedInitialLoss = -10 * Math.log(0.1);

// wrong AVERAGE_OVER_OUTPUTS: divided by ten
double expectedInitialLoss = Math.log(10) / 10;

// wrong FOUR_CLASSES: as in notebook 09
double expectedInitialLoss = Math.log(4);

// wrong NOT_SET: the stub, run to its end
double expectedInitialLoss;

// wrong "gives every class the same share": rounded
double expectedInitialLoss = 2.3;

// wrong "gives every class the same share": infinite
double expectedInitialLoss = -Math.log(1 / 10);

// wrong "is declared as": a text
String expectedInitialLoss = "2.303";
