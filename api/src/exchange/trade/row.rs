//! One row of trade figures: read, and everything that is wrong with it said at once.

use entity::values::{Direction, Transport, Valuation};

use super::order::Order;
use super::terms::Terms;
use super::words::{DIRECTIONS, TRANSPORTS, VALUATIONS};
use crate::error::Problem;
use crate::exchange::column::Headings;
use crate::exchange::desk::{Desk, Field, Frame};
use crate::exchange::finding::Finding;
use crate::exchange::month::month_of;
use crate::exchange::number::{NumberStyle, unkept};
use crate::exchange::reading::{Row, Source};
use crate::exchange::words;
use crate::trade::rules::{Flow, chapter};
use crate::trade::unit_value::Point;
use crate::value::fixed::{self, FixedError};
use crate::value::money::{MOST_ENTERED, exponent};
use crate::value::{Currency, Money, Month, Quantity, country};

/// Reads the rows below certain headings.
pub struct Reader<'a> {
    order: &'a Order,
    terms: &'a Terms,
    style: NumberStyle,
    frame: Frame,
    fields: Fields,
}

/// What a row says, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Reading {
    /// The flow, where nothing stands in its way.
    pub flow: Option<Flow>,
    /// The value, where at least that could be read.
    pub value: Option<Money>,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

#[derive(Debug)]
struct Fields {
    month: Field,
    direction: Field,
    hs_code: Field,
    partner: Field,
    checkpoint: Field,
    transport: Field,
    valuation: Field,
    value: Field,
    currency: Field,
    net_weight: Field,
    net_weight_tonnes: Field,
    quantity: Field,
    quantity_unit: Field,
    reporter: Field,
    synthetic: Field,
}

impl<'a> Reader<'a> {
    /// A reader of the rows below these headings.
    pub fn new(
        order: &'a Order,
        terms: &'a Terms,
        headings: &Headings,
        style: NumberStyle,
        source: &Source,
    ) -> Self {
        let field = |key: &str| Field::of(headings, &order.layout, key);
        Self {
            order,
            terms,
            style,
            frame: Frame::of(headings, source),
            fields: Fields {
                month: field("month"),
                direction: field("direction"),
                hs_code: field("hs_code"),
                partner: field("partner"),
                checkpoint: field("checkpoint"),
                transport: field("transport"),
                valuation: field("valuation"),
                value: field("value"),
                currency: field("currency"),
                net_weight: field("net_weight"),
                net_weight_tonnes: field("net_weight_tonnes"),
                quantity: field("quantity"),
                quantity_unit: field("quantity_unit"),
                reporter: field("reporter"),
                synthetic: field("synthetic"),
            },
        }
    }

    /// Reads a row.
    pub fn read(&self, row: &Row) -> Reading {
        let mut desk = Desk::of(row);
        self.frame.check(&mut desk);
        self.provenance(&mut desk);
        let fields = &self.fields;
        let month = self.month(&mut desk);
        let direction = self.direction(&mut desk);
        let hs_code = self.hs_code(&mut desk);
        let partner = self.partner(&mut desk);
        let checkpoint = self.checkpoint(&mut desk);
        let transport = self.transport(&mut desk);
        let valuation = self.valuation(&mut desk);
        let currency = currency(&mut desk, &fields.currency);
        let value = self.value(&mut desk, currency);
        let net_weight_g = self.net_weight(&mut desk);
        let quantity = self.quantity(&mut desk);
        let is_sound = desk.is_sound();
        let mut reading = Reading {
            flow: None,
            value,
            findings: desk.findings,
        };
        let (Some(month), Some(direction), Some(hs_code), Some(partner)) =
            (month, direction, hs_code, partner)
        else {
            return reading;
        };
        let (Some(valuation), Some(value), true) = (valuation, value, is_sound) else {
            return reading;
        };
        let flow = Flow {
            month: month.number(),
            direction,
            hs_code,
            partner: partner.to_owned(),
            checkpoint,
            transport,
            valuation,
            value_minor: value.minor,
            currency: value.currency.code().to_owned(),
            net_weight_g,
            quantity,
        };
        reading.findings.extend(self.unusual(row, &flow));
        reading.flow = Some(flow);
        reading
    }

