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

// wrong notSet: the stub, run to its end
double expectedInitialLoss;

// wrong "gives every class the same share": rounded
double expectedInitialLoss = 2.3;

// wrong "gives every class the same share": infinite
double expectedInitialLoss = -Math.log(1 / 10);

// wrong "is declared as": a text
String expectedInitialLoss = "2.303";
