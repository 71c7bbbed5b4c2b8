//! Many records written in one transaction: all of them, or none.

use std::future::Future;

use entity::values::{RevisionAction, Side};
use sea_orm::DatabaseTransaction;
use serde_json::Value;
use uuid::Uuid;

use super::change::Change;
use super::outcome::{Outcome, Target};
use super::record::Record;
use super::row::Stamp;
use super::service::{attempt, taken_meanwhile};
use super::writer::{Accepted, Request, Writer};
use crate::error::{Error, Flaw, Result};
use crate::value::canonical::Fields;

/// A kind of record that files bring in: a row is what the API would be given.
pub trait Brought: Record {
    /// The input of its mutations.
    type Input: Change<Self>;

    /// Reads what the API would be given.
    fn input(given: Value) -> Result<Self::Input>;

    /// The record of the side that a row is about, if there is one.
    fn known(
        db: &DatabaseTransaction,
        side: Side,
        given: &Fields,
    ) -> impl Future<Output = Result<Option<Stamp>>> + Send;

    /// Adds to lists that are given whole what a row leaves as it is.
    fn complete(
        _: &DatabaseTransaction,
        _known: Uuid,
        _given: &mut Fields,
    ) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }
}

/// What came of one record of a batch.
#[derive(Debug)]
pub struct Verdict {
    /// What was done; nothing where something is wrong, or nothing was to be done.
    pub effect: Option<Effect>,
    /// What is wrong with it, and what looks wrong.
    pub flaws: Vec<Flaw>,
}

/// What was done to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It is new.
    Created,
    /// It was changed.
    Updated,
    /// It says what it said before.
    Unchanged,
}

/// Many records on their way into the register. Until it is committed, nobody else sees them, and
/// other writers of the side wait.
pub struct Batch<'a> {
    writer: Writer<'a>,
    side: Side,
    db: DatabaseTransaction,
}

impl<'a> Batch<'a> {
    /// Begins one, of the writer's own records.
    pub async fn begin(writer: Writer<'a>) -> Result<Self> {
        let side = writer.may(RevisionAction::Update)?;
        let db = writer.app.db().begin_write().await?;
        Ok(Self { writer, side, db })
    }

    /// Writes the record that a row is about, or a new one, unless something is wrong with it.
    /// Warnings do not stand in the way: whoever ends the batch looks at them.
    pub async fn bring<B: Brought>(&self, mut given: Fields, only_check: bool) -> Result<Verdict> {
        let known = B::known(&self.db, self.side, &given).await?;
        if let Some(known) = known {
            B::complete(&self.db, known.id, &mut given).await?;
        }
        let target = known.map(|stamp| Target {
            id: stamp.id,
            version: stamp.version,
        });
        let request = Request {
            accepted: Accepted::All,
            only_check,
            ..Request::default()
        };
        let input = B::input(given.into())?;
        let attempt = attempt::<B>(&self.writer, &self.db, self.side, target, &request, input);
        let outcome = attempt
            .await
            .map_err(|error| match taken_meanwhile(&error) {
                Some(flaw) => Error::from(flaw),
                None => error,
            })?;
        Ok(match outcome {
            Outcome::Refused(refusal) => Verdict {
                effect: None,
                flaws: refusal.problems,
            },
            Outcome::Written {
                version, problems, ..
            } => Verdict {
                effect: (!only_check).then_some(match target {
                    None => Effect::Created,
                    Some(target) if target.version < version => Effect::Updated,
                    Some(_) => Effect::Unchanged,
                }),
                flaws: problems,
            },
        })
    }

    /// Keeps everything.
    pub async fn commit(self) -> Result<()> {
        self.db.commit().await?;
        self.writer.app.tell_written();
        Ok(())
    }

    /// Undoes everything.
    pub async fn undo(self) -> Result<()> {
        Ok(self.db.rollback().await?)
    }
}
