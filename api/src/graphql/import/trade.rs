//! What is asked for when trade figures are imported.

use async_graphql::{Context, InputObject};
use chrono::NaiveTime;
use entity::values::Side;

use super::input::ReleaseWishInput;
use super::layout::LayoutInput;
use crate::error::{Flaw, Problem, Result};
use crate::exchange::import::Wish;
use crate::exchange::number::unkept;
use crate::exchange::trade::{COLUMNS, ControlTotal, Facts, Order};
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
    /// What the values add up to; a difference is an error.
    #[graphql(default)]
    control_totals: Vec<ControlTotalInput>,
    /// How the file is laid out.
    #[graphql(flatten)]
    layout: LayoutInput,
    /// Only check the file; so unless said otherwise.
    #[graphql(default = true)]
    dry_run: bool,
    /// How it is loaded.
    #[graphql(flatten)]
    wish: ReleaseWishInput,
}

/// What the values in one currency add up to.
#[derive(InputObject)]
struct ControlTotalInput {
    /// ISO 4217.
    currency: String,
    /// In major units.
    amount: Decimal,
}

/// How far from its usual value per kilogram something may be, in robust standard deviations.
const UNUSUAL: f64 = 6.0;

impl ImportTradeInput {
    /// What is to become of the file.
    pub fn wish(&self) -> Wish {
        self.wish.of(!self.dry_run)
    }

    /// What is asked for.
    pub fn order(&self, ctx: &Context<'_>, side: Side) -> Result<Order> {
        let mut layout = self.layout.layout(ctx, COLUMNS)?;
        if let Some(valuation) = self.valuation {
            let word = match valuation {
                Valuation::Cif => "CIF",
                Valuation::Fob => "FOB",
            };
            layout
                .declared
                .entry("valuation")
                .or_insert(word.to_owned());
        }
        let totals = self.control_totals.iter().map(ControlTotalInput::total);
        Ok(Order {
            side,
            months: self.period.range()?,
            synthetic: false,
            layout,
            control_totals: totals.collect::<Result<_>>()?,
            unusual: Some(UNUSUAL),
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
        let amount = self.amount.0.to_string();
        let money = Money::parse(&amount, currency).map_err(|error| {
            let problem = unkept(error, &amount, currency, i64::MAX);
            Flaw::at("controlTotals", problem)
        })?;
        Ok(ControlTotal {
            currency,
            minor: money.minor,
        })
    }
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
