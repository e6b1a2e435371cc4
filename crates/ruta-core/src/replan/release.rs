//! Which kept sessions make room for work that would be late.

use super::exchange::{Balance, Exchange};
use super::legal::Kept;

/// Returns what stays when a balance's minutes go, in whole sessions and at most `most` minutes.
///
/// Of sessions that make room for others the latest go first: fewest of what waits for them stands
/// behind. Of sessions that are late themselves the earliest go first, since what they wait for is
/// done by then.
pub(super) fn release(
    exchange: &Exchange,
    balance: &Balance,
    kept: &[Kept],
    most: i64,
) -> Vec<Kept> {
    let mut goes = vec![false; kept.len()];
    let mut released = 0;
    for (group, periods) in balance.goes.iter().enumerate() {
        for (period, minutes) in periods.iter().enumerate() {
            let mut members: Vec<usize> = (0..kept.len())
                .filter(|number| {
                    let kept = &kept[*number];
                    !kept.frozen
                        && !kept.stand.review
                        && exchange.group(kept.stand.task) == group
                        && exchange.period(kept.stand.span.start) == period
                })
                .collect();
            if period <= group {
                members.reverse();
            }
            let mut left = *minutes;
            for number in members {
                let minutes = kept[number].stand.span.minutes();
                if left <= 0 || released + minutes > most {
                    break;
                }
                goes[number] = true;
                released += minutes;
                left -= minutes;
            }
        }
    }
    kept.iter()
        .zip(goes)
        .filter(|(_, goes)| !goes)
        .map(|(kept, _)| *kept)
        .collect()
}
