//! A straight line with unknown noise, learned from observations in closed form.

use super::draws::Draws;

/// What is believed of `y = level + slope · x + noise`: a normal-inverse-gamma distribution.
///
/// The noise's variance is `variance · scatter`, with a scatter of each observation's own; level
/// and slope are normal with covariance `variance · precision⁻¹`, and the variance is inverse
/// gamma. All of it stays so with every observation (Gelman and others, Bayesian Data Analysis,
/// 3rd edition, section 14.8).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Line {
    /// The precision of level, of both, of slope.
    precision: [f64; 3],
    /// The precision times the mean.
    pull: [f64; 2],
    /// The sum of squares of what was observed and believed before, each by its precision.
    squares: f64,
    shape: f64,
    scale: f64,
}

/// What is believed at first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Prior {
    /// The mean of the level.
    pub(crate) level: f64,
    /// The level's standard deviation where the variance is 1.
    pub(crate) level_sd: f64,
    /// The slope's, around 0.
    pub(crate) slope_sd: f64,
    /// The shape of the variance, which is 1 on average.
    pub(crate) shape: f64,
}

/// An observation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Observation {
    /// Where on the line.
    pub(crate) x: f64,
    /// What was seen there.
    pub(crate) y: f64,
    /// How its noise's variance compares with others'.
    pub(crate) scatter: f64,
    /// How much it counts, 1 for in full.
    pub(crate) weight: f64,
}

/// One line drawn from what is believed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Drawn {
    /// Its level.
    pub(crate) level: f64,
    /// Its slope.
    pub(crate) slope: f64,
    /// The root of its variance.
    pub(crate) sd: f64,
}

impl Line {
    /// Returns what is believed at first.
    pub(crate) fn new(prior: Prior) -> Self {
        let precise = 1.0 / (prior.level_sd * prior.level_sd);
        Self {
            precision: [precise, 0.0, 1.0 / (prior.slope_sd * prior.slope_sd)],
            pull: [precise * prior.level, 0.0],
            squares: precise * prior.level * prior.level,
            shape: prior.shape,
            scale: prior.shape - 1.0,
        }
    }

    /// Learns from an observation.
    pub(crate) fn learn(&mut self, seen: Observation) {
        let Observation { x, y, .. } = seen;
        let weight = seen.weight / seen.scatter;
        self.precision[0] += weight;
        self.precision[1] += weight * x;
        self.precision[2] += weight * x * x;
        self.pull[0] += weight * y;
        self.pull[1] += weight * x * y;
        self.squares += weight * y * y;
        self.shape += seen.weight / 2.0;
    }

    /// Returns the means of level and slope.
    pub(crate) fn means(&self) -> [f64; 2] {
        let [a, b, c] = self.covariance();
        let [level, slope] = self.pull;
        [a * level + b * slope, b * level + c * slope]
    }

    /// Returns the standard deviation of the level.
    pub(crate) fn level_sd(&self) -> f64 {
        libm::sqrt(self.rate() / (self.shape - 1.0) * self.covariance()[0])
    }

    /// Returns the way to draw lines.
    pub(crate) fn drawing(&self) -> Drawing {
        let [a, b, c] = self.covariance();
        let root = libm::sqrt(a);
        let across = b / root;
        Drawing {
            means: self.means(),
            roots: [root, across, libm::sqrt((c - across * across).max(0.0))],
            shape: self.shape,
            rate: self.rate(),
        }
    }

    /// Returns the inverse of the precision: of level, of both, of slope.
    fn covariance(&self) -> [f64; 3] {
        let [a, b, c] = self.precision;
        let determinant = a * c - b * b;
        [c / determinant, -b / determinant, a / determinant]
    }

    /// Returns the scale of the variance after all that was learned.
    fn rate(&self) -> f64 {
        let [level, slope] = self.means();
        let explained = level * self.pull[0] + slope * self.pull[1];
        self.scale + (self.squares - explained).max(0.0) / 2.0
    }
}

/// What is needed to draw lines again and again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Drawing {
    means: [f64; 2],
    /// The Cholesky factor of the covariance, by rows.
    roots: [f64; 3],
    shape: f64,
    rate: f64,
}

impl Drawing {
    /// Draws a line.
    pub(crate) fn draw(&self, draws: &mut Draws) -> Drawn {
        let sd = libm::sqrt(self.rate / draws.gamma(self.shape));
        let (one, other) = (draws.normal() * sd, draws.normal() * sd);
        Drawn {
            level: self.means[0] + self.roots[0] * one,
            slope: self.means[1] + self.roots[1] * one + self.roots[2] * other,
            sd,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::draws::{Source, Stream};

    const PRIOR: Prior = Prior {
        level: 0.2,
        level_sd: 0.5,
        slope_sd: 0.5,
        shape: 3.0,
    };

    #[test]
    fn without_observations_the_prior_is_what_is_believed() {
        let line = Line::new(PRIOR);
        assert!((line.means()[0] - 0.2).abs() < 1e-12 && line.means()[1].abs() < 1e-12);
        assert!((line.level_sd() - 0.5).abs() < 1e-12, "{}", line.level_sd());
    }

    #[test]
    fn many_observations_show_the_line_and_its_noise() {
        let mut line = Line::new(PRIOR);
        let mut draws = Source::new(3).draws(0, Stream::Tasks);
        for number in 0..4000 {
            let x = f64::from(number % 7) - 3.0;
            let scatter = f64::from(1 + number % 3);
            let noise = 0.3 * libm::sqrt(scatter) * draws.normal();
            line.learn(Observation {
                x,
                y: 0.7 - 0.2 * x + noise,
                scatter,
                weight: 1.0,
            });
        }
        let [level, slope] = line.means();
        assert!((level - 0.7).abs() < 0.02 && (slope + 0.2).abs() < 0.02);
        let one = line.drawing().draw(&mut draws);
        assert!((one.sd - 0.3).abs() < 0.03, "{one:?}");
        assert!((one.level - 0.7).abs() < 0.04, "{one:?}");
    }

    #[test]
    fn one_observation_agrees_with_the_formula_for_a_level_alone() {
        // k = 4 + 1, m = (4·0.2 + 1)/5, b = 2 + 4·1·(1 - 0.2)²/(2·5).
        let mut line = Line::new(PRIOR);
        line.learn(Observation {
            x: 0.0,
            y: 1.0,
            scatter: 1.0,
            weight: 1.0,
        });
        assert!((line.means()[0] - 0.36).abs() < 1e-12);
        let expected = libm::sqrt((2.0 + 4.0 * 0.64 / 10.0) / 2.5 / 5.0);
        assert!((line.level_sd() - expected).abs() < 1e-12);
    }
}
