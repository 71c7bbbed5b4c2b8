//! What the register knows that rows of trade figures refer to.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::order::Order;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::exchange::names::Names;
use crate::registry::classification::{Listed, service as classification};
use crate::registry::place::service as places;
use crate::trade::unit_value::{self, Norms, Question};

/// What the register knows that rows of trade figures refer to.
#[derive(Debug, Default)]
pub struct Terms {
    /// The places where goods may cross the border.
    pub checkpoints: Names,
    /// The units of quantities.
    pub units: Names,
    chapters: HashSet<String>,
    /// The codes of the Harmonized System that are loaded.
    pub goods: Listed,
    /// What things usually cost a kilogram.
    pub norms: Norms,
    /// The day on which the file is read: figures are of months that have begun.
    pub today: NaiveDate,
}

impl Terms {
    /// What the register knows now.
    pub async fn load(app: &App, viewer: Viewer, order: &Order) -> Result<Self> {
        let mut terms = Self {
            today: app.clock().now().date_naive(),
            ..Self::default()
        };
        for (code, name) in places::checkpoints(app, viewer).await? {
            terms.checkpoints.add(&code, &name);
        }
        let catalogue = app.catalogue();
        terms.units = catalogue.units().collect();
        terms.chapters = catalogue.hs_chapter_codes().map(str::to_owned).collect();
        terms.goods = classification::listed_goods(app, viewer).await?;
        if order.unusual.is_some() {
            let question = Question {
                side: order.side,
                months: order.months,
                synthetic: order.synthetic,
            };
            terms.norms = unit_value::norms(app.db(), question).await?;
        }
        Ok(terms)
    }

    /// Whether there is such a chapter of the Harmonized System.
    pub fn has_chapter(&self, chapter: &str) -> bool {
        self.chapters.contains(chapter)
    }
}
