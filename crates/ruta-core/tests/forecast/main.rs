//! The forecast: what holds of every one, and how often they come true.

mod calibration;
mod learners;
mod rules;
