// right: layer by layer
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "bias";

// right: case and spaces
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = " Bias ";

// right: computed
List<Double> errors = List.of(1e-9, 1e-9, 1e-9, 1e-9, 0.4, 1e-9, 1e-9);
int buggyLayerA = errors.indexOf(Collections.max(errors)) + 1;
int buggyLayerB;
buggyLayerB = 3;
String bugC;
bugC = "BIAS";

// wrong "not the layer where its error begins": a guess for A
int buggyLayerA = 1;
int buggyLayerB = 3;
String bugC = "bias";

// wrong "not the layer where its error begins": a guess for B
int buggyLayerA = 5;
int buggyLayerB = 7;
String bugC = "bias";

// wrong cWouldSpoilAll: mean
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "mean";

// wrong cWouldSpoilAll: output
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "Output";

// wrong cWouldSpoilAll: examples
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "examples";

// wrong cWeights: weights
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "weights";

// wrong cSlope: slope
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "slope ";

// wrong cNoWordOfTheList: a sentence
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "the bias entry is wrong";

// wrong "bugC is null": C not written
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = null;

// wrong "is declared as": a char
int buggyLayerA = 5;
int buggyLayerB = 3;
char bugC = 'b';
