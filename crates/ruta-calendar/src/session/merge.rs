//! The three-way merge of a session: what both sides agreed on, what stands here, what stands
//! there. Values in, decisions out.
//!
//! Where both moved it, the time there wins: it is the learner's own hand. Their title stays too,
//! until the session works on another task. What is deleted there is never made again.

use ruta_core::time::Span;

use super::patch::Renew;
use crate::read::{EventFields, Said};

/// What both sides said when they last agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// When it was, on both sides.
    pub span: Span,
    /// The task that the session worked on.
    pub task: String,
    /// The title that Ruta gives it.
    pub summary_here: String,
    /// The title that stands there.
    pub summary_there: String,
    /// The description that Ruta gives it.
    pub description_here: String,
    /// The description that stands there.
    pub description_there: String,
}

/// How a session and its event stood to each other after the last merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// They never met.
    Strangers,
    /// They agreed.
    Agreed(Agreed),
    /// The event has a life of its own: Ruta never writes it, and it is busy time.
    Apart,
    /// The event was deleted there.
    Deleted,
}

/// What became of the session here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Here<'a> {
    /// It is planned so; nothing is said of it yet.
    Planned {
        /// What its event says.
        fields: &'a EventFields,
        /// The task it works on.
        task: &'a str,
    },
    /// It is done, done in part, or missed.
    Logged,
    /// It is skipped, or no part of the plan any more.
    Dropped,
}

/// What became of the event there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum There<'a> {
    /// It is as it was when the sides last met, or was never there.
    Same,
    /// It was deleted.
    Deleted,
    /// It is new or changed, and says this.
    Said(&'a Said),
}

/// What a merge decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What changes here.
    pub take: Take,
    /// What changes there.
    pub send: Send,
    /// How the two stand to each other then.
    pub bond: Bond,
}

/// What changes here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// Nothing.
    Nothing,
    /// The session is fixed there.
    Pin(Span),
    /// The learner does not want it at that place.
    Skip,
}

/// What changes there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Send {
    /// Nothing.
    Nothing,
    /// The event is made.
    Create,
    /// The event gets this time, and the renewed texts.
    Update(Span, Renew),
    /// The event is deleted.
    Delete,
}

/// How a session and its event stand to each other after a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bond {
    /// They agree.
    Agreed,
    /// The event has a life of its own.
    Apart(Apart),
    /// The event was deleted there.
    Deleted,
    /// They know nothing of each other.
    None,
}

/// Why an event has a life of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// It was made to repeat.
    Repeats,
    /// Its time cannot be used.
    Unclear,
    /// It was moved while its session left the plan.
    LeftThePlan,
    /// It was so before.
    Before,
}

/// Merges one session; `over` tells whether it has ended here.
pub fn decide(standing: &Standing, here: &Here<'_>, there: &There<'_>, over: bool) -> Decision {
    match there {
        There::Deleted => deleted(standing, here, over),
        There::Same => same(standing, here, over),
        There::Said(Said::Once(fields)) if fields.cancelled => deleted(standing, here, over),
        There::Said(Said::Once(fields)) => said(standing, here, fields, over),
        There::Said(Said::Repeats(first)) => apart(here, *first, Apart::Repeats),
        There::Said(Said::Unclear) => apart(here, None, Apart::Unclear),
    }
}

const fn decision(take: Take, send: Send, bond: Bond) -> Decision {
    Decision { take, send, bond }
}

fn deleted(standing: &Standing, here: &Here<'_>, over: bool) -> Decision {
    // What is over is tidied away there, which says nothing of the work.
    let unwanted = matches!(here, Here::Planned { .. }) && !over;
    let take = if unwanted && *standing != Standing::Deleted {
        Take::Skip
    } else {
        Take::Nothing
    };
    decision(take, Send::Nothing, Bond::Deleted)
}

