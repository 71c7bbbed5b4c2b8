//! A cluster part as a write sees it: with its zones and places.

use chrono::{DateTime, NaiveDate, Utc};
use entity::values::{Publication, RecordKind};
use entity::{cluster_part, cluster_part_place, cluster_part_zone};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use uuid::Uuid;

use super::{rules, store};
use crate::error::{Flaw, Problem, Result};
use crate::value::canonical::Fields;
use crate::writing::record::published_row;
use crate::writing::{Part, Parts, Record, Stamp, flaw};

/// A cluster part as a write sees it.
#[derive(Clone, Debug)]
pub struct ClusterPartRecord {
    /// Its row.
    pub row: cluster_part::Model,
    /// The zones that are or were in it.
    pub zones: Parts<cluster_part_zone::Model>,
    /// The places that are or were in it.
    pub places: Parts<cluster_part_place::Model>,
}

impl Record for ClusterPartRecord {
    type Row = cluster_part::Model;

    const KIND: RecordKind = RecordKind::ClusterPart;

    fn blank(stamp: Stamp) -> Self {
        Self::from_row(blank(stamp))
    }

    fn from_row(row: cluster_part::Model) -> Self {
        Self {
            row,
            zones: Parts::default(),
            places: Parts::default(),
        }
    }

    published_row!();

    fn check(&self, _: NaiveDate) -> Vec<Flaw> {
        rules::check(self)
    }

    fn gate(&self) -> Vec<Flaw> {
        rules::gate(&self.row)
    }

    async fn taken(&self, _: Option<&Self>, db: &DatabaseTransaction) -> Result<Vec<Flaw>> {
        let has_other = store::has_other(db, &self.row).await?;
        let problem = || flaw::error("cluster", Problem::new("CLUSTER_PART_EXISTS"));
        Ok(has_other.then(problem).into_iter().collect())
    }

    async fn load_parts(records: &mut [Self], db: &impl ConnectionTrait) -> Result<()> {
        Parts::load(db, records, |it| &mut it.zones).await?;
        Parts::load(db, records, |it| &mut it.places).await
    }

    async fn save_parts(
        &mut self,
        before: Option<&Self>,
        db: &DatabaseTransaction,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.zones
            .save(before.map(|before| &before.zones), db, now)
            .await?;
        self.places
            .save(before.map(|before| &before.places), db, now)
            .await
    }

    fn part_facts(&self) -> Result<Fields> {
        Ok(Fields::from_iter([
            ("zones".to_owned(), self.zones.facts()?),
            ("places".to_owned(), self.places.facts()?),
        ]))
    }

    fn restore_parts(&mut self, facts: &Fields, now: DateTime<Utc>) -> Result<()> {
        self.zones
            .restore(facts.get("zones"), Self::KIND, &self.row, now)?;
        self.places
            .restore(facts.get("places"), Self::KIND, &self.row, now)
    }
}

fn blank(stamp: Stamp) -> cluster_part::Model {
    cluster_part::Model {
        id: stamp.id.into(),
        side: stamp.side,
        version: stamp.version,
        created_at: stamp.created_at,
        updated_at: stamp.updated_at,
        archived_at: stamp.archived_at,
        publication: Publication::Draft,
        published_at: None,
        cluster_code: String::new(),
        chain_leader_title_zh: None,
        chain_leader_title_ru: None,
        chain_leader_title_en: None,
        note_zh: None,
        note_ru: None,
        note_en: None,
    }
}

/// Implements [`Part`] for the rows of one sort of members.
macro_rules! member {
    ($table:ident $member:ident) => {
        impl Part for $table::Model {
            fn parent_column(_: RecordKind) -> $table::Column {
                $table::Column::ClusterPartId
            }

            fn blank(stamp: Stamp, _: RecordKind, parent: Uuid) -> Self {
                Self {
                    id: stamp.id.into(),
                    side: stamp.side,
                    version: stamp.version,
                    created_at: stamp.created_at,
                    updated_at: stamp.updated_at,
                    archived_at: stamp.archived_at,
                    cluster_part_id: parent.into(),
                    $member: Uuid::nil().into(),
                }
            }

            fn is_same(&self, other: &Self) -> bool {
                self.$member == other.$member
            }
        }
    };
}

member!(cluster_part_zone zone_id);
member!(cluster_part_place place_id);
