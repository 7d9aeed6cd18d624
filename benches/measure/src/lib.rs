//! What a process used, what machine it is, and how results are written down.

mod child;
mod instructions;
mod machine;
mod table;

pub use child::{Outcome, run};
pub use instructions::instructions;
pub use machine::machine;
pub use table::{Table, bytes, ratio};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use std::time::Duration;

/// The processor time that this process has used in its own code and in the system's.
pub fn cpu() -> Duration {
    getrusage(UsageWho::RUSAGE_SELF).map_or(Duration::ZERO, |usage| {
        let microseconds = usage.user_time().num_microseconds()
            + usage.system_time().num_microseconds();
        Duration::from_micros(microseconds.unsigned_abs())
    })
}

/// The median of figures; 0 where there are none.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}
