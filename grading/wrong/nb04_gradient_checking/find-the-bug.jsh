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

// wrong A_NOT_SET: nothing written
int buggyLayerA = 0;
int buggyLayerB = 0;
String bugC = "bias";

// wrong A_FROM_ZERO: counted from 0
int buggyLayerA = 4;
int buggyLayerB = 3;
String bugC = "bias";

// wrong A_FROM_OUTPUT: counted from the output
int buggyLayerA = 3;
int buggyLayerB = 3;
String bugC = "bias";

// wrong A_NEXT: the layer of units
int buggyLayerA = 6;
int buggyLayerB = 3;
String bugC = "bias";

// wrong "not the layer where its error begins": a guess for A
int buggyLayerA = 1;
int buggyLayerB = 3;
String bugC = "bias";

// wrong B_NOT_SET: B not written
int buggyLayerA = 5;
int buggyLayerB = 0;
String bugC = "bias";

// wrong B_NEAREST_TO_INPUT: the first wrong from the input
int buggyLayerA = 5;
int buggyLayerB = 1;
String bugC = "bias";

// wrong B_SPOILT: a spoilt one
int buggyLayerA = 5;
int buggyLayerB = 2;
String bugC = "bias";

// wrong B_NEXT: the delta's layer
int buggyLayerA = 5;
int buggyLayerB = 4;
String bugC = "bias";

// wrong B_FROM_OUTPUT: counted from the output
int buggyLayerA = 5;
int buggyLayerB = 5;
String bugC = "bias";

// wrong "not the layer where its error begins": a guess for B
int buggyLayerA = 5;
int buggyLayerB = 7;
String bugC = "bias";

// wrong C_WOULD_SPOIL_ALL: mean
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "mean";

// wrong C_WOULD_SPOIL_ALL: output
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "Output";

// wrong C_WOULD_SPOIL_ALL: examples
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "examples";

// wrong C_WEIGHTS: weights
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "weights";

// wrong C_SLOPE: slope
int buggyLayerA = 5;
int buggyLayerB = 3;
String bugC = "slope ";

// wrong C_NO_WORD_OF_THE_LIST: a sentence
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
