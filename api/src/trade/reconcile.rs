//! Whether the rollup, its totals and what releases add up to equal the flows.

use std::collections::BTreeMap;
use std::fmt;

use entity::values::Side;
use sea_orm::ActiveEnum;

use super::rules::{Cell, Sums};
use super::store::{self, Scope};
use super::total::{Total, totals};
use super::{dataset, rollup};
use crate::db::Db;
use crate::error::Result;
use crate::value::month;

/// A sum that does not equal its flows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<Key> {
    /// Which.
    pub cell: Key,
    /// What the register says; nothing when it lacks the sum.
    pub stored: Option<Sums>,
    /// What the flows add up to; nothing when there are none.
    pub recomputed: Option<Sums>,
}

impl<Key: fmt::Display> fmt::Display for Difference<Key> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show = |sums: Option<Sums>| sums.map_or("nothing".to_owned(), |sums| sums.to_string());
        write!(
            f,
            "{}: stored {}; recomputed {}",
            self.cell,
            show(self.stored),
            show(self.recomputed)
        )
    }
}

/// What came of comparing the rollup and its totals with the flows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reconciliation {
    /// Cells that should be there.
    pub cells: usize,
    /// Every cell that is wrong, in order.
    pub differences: Vec<Difference<Cell>>,
    /// Totals that should be there.
    pub totals: usize,
    /// Every total that is wrong, in order.
    pub total_differences: Vec<Difference<Total>>,
    /// Every cell of a release that is wrong, release by release.
    pub release_differences: Vec<Difference<Cell>>,
    /// Every month that another release counts for than should.
    pub misplaced: Vec<Misplaced>,
}

/// A month that another release counts for than should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misplaced {
    /// The reporter.
    pub side: Side,
    /// As the number YYYYMM.
    pub month: i32,
}

impl fmt::Display for Misplaced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (month, side) = (month::text(self.month), self.side.to_value());
        write!(f, "{month} {side}: another release counts than should")
    }
}

impl Reconciliation {
    /// Everything that is wrong, in words.
    pub fn told(&self) -> impl Iterator<Item = String> {
        let misplaced = self.misplaced.iter().map(ToString::to_string);
        let releases = self.release_differences.iter();
        let releases = releases.map(|difference| format!("a release, {difference}"));
        let cells = self.differences.iter().map(ToString::to_string);
        let totals = self.total_differences.iter().map(ToString::to_string);
        misplaced.chain(releases).chain(cells).chain(totals)
    }
}

/// Recomputes both from the flows and compares, in one snapshot of the database.
pub async fn reconcile(db: &Db) -> Result<Reconciliation> {
    let snapshot = db.begin_snapshot().await?;
    let sectors = store::sector_map(&snapshot).await?;
    let cells = store::cells_of_flows(&snapshot, &sectors, Scope::Current).await?;
    let mut total_check = Check::new(totals(&cells));
    let mut cell_check = Check::new(cells);
    rollup::store::visit_rollup(&snapshot, |cell, sums| cell_check.meet(cell, sums)).await?;
    rollup::store::visit_totals(&snapshot, |total, sums| total_check.meet(total, sums)).await?;
    let mut release_differences = Vec::new();
    for dataset in store::dataset_ids(&snapshot).await? {
        let flows = store::cells_of_flows(&snapshot, &sectors, Scope::Dataset(dataset)).await?;
        let mut check = Check::new(flows);
        for (cell, sums) in store::cells_of_dataset(&snapshot, dataset).await? {
            check.meet(cell, sums);
        }
        release_differences.extend(check.finish());
    }
    let misplaced = dataset::service::misplaced(&snapshot).await?;
    snapshot.commit().await?;
    Ok(Reconciliation {
        release_differences,
        misplaced,
        cells: cell_check.expected,
        differences: cell_check.finish(),
        totals: total_check.expected,
        total_differences: total_check.finish(),
    })
}

struct Check<Key> {
    expected: usize,
    unmet: BTreeMap<Key, Sums>,
    differences: Vec<Difference<Key>>,
}

impl<Key: Ord> Check<Key> {
    fn new(recomputed: BTreeMap<Key, Sums>) -> Self {
        Self {
            expected: recomputed.len(),
            unmet: recomputed,
            differences: Vec::new(),
        }
    }

    fn meet(&mut self, cell: Key, stored: Sums) {
        let recomputed = self.unmet.remove(&cell);
        if recomputed != Some(stored) {
            self.differences.push(Difference {
                cell,
                stored: Some(stored),
                recomputed,
            });
        }
    }

    fn finish(mut self) -> Vec<Difference<Key>> {
        let missing = self.unmet.into_iter().map(|(cell, sums)| Difference {
            cell,
            stored: None,
            recomputed: Some(sums),
        });
        self.differences.extend(missing);
        self.differences
            .sort_by(|one, other| one.cell.cmp(&other.cell));
        self.differences
    }
}
