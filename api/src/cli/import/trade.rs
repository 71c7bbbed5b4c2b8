//! `twincity import trade`.

use std::sync::Arc;

use clap::Args;
use entity::values::Side;

use super::Errand;
use super::file::FileArguments;
use super::options::{SideName, period};
use crate::access::Viewer;
use crate::app::App;
use crate::error::{Problem, Result};
use crate::exchange::import::{Importer, Wish};
use crate::exchange::request::ImportRequest;
use crate::exchange::trade::words::VALUATIONS;
use crate::exchange::trade::{COLUMNS, ControlTotal, Facts, Order};
use crate::exchange::words::value_of;
use crate::registry::source::service as sources;
use crate::text::Localized;

/// A file of customs figures, and what its release is.
#[derive(Args, Debug)]
pub struct TradeArguments {
    #[command(flatten)]
    pub file: FileArguments,
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
    /// What the values add up to, such as CNY=1234.50
    #[arg(long, value_name = "CURRENCY=AMOUNT")]
    control_total: Vec<String>,
    /// Load without making it current
    #[arg(long)]
    not_current: bool,
    /// How far from its usual value per kilogram something may be, in robust standard deviations;
    /// 0 for any
    #[arg(long, env = "TWINCITY_IMPORT_UNUSUAL", default_value_t = 6.0)]
    unusual: f64,
}

impl TradeArguments {
    /// What is asked for.
    pub async fn errand(&self, app: &App) -> Result<Errand> {
        let order = self.order()?;
        let facts = facts(app, self, order.side).await?;
        Ok(Errand {
            importer: Importer::at_the_machine(Viewer::Anonymous),
            request: ImportRequest::Trade {
                order: Arc::new(order),
                facts: Box::new(facts),
            },
            wish: Wish {
                make_current: !self.not_current,
                ..self.file.wish()
            },
        })
    }

    fn order(&self) -> Result<Order> {
        let mut layout = self.file.layout(COLUMNS)?;
        if let Some(valuation) = &self.valuation {
            layout.declared.insert("valuation", valuation.clone());
        }
        let totals = self.control_total.iter();
        Ok(Order {
            side: self.side.into(),
            months: period(&self.period)?,
            synthetic: false,
            layout,
            control_totals: totals
                .map(|it| ControlTotal::parse(it))
                .collect::<Result<_>>()?,
            unusual: (self.unusual > 0.0).then_some(self.unusual),
        })
    }
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
