//! One cell of a record, as the API would be given it.

use entity::values::Side;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::cell::CellKind;
use super::participants::participants;
use super::terms::Terms;
use crate::error::Problem;
use crate::exchange::date::{date_of, day_of};
use crate::exchange::desk::{Desk, Field};
use crate::exchange::month::month_of;
use crate::exchange::number::NumberStyle;
use crate::exchange::words::{self, Words, value_of};
use crate::text::Language;
use crate::value::country;

/// What is known of all rows of a file.
pub struct Context<'a> {
    /// What the register knows.
    pub terms: &'a Terms,
    /// How numbers are written.
    pub style: NumberStyle,
    /// Whose records they are.
    pub side: Side,
    /// The language in which values are named.
    pub language: Language,
}

impl Context<'_> {
    /// Reads a cell; nothing where it cannot be read, which is said, or says nothing that is
    /// kept.
    pub fn read(
        &self,
        desk: &mut Desk<'_>,
        field: &Field,
        text: &str,
        kind: CellKind,
    ) -> Option<Value> {
        match kind {
            CellKind::Text => Some(text.into()),
            CellKind::Identifier(scheme) => Some(json!({ "scheme": scheme, "value": text })),
            CellKind::Neighbour(of) => Some(json!({ "code": self.terms.code(of, text) })),
            CellKind::Unit => Some(self.terms.units.code(text).unwrap_or(text).into()),
            CellKind::Word(table) => self.word(desk, field, text, table),
            CellKind::Number(tens) => self.number(desk, field, text, tens),
            CellKind::Count => self.count(desk, field, text),
            CellKind::Degrees => self.degrees(desk, field, text),
            CellKind::Nominal => self.nominal(desk, field, text),
            CellKind::Currency => Some(desk.currency(field, text)?.code().into()),
            CellKind::Country => {
                let code = country::code_of(text).map(Value::from);
                let unknown = || Problem::new("COUNTRY_UNKNOWN");
                desk.or_refuse(field, text, code, unknown)
            }
            CellKind::Month => {
                let month = month_of(text).map(|month| Value::from(month.to_string()));
                let unreadable = || Problem::new("MONTH_UNREADABLE");
                desk.or_refuse(field, text, month, unreadable)
            }
            CellKind::Date => {
                let invalid = || Problem::new("DATE_INVALID").with("date", text);
                desk.or_refuse(field, text, date_of(text).map(Value::from), invalid)
            }
            CellKind::Day => {
                let unreadable = || Problem::new("DAY_UNREADABLE");
                desk.or_refuse(field, text, day_of(text).map(Value::from), unreadable)
            }
            CellKind::Participants => match participants(text, self.style) {
                Ok(list) => Some(list),
                Err(entry) => {
                    let known = words::shown(crate::exchange::project::words::ROLES, self.language);
                    let problem = Problem::new("PARTICIPANT_UNREADABLE")
                        .with("entry", entry)
                        .with("known", known);
                    desk.refuse(field, text, problem);
                    None
                }
            },
            CellKind::Side => {
                desk.check_side(field, text, self.side);
                None
            }
            CellKind::Synthetic => {
                desk.check_synthetic(field, text);
                None
            }
        }
    }

    fn word(
        &self,
        desk: &mut Desk<'_>,
        field: &Field,
        text: &str,
        table: &[Words<&'static str>],
    ) -> Option<Value> {
        let value = value_of(table, text).map(Value::from);
        desk.or_refuse(field, text, value, || {
            Problem::new("WORD_UNKNOWN").with("known", words::shown(table, self.language))
        })
    }

    fn number(&self, desk: &mut Desk<'_>, field: &Field, text: &str, tens: u32) -> Option<Value> {
        let plain = desk.number(field, text, self.style)?;
        let number = shifted(&plain, tens).map(|it| Value::from(it.to_string()));
        desk.or_refuse(field, text, number, || Problem::new("NUMBER_TOO_LARGE"))
    }

    fn count(&self, desk: &mut Desk<'_>, field: &Field, text: &str) -> Option<Value> {
        let plain = desk.number(field, text, self.style)?;
        let number: Option<Decimal> = plain.parse().ok();
        let whole = number.and_then(|it| i32::try_from(it).ok().filter(|_| it.fract().is_zero()));
        let problem = || Problem::new("NUMBER_NOT_WHOLE");
        desk.or_refuse(field, text, whole.map(Value::from), problem)
    }

    fn degrees(&self, desk: &mut Desk<'_>, field: &Field, text: &str) -> Option<Value> {
        let plain = self.style.plain(text);
        let degrees: Option<f64> = plain.and_then(|it| it.parse().ok());
        let problem = || Problem::new("NUMBER_UNREADABLE").with("mark", self.style.mark.sign());
        desk.or_refuse(field, text, degrees.map(Value::from), problem)
    }

    /// The power of ten that a number of units is.
    fn nominal(&self, desk: &mut Desk<'_>, field: &Field, text: &str) -> Option<Value> {
        let plain = desk.number(field, text, self.style)?;
        let zeros = plain
            .strip_prefix('1')
            .filter(|rest| rest.len() <= MOST_ZEROS && rest.bytes().all(|digit| digit == b'0'));
        let problem = || Problem::new("NOMINAL_INVALID");
        desk.or_refuse(field, text, zeros.map(|it| it.len().into()), problem)
    }
}

/// Zeros of the greatest number of units that a rate is stated for.
const MOST_ZEROS: usize = 6;

/// A number times a power of ten; nothing where it has too many digits.
fn shifted(plain: &str, tens: u32) -> Option<Decimal> {
    let number = Decimal::from_str_exact(plain).ok()?;
    let power = Decimal::from(10_u64.pow(tens));
    Some(number.checked_mul(power)?.normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_thousands_become_units() {
        for (plain, tens, expected) in [
            ("765.25", 4, "7652500"),
            ("0.00005", 4, "0.5"),
            ("1200", 6, "1200000000"),
            ("12", 0, "12"),
        ] {
            let shifted = shifted(plain, tens).map(|it| it.to_string());
            assert_eq!(shifted.as_deref(), Some(expected));
        }
        assert_eq!(shifted("79228162514264337593543950335", 4), None);
    }
}
