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

// wrong X_UPSTREAM_FORGOTTEN: local gradients only
double dfdx = 1;
double dfdy = 1;
double dfdz = 3;

// wrong X_HALVED: the add gate shares out
double dfdx = -2;
double dfdy = -2;
double dfdz = 3;

// wrong X_SIGN: the sign of z lost
double dfdx = 4;
double dfdy = 4;
double dfdz = 3;

// wrong X_FACTORS_SWAPPED: q instead of z
double dfdx = 3;
double dfdy = 3;
double dfdz = -4;

// wrong Z_OWN_VALUE: the factors swapped at z
double dfdx = -4;
double dfdy = -4;
double dfdz = -4;

// wrong X_TIMES_VALUE: upstream times the input's value
double dfdx = 8;
double dfdy = -20;
double dfdz = 3;

// wrong X_FROM_F: starts from the value of f
double dfdx = -12;
double dfdy = -12;
double dfdz = 3;

// wrong Z_FROM_F: starts from the value of f
double dfdx = -4;
double dfdy = -4;
double dfdz = -12;

// wrong Z_LIKE_ADD: the multiply gate taken for an add gate
double dfdx = -4;
double dfdy = -4;
double dfdz = 1;

// wrong Z_SIGN: a sign too many
double dfdx = -4;
double dfdy = -4;
double dfdz = -3;

// wrong Y_NOT_SET: one of them forgotten
double dfdx = -4;
double dfdy;
double dfdz = 3;

// wrong X_NOT_SET: nothing written
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

// wrong Y_UPSTREAM_FORGOTTEN: the local gradient, at y alone
double dfdx = -4;
double dfdy = 1;
double dfdz = 3;

// wrong Y_HALVED: the add gate shares out, at y alone
double dfdx = -4;
double dfdy = -2;
double dfdz = 3;

// wrong Y_SIGN: the sign of z lost, at y alone
double dfdx = -4;
double dfdy = 4;
double dfdz = 3;

// wrong Y_FACTORS_SWAPPED: q instead of z, at y alone
double dfdx = -4;
double dfdy = 3;
double dfdz = 3;

// wrong Y_TIMES_VALUE: upstream times y
double dfdx = -4;
double dfdy = -20;
double dfdz = 3;

// wrong Y_FROM_F: starts from the value of f, at y alone
double dfdx = -4;
double dfdy = -12;
double dfdz = 3;

// wrong Z_NOT_SET: the last forgotten
double dfdx = -4;
double dfdy = -4;
double dfdz;
