//! What is asked for when trade figures are imported.

use std::collections::HashMap;

use async_graphql::{Context, Enum, ID, InputObject};
use chrono::NaiveTime;
use entity::values::Side;

use crate::error::{Flaw, Problem, Result};
use crate::exchange::column::{Mapping, Need, bare};
use crate::exchange::number::DecimalMark;
use crate::exchange::reading::{Delimiter, Encoding, Shape};
use crate::exchange::trade::{COLUMNS, ControlTotal, Facts, Order, Wish};
use crate::graphql::codes::parse_currency;
use crate::graphql::entry::{By, LocalizedTextInput};
use crate::graphql::scalars::{Date, Decimal};
use crate::graphql::upload::Upload;
use crate::graphql::values::Valuation;
use crate::graphql::{Period, RequestContext};
use crate::registry::source::{SourceBy, service as sources};
use crate::text::Localized;
use crate::text::script::tidy;
use crate::value::Money;
use crate::value::money::exponent;
use crate::writing::neighbour::Named;

/// A file of customs figures, and what its release is.
#[derive(InputObject)]
pub struct ImportTradeInput {
    /// The file: CSV or XLSX, with headings in Chinese, Russian or English.
    pub file: Upload,
    /// Stable code of the release, unique within its side.
    code: String,
    /// What the release is called; by its period where nothing is said.
    title: Option<LocalizedTextInput>,
    /// The months it speaks for.
    period: Period,
    /// Where it is from, of the own side.
    source: SourceBy,
    /// What all its values include; needed where no column says it.
    valuation: Option<Valuation>,
    /// Revision of the Harmonized System; `H6`, that of 2022, unless said otherwise.
    revision: Option<String>,
    /// When the reporter released it; today unless said otherwise.
    released_on: Option<Date>,
    /// What is the same in all rows and stands in no column.
    #[graphql(default)]
    declared: Vec<DeclaredInput>,
    /// Headings that only this file has, and the columns they mean.
    #[graphql(default)]
    mapping: Vec<HeadingInput>,
    /// What the values add up to; a difference is an error.
    #[graphql(default)]
    control_totals: Vec<ControlTotalInput>,
    /// How the text is written: `UTF-8`, `GB18030` or `windows-1251`; found unless declared.
    encoding: Option<String>,
    /// What stands between the cells of a text; found unless declared.
    delimiter: Option<DelimiterShown>,
    /// What stands before fractions; by the language of the headings unless declared.
    decimal_mark: Option<DecimalMarkShown>,
    /// Which sheet of a workbook; the first unless said otherwise.
    sheet: Option<String>,
    /// Only check the file; so unless said otherwise.
    #[graphql(default = true)]
    dry_run: bool,
    /// How it is loaded.
    #[graphql(flatten)]
    wish: WishInput,
}

/// A file that was checked and is to be loaded now.
#[derive(InputObject)]
pub struct CommitImportInput {
    /// The import.
    pub id: ID,
    /// How it is loaded.
    #[graphql(flatten)]
    wish: WishInput,
}

/// An import that nobody wants any more.
#[derive(InputObject)]
pub struct CancelImportInput {
    /// The import.
    pub id: ID,
}

/// How a file is loaded.
#[derive(InputObject)]
struct WishInput {
    /// Makes the release current at once, which publishers may.
    #[graphql(default)]
    make_current: bool,
    /// Loads in spite of warnings.
    #[graphql(default)]
    accept_warnings: bool,
    /// Leaves rows with errors out; the annotated copy says which.
    #[graphql(default)]
    skip_bad_rows: bool,
}

/// What is the same in all rows of a file.
#[derive(InputObject)]
struct DeclaredInput {
    /// The column, such as `currency`.
    column: String,
    /// What would stand in its cells.
    value: String,
}

/// A heading of a file, and the column it means.
#[derive(InputObject)]
struct HeadingInput {
    /// The heading, as the file has it.
    heading: String,
    /// The column, such as `hs_code`.
    column: String,
}

/// What the values in one currency add up to.
#[derive(InputObject)]
struct ControlTotalInput {
    /// ISO 4217.
    currency: String,
    /// In major units.
    amount: Decimal,
}

/// What stands between the cells of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(name = "Delimiter", remote = "Delimiter")]
pub enum DelimiterShown {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tabulator.
    Tab,
}

/// What stands before the fraction of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(name = "DecimalMark", remote = "DecimalMark")]
pub enum DecimalMarkShown {
    /// `1234.5`
    Point,
    /// `1234,5`
    Comma,
}

impl CommitImportInput {
    /// What is to become of the file.
    pub fn wish(&self) -> Wish {
        self.wish.of(true)
    }
}

impl WishInput {
    fn of(&self, load: bool) -> Wish {
        Wish {
            load,
            make_current: self.make_current,
            accept_warnings: self.accept_warnings,
            skip_bad_rows: self.skip_bad_rows,
        }
    }
}

