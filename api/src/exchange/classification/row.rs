//! One row of a list of codes: what it says, and what is wrong with it.

use std::collections::HashMap;

use entity::values::{ClassificationScheme, Language};

use super::import::Order;
use crate::app::App;
use crate::error::Problem;
use crate::exchange::column::Headings;
use crate::exchange::desk::{Desk, Field, Frame};
use crate::exchange::finding::Finding;
use crate::exchange::reading::{Row, Source};
use crate::registry::classification::service::Entry;
use crate::text::script::tidy;
use crate::trade::rules::chapter;
use crate::value::classification::parse;
use crate::writing::rules::script;

/// Reads the rows below certain headings.
pub struct Reader<'a> {
    app: &'a App,
    scheme: ClassificationScheme,
    frame: Frame,
    code: Field,
    names: [(Language, Field); 3],
    seen: HashMap<String, u64>,
}

impl<'a> Reader<'a> {
    /// A reader of the rows below these headings.
    pub fn new(app: &'a App, order: &Order, headings: &Headings, source: &Source) -> Self {
        let field = |key: &str| Field::of(headings, &order.layout, key);
        Self {
            app,
            scheme: order.scheme,
            frame: Frame::of(headings, source),
            code: field("code"),
            names: [
                (Language::Zh, field("name_zh")),
                (Language::Ru, field("name_ru")),
                (Language::En, field("name_en")),
            ],
            seen: HashMap::new(),
        }
    }

    /// Reads a row: the code with its names, where nothing stands in the way.
    pub fn read(&mut self, row: &Row) -> (Option<Entry>, Vec<Finding>) {
        let mut desk = Desk::of(row);
        self.frame.check(&mut desk);
        let code = self.code(&mut desk);
        let names = self.names.each_ref().map(|(language, field)| {
            let text = tidy(desk.optional(field)?);
            if let Some(problem) = script(&text, *language) {
                desk.warn(field, &text, problem);
            }
            Some(text).filter(|text| !text.is_empty())
        });
        if names.iter().all(Option::is_none) {
            let (_, field) = &self.names[0];
            desk.refuse(field, "", Problem::new("VALUE_MISSING"));
        }
        let entry = code.filter(|_| desk.is_sound());
        let entry = entry.map(|code| Entry { code, names });
        (entry, desk.findings)
    }

    fn code(&mut self, desk: &mut Desk<'_>) -> Option<String> {
        let line = desk.row.line;
        let field = &self.code;
        let text = desk.optional(field).map(str::to_owned);
        let Some(text) = text else {
            desk.refuse(field, "", Problem::new("VALUE_MISSING"));
            return None;
        };
        let Some(code) = parse(self.scheme, &text) else {
            desk.refuse(field, &text, Problem::new("CLASSIFICATION_CODE_INVALID"));
            return None;
        };
        let is_of_goods = self.scheme == ClassificationScheme::Hs;
        if is_of_goods && self.app.catalogue().hs_chapter(chapter(&code)).is_none() {
            let problem = Problem::new("HS_CHAPTER_UNKNOWN").with("chapter", chapter(&code));
            desk.refuse(field, &text, problem);
            return None;
        }
        if let Some(first) = self.seen.get(&code) {
            let problem = Problem::new("ROW_SAME_RECORD").with("first", first);
            desk.refuse(field, &text, problem);
            return None;
        }
        self.seen.insert(code.clone(), line);
        Some(code)
    }
}
