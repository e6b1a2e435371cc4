//! Which manners of sweeping place the same, so that none is tried in vain.

use crate::plan::work::Manner;

/// The manners that would have decided at every instant as the one that swept.
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each tells of a manner by itself"
)]
pub(crate) struct Alike {
    fills: bool,
    spaced: bool,
    prefers: bool,
    /// True where filling gaps would have shortened a session.
    shortens: bool,
    /// The least slack, less what was asked for, at which late work went first.
    least_taken: Option<i64>,
    /// The most slack, less what was asked for, at which it waited.
    most_left: Option<i64>,
    /// The slack that was asked for; nothing where late work waited anyhow.
    late_above_slack: Option<i64>,
}

impl Alike {
    /// Returns what is known of a manner before it sweeps.
    pub(super) fn new(manner: Manner<'_>) -> Self {
        Self {
            fills: manner.fills,
            spaced: manner.spaced,
            prefers: manner.prefers,
            shortens: false,
            least_taken: None,
            most_left: None,
            late_above_slack: manner.late_above_slack,
        }
    }

    /// Notes that late work asked to go first where so much slack was left beside it.
    pub(super) fn note_slack(&mut self, beside: i64, taken: bool) {
        if taken {
            self.least_taken = Some(self.least_taken.map_or(beside, |least| least.min(beside)));
        } else {
            self.most_left = self.most_left.max(Some(beside));
        }
    }

    /// Tells whether it is of use to know if filling the gap would shorten a session.
    pub(super) fn may_learn_of_filling(&self) -> bool {
        !self.fills && !self.shortens
    }

    /// Notes that filling the gap would have shortened a session.
    pub(super) fn note_shortened(&mut self) {
        self.shortens = true;
    }

    /// Tells whether another manner, the ranking and the work being the same, places the same.
    pub(crate) fn covers(&self, other: Manner<'_>) -> bool {
        let fills = other.fills == self.fills || other.fills && !self.shortens;
        let slack = match other.late_above_slack {
            None => self.least_taken.is_none(),
            Some(margin) => {
                self.late_above_slack.is_some()
                    && self.least_taken.is_none_or(|least| margin <= least)
                    && self.most_left.is_none_or(|most| margin > most)
            }
        };
        fills && slack && (other.spaced, other.prefers) == (self.spaced, self.prefers)
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use crate::plan::ground::Ground;
    use crate::plan::outlook::Outlook;
    use crate::plan::sweep::{Detours, sweep};
    use crate::plan::urgency::Ranking;
    use crate::plan::wire::read;
    use crate::plan::work::{Manner, work};

    /// Tasks of half an hour to five hours, most with a due date that is too early for some.
    fn tasks() -> impl Strategy<Value = Vec<Value>> {
        let task = (
            2_u32..20,
            proptest::option::weighted(0.8, 1_u32..28),
            0_usize..4,
        );
        vec(task, 3..9).prop_map(|tasks| {
            let json = |(place, (quarters, due, back)): (usize, (u32, Option<u32>, usize))| {
                let due = due.map(|day| format!("2026-02-{day:02}"));
                let after: Vec<String> = (back > 0 && place >= back)
                    .then(|| format!("t{}", place - back))
                    .into_iter()
                    .collect();
                json!({ "id": format!("t{place}"), "minutes": quarters * 15, "due": due, "after": after })
            };
            tasks.into_iter().enumerate().map(json).collect()
        })
    }

    proptest! {
        #[test]
        fn manners_that_are_alike_place_the_same(
            tasks in tasks(),
            evening in 4_u32..13,
            spacing: bool,
            reviews: bool,
        ) {
            let ends = 18 * 60 + evening * 15;
            let window = format!("18:00-{:02}:{:02}", ends / 60, ends % 60);
            let asked = json!({
                "zone": "Europe/Madrid", "now": "2026-02-01T08:00:00+01:00", "start": "2026-02-01",
                "tasks": tasks, "weekly": { "mon": [window], "wed": [window], "sat": ["10:00-12:30"] },
                "limits": { "reserve": 0.1 }, "rules": { "spacing": spacing, "reviews": reviews },
            });
            let problem = read(&asked.to_string()).expect("it is well formed").problem;
            let ground = Ground::new(&problem, &Outlook::default(), &[], 26, 0.1);
            let work = work(&problem, &[], ground.longest_session());
            let ranking = Ranking::Due;
            let swept = |manner| {
                sweep(&problem, &ground, &work, manner, &Detours::new()).expect("no detour")
            };
            let slacks = [Some(0), Some(60), Some(240), None];
            let manners: Vec<Manner<'_>> = [false, true]
                .into_iter()
                .flat_map(|fills| slacks.map(|slack| (fills, slack)))
                .map(|(fills, late_above_slack)| Manner {
                    ranking: &ranking,
                    fills,
                    late_above_slack,
                    spaced: spacing,
                    prefers: false,
                })
                .collect();
            for one in &manners {
                let first = swept(*one);
                prop_assert!(first.alike.covers(*one));
                for other in &manners {
                    if first.alike.covers(*other) {
                        prop_assert_eq!(&first.placed, &swept(*other).placed);
                    }
                }
            }
        }
    }
}
