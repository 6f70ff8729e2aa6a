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

// wrong ONE_RULE: the text's own rule, believed
String ruleOfFirstError = "simultaneous";
String ruleOfFinalError = "simultaneous";
String ruleOfOutputs = "simultaneous";

// wrong ONE_RULE: the bug everywhere
String ruleOfFirstError = "sequential";
String ruleOfFinalError = "sequential";
String ruleOfOutputs = "sequential";

// wrong EXCHANGED: the names the other way round
String ruleOfFirstError = "simultaneous";
String ruleOfFinalError = "sequential";
String ruleOfOutputs = "simultaneous";

// wrong DIGITS_NOT_COMPARED: the first error by six digits
String ruleOfFirstError = "simultaneous";
String ruleOfFinalError = "simultaneous";
String ruleOfOutputs = "sequential";

// wrong DIGITS_NOT_COMPARED: the outputs of the same run as the error
String ruleOfFirstError = "sequential";
String ruleOfFinalError = "simultaneous";
String ruleOfOutputs = "simultaneous";

// wrong DIGITS_NOT_COMPARED: the error of the same run as the outputs
String ruleOfFirstError = "simultaneous";
String ruleOfFinalError = "sequential";
String ruleOfOutputs = "sequential";

// wrong DIGITS_NOT_COMPARED: a guess
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
