//! An import in the schema.

use std::sync::Arc;
use std::time::Duration;

use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use uuid::Uuid;

use super::report::ImportReport;
use crate::error::{Error, Problem, Result};
use crate::exchange::import::{Counts, Fate};
use crate::exchange::jobs::{Job, State};
use crate::exchange::kind::Kind;
use crate::exchange::record::Of;
use crate::graphql::RequestContext;
use crate::graphql::scalars::BigInt;
use crate::text::message::message;
use crate::trade::dataset::TradeDataset;

/// A file that somebody brings in. Only they see it, for an hour after its last step.
pub struct Import(pub Arc<Job>);

/// What a file is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum ImportKind {
    /// A release of customs figures.
    Trade,
    /// Projects, a row each.
    Projects,
    /// Enterprises, a row each.
    Enterprises,
    /// Exchange rates, a row each.
    ExchangeRates,
    /// Codes of a classification, a row each: brought in at the machine only.
    Classification,
    /// Figures of whole economies: brought in at the machine only.
    Reference,
}

/// What became of the rows of a file, each of which is a record of its own.
#[derive(SimpleObject)]
pub struct ImportedRecords {
    /// Records that are new.
    created: BigInt,
    /// Records that were changed.
    updated: BigInt,
    /// Records that say what they said before.
    unchanged: BigInt,
}

impl From<Counts> for ImportedRecords {
    fn from(counts: Counts) -> Self {
        Self {
            created: BigInt(counts.created.cast_signed()),
            updated: BigInt(counts.updated.cast_signed()),
            unchanged: BigInt(counts.unchanged.cast_signed()),
        }
    }
}

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum ImportState {
    /// It is being checked or loaded.
    Running,
    /// It was checked, and nothing was to be loaded.
    Checked,
    /// It has errors: nothing was loaded.
    Erroneous,
    /// It has warnings that were not accepted: nothing was loaded.
    Doubtful,
    /// It is loaded.
    Loaded,
    /// The very same file was in already: nothing was done.
    AlreadyLoaded,
    /// It could not be read, or it was cancelled: nothing was loaded.
    Failed,
}

/// A file that somebody brings in. Only they see it, for an hour after its last step.
#[Object]
impl Import {
    /// Its number.
    async fn id(&self) -> ID {
        ID(self.0.id.to_string())
    }

    /// What it is of.
    async fn kind(&self) -> ImportKind {
        match self.0.request.kind() {
            Kind::Trade => ImportKind::Trade,
            Kind::Records(Of::Projects) => ImportKind::Projects,
            Kind::Records(Of::Enterprises) => ImportKind::Enterprises,
            Kind::Records(Of::Rates) => ImportKind::ExchangeRates,
            Kind::Classification => ImportKind::Classification,
            Kind::Reference => ImportKind::Reference,
        }
    }

    /// Where it stands.
    async fn state(&self) -> ImportState {
        match self.0.state() {
            State::Running => ImportState::Running,
            State::Failed(_) => ImportState::Failed,
            State::Done(done) => match done.fate {
                Fate::Checked => ImportState::Checked,
                Fate::Erroneous => ImportState::Erroneous,
                Fate::Doubtful => ImportState::Doubtful,
                Fate::Loaded(_) | Fate::Reference(_) | Fate::Written(_) => ImportState::Loaded,
                Fate::Already(_) => ImportState::AlreadyLoaded,
            },
        }
    }

    /// Rows that have been checked so far.
    async fn checked(&self) -> BigInt {
        BigInt(self.0.progress.checked().cast_signed())
    }

    /// Rows that have been loaded so far; none of them stays if the import does not end well.
    async fn loaded(&self) -> BigInt {
        BigInt(self.0.progress.loaded().cast_signed())
    }

    /// What was found in the file; null until it has been checked.
    async fn report(&self) -> Option<ImportReport> {
        match self.0.state() {
            State::Done(done) => Some(ImportReport(done)),
            State::Running | State::Failed(_) => None,
        }
    }

    /// The release it was loaded as, now or before; null when it is not in, or no release.
    async fn dataset(&self) -> Option<TradeDataset> {
        let State::Done(done) = self.0.state() else {
            return None;
        };
        match &done.fate {
            Fate::Loaded(row) | Fate::Already(row) => {
                Some(TradeDataset::from(Arc::new((**row).clone())))
            }
            Fate::Checked
            | Fate::Erroneous
            | Fate::Doubtful
            | Fate::Reference(_)
            | Fate::Written(_) => None,
        }
    }

    /// What became of its rows, where each is a record of its own; null until it is loaded.
    async fn written(&self) -> Option<ImportedRecords> {
        let State::Done(done) = self.0.state() else {
            return None;
        };
        match done.fate {
            Fate::Written(counts) => Some(counts.into()),
            _ => None,
        }
    }

    /// Why it failed, in the request's language; null when it did not.
    async fn failure(&self, ctx: &Context<'_>) -> Option<String> {
        let State::Failed(error) = self.0.state() else {
            return None;
        };
        Some(match error {
            Error::Problem(problem) => message(ctx.language(), &problem),
            Error::Flawed(flaws) => {
                let sentences = flaws.iter().map(|it| message(ctx.language(), &it.problem));
                sentences.collect::<Vec<_>>().join(" ")
            }
            Error::Internal(_) => {
                let problem = Problem::new("INTERNAL").with("id", self.0.id);
                message(ctx.language(), &problem)
            }
        })
    }

    /// Where to fetch a copy of the rows that something is wrong with, as whoever sent the file;
    /// null until it has been checked.
    async fn annotated_copy(&self) -> Option<String> {
        match self.0.state() {
            State::Done(_) => Some(format!("/imports/{}/annotated", self.0.id)),
            State::Running | State::Failed(_) => None,
        }
    }
}

/// The import of this number, of whoever asks.
pub fn import_id(ctx: &Context<'_>, id: &ID) -> Result<Arc<Job>> {
    let account = ctx.viewer().person().map(|person| person.account);
    let number = Uuid::try_parse(id).ok();
    let job = number.and_then(|id| ctx.app().imports().find(ctx.app(), account, id));
    Ok(job.ok_or_else(|| Problem::new("IMPORT_NOT_FOUND"))?)
}

/// Waits a while, so that the answer about a small file is the last word on it.
pub async fn wait(ctx: &Context<'_>, job: &Job) {
    let time = Duration::from_millis(ctx.limits().deadline_ms / 2);
    // Otherwise it goes on by itself.
    tokio::time::timeout(time, job.ended())
        .await
        .unwrap_or_default();
}
