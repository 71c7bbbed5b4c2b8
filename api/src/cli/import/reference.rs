//! `twincity import reference`.

use std::sync::Arc;

use clap::Args;
use entity::values::Side;

use super::Errand;
use super::file::FileArguments;
use super::options::SideName;
use crate::access::Viewer;
use crate::app::App;
use crate::error::{Problem, Result};
use crate::exchange::import::Importer;
use crate::exchange::reference::{COLUMNS, Facts, Order};
use crate::exchange::request::ImportRequest;
use crate::registry::source::service as sources;
use crate::text::Localized;
use crate::value::Currency;

/// A file of figures of whole economies, and what is known of them.
#[derive(Args, Debug)]
pub struct ReferenceArguments {
    #[command(flatten)]
    pub file: FileArguments,
    /// The bank that brings them in
    #[arg(long, value_enum)]
    side: SideName,
    /// Stable code of these figures, unique within its side
    #[arg(long)]
    code: String,
    /// Code of the source they are from, of the same side
    #[arg(long)]
    source: String,
    /// What they are called, in Chinese
    #[arg(long)]
    title_zh: Option<String>,
    /// What they are called, in Russian
    #[arg(long)]
    title_ru: Option<String>,
    /// What they are called, in English
    #[arg(long)]
    title_en: Option<String>,
    /// Day of publication, such as 2025-02-10; today unless said otherwise
    #[arg(long)]
    released: Option<chrono::NaiveDate>,
    /// The currency of all figures, ISO 4217
    #[arg(long, default_value = "USD")]
    currency: String,
    /// Revision of the Harmonized System
    #[arg(long, default_value = "H6")]
    revision: String,
}

impl ReferenceArguments {
    /// What is asked for.
    pub async fn errand(&self, app: &App) -> Result<Errand> {
        let unknown = || Problem::new("CURRENCY_UNKNOWN").with("code", &self.currency);
        let order = Order {
            side: self.side.into(),
            currency: Currency::from_code(&self.currency).ok_or_else(unknown)?,
            layout: self.file.layout(COLUMNS)?,
        };
        let facts = self.facts(app, order.side).await?;
        Ok(Errand {
            importer: Importer::at_the_machine(Viewer::Anonymous),
            request: ImportRequest::Reference {
                order: Arc::new(order),
                facts: Box::new(facts),
            },
            wish: self.file.wish(),
        })
    }

    async fn facts(&self, app: &App, side: Side) -> Result<Facts> {
        let source = sources::of_side(app, Viewer::Anonymous, side, &self.source).await?;
        let unknown = || Problem::new("IMPORT_SOURCE_UNKNOWN").with("code", &self.source);
        let title = Localized::owned(
            side,
            self.title_zh.clone(),
            self.title_ru.clone(),
            self.title_en.clone(),
        );
        if title.is_empty() {
            return Err(Problem::new("REFERENCE_TITLE_MISSING").into());
        }
        let released = self.released.and_then(|day| day.and_hms_opt(0, 0, 0));
        Ok(Facts {
            code: self.code.clone(),
            title,
            revision: self.revision.clone(),
            released_at: released.map_or(app.clock().now(), |time| time.and_utc()),
            source_id: source.ok_or_else(unknown)?,
        })
    }
}
