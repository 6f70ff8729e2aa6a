// right: the numbers
double dfdx = -4;
double dfdy = -4;
double dfdz = 3;

// right: declared first, computed by the chain rule
double dfdx;
double dfdy;
double dfdz;
double dfdq = -4;
dfdx = dfdq * 1;
dfdy = dfdq * 1;
dfdz = -2 + 5;

// right: by nudging
double nudged = 1e-3;
double dfdx = ((-2 + nudged + 5) * -4 - (-12)) / nudged;
double dfdy = dfdx;
double dfdz = (3 * (-4 + nudged) - (-12)) / nudged;

// right: whole numbers
int dfdx = -4;
int dfdy = -4;
int dfdz = 3;

// wrong xUpstreamForgotten: local gradients only
double dfdx = 1;
double dfdy = 1;
double dfdz = 3;

// wrong zOwnValue: q instead of z
double dfdx = 3;
double dfdy = 3;
double dfdz = -4;

// wrong xTimesValue: upstream times the input's value
double dfdx = 8;
double dfdy = -20;
double dfdz = 3;

// wrong zNotSet: nothing written
double dfdx;
double dfdy;
double dfdz;

// wrong "is declared as": texts
String dfdx = "-4";
String dfdy = "-4";
String dfdz = "3";

// wrong "is not defined yet": other names
double dx = -4;
double dy = -4;
double dz = 3;
