//! How long to wait after how many failures.

use chrono::{DateTime, TimeDelta, Utc};

/// The failures of one name, or of one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failures {
    /// How many in a row.
    pub count: u32,
    /// When the last one was.
    pub last: DateTime<Utc>,
}

/// How failures are answered.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// So many cost nothing.
    pub free: u32,
    /// Seconds of the first wait.
    pub first_seconds: u32,
    /// Seconds of the longest wait.
    pub longest_seconds: u32,
    /// After so long without a failure all are forgotten.
    pub forget: TimeDelta,
}

impl Failures {
    /// These, unless they are so old as to be forgotten.
    pub fn remembered(self, patience: &Patience, now: DateTime<Utc>) -> Self {
        if now - self.last > patience.forget {
            return Self { count: 0, ..self };
        }
        self
    }

    /// Whole seconds, one at least, until the next try is let through; nothing when it is now.
    pub fn wait(self, patience: &Patience, now: DateTime<Utc>) -> Option<u32> {
        let beyond = self.count.checked_sub(patience.free)?;
        let doubled = u64::from(patience.first_seconds) << Ord::min(beyond, 31);
        let seconds = Ord::min(doubled, patience.longest_seconds.into());
        let until = self.last + TimeDelta::seconds(seconds.cast_signed());
        let left = (until - now).num_milliseconds();
        if left <= 0 {
            return None;
        }
        u32::try_from(left.cast_unsigned().div_ceil(1000)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Patience = Patience {
        free: 3,
        first_seconds: 2,
        longest_seconds: 60,
        forget: TimeDelta::hours(1),
    };

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap()
    }

    fn waits(count: u32, after: i64) -> Option<u32> {
        let failures = Failures { count, last: at(0) };
        failures.wait(&PATIENCE, at(after))
    }

    #[test]
    fn the_wait_doubles_up_to_the_longest() {
        let first = (0..10).map(|count| waits(count, 0)).collect::<Vec<_>>();

        let expected = [0, 0, 0, 2, 4, 8, 16, 32, 60, 60];
        assert_eq!(first, expected.map(|it| (it > 0).then_some(it)));
    }

    #[test]
    fn a_wait_ends() {
        assert_eq!(waits(4, 3), Some(1));
        assert_eq!(waits(4, 4), None);
        assert_eq!(waits(u32::MAX, 60), None);
    }

    #[test]
    fn old_failures_are_forgotten() {
        let failures = Failures {
            count: 9,
            last: at(0),
        };

        assert_eq!(failures.remembered(&PATIENCE, at(3_600)).count, 9);
        assert_eq!(failures.remembered(&PATIENCE, at(3_601)).count, 0);
    }
}