    /// What an export says of its rows: one bank's figures are not the other's, nor generated ones
    /// anybody's.
    fn provenance<'r>(&'r self, desk: &mut Desk<'r>) {
        let Fields {
            reporter,
            synthetic,
            ..
        } = &self.fields;
        if let Some(text) = desk.optional(reporter) {
            desk.check_side(reporter, text, self.order.side);
        }
        if let Some(text) = desk.optional(synthetic).filter(|_| !self.order.synthetic) {
            desk.check_synthetic(synthetic, text);
        }
    }

    fn month<'r>(&'r self, desk: &mut Desk<'r>) -> Option<Month> {
        let field = &self.fields.month;
        let text = desk.required(field)?;
        let Some(month) = month_of(text) else {
            desk.refuse(field, text, Problem::new("MONTH_UNREADABLE"));
            return None;
        };
        if !self.order.months.contains(month) {
            let problem = Problem::new("MONTH_OUTSIDE_PERIOD")
                .with("from", self.order.months.from)
                .with("to", self.order.months.to);
            desk.refuse(field, text, problem);
            return None;
        }
        if month.is_after(self.terms.today) {
            let problem = Problem::new("DATE_IN_FUTURE").with("date", month);
            desk.refuse(field, text, problem);
            return None;
        }
        Some(month)
    }

    fn direction<'r>(&'r self, desk: &mut Desk<'r>) -> Option<Direction> {
        let field = &self.fields.direction;
        let text = desk.required(field)?;
        let direction = words::value_of(DIRECTIONS, text);
        if direction.is_none() {
            desk.refuse(field, text, Problem::new("DIRECTION_UNKNOWN"));
        }
        direction
    }

    fn hs_code<'r>(&'r self, desk: &mut Desk<'r>) -> Option<String> {
        let field = &self.fields.hs_code;
        let text = desk.required(field)?;
        let code: String = text
            .chars()
            .filter(|it| !it.is_whitespace() && *it != '.')
            .collect();
        let is_code = code.bytes().all(|byte| byte.is_ascii_digit());
        if !is_code || !matches!(code.len(), 2..=10) {
            let problem = Problem::new("HS_CODE_INVALID").with("code", text);
            desk.refuse(field, text, problem);
            return None;
        }
        let padded = format!("0{code}");
        if code.len() % 2 == 1 {
            // A number format has eaten the zero in front, or a digit is missing.
            let right = self.terms.has_chapter(chapter(&padded)).then_some(padded);
            let problem = Problem::new("HS_CODE_LENGTH")
                .with("right", right.unwrap_or_else(|| "none".to_owned()));
            desk.refuse(field, text, problem);
            return None;
        }
        if !self.terms.has_chapter(chapter(&code)) {
            let problem = Problem::new("HS_CHAPTER_UNKNOWN").with("chapter", chapter(&code));
            desk.refuse(field, text, problem);
            return None;
        }
        if !self.terms.goods.knows(&code) {
            desk.warn(field, text, Problem::new("HS_CODE_NOT_LISTED"));
        }
        Some(code)
    }

    fn partner<'r>(&'r self, desk: &mut Desk<'r>) -> Option<&'static str> {
        let field = &self.fields.partner;
        let text = desk.required(field)?;
        let Some(code) = country::code_of(text) else {
            desk.refuse(field, text, Problem::new("COUNTRY_UNKNOWN"));
            return None;
        };
        if code == self.order.side.country() {
            desk.warn(field, text, Problem::new("PARTNER_IS_REPORTER"));
        }
        Some(code)
    }

    fn checkpoint<'r>(&'r self, desk: &mut Desk<'r>) -> Option<String> {
        let field = &self.fields.checkpoint;
        let text = desk.optional(field)?;
        let code = self.terms.checkpoints.code(text);
        if code.is_none() {
            let known = self.terms.checkpoints.codes().join(", ");
            let problem = Problem::new("CHECKPOINT_UNKNOWN").with("known", known);
            desk.refuse(field, text, problem);
        }
        code.map(str::to_owned)
    }

    fn transport<'r>(&'r self, desk: &mut Desk<'r>) -> Transport {
        let field = &self.fields.transport;
        let Some(text) = desk.optional(field) else {
            return Transport::Other;
        };
        words::value_of(TRANSPORTS, text).unwrap_or_else(|| {
            let known = words::shown(TRANSPORTS, self.order.layout.language);
            let problem = Problem::new("TRANSPORT_UNKNOWN").with("known", known);
            desk.refuse(field, text, problem);
            Transport::Other
        })
    }

    fn valuation<'r>(&'r self, desk: &mut Desk<'r>) -> Option<Valuation> {
        let field = &self.fields.valuation;
        let text = desk.required(field)?;
        let valuation = words::value_of(VALUATIONS, text);
        if valuation.is_none() {
            desk.refuse(field, text, Problem::new("VALUATION_UNKNOWN"));
        }
        valuation
    }

    fn value<'r>(&'r self, desk: &mut Desk<'r>, currency: Option<Currency>) -> Option<Money> {
        let field = &self.fields.value;
        let text = desk.required(field)?;
        let plain = desk.number(field, text, self.style)?;
        let currency = currency?;
        match Money::parse_entered(&plain, currency) {
            Ok(money) => Some(money),
            Err(error) => {
                let problem = unkept(error, &plain, currency, MOST_ENTERED);
                desk.refuse(field, text, problem);
                None
            }
        }
    }

    fn net_weight<'r>(&'r self, desk: &mut Desk<'r>) -> Option<i64> {
        let (kilograms, tonnes) = (&self.fields.net_weight, &self.fields.net_weight_tonnes);
        // A gram is a millionth of a tonne, or a thousandth of a kilogram.
        let (field, text, digits) = match desk.optional(tonnes) {
            Some(text) => (tonnes, text, 6),
            None => (kilograms, desk.optional(kilograms)?, 3),
        };
        let plain = desk.number(field, text, self.style)?;
        match grams(&plain, digits) {
            Ok(grams) => Some(grams),
            Err(problem) => {
                desk.refuse(field, text, problem);
                None
            }
        }
    }

    fn quantity<'r>(&'r self, desk: &mut Desk<'r>) -> Option<(i64, String)> {
        let (amount, unit) = (&self.fields.quantity, &self.fields.quantity_unit);
        let (text, unit_text) = match (desk.optional(amount), desk.optional(unit)) {
            (Some(text), Some(unit)) => (text, unit),
            (Some(text), None) => {
                desk.refuse(amount, text, Problem::new("QUANTITY_WITHOUT_UNIT"));
                return None;
            }
            // A unit that is always filled in says nothing by itself.
            (None, _) => return None,
        };
        let code = self.terms.units.code(unit_text).map(str::to_owned);
        if code.is_none() {
            let known = self.terms.units.codes().join(", ");
            let problem = Problem::new("UNIT_UNKNOWN_HERE").with("known", known);
            desk.refuse(unit, unit_text, problem);
        }
        let plain = desk.number(amount, text, self.style)?;
        let micro = Quantity::parse(&plain).ok().map(|it| it.micro);
        let micro = desk.or_refuse(amount, text, micro, || {
            Problem::new("QUANTITY_INVALID").with("value", text)
        })?;
        Some((micro, code?))
    }

    fn unusual(&self, row: &Row, flow: &Flow) -> Option<Finding> {
        let limit = self.order.unusual?;
        let point = Point {
            direction: flow.direction,
            hs_code: flow.hs_code.clone(),
            currency: flow.currency.clone(),
            value_minor: flow.value_minor,
            net_weight_g: flow.net_weight_g?,
        };
        let unusual = self.terms.norms.judge(&point, limit)?;
        let currency = Currency::from_code(&flow.currency)?;
        // From minor units a gram to units a kilogram.
        let scale = 1000.0 / 10_f64.powi(exponent(currency).cast_signed());
        let problem = Problem::new("UNIT_VALUE_UNUSUAL")
            .with("found", short(unusual.found * scale))
            .with("low", short(unusual.low * scale))
            .with("high", short(unusual.high * scale))
            .with("currency", &flow.currency);
        let field = &self.fields.value;
        let text = field.position.map(|it| row.cell(it)).unwrap_or_default();
        let finding = Finding::warning(row.line, problem);
        Some(finding.in_column(&field.heading).at_value(text))
    }
}

