//! What can be done to a record. Concepts add their own inputs; these are the same for all.

use std::future::Future;

use entity::revision;
use entity::values::{Publication, RevisionAction};
use serde_json::Value;

use super::desk::Desk;
use super::doubt::{self, Seen};
use super::record::Record;
use super::row::{OwnedRow, Stamp};
use super::{facts, flaw, sight};
use crate::access::revision as log;
use crate::error::{Error, Flaw, Problem, Result};
use crate::value::canonical::Fields;

/// Something that is done to a record.
pub trait Change<R: Record>: Send {
    /// What the log calls it.
    fn action(&self) -> RevisionAction;
    /// Lays it into the record, and says at the desk what is wrong with it.
    fn lay(self, desk: &mut Desk<'_>, record: &mut R) -> impl Future<Output = Result<()>> + Send;
}

/// Puts a record away: it leaves the lists and may be changed no more.
#[derive(Clone, Copy, Debug)]
pub struct Archive;

impl<R: Record> Change<R> for Archive {
    fn action(&self) -> RevisionAction {
        RevisionAction::Archive
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut R) -> Result<()> {
        if record.publication() == Some(Publication::Published) {
            desk.refuse("id", Problem::new("RECORD_IS_PUBLISHED"));
        }
        let stamp = record.row().stamp();
        let archived_at = Some(desk.now);
        record.row_mut().set_stamp(Stamp {
            archived_at,
            ..stamp
        });
        Ok(())
    }
}

/// A step between draft and public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Hands a record to its publisher.
    Submit,
    /// Makes it public.
    Publish,
    /// Takes it back: from its publisher, or from the public.
    Withdraw,
}

impl Step {
    /// Where the step leads from there, if it does.
    fn from(self, publication: Publication) -> Option<Publication> {
        use Publication::{Draft, Published, Submitted, Withdrawn};

        match (self, publication) {
            (Self::Submit, Draft | Withdrawn) => Some(Submitted),
            (Self::Publish, Draft | Submitted | Withdrawn) => Some(Published),
            (Self::Withdraw, Submitted) => Some(Draft),
            (Self::Withdraw, Published) => Some(Withdrawn),
            _ => None,
        }
    }
}

impl<R: Record> Change<R> for Step {
    fn action(&self) -> RevisionAction {
        match self {
            Self::Submit => RevisionAction::Submit,
            Self::Publish => RevisionAction::Publish,
            Self::Withdraw => RevisionAction::Withdraw,
        }
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut R) -> Result<()> {
        let step = record.publication().and_then(|now| self.from(now));
        match step {
            Some(next) => record.set_publication(next, desk.now),
            None => desk.refuse("id", Problem::new("PUBLICATION_STEP_INVALID")),
        }
        if self == Self::Publish {
            warn_of_unseen(desk, record).await?;
        }
        Ok(())
    }
}

/// Warns of what a record names and its readers would not see; whoever entered it may have meant
/// to publish that first.
async fn warn_of_unseen<R: Record>(desk: &mut Desk<'_>, record: &R) -> Result<()> {
    let facts = record.facts()?;
    let mut seen = sight::seen(desk.db, doubt::neighbours(&facts)).await?;
    // Its parts name it, and it is about to be public.
    seen.insert(record.row().stamp().id, Seen::InPublic);
    desk.take(doubt::of_neighbours(&facts, &seen));
    Ok(())
}

/// Makes a record say again what it said in an earlier version; whether it is public stays as it
/// is.
#[derive(Clone, Copy, Debug)]
pub struct Revert {
    /// That version.
    pub to: i32,
}

impl<R: Record> Change<R> for Revert {
    fn action(&self) -> RevisionAction {
        RevisionAction::Revert
    }

    async fn lay(self, desk: &mut Desk<'_>, record: &mut R) -> Result<()> {
        let stamp = record.row().stamp();
        if self.to < 1 || self.to > stamp.version {
            desk.refuse(
                "to",
                Problem::new("VERSION_UNKNOWN").with("version", self.to),
            );
            return Ok(());
        }
        let mut facts = record.facts()?;
        let since = log::of_subject(desk.db, stamp.id, self.to).await?;
        if since.len() as i64 != i64::from(stamp.version - self.to) {
            desk.refuse(
                "to",
                Problem::new("VERSION_UNKNOWN").with("version", self.to),
            );
            return Ok(());
        }
        for revision in since.iter().rev() {
            undo(&mut facts, revision)?;
        }
        let publication = record.publication();
        let is_now = facts::of_row(record.row())?;
        let mut keeping = vec!["publication", "publishedAt", "keyFactsVersion"];
        // What was published under a code keeps it.
        keeping.extend(is_now.contains_key("publishedAt").then_some("code"));
        for kept in keeping {
            match is_now.get(kept) {
                Some(value) => facts.insert(kept.to_owned(), value.clone()),
                None => facts.remove(kept),
            };
        }
        // What is brought back is in use, whatever it was then.
        facts.remove("archivedAt");
        *record.row_mut() = facts::restore(record.row(), &facts)?;
        record.restore_parts(&facts, desk.now)?;
        debug_assert_eq!(record.publication(), publication);
        Ok(())
    }
}

/// Takes back what a revision did.
pub fn undo(facts: &mut Fields, revision: &revision::Model) -> Result<()> {
    exchange(facts, &revision.after_fields, &revision.before_fields)
}

/// Does again what a revision did.
pub fn redo(facts: &mut Fields, revision: &revision::Model) -> Result<()> {
    exchange(facts, &revision.before_fields, &revision.after_fields)
}

fn exchange(facts: &mut Fields, old: &str, new: &str) -> Result<()> {
    let fields = |text: &str| serde_json::from_str::<Fields>(text).map_err(Error::internal);
    for (name, _) in fields(old)? {
        facts.remove(&name);
    }
    facts.extend(fields(new)?);
    Ok(())
}

/// What a record that is archived does not bear.
pub fn check_in_use<R: Record>(before: &R, action: RevisionAction) -> Option<Flaw> {
    let is_archived = before.row().stamp().archived_at.is_some();
    // An earlier version brings it back.
    let archived = is_archived && action != RevisionAction::Revert;
    archived.then(|| flaw::error("id", Problem::new("RECORD_ARCHIVED")))
}

/// The value of a field, or null.
pub fn value_of(facts: &Fields, name: &str) -> Value {
    facts.get(name).cloned().unwrap_or_default()
}
