//! `twincity export`.

use std::io::{BufWriter, Write, stdout};
use std::path::PathBuf;
use std::sync::Arc;

use async_graphql::ValidationMode;
use clap::{Args, ValueEnum};
use entity::id::{AccessTokenId, AccountId};
use entity::values::{Role, Side, TokenScope};
use uuid::Uuid;

use super::export_question::QuestionArguments;
use crate::access::{AccessConfig, Caller, Means, Proof};
use crate::app::App;
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::exchange::export::{ExportRequest, Format, Subject, begin};
use crate::graphql::{Inside, Limits, schema};
use crate::text::Language;
use crate::text::message::message;

/// What to take out, and where to.
#[derive(Args, Debug)]
pub struct ExportArguments {
    /// The list, or the question about trade
    #[arg(value_enum)]
    subject: Subject,
    /// The form of the file
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
    /// The language of headings, and of texts that are shown in one language
    #[arg(long, value_enum, default_value = "en")]
    lang: LanguageName,
    #[command(flatten)]
    question: QuestionArguments,
    /// What the people of this side see, drafts included, instead of what is published
    #[arg(long, value_enum, value_name = "SIDE")]
    unpublished_of: Option<SideName>,
    /// The file to write; standard output by default
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    database: DatabaseConfig,
    #[command(flatten)]
    access: AccessConfig,
    #[command(flatten)]
    limits: Limits,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum LanguageName {
    Zh,
    Ru,
    En,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum SideName {
    Cn,
    Ru,
}

/// What can be mended, in the language of the file.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Refused(String);

/// Takes a table out.
pub async fn run(arguments: ExportArguments) -> Result<(), Box<dyn std::error::Error>> {
    let language = arguments.lang.into();
    let database = arguments.database.clone();
    let db = Db::open(&database).await?;
    let outcome = export(&db, arguments, language).await;
    db.close().await?;
    let rows = outcome.map_err(|error| -> Box<dyn std::error::Error> {
        match error {
            Error::Problem(problem) => Refused(message(language, &problem)).into(),
            other => other.into(),
        }
    })?;
    eprintln!("{rows} rows.");
    Ok(())
}

async fn export(db: &Db, arguments: ExportArguments, language: Language) -> Result<u64> {
    let request = ExportRequest {
        subject: arguments.subject,
        arguments: arguments.question.given()?,
        format: arguments.format,
        language,
    };
    let app = App::open(db.clone(), Clock::System, &arguments.access).await?;
    let inside = Inside::new(
        app.clone(),
        schema(&app, ValidationMode::Strict),
        &arguments.limits,
    );
    let (actor, limits) = (Caller::at_the_machine(), arguments.limits.exports);
    let reader = match arguments.unpublished_of {
        Some(side) => Caller::at_the_machine().with(as_reader(side.into())),
        None => Caller::at_the_machine(),
    };
    let export = begin(&inside, Arc::new(reader), &actor, request, limits).await?;
    match arguments.out {
        None => {
            let mut out = BufWriter::new(stdout().lock());
            let rows = export.write(&mut out).await?;
            out.flush()?;
            Ok(rows)
        }
        Some(path) => {
            // Under its own name only once it is whole.
            let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
            let folder = folder.unwrap_or_else(|| std::path::Path::new("."));
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            let mut out = BufWriter::new(file.as_file_mut());
            let rows = export.write(&mut out).await?;
            out.flush()?;
            drop(out);
            file.persist(path).map_err(Error::internal)?;
            Ok(rows)
        }
    }
}

/// Somebody who sees what the readers of a side see, and can do nothing else.
fn as_reader(side: Side) -> Proof {
    Proof {
        means: Means::Token(AccessTokenId(Uuid::nil()), TokenScope::Read),
        account: AccountId(Uuid::nil()),
        name: String::new(),
        side: Some(side),
        role: Role::Reader,
        has_second_factor: false,
        must_enrol: false,
    }
}

impl From<LanguageName> for Language {
    fn from(name: LanguageName) -> Self {
        match name {
            LanguageName::Zh => Self::Zh,
            LanguageName::Ru => Self::Ru,
            LanguageName::En => Self::En,
        }
    }
}

impl From<SideName> for Side {
    fn from(name: SideName) -> Self {
        match name {
            SideName::Cn => Self::Cn,
            SideName::Ru => Self::Ru,
        }
    }
}
