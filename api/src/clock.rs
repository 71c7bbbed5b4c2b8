//! The only place that asks the machine what time it is.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

/// Tells the time; tests set it.
#[derive(Clone, Copy, Debug, Default)]
pub enum Clock {
    /// The machine's own clock.
    #[default]
    System,
    /// What its hands are set to, in microseconds since 1970.
    Set(&'static AtomicI64),
}

impl Clock {
    /// Now, in UTC, to the microsecond: PostgreSQL keeps no more, and both databases must agree.
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the clock")]
            Self::System => {
                let now = Utc::now();
                now.duration_trunc(TimeDelta::microseconds(1))
                    .unwrap_or(now)
            }
            Self::Set(hands) => {
                DateTime::from_timestamp_micros(hands.load(Ordering::Relaxed)).unwrap_or_default()
            }
        }
    }
}
