//! Numbers drawn at random, the same from the same seed on every machine.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::normal;

/// What a trial draws for; each has a stream of its own, so that more of one moves no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    /// The learner: pace and attendance.
    Learner = 0,
    /// The coming weeks.
    Weeks = 1,
    /// The tasks.
    Tasks = 2,
}

/// The source of all streams: `ChaCha` with eight rounds (Bernstein 2008).
#[derive(Debug, Clone)]
pub(crate) struct Source(ChaCha8Rng);

impl Source {
    /// Returns the source of a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// Returns what a trial draws for one purpose.
    pub(crate) fn draws(&self, trial: u32, stream: Stream) -> Draws {
        let mut generator = self.0.clone();
        generator.set_stream(u64::from(trial) * 4 + stream as u64);
        Draws(generator)
    }
}

/// One stream of draws.
#[derive(Debug, Clone)]
pub(crate) struct Draws(ChaCha8Rng);

impl Draws {
    /// Draws a share above 0 and below 1.
    pub(crate) fn share(&mut self) -> f64 {
        (f64::from(self.0.next_u32()) + 0.5) / 4_294_967_296.0
    }

    /// Draws from the standard normal.
    pub(crate) fn normal(&mut self) -> f64 {
        normal::quantile_of_bits(self.0.next_u32())
    }

    /// Draws from the gamma distribution of that shape, 1 at least, and scale 1.
    ///
    /// Marsaglia and Tsang, A simple method for generating gamma variables (2000).
    pub(crate) fn gamma(&mut self, shape: f64) -> f64 {
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / libm::sqrt(9.0 * d);
        loop {
            let z = self.normal();
            let root = 1.0 + c * z;
            let chance = self.share();
            if root <= 0.0 {
                continue;
            }
            let cube = root * root * root;
            let squared = z * z;
            if chance < 1.0 - 0.0331 * squared * squared
                || libm::log(chance) < 0.5 * squared + d * (1.0 - cube + libm::log(cube))
            {
                return d * cube;
            }
        }
    }

    /// Draws from the beta distribution of two shapes, both 1 at least.
    pub(crate) fn beta(&mut self, yes: f64, no: f64) -> f64 {
        let (yes, no) = (self.gamma(yes), self.gamma(no));
        yes / (yes + no)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns mean and variance of many draws.
    fn moments(mut draw: impl FnMut(&mut Draws) -> f64) -> (f64, f64) {
        let mut draws = Source::new(7).draws(0, Stream::Learner);
        let all: Vec<f64> = (0..200_000).map(|_| draw(&mut draws)).collect();
        let mean = all.iter().sum::<f64>() / all.len() as f64;
        let squares: f64 = all.iter().map(|one| (one - mean) * (one - mean)).sum();
        (mean, squares / all.len() as f64)
    }

    #[test]
    fn the_draws_have_the_moments_of_their_distributions() {
        let near = |found: (f64, f64), mean: f64, variance: f64| {
            assert!((found.0 - mean).abs() < 0.01 * (1.0 + mean), "{found:?}");
            assert!((found.1 / variance - 1.0).abs() < 0.03, "{found:?}");
        };
        near(moments(Draws::share), 0.5, 1.0 / 12.0);
        near(moments(Draws::normal), 0.0, 1.0);
        near(moments(|draws| draws.gamma(3.0)), 3.0, 3.0);
        near(moments(|draws| draws.gamma(8.5)), 8.5, 8.5);
        near(
            moments(|draws| draws.beta(2.0, 12.0)),
            2.0 / 14.0,
            24.0 / (196.0 * 15.0),
        );
    }

    #[test]
    fn a_stream_is_the_same_whenever_it_is_drawn_and_unlike_its_neighbours() {
        let source = Source::new(1);
        let first = |trial, stream| source.draws(trial, stream).share();
        assert!((first(3, Stream::Weeks) - first(3, Stream::Weeks)).abs() < f64::EPSILON);
        assert!((first(3, Stream::Weeks) - first(3, Stream::Tasks)).abs() > 1e-9);
        assert!((first(3, Stream::Tasks) - first(4, Stream::Tasks)).abs() > 1e-9);
    }

    #[test]
    fn the_generator_is_the_one_that_is_named() {
        // A change of generator would change every stored seed's forecast.
        let bits: Vec<u32> = {
            let mut draws = Source::new(1).draws(0, Stream::Learner);
            (0..3).map(|_| draws.0.next_u32()).collect()
        };
        assert_eq!(bits, [2_359_561_649, 1_728_662_762, 4_228_812_395]);
    }
}
