//! What the register knows that rows of trade figures refer to.

use std::collections::{HashMap, HashSet};

use entity::values::Side;

use super::order::Order;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::exchange::column::bare;
use crate::registry::place::service as places;
use crate::text::{Language, Localized};
use crate::trade::unit_value::{self, Norms, Question};

/// What the register knows that rows of trade figures refer to.
#[derive(Debug, Default)]
pub struct Terms {
    /// Codes of checkpoints, by code and by name.
    checkpoints: HashMap<String, String>,
    /// Codes of units, by code and by name.
    units: HashMap<String, String>,
    chapters: HashSet<String>,
    /// What things usually cost a kilogram.
    pub norms: Norms,
}

impl Terms {
    /// What the register knows now.
    pub async fn load(app: &App, viewer: Viewer, order: &Order) -> Result<Self> {
        let mut terms = Self::default();
        for (code, name) in places::checkpoints(app, viewer).await? {
            add(&mut terms.checkpoints, &code, &name);
        }
        let catalogue = app.catalogue();
        for (code, name) in catalogue.units() {
            add(&mut terms.units, code, name);
        }
        terms.chapters = catalogue.hs_chapter_codes().map(str::to_owned).collect();
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

    /// The code of a checkpoint.
    pub fn checkpoint(&self, word: &str) -> Option<&str> {
        found(&self.checkpoints, word)
    }

    /// The codes of all checkpoints.
    pub fn checkpoint_codes(&self) -> Vec<&str> {
        codes(&self.checkpoints)
    }

    /// The code of a unit.
    pub fn unit(&self, word: &str) -> Option<&str> {
        found(&self.units, word)
    }

    /// The codes of all units.
    pub fn unit_codes(&self) -> Vec<&str> {
        codes(&self.units)
    }

    /// Whether there is such a chapter of the Harmonized System.
    pub fn has_chapter(&self, chapter: &str) -> bool {
        self.chapters.contains(chapter)
    }
}

/// The country that a side reports for.
pub fn country_of(side: Side) -> &'static str {
    match side {
        Side::Cn => "CN",
        Side::Ru => "RU",
    }
}

fn add(known: &mut HashMap<String, String>, code: &str, name: &Localized) {
    known.insert(code.to_owned(), code.to_owned());
    known.insert(bare(code), code.to_owned());
    for language in [Language::Zh, Language::Ru, Language::En] {
        if let Some(name) = name.exactly(language) {
            known.entry(bare(name)).or_insert_with(|| code.to_owned());
        }
    }
}

fn found<'a>(known: &'a HashMap<String, String>, word: &str) -> Option<&'a str> {
    let code = known.get(word).or_else(|| known.get(&bare(word)))?;
    Some(code)
}

fn codes(known: &HashMap<String, String>) -> Vec<&str> {
    let codes: HashSet<&str> = known.values().map(String::as_str).collect();
    let mut codes: Vec<&str> = codes.into_iter().collect();
    codes.sort_unstable();
    codes
}