fn same(standing: &Standing, here: &Here<'_>, over: bool) -> Decision {
    let stays = |bond| decision(Take::Nothing, Send::Nothing, bond);
    match (standing, here) {
        (Standing::Strangers, Here::Planned { .. }) => {
            decision(Take::Nothing, Send::Create, Bond::Agreed)
        }
        (Standing::Strangers, _) => stays(Bond::None),
        (Standing::Apart, _) => stays(Bond::Apart(Apart::Before)),
        (Standing::Deleted, _) => stays(Bond::Deleted),
        // What is past stays in calendars as it was.
        (Standing::Agreed(_), Here::Logged) => stays(Bond::Agreed),
        (Standing::Agreed(_), _) if over => stays(Bond::Agreed),
        (Standing::Agreed(_), Here::Dropped) => decision(Take::Nothing, Send::Delete, Bond::None),
        (Standing::Agreed(agreed), Here::Planned { fields, task }) => {
            let edited = Edited {
                summary: agreed.summary_there != agreed.summary_here,
                description: agreed.description_there != agreed.description_here,
            };
            let renew = renew(agreed, fields, task, edited);
            let send = send(fields.span, fields.span != agreed.span, renew);
            decision(Take::Nothing, send, Bond::Agreed)
        }
    }
}

fn said(standing: &Standing, here: &Here<'_>, theirs: &EventFields, over: bool) -> Decision {
    match (standing, here) {
        (Standing::Agreed(agreed), Here::Planned { fields, task }) => {
            let moved_there = theirs.span != agreed.span;
            let edited = Edited {
                summary: theirs.summary != agreed.summary_here,
                description: theirs.description != agreed.description_here,
            };
            let renew = renew(agreed, fields, task, edited);
            if moved_there {
                let send = send(theirs.span, false, renew);
                return decision(Take::Pin(theirs.span), send, Bond::Agreed);
            }
            let send = send(fields.span, fields.span != agreed.span && !over, renew);
            decision(Take::Nothing, send, Bond::Agreed)
        }
        (Standing::Agreed(agreed), Here::Dropped) if theirs.span == agreed.span => {
            if over {
                decision(Take::Nothing, Send::Nothing, Bond::Agreed)
            } else {
                decision(Take::Nothing, Send::Delete, Bond::None)
            }
        }
        (Standing::Agreed(_), Here::Dropped) => decision(
            Take::Nothing,
            Send::Nothing,
            Bond::Apart(Apart::LeftThePlan),
        ),
        (Standing::Apart | Standing::Deleted, Here::Dropped) => {
            decision(Take::Nothing, Send::Nothing, Bond::Apart(Apart::Before))
        }
        (_, Here::Logged) => decision(Take::Nothing, Send::Nothing, Bond::Agreed),
        // Ruta made it and was ended before it could write that down; the plan moved on since.
        (Standing::Strangers, Here::Dropped) if !over => {
            decision(Take::Nothing, Send::Delete, Bond::None)
        }
        (Standing::Strangers, Here::Dropped) => {
            decision(Take::Nothing, Send::Nothing, Bond::Agreed)
        }
        (_, Here::Planned { fields, .. }) => {
            let take = if theirs.span == fields.span {
                Take::Nothing
            } else {
                Take::Pin(theirs.span)
            };
            decision(take, Send::Nothing, Bond::Agreed)
        }
    }
}

fn apart(here: &Here<'_>, first: Option<Span>, why: Apart) -> Decision {
    // Fixed, because its event can no longer follow where a new plan would put it.
    let take = match (here, first) {
        (Here::Planned { .. }, Some(span)) => Take::Pin(span),
        _ => Take::Nothing,
    };
    decision(take, Send::Nothing, Bond::Apart(why))
}

/// Which texts were edited there.
#[derive(Clone, Copy)]
struct Edited {
    summary: bool,
    description: bool,
}

fn renew(agreed: &Agreed, ours: &EventFields, task: &str, edited: Edited) -> Renew {
    let other_task = task != agreed.task;
    Renew {
        summary: ours.summary != agreed.summary_here && (!edited.summary || other_task),
        description: ours.description != agreed.description_here && !edited.description,
    }
}

/// A new description goes along with a new time or title. Alone it is not worth a change there: it
/// says why the session stands where it stands, and that is another sentence after each taking over.
fn send(span: Span, moved: bool, renew: Renew) -> Send {
    if moved || renew.summary {
        Send::Update(span, renew)
    } else {
        Send::Nothing
    }
}