/// How far from its usual value per kilogram something may be, in robust standard deviations.
const UNUSUAL: f64 = 6.0;
/// Findings that are kept of one import.
const MOST_FINDINGS: usize = 1000;

impl ImportTradeInput {
    /// What is to become of the file.
    pub fn wish(&self) -> Wish {
        self.wish.of(!self.dry_run)
    }

    /// What is asked for.
    pub fn order(&self, ctx: &Context<'_>, side: Side) -> Result<Order> {
        let encoding = self.encoding.as_deref().map(|name| {
            let unknown = || Problem::new("ENCODING_UNKNOWN").with("name", name);
            Encoding::named(name).ok_or_else(|| Flaw::at("encoding", unknown()))
        });
        let mut declared = HashMap::new();
        if let Some(valuation) = self.valuation {
            let word = match valuation {
                Valuation::Cif => "CIF",
                Valuation::Fob => "FOB",
            };
            declared.insert("valuation", word.to_owned());
        }
        for cell in &self.declared {
            declared.insert(column("declared", &cell.column)?, cell.value.clone());
        }
        let mut mapping = Mapping::new();
        for heading in &self.mapping {
            let key = column("mapping", &heading.column)?;
            mapping.insert(bare(&heading.heading), key);
        }
        let totals = self.control_totals.iter().map(ControlTotalInput::total);
        Ok(Order {
            side,
            months: self.period.range()?,
            synthetic: false,
            shape: Shape {
                encoding: encoding.transpose()?,
                delimiter: self.delimiter.map(Into::into),
                sheet: self.sheet.clone(),
            },
            mark: self.decimal_mark.map(Into::into),
            mapping,
            declared,
            control_totals: totals.collect::<Result<_>>()?,
            unusual: Some(UNUSUAL),
            most_findings: MOST_FINDINGS,
            language: ctx.language(),
        })
    }

    /// What is known of the release.
    pub async fn facts(self, ctx: &Context<'_>, side: Side) -> Result<Facts> {
        let named = self.source.named()?;
        let source = sources::refer(ctx.app(), ctx.viewer(), side, &named).await?;
        let unknown = || {
            let name = match &named {
                Named::Id(id) => id.to_string(),
                Named::Code(code) => code.clone(),
            };
            Problem::new("IMPORT_SOURCE_UNKNOWN").with("code", name)
        };
        let source_id = source.ok_or_else(|| Flaw::at("source", unknown()))?;
        let title = self.title.unwrap_or_default();
        let text = |text: Option<String>| text.map(|it| tidy(&it)).filter(|it| !it.is_empty());
        let (zh, ru) = (text(title.zh.take()), text(title.ru.take()));
        let mut title = Localized::owned(side, zh, ru, text(title.en.take()));
        if title.is_empty() {
            title = Facts::plain_title(side, self.period.range()?);
        }
        let midnight = |day: Date| day.0.and_time(NaiveTime::MIN).and_utc();
        Ok(Facts {
            code: code(&self.code)?,
            title,
            revision: self.revision.unwrap_or_else(|| "H6".to_owned()),
            valuation: self.valuation.map(Into::into),
            released_at: self.released_on.map_or(ctx.app().clock().now(), midnight),
            source_id,
        })
    }
}

impl ControlTotalInput {
    fn total(&self) -> Result<ControlTotal> {
        let currency = parse_currency(&self.currency)?;
        let money = Money::parse(&self.amount.0.to_string(), currency);
        let money = money.map_err(|_| {
            let problem = Problem::new("VALUE_TOO_PRECISE")
                .with("currency", currency.code())
                .with("limit", exponent(currency));
            Flaw::at("controlTotals", problem)
        })?;
        Ok(ControlTotal {
            currency,
            minor: money.minor,
        })
    }
}

/// The key of a column that can be declared or mapped to.
fn column(field: &str, name: &str) -> Result<&'static str> {
    let mut kept = COLUMNS.iter().filter(|it| it.need != Need::Ignored);
    let known = kept.clone().map(|it| it.key).collect::<Vec<_>>().join(", ");
    let found = kept.find(|column| column.key == name.trim());
    let unknown = || {
        let problem = Problem::new("DECLARED_INVALID").with("value", name);
        Flaw::at(field, problem.with("known", known))
    };
    Ok(found.ok_or_else(unknown)?.key)
}

/// The longest code of a release.
const LONGEST_CODE: usize = 40;

fn code(code: &str) -> Result<String> {
    let is_sign = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || "-._".contains(it);
    if code.is_empty() || code.len() > LONGEST_CODE || !code.chars().all(is_sign) {
        let problem = Problem::new("CODE_INVALID").with("code", code);
        return Err(Flaw::at("code", problem).into());
    }
    Ok(code.to_owned())
}
