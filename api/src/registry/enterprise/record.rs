//! An enterprise as a write sees it: with its official numbers and other names.

use chrono::{DateTime, NaiveDate, Utc};
use entity::id::EnterpriseId;
use entity::values::{IdentifierScheme, Ownership, Publication, RecordKind, SubjectKind};
use entity::{alias, enterprise, enterprise_identifier};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use uuid::Uuid;

use super::rules;
use super::store;
use crate::error::{Flaw, Result};
use crate::registry::alias::names_in_use;
use crate::registry::record::Record as _;
use crate::value::canonical::Fields;
use crate::writing::record::published_row;
use crate::writing::{Part, Parts, Record, Stamp, taken};

/// An enterprise as a write sees it.
#[derive(Clone, Debug)]
pub struct EnterpriseRecord {
    /// Its row.
    pub row: enterprise::Model,
    /// Its official numbers.
    pub identifiers: Parts<enterprise_identifier::Model>,
    /// Its other names.
    pub aliases: Parts<alias::Model>,
}

impl Record for EnterpriseRecord {
    type Row = enterprise::Model;

    const KIND: RecordKind = RecordKind::Enterprise;

    fn blank(stamp: Stamp) -> Self {
        Self::from_row(blank(stamp))
    }

    fn from_row(row: enterprise::Model) -> Self {
        Self {
            row,
            identifiers: Parts::default(),
            aliases: Parts::default(),
        }
    }

    published_row!();

    fn check(&self, _: NaiveDate) -> Vec<Flaw> {
        rules::check(self)
    }

    fn gate(&self) -> Vec<Flaw> {
        rules::gate(&self.row)
    }

    async fn taken(&self, before: Option<&Self>, db: &DatabaseTransaction) -> Result<Vec<Flaw>> {
        let unique = taken::of_published(before.and_then(|it| it.row.published_at));
        let mut taken =
            taken::code(db, &self.row, &self.row.code, unique, |row| row.name()).await?;
        taken.extend(store::numbers_taken(db, self).await?);
        Ok(taken)
    }

    fn names(&self) -> Option<(SubjectKind, Vec<&str>)> {
        let own = [&self.row.name_zh, &self.row.name_ru, &self.row.name_en];
        let own = own.into_iter().flatten().map(String::as_str);
        Some((
            SubjectKind::Enterprise,
            own.chain(names_in_use(&self.aliases)).collect(),
        ))
    }

    async fn load_parts(records: &mut [Self], db: &impl ConnectionTrait) -> Result<()> {
        Parts::load(db, records, |it| &mut it.identifiers).await?;
        Parts::load(db, records, |it| &mut it.aliases).await
    }

    async fn save_parts(
        &mut self,
        before: Option<&Self>,
        db: &DatabaseTransaction,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.identifiers
            .save(before.map(|it| &it.identifiers), db, now)
            .await?;
        self.aliases
            .save(before.map(|it| &it.aliases), db, now)
            .await
    }

    fn part_facts(&self) -> Result<Fields> {
        Ok(Fields::from_iter([
            ("identifiers".to_owned(), self.identifiers.facts()?),
            ("aliases".to_owned(), self.aliases.facts()?),
        ]))
    }

    fn restore_parts(&mut self, facts: &Fields, now: DateTime<Utc>) -> Result<()> {
        self.identifiers
            .restore(facts.get("identifiers"), Self::KIND, &self.row, now)?;
        self.aliases
            .restore(facts.get("aliases"), Self::KIND, &self.row, now)
    }
}

fn blank(stamp: Stamp) -> enterprise::Model {
    enterprise::Model {
        id: stamp.id.into(),
        side: stamp.side,
        version: stamp.version,
        created_at: stamp.created_at,
        updated_at: stamp.updated_at,
        archived_at: stamp.archived_at,
        publication: Publication::Draft,
        published_at: None,
        code: String::new(),
        country: String::new(),
        ownership: Ownership::Private,
        sector_code: None,
        name_zh: None,
        name_ru: None,
        name_en: None,
        source_id: None,
    }
}

impl Part for enterprise_identifier::Model {
    fn parent_column(_: RecordKind) -> enterprise_identifier::Column {
        enterprise_identifier::Column::EnterpriseId
    }

    fn blank(stamp: Stamp, _: RecordKind, parent: Uuid) -> Self {
        Self {
            id: stamp.id.into(),
            side: stamp.side,
            version: stamp.version,
            created_at: stamp.created_at,
            updated_at: stamp.updated_at,
            archived_at: stamp.archived_at,
            enterprise_id: EnterpriseId(parent),
            scheme: IdentifierScheme::CnUsci,
            value: String::new(),
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        (self.scheme, &self.value) == (other.scheme, &other.value)
    }
}
