// right: one after the other
String ruleOfFirstError = "sequential";
String ruleOfFinalError = "simultaneous";
String ruleOfOutputs = "sequential";

// right: case and spaces do not matter
String ruleOfFirstError = " Sequential";
String ruleOfFinalError = "SIMULTANEOUS ";
String ruleOfOutputs = "sequential  ";

// right: declared first
String ruleOfFirstError, ruleOfFinalError, ruleOfOutputs;
ruleOfFirstError = ruleOfOutputs = "sequential";
ruleOfFinalError = "simultaneous";

// wrong oneRule: the text's own rule, believed
String ruleOfFirstError = "simultaneous";
String ruleOfFinalError = "simultaneous";
String ruleOfOutputs = "simultaneous";

// wrong oneRule: the bug everywhere
String ruleOfFirstError = "sequential";
String ruleOfFinalError = "sequential";
String ruleOfOutputs = "sequential";

// wrong exchanged: the names the other way round
String ruleOfFirstError = "simultaneous";
String ruleOfFinalError = "sequential";
String ruleOfOutputs = "simultaneous";

// wrong digitsNotCompared: the first error by six digits
String ruleOfFirstError = "simultaneous";
String ruleOfFinalError = "simultaneous";
String ruleOfOutputs = "sequential";

// wrong digitsNotCompared: the outputs of the same run as the error
String ruleOfFirstError = "sequential";
String ruleOfFinalError = "simultaneous";
String ruleOfOutputs = "simultaneous";

// wrong digitsNotCompared: the error of the same run as the outputs
String ruleOfFirstError = "simultaneous";
String ruleOfFinalError = "sequential";
String ruleOfOutputs = "sequential";

// wrong digitsNotCompared: a guess
String ruleOfFirstError = "sequential";
String ruleOfFinalError = "sequential";
String ruleOfOutputs = "simultaneous";

// wrong "names no rule": a word of another notebook
String ruleOfFirstError = "batch";
String ruleOfFinalError = "simultaneous";
String ruleOfOutputs = "sequential";

// wrong "names no rule": a slip of the pen
String ruleOfFirstError = "sequential";
String ruleOfFinalError = "simultaneus";
String ruleOfOutputs = "sequential";

// wrong "names no rule": left empty
String ruleOfFirstError = "sequential";
String ruleOfFinalError = "simultaneous";
String ruleOfOutputs = "";

// wrong "is null": nothing assigned
String ruleOfFirstError, ruleOfFinalError, ruleOfOutputs;

// wrong "is declared as": numbers
int ruleOfFirstError = 2;
int ruleOfFinalError = 1;
int ruleOfOutputs = 2;
