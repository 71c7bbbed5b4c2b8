//! What figures are of, and in which unit they are.

use serde_json::{Value, json};

/// The measure of an answer with its unit and currency, as its rows have them under `of`.
pub fn of(answer: &Value) -> Value {
    let (measure, currency) = (&answer["measure"], &answer["currency"]);
    let code = currency.as_str().unwrap_or_default();
    let unit = match measure.as_str() {
        Some("WEIGHT") => "kg".to_owned(),
        Some("UNIT_VALUE") => a_kilogram(code),
        _ => code.to_owned(),
    };
    json!({ "measure": measure, "unit": unit, "currency": currency })
}

/// The unit of what a kilogram is worth.
pub fn a_kilogram(currency: &str) -> String {
    format!("{currency}/kg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_says_its_unit() {
        for (measure, unit) in [("VALUE", "RUB"), ("WEIGHT", "kg"), ("UNIT_VALUE", "RUB/kg")] {
            let of = of(&json!({ "measure": measure, "currency": "RUB" }));

            assert_eq!(of["unit"], unit);
            assert_eq!(of["currency"], "RUB");
        }
    }
}
