//! Reads all files, each after those it refers to.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveTime};
use entity::values::Side;
use sea_orm::prelude::DateTimeUtc;
use uuid::Uuid;

use super::files::Files;
use super::known::{Codes, Known};
use super::records::{Owned, Reference};
use super::row::{Fault, Row};
use super::{cluster, figure, id, project, reference, register};

/// What is known while reading.
#[derive(Debug)]
pub struct Reading<'a> {
    /// Where the files are.
    pub files: &'a Files,
    /// Units read so far.
    pub units: Codes,
    /// Sectors read so far.
    pub sectors: Codes,
    /// Indicators read so far.
    pub indicators: Codes,
    /// Clusters read so far.
    pub clusters: Codes,
    /// Sources read so far.
    pub sources: Known,
    /// Places read so far.
    pub places: Known,
    /// Zones read so far.
    pub zones: Known,
    /// Enterprises read so far.
    pub enterprises: Known,
    /// Projects read so far.
    pub projects: Known,
    /// Rows of reference data so far.
    pub reference: Reference,
    /// Rows that a side owns so far.
    pub owned: Owned,
    ids: HashSet<Uuid>,
}

impl<'a> Reading<'a> {
    /// Reads and checks every file; nothing is written.
    pub fn run(files: &'a Files) -> Result<(Reference, Owned), Fault> {
        let mut reading = Self {
            files,
            units: Codes::of("units.csv"),
            sectors: Codes::of("sectors.csv"),
            indicators: Codes::of("indicators.csv"),
            clusters: Codes::of("clusters.csv"),
            sources: Known::of("sources.csv"),
            places: Known::of("places.csv"),
            zones: Known::of("zones.csv"),
            enterprises: Known::of("enterprises.csv"),
            projects: Known::of("projects.csv"),
            reference: Reference::default(),
            owned: Owned::default(),
            ids: HashSet::new(),
        };
        reference::read(&mut reading)?;
        register::read(&mut reading)?;
        cluster::read(&mut reading)?;
        project::read(&mut reading)?;
        figure::read(&mut reading)?;
        Ok((reading.reference, reading.owned))
    }

    /// The id of a row's record, which no other row may have.
    pub fn id<I: From<Uuid>>(
        &mut self,
        row: &Row,
        kind: &str,
        side: Side,
        code: &str,
    ) -> Result<I, Fault> {
        let id = id::seeded(kind, side, code);
        if self.ids.insert(id) {
            return Ok(I::from(id));
        }
        Err(row.fault(
            row.columns[0],
            format_args!("the {kind} {code} stands twice"),
        ))
    }
}

/// The first instant of a day.
pub fn midnight(date: NaiveDate) -> DateTimeUtc {
    date.and_time(NaiveTime::MIN).and_utc()
}
