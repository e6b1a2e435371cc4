//! Whether the stored plan was made for the work that the roadmap and its edits hold now.

use crate::error::AppError;
use crate::planning;
use crate::situation::Situation;

/// Returns the fingerprint of the work: all of the roadmap and its edits that a plan follows.
pub(crate) fn work_mark(situation: &Situation) -> Result<String, AppError> {
    let tasks = planning::tasks(situation)?;
    let facts = tasks.iter().map(|task| {
        let due = task.due.map_or_else(String::new, |due| due.to_string());
        let (id, minutes, optional) = (&task.id, task.minutes, task.optional);
        // Plans from before tasks could be split have their fingerprint still.
        let split = task
            .max_session
            .map_or_else(String::new, |most| format!(" {most}"));
        format!(
            "{id} {minutes} {due} {optional} {}{split}\n",
            task.after.join(",")
        )
    });
    Ok(format!("{:016x}", checksum(&facts.collect::<String>())))
}

/// Tells whether there is a plan that was made for other work.
pub(crate) fn plan_waits(situation: &Situation) -> Result<bool, AppError> {
    let made_for = situation
        .state
        .version
        .as_ref()
        .and_then(|version| version.plan.work.as_ref());
    Ok(match made_for {
        Some(made_for) => *made_for != work_mark(situation)?,
        None => false,
    })
}

/// Returns the FNV-1a checksum (64 bits) of a text: short, and the same on every machine.
fn checksum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
