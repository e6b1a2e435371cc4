//! The roadmaps that come with the program: the one that ships, and others to look at or to use.

use super::read::{SHIPPED_JSON, parsed};
use super::types::Roadmap;

/// A roadmap that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sample {
    /// Its name, which is the roadmap's id.
    pub name: &'static str,
    /// The text of its file.
    pub json: &'static str,
}

/// The roadmaps that come with the program; the first is the one that is taken without a name.
pub const SAMPLES: [Sample; 3] = [
    Sample {
        name: "python-backend",
        json: SHIPPED_JSON,
    },
    Sample {
        name: "german-b1",
        json: include_str!("../../../../roadmaps/german-b1.json"),
    },
    Sample {
        name: "linux-lpic-1",
        json: include_str!("../../../../roadmaps/linux-lpic-1.json"),
    },
];

impl Sample {
    /// Returns the sample of a name.
    pub fn named(name: &str) -> Option<Self> {
        SAMPLES.into_iter().find(|sample| sample.name == name)
    }

    /// Returns its roadmap.
    pub fn roadmap(&self) -> Roadmap {
        parsed(self.json)
    }
}
