//! A column of a table that is taken out: its name, its heading, and where its values stand.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::Value;

use super::text::shown;
use crate::exchange::trade;
use crate::text::Language;
use crate::text::message::phrase;

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name in JSON lines: stable, whatever the language.
    pub key: Cow<'static, str>,
    /// What stands above it.
    pub heading: Heading,
    /// Where its value stands in a row, as a JSON pointer.
    pub path: Cow<'static, str>,
    /// What its values are.
    pub kind: Kind,
}

/// What stands above a column.
#[derive(Clone, Debug)]
pub enum Heading {
    /// A message.
    Message(&'static str),
    /// That of a column of trade figures as they are brought in, by its key: what goes out can come
    /// in again.
    Trade(&'static str),
    /// What the answer itself says, such as the name of a column of a matrix.
    Text(String),
}

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words, names and codes: never a number, whatever they look like.
    Text,
    /// An exact number.
    Number,
    /// Whole grams, shown as kilograms with three digits after the point.
    Kilograms,
    /// A day; where the day is not known, the month or the year as a text.
    Date,
    /// A month, as its first day.
    Month,
    /// A point in time, UTC.
    Time,
    /// Yes or no.
    Flag,
}

static NOTHING: Value = Value::Null;

impl Column {
    /// What stands above it.
    pub fn heading(&self, language: Language) -> String {
        match &self.heading {
            Heading::Message(id) => phrase(language, id),
            Heading::Trade(key) => {
                let column = trade::COLUMNS.iter().find(|column| column.key == *key);
                column.map_or(*key, |it| it.heading(language)).to_owned()
            }
            Heading::Text(text) => text.clone(),
        }
    }

    /// Its value in a row; null where there is none.
    pub fn value<'a>(&self, row: &'a Value) -> Cow<'a, Value> {
        let value = row.pointer(&self.path).unwrap_or(&NOTHING);
        match self.kind {
            Kind::Kilograms => Cow::Owned(kilograms(value)),
            _ => Cow::Borrowed(value),
        }
    }
}

fn kilograms(grams: &Value) -> Value {
    let grams = shown(grams).parse().ok();
    grams.map_or(Value::Null, |it| Decimal::new(it, 3).to_string().into())
}

/// Tables of columns: of each its key, its heading, where its value stands, and what that is.
macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident:
        $($key:literal $heading:ident($said:literal) $path:literal $kind:ident;)+)+) => {$(
        $(#[$doc])*
        pub const $name: &[$crate::exchange::export::column::Column] = &[
            $($crate::exchange::export::column::Column {
                key: std::borrow::Cow::Borrowed($key),
                heading: $crate::exchange::export::column::Heading::$heading($said),
                path: std::borrow::Cow::Borrowed($path),
                kind: $crate::exchange::export::column::Kind::$kind,
            }),+
        ];
    )+};
}

pub(super) use columns;

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn a_weight_is_in_kilograms_to_the_gram() {
        for (grams, kilograms) in [
            (json!("0"), json!("0.000")),
            (json!("7"), json!("0.007")),
            (json!("20000001"), json!("20000.001")),
            (json!("9223372036854775807"), json!("9223372036854775.807")),
            (json!(null), json!(null)),
        ] {
            assert_eq!(super::kilograms(&grams), kilograms);
        }
    }
}
