//! Whether the log is as it was written.

use std::fmt;

use entity::revision;
use entity::values::Chain;
use sea_orm::{DatabaseTransaction, Iterable};

use super::entry::hash;
use super::store;
use crate::db::Db;
use crate::error::Result;

/// A log without a fault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Entries of all chains.
    pub entries: i64,
}

/// The first fault of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The chain.
    pub chain: Chain,
    /// The place of the first entry that is not as it was written.
    pub seq: i64,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What can be wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is none at this place.
    Missing,
    /// Its hash is not that of what it says.
    Changed,
    /// It does not follow the one before it.
    Unlinked,
    /// The chain is said to end elsewhere, or with another entry.
    End,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fault = match self.fault {
            Fault::Missing => "is missing",
            Fault::Changed => "does not say what it said when it was written",
            Fault::Unlinked => "does not follow the entry before it",
            Fault::End => "is not where the chain ended when it was last written",
        };
        write!(f, "entry {} of chain {:?} {fault}", self.seq, self.chain)
    }
}

/// Reads every entry of every chain, in one state of the database.
pub async fn verify(db: &Db) -> Result<Result<Verified, Broken>> {
    let snapshot = db.begin_snapshot().await?;
    let mut verified = Verified::default();
    for chain in Chain::iter() {
        match verify_chain(&snapshot, chain).await? {
            Ok(entries) => verified.entries += entries,
            Err(broken) => return Ok(Err(broken)),
        }
    }
    Ok(Ok(verified))
}

async fn verify_chain(
    db: &DatabaseTransaction,
    chain: Chain,
) -> Result<std::result::Result<i64, Broken>> {
    let broken = |seq, fault| Broken { chain, seq, fault };
    let (mut seq, mut previous) = (0, String::new());
    loop {
        let rows = store::batch(db, chain, seq).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            if let Some(fault) = fault_of(&row, seq, &previous) {
                return Ok(Err(broken(seq + 1, fault)));
            }
            (seq, previous) = (row.seq, row.hash);
        }
    }
    let head = store::head(db, chain).await?;
    if !head.is_some_and(|head| head.seq == seq && head.hash == previous) {
        return Ok(Err(broken(seq, Fault::End)));
    }
    Ok(Ok(seq))
}

fn fault_of(row: &revision::Model, seq: i64, previous: &str) -> Option<Fault> {
    if row.seq != seq + 1 {
        return Some(Fault::Missing);
    }
    if row.previous_hash != previous {
        return Some(Fault::Unlinked);
    }
    (hash(row) != row.hash).then_some(Fault::Changed)
}
