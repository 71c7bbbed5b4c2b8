//! A zone as a write sees it: with its other names.

use chrono::{DateTime, NaiveDate, Utc};
use entity::values::{Publication, RecordKind, SubjectKind, ZoneKind};
use entity::{alias, zone};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::rules;
use crate::error::{Flaw, Result};
use crate::registry::alias::names_in_use;
use crate::registry::record::Record as _;
use crate::value::canonical::Fields;
use crate::writing::record::published_row;
use crate::writing::{Parts, Record, Stamp, taken};

/// A zone as a write sees it.
#[derive(Clone, Debug)]
pub struct ZoneRecord {
    /// Its row.
    pub row: zone::Model,
    /// Its other names.
    pub aliases: Parts<alias::Model>,
}

impl Record for ZoneRecord {
    type Row = zone::Model;

    const KIND: RecordKind = RecordKind::Zone;

    fn blank(stamp: Stamp) -> Self {
        Self::from_row(blank(stamp))
    }

    fn from_row(row: zone::Model) -> Self {
        Self {
            row,
            aliases: Parts::default(),
        }
    }

    published_row!();

    fn check(&self, _: NaiveDate) -> Vec<Flaw> {
        rules::check(&self.row)
    }

    fn gate(&self) -> Vec<Flaw> {
        rules::gate(&self.row)
    }

    async fn taken(&self, before: Option<&Self>, db: &DatabaseTransaction) -> Result<Vec<Flaw>> {
        let unique = taken::of_published(before.and_then(|it| it.row.published_at));
        taken::code(db, &self.row, &self.row.code, unique, |row| row.name()).await
    }

    fn names(&self) -> Option<(SubjectKind, Vec<&str>)> {
        let own = [&self.row.name_zh, &self.row.name_ru, &self.row.name_en];
        let own = own.into_iter().flatten().map(String::as_str);
        Some((
            SubjectKind::Zone,
            own.chain(names_in_use(&self.aliases)).collect(),
        ))
    }

    async fn load_parts(records: &mut [Self], db: &impl ConnectionTrait) -> Result<()> {
        Parts::load(db, records, |it| &mut it.aliases).await
    }

    async fn save_parts(
        &mut self,
        before: Option<&Self>,
        db: &DatabaseTransaction,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.aliases
            .save(before.map(|it| &it.aliases), db, now)
            .await
    }

    fn part_facts(&self) -> Result<Fields> {
        Ok(Fields::from_iter([(
            "aliases".to_owned(),
            self.aliases.facts()?,
        )]))
    }

    fn restore_parts(&mut self, facts: &Fields, now: DateTime<Utc>) -> Result<()> {
        self.aliases
            .restore(facts.get("aliases"), Self::KIND, &self.row, now)
    }
}

fn blank(stamp: Stamp) -> zone::Model {
    zone::Model {
        id: stamp.id.into(),
        side: stamp.side,
        version: stamp.version,
        created_at: stamp.created_at,
        updated_at: stamp.updated_at,
        archived_at: stamp.archived_at,
        publication: Publication::Draft,
        published_at: None,
        code: String::new(),
        kind: ZoneKind::IndustrialPark,
        country: String::new(),
        place_id: None,
        name_zh: None,
        name_ru: None,
        name_en: None,
        source_id: None,
    }
}
