//! The planner of Ruta: roadmap, free time, plan, replan. Values in, values out.

pub mod forecast;
pub mod holidays;
pub mod plan;
pub mod replan;
pub mod review;
pub mod roadmap;
pub mod time;
