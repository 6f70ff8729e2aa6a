// right: a value in the middle
double bestAlpha = 8;

// right: assigned later
double bestAlpha;
bestAlpha = 5.0;

// wrong tooSmall: the curve creeps
double bestAlpha = 0.01;

// wrong tooSmall: ten times as much creeps too
double bestAlpha = 0.1;

// wrong tooSmall: what one tries first
double bestAlpha = 1;

// wrong tooLarge: the curve jumps
double bestAlpha = 1000;

// wrong tooLarge: ten times too large
double bestAlpha = 100;

// wrong notPositive: uphill
double bestAlpha = -5;

// wrong notPositive: never set
double bestAlpha;

// wrong "wanted a finite number above 0": no number
double bestAlpha = Double.NaN;
