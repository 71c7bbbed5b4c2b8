//! What a concept supplies so that its records can be written: its rows, its rules, its words.
//! The order of a write is the same for all and stands in [`super::service`].

use std::future::Future;

use chrono::{DateTime, NaiveDate, Utc};
use entity::values::{Publication, RecordKind, Side, SubjectKind};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::facts;
use super::row::{OwnedRow, Stamp};
use crate::error::Flaw;
use crate::error::Result;
use crate::value::canonical::Fields;

/// A record as one write sees it: its row with its parts.
pub trait Record: Clone + Send + Sync + 'static {
    /// The row of its own table.
    type Row: OwnedRow;

    /// What the log calls it.
    const KIND: RecordKind;

    /// A record with nothing but a stamp; what must be given is checked when it is laid in.
    fn blank(stamp: Stamp) -> Self;
    /// A record without its parts.
    fn from_row(row: Self::Row) -> Self;
    /// Its row.
    fn row(&self) -> &Self::Row;
    /// Its row, to be changed.
    fn row_mut(&mut self) -> &mut Self::Row;

    /// Whether it is public; nothing where records of its kind always are.
    fn publication(&self) -> Option<Publication>;
    /// Makes it public, or no longer.
    fn set_publication(&mut self, publication: Publication, now: DateTime<Utc>);

    /// What is wrong with it, whatever is to become of it.
    fn check(&self, today: NaiveDate) -> Vec<Flaw>;
    /// What it lacks for being published.
    fn gate(&self) -> Vec<Flaw>;
    /// Waits for others, before the record is locked, where a write of it also touches others of
    /// its side.
    fn take_turn(_: &DatabaseTransaction, _: Side) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }

    /// Which of its keys another record has.
    fn taken(
        &self,
        before: Option<&Self>,
        db: &DatabaseTransaction,
    ) -> impl Future<Output = Result<Vec<Flaw>>> + Send;

    /// The names that search finds it by, if search knows its kind.
    fn names(&self) -> Option<(SubjectKind, Vec<&str>)> {
        None
    }

    /// Reads the parts of some records: as many statements for all as for one.
    fn load_parts(
        _records: &mut [Self],
        _: &impl ConnectionTrait,
    ) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }

    /// Writes its parts.
    fn save_parts(
        &mut self,
        _before: Option<&Self>,
        _: &DatabaseTransaction,
        _now: DateTime<Utc>,
    ) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }

    /// What its parts say.
    fn part_facts(&self) -> Result<Fields> {
        Ok(Fields::new())
    }

    /// Makes its parts say this.
    fn restore_parts(&mut self, _facts: &Fields, _now: DateTime<Utc>) -> Result<()> {
        Ok(())
    }

    /// Draws conclusions from the change, once the new version is known.
    fn settle(&mut self, _before: Option<&Self>) {}

    /// What it says, parts included.
    fn facts(&self) -> Result<Fields> {
        let mut facts = facts::of_row(self.row())?;
        facts.extend(self.part_facts()?);
        Ok(facts)
    }

    /// Whether it was made up to show the program; such a record leaves the bank only once
    /// somebody has written it.
    fn is_demonstration(&self) -> bool {
        false
    }

    /// Whether anybody may read it.
    fn is_public(&self) -> bool {
        let is_published = self
            .publication()
            .is_none_or(|it| it == Publication::Published);
        is_published && self.row().stamp().archived_at.is_none()
    }
}

/// The methods of [`Record`] about a `row` that has a publication.
macro_rules! published_row {
    () => {
        fn row(&self) -> &Self::Row {
            &self.row
        }

        fn row_mut(&mut self) -> &mut Self::Row {
            &mut self.row
        }

        fn publication(&self) -> Option<entity::values::Publication> {
            Some(self.row.publication)
        }

        fn set_publication(
            &mut self,
            publication: entity::values::Publication,
            now: chrono::DateTime<chrono::Utc>,
        ) {
            self.row.publication = publication;
            if publication == entity::values::Publication::Published {
                self.row.published_at = Some(now);
            }
        }
    };
}

pub(crate) use published_row;
