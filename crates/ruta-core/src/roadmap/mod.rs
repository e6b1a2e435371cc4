//! Roadmaps.
