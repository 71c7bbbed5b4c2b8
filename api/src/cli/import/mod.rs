//! `twincity import`.

mod classification;
mod file;
pub mod options;
mod records;
mod reference;
pub mod told;
mod trade;

use std::error::Error as StdError;
use std::fs::File;
use std::path::Path;

use clap::{Args, Subcommand};

use crate::app::App;
use crate::clock::Clock;
use crate::db::Db;
use crate::error::Result;
use crate::exchange::annotated::{Keep, annotate};
use crate::exchange::import::{Done, Fate, Importer, Wish, import};
use crate::exchange::progress::Progress;
use crate::exchange::record::Of;
use crate::exchange::request::ImportRequest;
use crate::text::Language;
use file::FileArguments;
use told::Refused;

/// What to import, and into which register.
#[derive(Args, Debug)]
pub struct ImportArguments {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Debug, Subcommand)]
enum Kind {
    /// Load a release of customs figures from a CSV or XLSX file
    Trade(Box<trade::TradeArguments>),
    /// Enter or change projects, a row each
    Projects(Box<records::RecordArguments>),
    /// Enter or change enterprises, a row each
    Enterprises(Box<records::RecordArguments>),
    /// Enter or correct monthly exchange rates, a row each
    Rates(Box<records::RecordArguments>),
    /// Load a list of codes with their names: of goods, or of economic activities
    Classification(Box<classification::ClassificationArguments>),
    /// Load figures of whole economies, which a bank's trade is held against
    Reference(Box<reference::ReferenceArguments>),
}

/// A file that is to be imported, by whom, and what is to become of it.
struct Errand {
    importer: Importer,
    request: ImportRequest,
    wish: Wish,
}

impl Kind {
    fn file(&self) -> &FileArguments {
        match self {
            Self::Trade(arguments) => &arguments.file,
            Self::Projects(arguments) | Self::Enterprises(arguments) | Self::Rates(arguments) => {
                &arguments.file
            }
            Self::Classification(arguments) => &arguments.file,
            Self::Reference(arguments) => &arguments.file,
        }
    }

    async fn errand(&self, app: &App) -> Result<Errand> {
        match self {
            Self::Trade(arguments) => arguments.errand(app).await,
            Self::Projects(arguments) => arguments.errand(Of::Projects),
            Self::Enterprises(arguments) => arguments.errand(Of::Enterprises),
            Self::Rates(arguments) => arguments.errand(Of::Rates),
            Self::Classification(arguments) => arguments.errand(),
            Self::Reference(arguments) => arguments.errand(app).await,
        }
    }
}

/// Imports a file; what it says is in the language that was asked for.
pub async fn run(arguments: ImportArguments) -> std::result::Result<(), Box<dyn StdError>> {
    let file = arguments.kind.file();
    let language: Language = file.language();
    let db = Db::open(&file.database).await?;
    let app = App::open(db.clone(), Clock::System, &file.access).await?;
    let outcome = work(&app, &arguments.kind, language).await;
    db.close().await?;
    match outcome {
        Ok(refused) => refused.map_or(Ok(()), |refused| Err(refused.into())),
        Err(error) => Err(told::failure(error, language)),
    }
}

async fn work(app: &App, kind: &Kind, language: Language) -> Result<Option<Refused>> {
    let file = kind.file();
    let Errand {
        importer,
        request,
        wish,
    } = kind.errand(app).await?;
    let progress = Progress::default();
    let watch = told::watch(progress.clone());
    let import = import(app, &importer, &file.path, &request, wish, &progress);
    let done = import.await;
    watch.end();
    let done = done?;
    told::report(&done.checked.report, language);
    if let Some(path) = &file.report {
        let is_in = matches!(
            done.fate,
            Fate::Loaded(_) | Fate::Reference(_) | Fate::Written(_)
        );
        write_copy(&done, &request, path, wish.skip_bad_rows && is_in, language)?;
    }
    Ok(told::fate(&done, language))
}

/// Writes the rows that were left out, or else all that something is wrong with.
fn write_copy(
    done: &Done,
    request: &ImportRequest,
    path: &Path,
    is_left_out: bool,
    language: Language,
) -> Result<()> {
    let keep = match is_left_out {
        true => Keep::Erroneous,
        false => Keep::Flawed,
    };
    let to = File::create(path)?;
    let rows = annotate(done, request, keep, language, u64::MAX, to)?;
    told::copied(rows, path, is_left_out, language);
    Ok(())
}
