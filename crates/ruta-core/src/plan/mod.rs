//! The planner: from work and free time to sessions.
//!
//! ```text
//! problem    what is asked, checked once        precedence who waits for whom
//! ground     gaps, caps, what stands            work       tasks as the sweep sees them
//! urgency    who goes first                     cut        lengths of sessions
//! agenda     reviews that wait for their day    reviewed   what is reviewed, on which days
//! habits     which of equally urgent tasks      late_projects  four fifths before them
//! spacing    a task over days                   search     better plans by detours
//! beam       better plans, beginnings side by side
//! outlook    free time by horizon, once
//! sweep      the placing itself
//! even       runs of one task made even         bounds     what no plan can beat
//! explain    why work has no place              check      the invariants, independently
//! feasibility  whether dates can be met, and what would help
//! solve      all of it in order
//! ```

mod agenda;
mod answer;
mod beam;
mod bounds;
mod check;
mod cut;
mod even;
mod explain;
mod feasibility;
mod ground;
mod habits;
mod late_projects;
mod outlook;
mod precedence;
mod problem;
mod reviewed;
mod search;
mod solve;
mod spacing;
mod sweep;
mod urgency;
pub mod wire;
mod work;

pub use answer::{Bounds, Late, Plan, Reason, Session, Unplaced, UnplacedCode};
pub use check::{Violation, check};
pub use feasibility::{Demand, Feasibility, Shortage, feasibility};
pub use problem::{
    Kind, Limits, Pin, PinSpec, Problem, ProblemError, ProblemSpec, Rules, Task, TaskSpec,
};
pub use reviewed::Reviews;
pub use solve::solve;

pub(crate) use beam::Stood;
pub(crate) use bounds::{bounds, late_minutes};
pub(crate) use cut::Lengths;
pub(crate) use explain::unplaced;
pub(crate) use ground::{Ground, Standing, less_reserve};
pub(crate) use outlook::Outlook;
pub(crate) use search::{Effort, carry_on, search};
pub(crate) use solve::{Outcome, Score, late_of, plan_around};
pub(crate) use urgency::{Ranking, effective_dues};
