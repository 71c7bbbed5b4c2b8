//! What all imports have in common: who imports, what is wished, what becomes of a file.

use std::collections::BTreeMap;
use std::path::Path;

use entity::trade_dataset;
use tokio::task::spawn_blocking;

use super::finding::Finding;
use super::progress::Progress;
use super::reading::Source;
use super::report::Report;
use super::request::ImportRequest;
use super::{classification, record, reference, trade};
use crate::access::{Caller, Viewer};
use crate::app::App;
use crate::error::{Error, Result, Severity};
use crate::trade::reference::Loaded;
use crate::trade::release::LoadedBy;
use crate::writing::Writer;

/// What is to become of a file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish {
    /// It is loaded, not only checked.
    pub load: bool,
    /// What is loaded is made current.
    pub make_current: bool,
    /// Warnings are meant.
    pub accept_warnings: bool,
    /// Rows with errors are left out.
    pub skip_bad_rows: bool,
}

/// Who imports.
#[derive(Clone, Debug)]
pub struct Importer {
    /// What they may see and do.
    pub viewer: Viewer,
    /// What they proved, and the number of the request.
    pub caller: Caller,
    /// Who loads releases.
    pub by: LoadedBy,
}

impl Importer {
    /// Somebody who writes through the API.
    pub fn of(writer: &Writer<'_>) -> Self {
        Self {
            viewer: writer.viewer,
            caller: writer.caller.clone(),
            by: LoadedBy::writer(writer),
        }
    }

    /// The program itself, at the machine.
    pub fn at_the_machine(viewer: Viewer) -> Self {
        Self {
            viewer,
            caller: Caller::at_the_machine(),
            by: LoadedBy::Program,
        }
    }

    /// The same, as somebody who writes records.
    pub fn writer<'a>(&'a self, app: &'a App) -> Writer<'a> {
        Writer {
            app,
            viewer: self.viewer,
            caller: &self.caller,
        }
    }
}

/// What became of a file.
#[derive(Debug)]
pub enum Fate {
    /// It was only checked.
    Checked,
    /// It has errors, and nothing was loaded.
    Erroneous,
    /// It has warnings that nobody accepted, and nothing was loaded.
    Doubtful,
    /// It is in now, as a release of figures.
    Loaded(Box<trade_dataset::Model>),
    /// The same file was in already, as a release of figures.
    Already(Box<trade_dataset::Model>),
    /// It is in now, or was already, as figures of whole economies.
    Reference(Box<Loaded>),
    /// Its rows are in now, as records of their own.
    Written(Counts),
}

/// What became of the rows of a file, each of which is a record of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records that are new.
    pub created: u64,
    /// Records that were changed.
    pub updated: u64,
    /// Records that say what they said before.
    pub unchanged: u64,
}

/// A file that has been checked.
#[derive(Debug)]
pub struct Checked {
    /// What came of it.
    pub report: Report,
    /// What a copy of its rows has beside them.
    pub noted: Noted,
}

/// What is wrong with the rows of a file, kept or to be found again.
#[derive(Debug)]
pub enum Noted {
    /// A long file of figures is read once more.
    Again(Box<trade::Known>),
    /// Everything that was found, by line.
    Kept(BTreeMap<u64, Vec<Finding>>),
}

/// A file that has been dealt with.
#[derive(Debug)]
pub struct Done {
    /// The file.
    pub source: Source,
    /// What was found.
    pub checked: Checked,
    /// What became of it.
    pub fate: Fate,
}

/// Checks a file, and loads it where that is wished and nothing is in the way.
pub async fn import(
    app: &App,
    importer: &Importer,
    path: &Path,
    request: &ImportRequest,
    wish: Wish,
    progress: &Progress,
) -> Result<Done> {
    match request {
        ImportRequest::Trade { order, facts } => {
            trade::import(app, importer, path, order, facts, wish, progress).await
        }
        ImportRequest::Records(order) => {
            record::import(app, importer, path, order, wish, progress).await
        }
        ImportRequest::Reference { order, facts } => {
            reference::import(app, importer, path, order, facts, wish, progress).await
        }
        ImportRequest::Classification(order) => {
            classification::import(app, importer, path, order, wish, progress).await
        }
    }
}

/// What keeps a file that was checked from being loaded, if anything does.
pub fn stands_in_the_way(report: &Report, wish: Wish) -> Option<Fate> {
    let has_errors = report.found(Severity::Error) > 0;
    let can_skip = wish.skip_bad_rows && report.file_errors == 0 && report.accepted > 0;
    if !wish.load {
        return Some(Fate::Checked);
    }
    if has_errors && !can_skip {
        return Some(Fate::Erroneous);
    }
    let has_warnings = report.found(Severity::Warning) > 0;
    (has_warnings && !wish.accept_warnings).then_some(Fate::Doubtful)
}

/// Does work that would hold others up on a thread of its own.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    spawn_blocking(work).await.map_err(Error::internal)?
}
