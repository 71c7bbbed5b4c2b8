//! Chance that is the same every time.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The day the bridge opened to cargo.
const SEED: u64 = 20_220_610;

/// What a throw is for; each use has throws of its own.
#[derive(Clone, Copy, Debug)]
pub enum Purpose {
    /// How a month went on one way of one good.
    Market = 1,
    /// How the exporter's report differs from what went.
    Exporter,
    /// How the importer's report differs from what went.
    Importer,
    /// How a month's total falls into rows.
    Rows,
    /// How an exchange rate strays from its path.
    Rates,
}

/// The throws for one month of one subject. They depend on nothing else, so that adding rows or
/// leaving some out changes no total.
#[derive(Debug)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// For `purpose`, about the subject with this number in this month.
    pub fn new(purpose: Purpose, subject: usize, month: i32) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(SEED);
        let month = u64::from(month.unsigned_abs());
        rng.set_stream(((purpose as u64) << 56) | ((subject as u64) << 24) | month);
        Self(rng)
    }

    /// A whole number between the two, both included.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        self.0.random_range(least..=most)
    }
}
