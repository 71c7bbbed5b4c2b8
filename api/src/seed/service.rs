//! Fills a register with what the data files say.

use std::collections::BTreeSet;

use entity::id::ClusterPartId;
use entity::values::SubjectKind;
use entity::{
    alias, cluster, cluster_part, cluster_part_place, cluster_part_zone, cluster_sector,
    enterprise, hs_chapter, hs_sector, indicator, milestone, observation, participant, place,
    project, sector, sector_external_code, source, unit, zone,
};
use indicatif::ProgressBar;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};
use uuid::Uuid;

use super::demo;
use super::files::Files;
use super::reading::Reading;
use super::records::{Owned, Reference};
use super::row::Fault;
use super::store::{add_tokens, insert_absent, replace, upsert};
use crate::db::Db;
use crate::error::Error;
use crate::text::search;
use crate::trade::{rollup, sector_map};
use crate::writing::seeded;

/// What to fill the register with.
#[derive(Clone, Debug)]
pub struct SeedOptions {
    /// Where the data files are.
    pub files: Files,
    /// How many trade flows to generate for demonstration, if any.
    pub demo_rows: Option<i64>,
    /// Hears how many of them are in.
    pub progress: ProgressBar,
}

/// Flows of the demonstration, unless another number is asked for: enough for every series to be
/// whole, few enough to load in seconds.
pub const DEMO_ROWS: i64 = 50_000;

impl Default for SeedOptions {
    fn default() -> Self {
        Self {
            files: Files::Embedded,
            demo_rows: Some(DEMO_ROWS),
            progress: ProgressBar::hidden(),
        }
    }
}

