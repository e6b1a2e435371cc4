//! One file for each command: its arguments, and the few lines that carry it out.

mod ahead;
mod archive;
mod availability;
mod backup;
mod busy;
mod caldav;
mod changed;
mod choose;
mod completions;
mod context;
mod doctor;
mod drop;
mod due;
mod edited;
mod engine;
mod estimate;
mod export;
mod exports;
mod file;
mod forecast;
mod help;
mod history;
mod hours;
mod know;
mod log;
mod man;
mod moments;
mod open;
mod optional;
mod order;
mod pin;
mod plan;
mod predict;
mod redo;
mod replan;
mod restore;
mod roadmap;
mod rules;
mod serve;
mod sessions;
mod solve;
mod stale;
mod stuck;
mod take_back;
mod taken_back;
mod task;
mod timer;
mod today;
mod unarchive;
mod undo;
mod unpin;
mod weeks;

use clap::Subcommand;

pub(crate) use context::Context;

use crate::failure::Stop;

/// Every command of `ruta`, in the order of its help.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Roadmap(roadmap::Roadmap),
    Choose(choose::Choose),
    Estimate(estimate::Estimate),
    Know(know::Know),
    Optional(optional::Optional),
    Drop(drop::Drop),
    Order(order::Order),
    Task(task::Task),
    Due(due::Due),
    Availability(availability::Availability),
    Busy(busy::Busy),
    Plan(plan::Plan),
    Rules(rules::Rules),
    Today(today::Today),
    Sessions(sessions::Sessions),
    Open(open::Open),
    Timer(timer::Timer),
    Log(log::Log),
    Pin(pin::Pin),
    Unpin(unpin::Unpin),
    Replan(replan::Replan),
    Ahead(ahead::Ahead),
    Stuck(stuck::Stuck),
    Forecast(forecast::Forecast),
    History(history::History),
    Undo(undo::Undo),
    Redo(redo::Redo),
    Restore(restore::Restore),
    Export(export::Export),
    Exports(exports::Exports),
    TakeBack(take_back::TakeBack),
    Serve(serve::Serve),
    Caldav(caldav::Caldav),
    Backup(backup::Backup),
    Archive(archive::Archive),
    Unarchive(unarchive::Unarchive),
    Doctor(doctor::Doctor),
    Solve(solve::Solve),
    Predict(predict::Predict),
    Completions(completions::Completions),
    Man(man::Man),
    Help(help::Help),
}

impl Command {
    /// Carries the command out.
    pub(crate) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match self {
            Self::Roadmap(roadmap) => roadmap.run(context),
            Self::Choose(choose) => choose.run(context),
            Self::Estimate(estimate) => estimate.run(context),
            Self::Know(know) => know.run(context),
            Self::Optional(optional) => optional.run(context),
            Self::Drop(drop) => drop.run(context),
            Self::Order(order) => order.run(context),
            Self::Task(task) => task.run(context),
            Self::Due(due) => due.run(context),
            Self::Availability(availability) => availability.run(context),
            Self::Busy(busy) => busy.run(context),
            Self::Plan(plan) => plan.run(context),
            Self::Rules(rules) => rules.run(context),
            Self::Sessions(sessions) => sessions.run(context),
            Self::Today(today) => today.run(context),
            Self::Open(open) => open.run(context),
            Self::Timer(timer) => timer.run(context),
            Self::Log(log) => log.run(context),
            Self::Pin(pin) => pin.run(context),
            Self::Unpin(unpin) => unpin.run(context),
            Self::Replan(replan) => replan.run(context),
            Self::Ahead(ahead) => ahead.run(context),
            Self::Stuck(stuck) => stuck.run(context),
            Self::Forecast(forecast) => forecast.run(context),
            Self::History(history) => history.run(context),
            Self::Undo(undo) => undo.run(context),
            Self::Redo(redo) => redo.run(context),
            Self::Restore(restore) => restore.run(context),
            Self::Export(export) => export.run(context),
            Self::Exports(exports) => exports.run(context),
            Self::TakeBack(take_back) => take_back.run(context),
            Self::Serve(serve) => serve.run(context),
            Self::Caldav(caldav) => caldav.run(context),
            Self::Backup(backup) => backup.run(context),
            Self::Archive(archive) => archive.run(context),
            Self::Unarchive(unarchive) => unarchive.run(context),
            Self::Doctor(doctor) => doctor.run(context),
            Self::Solve(solve) => solve.run(context),
            Self::Predict(predict) => predict.run(context),
            Self::Completions(completions) => completions.run(context),
            Self::Man(man) => man.run(context),
            Self::Help(help) => help.run(context),
        }
    }
}
