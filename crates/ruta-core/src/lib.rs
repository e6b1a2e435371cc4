//! The planner of Ruta: roadmap, free time, plan, replan. Values in, values out.

pub mod roadmap;
pub mod time;
