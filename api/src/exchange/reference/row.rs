//! One row of figures of whole economies: what it says, and what is wrong with it.

use std::collections::HashMap;

use entity::values::Direction;

use super::import::Order;
use crate::app::App;
use crate::error::Problem;
use crate::exchange::column::Headings;
use crate::exchange::desk::{Desk, Field, Frame};
use crate::exchange::finding::Finding;
use crate::exchange::number::{NumberStyle, unkept};
use crate::exchange::reading::{Row, Source};
use crate::exchange::trade::words::DIRECTIONS;
use crate::exchange::words::value_of;
use crate::trade::reference::rules::{Figure, Key, WORLD};
use crate::value::{Currency, Money, country};

/// Reads the rows below certain headings.
pub struct Reader<'a> {
    fields: Fields<'a>,
    seen: HashMap<Key, u64>,
}

struct Fields<'a> {
    app: &'a App,
    currency: Currency,
    style: NumberStyle,
    frame: Frame,
    year: Field,
    economy: Field,
    direction: Field,
    partner: Field,
    hs_chapter: Field,
    value: Field,
}

impl<'a> Reader<'a> {
    /// A reader of the rows below these headings.
    pub fn new(
        app: &'a App,
        order: &Order,
        headings: &Headings,
        style: NumberStyle,
        source: &Source,
    ) -> Self {
        let field = |key: &str| Field::of(headings, &order.layout, key);
        let fields = Fields {
            app,
            currency: order.currency,
            style,
            frame: Frame::of(headings, source),
            year: field("year"),
            economy: field("economy"),
            direction: field("direction"),
            partner: field("partner"),
            hs_chapter: field("hs_chapter"),
            value: field("value"),
        };
        Self {
            fields,
            seen: HashMap::new(),
        }
    }

    /// Reads a row: the figure, where nothing stands in its way.
    pub fn read(&mut self, row: &Row) -> (Option<Figure>, Vec<Finding>) {
        let mut desk = Desk::of(row);
        self.fields.frame.check(&mut desk);
        let mut figure = self.fields.figure(&mut desk);
        if let Some(Figure { key, .. }) = &figure {
            if let Some(first) = self.seen.get(key) {
                let problem = Problem::new("ROW_SAME_RECORD").with("first", first);
                desk.findings.push(Finding::error(row.line, problem));
                figure = None;
            } else {
                self.seen.insert(key.clone(), row.line);
            }
        }
        (figure, desk.findings)
    }
}

impl Fields<'_> {
    fn figure<'r>(&'r self, desk: &mut Desk<'r>) -> Option<Figure> {
        let key = self.key(desk);
        let value = self.value(desk);
        let (Some(key), Some(value_minor), true) = (key, value, desk.is_sound()) else {
            return None;
        };
        Some(Figure { key, value_minor })
    }

    fn key<'r>(&'r self, desk: &mut Desk<'r>) -> Option<Key> {
        let year = self.year(desk);
        let economy = self.economy(desk);
        let direction = self.direction(desk);
        let partner = self.partner(desk);
        let hs_chapter = self.chapter(desk);
        Some(Key {
            economy: economy?,
            direction: direction?,
            partner: partner?,
            year: year?,
            hs_chapter: hs_chapter?,
        })
    }

    fn year<'r>(&'r self, desk: &mut Desk<'r>) -> Option<i32> {
        let text = desk.required(&self.year)?;
        let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        let year = is_year.then(|| text.parse().ok()).flatten();
        let year = year.filter(|year| (1900..=2999).contains(year));
        desk.or_refuse(&self.year, text, year, || Problem::new("YEAR_UNREADABLE"))
    }

    fn economy<'r>(&'r self, desk: &mut Desk<'r>) -> Option<String> {
        let text = desk.required(&self.economy)?;
        let code = match is_world(text) {
            true => Some(WORLD),
            false => country::code_of(text),
        };
        let problem = || Problem::new("COUNTRY_UNKNOWN");
        let code = desk.or_refuse(&self.economy, text, code, problem)?;
        Some(code.to_owned())
    }

    fn direction<'r>(&'r self, desk: &mut Desk<'r>) -> Option<Direction> {
        let text = desk.required(&self.direction)?;
        let direction = value_of(DIRECTIONS, text);
        desk.or_refuse(&self.direction, text, direction, || {
            Problem::new("DIRECTION_UNKNOWN")
        })
    }

    fn partner<'r>(&'r self, desk: &mut Desk<'r>) -> Option<String> {
        let Some(text) = desk.optional(&self.partner).filter(|it| !is_world(it)) else {
            return Some(String::new());
        };
        let problem = || Problem::new("COUNTRY_UNKNOWN");
        let code = desk.or_refuse(&self.partner, text, country::code_of(text), problem)?;
        Some(code.to_owned())
    }

    fn chapter<'r>(&'r self, desk: &mut Desk<'r>) -> Option<String> {
        let Some(text) = desk.optional(&self.hs_chapter).filter(|it| !is_total(it)) else {
            return Some(String::new());
        };
        let is_known = self.app.catalogue().hs_chapter(text).is_some();
        desk.or_refuse(
            &self.hs_chapter,
            text,
            is_known.then(|| text.to_owned()),
            || Problem::new("HS_CHAPTER_UNKNOWN").with("chapter", text),
        )
    }

    fn value<'r>(&'r self, desk: &mut Desk<'r>) -> Option<i64> {
        let text = desk.required(&self.value)?;
        let plain = desk.number(&self.value, text, self.style)?;
        // A total of the whole world is larger than what anybody trades.
        match Money::parse(&plain, self.currency) {
            Ok(money) => Some(money.minor),
            Err(error) => {
                let problem = unkept(error, &plain, self.currency, i64::MAX);
                desk.refuse(&self.value, text, problem);
                None
            }
        }
    }
}

/// Whether a word means the whole world, as UN Comtrade and the World Bank write it too.
fn is_world(word: &str) -> bool {
    let word = word.to_lowercase();
    let words = [
        "wld",
        "w00",
        "world",
        "世界",
        "全世界",
        "全球",
        "мир",
        "весь мир",
    ];
    words.contains(&word.as_str())
}

/// Whether a word means all goods together.
fn is_total(word: &str) -> bool {
    let word = word.to_lowercase();
    ["total", "总计", "合计", "всего", "итого"].contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_is_known_in_three_languages() {
        for word in ["WLD", "World", "世界", "Весь мир"] {
            assert!(is_world(word), "{word}");
        }
        assert!(!is_world("CN"));
        assert!(is_total("TOTAL") && is_total("Всего") && !is_total("44"));
    }
}