fn currency<'r>(desk: &mut Desk<'r>, field: &'r Field) -> Option<Currency> {
    let text = desk.required(field)?;
    desk.currency(field, text)
}

/// The most that one row may weigh, in grams: a billion tonnes. Thousands of such weights add up in
/// 64 bits.
const MOST_GRAMS: i64 = 1_000_000_000_000_000;

/// A weight in a unit of so many digits down to the gram.
fn grams(plain: &str, digits: u32) -> Result<i64, Problem> {
    match fixed::parse(plain, digits) {
        Ok(grams) if grams <= MOST_GRAMS => Ok(grams),
        Ok(_) | Err(FixedError::OutOfRange) => Err(Problem::new("WEIGHT_TOO_LARGE")),
        Err(FixedError::TooPrecise(_) | FixedError::NotANumber) => {
            Err(Problem::new("WEIGHT_TOO_PRECISE").with("limit", digits))
        }
    }
}

/// A price with three digits that count.
fn short(price: f64) -> String {
    let digits = (2 - price.abs().log10().floor() as i32).clamp(0, 8);
    format!("{price:.*}", digits.unsigned_abs() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_short() {
        assert_eq!(short(1234.5), "1234");
        assert_eq!(short(1.2345), "1.23");
        assert_eq!(short(0.012345), "0.0123");
    }
}
