//! `twincity template`.

use std::io::{Write, stdout};
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::import::options::LanguageName;
use crate::access::AccessConfig;
use crate::app::App;
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::Db;
use crate::exchange::kind::{Kind, template_of};
use crate::exchange::reading::Format;
use crate::exchange::record::Of;

/// Which template, and where to.
#[derive(Args, Debug)]
pub struct TemplateArguments {
    /// What the table is of
    #[arg(value_enum)]
    kind: KindName,
    /// The language of its headings
    #[arg(long, value_enum, default_value = "en")]
    lang: LanguageName,
    /// The kind of file
    #[arg(long, value_enum, default_value = "xlsx")]
    format: FormatName,
    /// The file to write; standard output unless named
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    database: DatabaseConfig,
    #[command(flatten)]
    access: AccessConfig,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindName {
    Trade,
    Projects,
    Enterprises,
    Rates,
    Classification,
    Reference,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormatName {
    Csv,
    Xlsx,
}

/// Writes an empty table to fill in.
pub async fn run(arguments: TemplateArguments) -> Result<(), Box<dyn std::error::Error>> {
    let db = Db::open(&arguments.database).await?;
    let app = App::open(db.clone(), Clock::System, &arguments.access).await?;
    let format = match arguments.format {
        FormatName::Csv => Format::Csv,
        FormatName::Xlsx => Format::Xlsx,
    };
    let kind = match arguments.kind {
        KindName::Trade => Kind::Trade,
        KindName::Projects => Kind::Records(Of::Projects),
        KindName::Enterprises => Kind::Records(Of::Enterprises),
        KindName::Rates => Kind::Records(Of::Rates),
        KindName::Classification => Kind::Classification,
        KindName::Reference => Kind::Reference,
    };
    let table = template_of(&app, kind, arguments.lang.into(), format).await;
    db.close().await?;
    match arguments.out {
        Some(path) => std::fs::write(path, table?)?,
        None => stdout().lock().write_all(&table?)?,
    }
    Ok(())
}
