//! `twincity import`.

use std::error::Error as StdError;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand};
use entity::values::Side;

use super::import_options::{DecimalName, DelimiterName, LanguageName, SideName, declared, period};
use super::import_told::{self, Refused};
use crate::access::{AccessConfig, Viewer};
use crate::app::App;
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::Db;
use crate::error::{Error, Problem, Result};
use crate::exchange::mapping;
use crate::exchange::progress::Progress;
use crate::exchange::reading::{Encoding, Shape};
use crate::exchange::trade::words::{VALUATIONS, value_of};
use crate::exchange::trade::{
    self, COLUMNS, ControlTotal, Done, Facts, Fate, Importer, Keep, Order, Wish,
};
use crate::registry::source::service as sources;
use crate::text::{Language, Localized};
use crate::trade::release::LoadedBy;

/// What to import, and into which register.
#[derive(Args, Debug)]
pub struct ImportArguments {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Debug, Subcommand)]
enum Kind {
    /// Load a release of customs figures from a CSV or XLSX file
    Trade(Box<TradeArguments>),
}

#[derive(Args, Debug)]
struct TradeArguments {
    /// The file
    file: PathBuf,
    /// The reporter
    #[arg(long, value_enum)]
    side: SideName,
    /// Stable code of the release, unique within its side
    #[arg(long)]
    code: String,
    /// The months it speaks for, such as 2024-01..2024-12
    #[arg(long)]
    period: String,
    /// Code of the source it is from, of the same side
    #[arg(long)]
    source: String,
    /// What it is called, in Chinese
    #[arg(long)]
    title_zh: Option<String>,
    /// What it is called, in Russian
    #[arg(long)]
    title_ru: Option<String>,
    /// What it is called, in English
    #[arg(long)]
    title_en: Option<String>,
    /// Day of release, such as 2025-02-10; today unless said otherwise
    #[arg(long)]
    released: Option<chrono::NaiveDate>,
    /// What all its values include: CIF or FOB
    #[arg(long)]
    valuation: Option<String>,
    /// Revision of the Harmonized System
    #[arg(long, default_value = "H6")]
    revision: String,
    /// What is the same in all rows and stands in no column, such as currency=CNY
    #[arg(long = "set", value_name = "COLUMN=VALUE")]
    declared: Vec<String>,
    /// A table of two columns: a heading of the file, and the column of ours it means
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// What the values add up to, such as CNY=1234.50
    #[arg(long, value_name = "CURRENCY=AMOUNT")]
    control_total: Vec<String>,
    /// How the text is written: utf-8, gb18030 or windows-1251; found unless declared
    #[arg(long)]
    encoding: Option<String>,
    /// What stands between the cells of a text; found unless declared
    #[arg(long, value_enum)]
    delimiter: Option<DelimiterName>,
    /// What stands before fractions; by the language of the headings unless declared
    #[arg(long, value_enum)]
    decimal: Option<DecimalName>,
    /// Which sheet of a workbook; the first unless said otherwise
    #[arg(long)]
    sheet: Option<String>,
    /// Only check, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Load in spite of warnings
    #[arg(long)]
    accept_warnings: bool,
    /// Leave rows with errors out, and say which
    #[arg(long, requires = "report")]
    skip_bad_rows: bool,
    /// Load without making it current
    #[arg(long)]
    not_current: bool,
    /// Write a copy of the rows that something is wrong with, and what, to this file
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// How far from its usual value per kilogram something may be, in robust standard deviations;
    /// 0 for any
    #[arg(long, env = "TWINCITY_IMPORT_UNUSUAL", default_value_t = 6.0)]
    unusual: f64,
    /// Findings that are shown; all are counted
    #[arg(long, env = "TWINCITY_IMPORT_FINDINGS", default_value_t = 100)]
    findings: usize,
    /// The language to answer in
    #[arg(long, value_enum, default_value = "en")]
    lang: LanguageName,
    #[command(flatten)]
    database: DatabaseConfig,
    #[command(flatten)]
    access: AccessConfig,
}

/// Imports a file; what it says is in the language that was asked for.
pub async fn run(arguments: ImportArguments) -> Result<(), Box<dyn StdError>> {
    let Kind::Trade(arguments) = arguments.kind;
    let language: Language = arguments.lang.into();
    let db = Db::open(&arguments.database).await?;
    let app = App::open(db.clone(), Clock::System, &arguments.access).await?;
    let outcome = import_trade(&app, &arguments, language).await;
    db.close().await?;
    match outcome {
        Ok(refused) => refused.map_or(Ok(()), |refused| Err(refused.into())),
        Err(error) => Err(import_told::failure(error, language)),
    }
}

