//! The real binary, run as people and programs run it: its own folder, its own clock, no
//! variable of the environment but those that a test names.

mod archive;
mod edits;
mod export;
mod help;
mod hours;
mod missed;
mod output;
mod place;
mod predict;
mod refusals;
mod road;
mod serve;
mod solve;
mod text;
mod today;
mod usage;
