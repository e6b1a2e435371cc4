//! A zone's offsets in the years that plans lie in, each found in a few steps.
//!
//! The database keeps the rules of coming years as a formula, which is reckoned anew for each
//! instant. A plan asks thousands of times.

use jiff::tz::TimeZone;

use super::Timestamp;

/// The offsets from the first instant of [`Offsets::FROM`] to that of [`Offsets::TO`].
#[derive(Debug)]
pub(super) struct Offsets {
    /// When each offset begins to be in force, in order; the first begins the table.
    starts: Vec<Timestamp>,
    /// Minutes east of UTC, one for each start.
    minutes: Vec<i32>,
    /// The first instant behind the table.
    end: Timestamp,
}

/// No zone is so many minutes or more from UTC.
const FARTHEST: i64 = 24 * 60;

impl Offsets {
    /// The first instant of 2015.
    const FROM: i64 = 23_667_840;
    /// The first instant of 2065.
    const TO: i64 = 49_966_560;

    /// Reads the offsets of a zone.
    pub(super) fn of(rules: &TimeZone) -> Self {
        let (from, end) = (
            Timestamp::from_minutes(Self::FROM),
            Timestamp::from_minutes(Self::TO),
        );
        let second = |at: Timestamp| {
            jiff::Timestamp::from_second(at.minutes() * 60).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
        };
        let changes = rules
            .following(second(from))
            .map(|change| Timestamp::from_minutes(change.timestamp().as_second().div_euclid(60)));
        let starts: Vec<Timestamp> = std::iter::once(from)
            .chain(changes.take_while(|at| *at < end))
            .collect();
        let minutes = starts
            .iter()
            .map(|at| rules.to_offset(second(*at)).seconds().div_euclid(60))
            .collect();
        Self {
            starts,
            minutes,
            end,
        }
    }

    /// Returns the offset at an instant, in minutes; nothing outside the table.
    pub(super) fn at(&self, at: Timestamp) -> Option<i32> {
        self.place(at).map(|place| self.minutes[place])
    }

    /// Returns the offset of a wall time, given as if it were in UTC, where no change is so near
    /// that the clock could skip it or show it twice.
    pub(super) fn only(&self, wall: Timestamp) -> Option<i32> {
        let place = self.place(wall - FARTHEST)?;
        (self.place(wall + FARTHEST) == Some(place)).then(|| self.minutes[place])
    }

    /// Returns the offset at an instant and the first instant at which it is no longer known to be
    /// in force; nothing outside the table.
    pub(super) fn until(&self, at: Timestamp) -> Option<(i32, Timestamp)> {
        let place = self.place(at)?;
        let next = self.starts.get(place + 1).copied();
        Some((self.minutes[place], next.unwrap_or(self.end)))
    }

    fn place(&self, at: Timestamp) -> Option<usize> {
        let first = self.starts[0];
        if at < first || at >= self.end {
            return None;
        }
        // Changes are about evenly spaced, so that the guess is hardly ever far off.
        let last = self.starts.len() - 1;
        let guess = (at - first) * self.starts.len() as i64 / (self.end - first);
        let mut place = usize::try_from(guess).map_or(last, |guess| guess.min(last));
        while self.starts[place] > at {
            place -= 1;
        }
        while place < last && self.starts[place + 1] <= at {
            place += 1;
        }
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::{AmbiguousOffset, TimeZoneDatabase};

    use super::{FARTHEST, Offsets};
    use crate::time::Timestamp;

    #[test]
    fn every_zone_has_the_offsets_of_the_database() {
        let database = TimeZoneDatabase::bundled();
        let mut found = 0;
        for name in database.available() {
            let rules = database.get(name.as_str()).expect("the zone is listed");
            let offsets = Offsets::of(&rules);
            let around = [-FARTHEST - 1, -FARTHEST, -61, -1, 0, 1, 30, 59, FARTHEST];
            let near = offsets
                .starts
                .iter()
                .flat_map(|start| around.map(|minutes| *start + minutes));
            for at in near {
                let second = jiff::Timestamp::from_second(at.minutes() * 60).expect("in range");
                let in_force = rules.to_offset(second).seconds() / 60;
                assert!(offsets.at(at).is_none_or(|offset| offset == in_force));
                if let Some(only) = offsets.only(at) {
                    let wall = jiff::tz::Offset::UTC.to_datetime(second);
                    let AmbiguousOffset::Unambiguous { offset } =
                        rules.to_ambiguous_timestamp(wall).offset()
                    else {
                        panic!("{} {wall} is skipped or shown twice", name.as_str());
                    };
                    assert_eq!(only, offset.seconds() / 60);
                    found += 1;
                }
            }
        }
        assert!(found > 1_000, "only {found} wall times were looked at");
    }

    #[test]
    fn outside_its_years_the_table_knows_nothing() {
        let rules = TimeZoneDatabase::bundled()
            .get("Europe/Madrid")
            .expect("the database knows Madrid");
        let offsets = Offsets::of(&rules);
        for minutes in [Offsets::FROM - 1, Offsets::TO] {
            let at = Timestamp::from_minutes(minutes);
            assert_eq!((offsets.at(at), offsets.until(at)), (None, None));
        }
        assert_eq!(offsets.only(Timestamp::from_minutes(Offsets::FROM)), None);
    }
}
