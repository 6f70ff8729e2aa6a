// right: a value in the middle
double bestAlpha = 8;

// right: assigned later
double bestAlpha;
bestAlpha = 5.0;

// wrong TOO_SMALL: the curve creeps
double bestAlpha = 0.01;

// wrong TOO_SMALL: ten times as much creeps too
double bestAlpha = 0.1;

// wrong TOO_SMALL: what one tries first
double bestAlpha = 1;

// wrong TOO_LARGE: the curve jumps
double bestAlpha = 1000;

// wrong TOO_LARGE: ten times too large
double bestAlpha = 100;

// wrong NOT_POSITIVE: uphill
double bestAlpha = -5;

// wrong NOT_POSITIVE: never set
double bestAlpha;

// wrong "wanted a finite number above 0": no number
double bestAlpha = Double.NaN;
