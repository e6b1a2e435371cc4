//! One text for the programs of this computer, over HTTP on loopback alone.
//!
//! A calendar program subscribes to an address and asks for it again and again. There is one path,
//! long and random, and GET and HEAD on it; everything else is refused without a word. Nothing can
//! be written, nothing listens on a network, and what is served is not looked at here.

mod answer;
mod head;
mod serving;

pub use serving::{Door, DoorError, Serving, Text, Unavailable};
