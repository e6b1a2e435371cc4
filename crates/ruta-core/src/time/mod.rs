//! Civil time, zones, windows and the free-time axis.