async fn import_trade(
    app: &App,
    arguments: &TradeArguments,
    language: Language,
) -> Result<Option<Refused>> {
    let order = Arc::new(order(arguments, language)?);
    let facts = facts(app, arguments, order.side).await?;
    let wish = Wish {
        load: !arguments.dry_run,
        make_current: !arguments.not_current,
        accept_warnings: arguments.accept_warnings,
        skip_bad_rows: arguments.skip_bad_rows,
    };
    let importer = Importer {
        viewer: Viewer::Anonymous,
        by: LoadedBy::Program,
    };
    let progress = Progress::default();
    let watch = import_told::watch(progress.clone());
    let import = trade::import(
        app,
        &importer,
        &arguments.file,
        &order,
        &facts,
        wish,
        &progress,
    );
    let done = import.await;
    watch.end();
    let done = done?;
    import_told::report(&done.checked.report, language);
    if let Some(path) = &arguments.report {
        let is_left_out = wish.skip_bad_rows && matches!(done.fate, Fate::Loaded(_));
        write_copy(&done, &order, path, is_left_out)?;
    }
    Ok(import_told::fate(&done, language))
}

fn order(arguments: &TradeArguments, language: Language) -> Result<Order> {
    let mut said = declared(&arguments.declared, COLUMNS)?;
    if let Some(valuation) = &arguments.valuation {
        said.insert("valuation", valuation.clone());
    }
    let totals = arguments.control_total.iter();
    let mapping = arguments.mapping.as_deref();
    Ok(Order {
        side: arguments.side.into(),
        months: period(&arguments.period)?,
        synthetic: false,
        shape: Shape {
            encoding: arguments.encoding.as_deref().map(encoding).transpose()?,
            delimiter: arguments.delimiter.map(Into::into),
            sheet: arguments.sheet.clone(),
        },
        mark: arguments.decimal.map(Into::into),
        mapping: mapping
            .map(|path| mapping::read(path, COLUMNS))
            .transpose()?
            .unwrap_or_default(),
        declared: said,
        control_totals: totals
            .map(|it| ControlTotal::parse(it))
            .collect::<Result<_>>()?,
        unusual: (arguments.unusual > 0.0).then_some(arguments.unusual),
        most_findings: arguments.findings,
        language,
    })
}

fn encoding(name: &str) -> Result<Encoding> {
    let unknown = || Error::from(Problem::new("ENCODING_UNKNOWN").with("name", name));
    Encoding::named(name).ok_or_else(unknown)
}

async fn facts(app: &App, arguments: &TradeArguments, side: Side) -> Result<Facts> {
    let valuation = arguments.valuation.as_deref().map(|word| {
        let valuation = value_of(VALUATIONS, word);
        valuation.ok_or_else(|| Problem::new("VALUATION_UNKNOWN"))
    });
    let source = sources::of_side(app, Viewer::Anonymous, side, &arguments.source).await?;
    let unknown = || Problem::new("IMPORT_SOURCE_UNKNOWN").with("code", &arguments.source);
    let now = app.clock().now();
    let released = arguments.released.and_then(|day| day.and_hms_opt(0, 0, 0));
    let titles = (
        arguments.title_zh.clone(),
        arguments.title_ru.clone(),
        arguments.title_en.clone(),
    );
    let mut title = Localized::owned(side, titles.0, titles.1, titles.2);
    if title.is_empty() {
        title = Facts::plain_title(side, period(&arguments.period)?);
    }
    Ok(Facts {
        code: arguments.code.clone(),
        title,
        revision: arguments.revision.clone(),
        valuation: valuation.transpose()?,
        released_at: released.map_or(now, |time| time.and_utc()),
        source_id: source.ok_or_else(unknown)?,
    })
}

/// Writes the rows that were left out, or else all that something is wrong with.
fn write_copy(done: &Done, order: &Order, path: &Path, is_left_out: bool) -> Result<()> {
    let language = order.language;
    let keep = match is_left_out {
        true => Keep::Erroneous,
        false => Keep::Flawed,
    };
    let rows = trade::annotate(done, order, keep, language, u64::MAX, File::create(path)?)?;
    import_told::copied(rows, path, is_left_out, language);
    Ok(())
}
