//! The forecast: what holds of every one, how often they come true, and how others fare.

mod calibration;
mod contest;
mod learners;
mod rivals;
mod rules;
mod scores;
