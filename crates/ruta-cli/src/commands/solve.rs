//! `ruta solve`: the planner alone, JSON in and JSON out.

use clap::Args;
use ruta_app::texts::Texts;
use ruta_core::plan::solve;
use ruta_core::plan::wire::{read, write};
use ruta_core::replan::replan;

use super::Context;
use super::engine::{self, Engine};
use crate::failure::{Failure, Stop};

/// The arguments of `ruta solve`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta solve < problem.json
  ruta solve --lines < problems.jsonl > answers.jsonl")]
pub(crate) struct Solve {
    #[arg(long)]
    lines: bool,
}

impl Solve {
    /// Answers one problem, or one a line.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let planner = Engine {
            progress: "progress-solve",
            progress_lines: "progress-solve-lines",
            answer,
        };
        planner.run(context, self.lines)
    }
}

fn answer(problem: &[u8], texts: &Texts) -> Result<String, Failure> {
    let text = engine::text(problem, texts)?;
    let request = read(text).map_err(|error| engine::refused(&error, texts, "problem-hint"))?;
    let problem = &request.problem;
    Ok(match request.replan {
        None => write(problem.zone(), &solve(problem), None),
        Some(asked) => {
            let proposal = replan(problem, &asked.baseline, asked.policy, asked.freeze_hours);
            write(problem.zone(), &proposal.plan, Some(&proposal.diff))
        }
    })
}