/// What was not there before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeedReport {
    /// Records that a side owns.
    pub records: usize,
    /// Trade flows.
    pub flows: u64,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// A data file is wrong.
    #[error(transparent)]
    File(#[from] Fault),
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
    /// What came in could not be logged.
    #[error(transparent)]
    Log(#[from] Error),
}

impl From<SeedError> for Error {
    fn from(error: SeedError) -> Self {
        match error {
            SeedError::Log(error) => error,
            other => Self::internal(other),
        }
    }
}

/// Whether a register is new, or was cut off while it was filled.
pub async fn is_wanted(db: &Db) -> Result<bool, Error> {
    let is_new = sector::Entity::find().one(db.reader()).await?.is_none();
    Ok(is_new || demo::is_cut_off(db).await?)
}

/// Reads and checks all files, then writes in one transaction: reference data is brought up to
/// date, records that a side owns are inserted when absent and otherwise left as they are. The
/// demonstration's figures come after it, one transaction for each bank's release.
pub async fn seed(db: &Db, options: &SeedOptions) -> Result<SeedReport, SeedError> {
    let (reference, owned) = Reading::run(&options.files)?;
    let transaction = db.begin_write().await?;
    let sectors_before = sector_map(&transaction).await?;
    write_reference(&transaction, reference).await?;
    if sector_map(&transaction).await? != sectors_before {
        rollup::rebuild(&transaction).await?;
    }
    let records = write_owned(&transaction, owned).await?;
    if options.demo_rows.is_some() {
        demo::write_sources(&transaction).await?;
    }
    seeded::record_all(&transaction).await?;
    transaction.commit().await?;
    let mut flows = 0;
    if let Some(rows) = options.demo_rows {
        flows = demo::load(db, rows, &options.progress).await?;
    }
    Ok(SeedReport { records, flows })
}

async fn write_reference(db: &impl ConnectionTrait, data: Reference) -> Result<(), DbErr> {
    upsert::<unit::Entity>(db, data.units).await?;
    upsert::<sector::Entity>(db, data.sectors).await?;
    upsert::<hs_chapter::Entity>(db, data.hs_chapters).await?;
    replace::<hs_sector::Entity>(db, data.hs_sectors).await?;
    upsert::<indicator::Entity>(db, data.indicators).await?;
    upsert::<cluster::Entity>(db, data.clusters).await?;
    replace::<sector_external_code::Entity>(db, data.sector_codes).await?;
    replace::<cluster_sector::Entity>(db, data.cluster_sectors).await
}

/// Writes the records and the words that what is new among them is found by.
async fn write_owned(db: &impl ConnectionTrait, owned: Owned) -> Result<usize, DbErr> {
    let sources = insert_absent::<source::Entity>(db, owned.sources, |row| row.id.0).await?;
    let places = insert_absent::<place::Entity>(db, owned.places, |row| row.id.0).await?;
    let zones = insert_absent::<zone::Entity>(db, owned.zones, |row| row.id.0).await?;
    let enterprises =
        insert_absent::<enterprise::Entity>(db, owned.enterprises, |row| row.id.0).await?;
    let projects = insert_absent::<project::Entity>(db, owned.projects, |row| row.id.0).await?;
    let participants =
        insert_absent::<participant::Entity>(db, owned.participants, |row| row.id.0).await?;
    let milestones =
        insert_absent::<milestone::Entity>(db, owned.milestones, |row| row.id.0).await?;
    let aliases = insert_absent::<alias::Entity>(db, owned.aliases, |row| row.id.0).await?;
    let observations =
        insert_absent::<observation::Entity>(db, owned.observations, |row| row.id.0).await?;
    let parts =
        insert_absent::<cluster_part::Entity>(db, owned.cluster_parts, |row| row.id.0).await?;
    // Members of a part that is there already are its side's, to add and to take away.
    let (zones_of, places_of) = (owned.cluster_part_zones, owned.cluster_part_places);
    let is_new = |part: ClusterPartId| parts.iter().any(|row| row.id == part);
    let zones_of = zones_of
        .into_iter()
        .filter(|row| is_new(row.cluster_part_id));
    let zones_of: Vec<_> = zones_of.collect();
    let places_of = places_of
        .into_iter()
        .filter(|row| is_new(row.cluster_part_id));
    let places_of: Vec<_> = places_of.collect();
    let zones_of = insert_absent::<cluster_part_zone::Entity>(db, zones_of, |row| row.id.0).await?;
    let places_of =
        insert_absent::<cluster_part_place::Entity>(db, places_of, |row| row.id.0).await?;

    let mut words = Words::default();
    for row in &places {
        let names = [&row.name_zh, &row.name_ru, &row.name_en];
        words.add(SubjectKind::Place, row.id.0, names.into_iter().flatten());
    }
    for row in &zones {
        let names = [&row.name_zh, &row.name_ru, &row.name_en];
        words.add(SubjectKind::Zone, row.id.0, names.into_iter().flatten());
    }
    for row in &enterprises {
        let names = [&row.name_zh, &row.name_ru, &row.name_en];
        words.add(
            SubjectKind::Enterprise,
            row.id.0,
            names.into_iter().flatten(),
        );
    }
    for row in &projects {
        let names = [&row.name_zh, &row.name_ru, &row.name_en];
        words.add(SubjectKind::Project, row.id.0, names.into_iter().flatten());
    }
    for row in &aliases {
        let subjects = [
            (SubjectKind::Place, row.place_id.map(|id| id.0)),
            (SubjectKind::Zone, row.zone_id.map(|id| id.0)),
            (SubjectKind::Enterprise, row.enterprise_id.map(|id| id.0)),
            (SubjectKind::Project, row.project_id.map(|id| id.0)),
        ];
        for (kind, subject) in subjects {
            if let Some(id) = subject {
                words.add(kind, id, [&row.name]);
            }
        }
    }
    add_tokens(db, words.0).await?;

    Ok(sources.len()
        + places.len()
        + zones.len()
        + enterprises.len()
        + projects.len()
        + participants.len()
        + milestones.len()
        + aliases.len()
        + observations.len()
        + parts.len()
        + zones_of.len()
        + places_of.len())
}

/// Search tokens of records; a word that stands in two names of a record is one.
#[derive(Default)]
struct Words(BTreeSet<(SubjectKind, Uuid, String)>);

impl Words {
    fn add<'a>(
        &mut self,
        kind: SubjectKind,
        id: Uuid,
        names: impl IntoIterator<Item = &'a String>,
    ) {
        for name in names {
            let tokens = search::tokens(name).into_iter();
            self.0.extend(tokens.map(|token| (kind, id, token)));
        }
    }
}
