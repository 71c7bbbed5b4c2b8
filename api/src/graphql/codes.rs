//! Codes that somebody asks for: bad ones are told from those that nothing has.

use crate::error::Problem;
use crate::value::Currency;

/// A currency, ISO 4217.
pub fn parse_currency(code: &str) -> Result<Currency, Problem> {
    Currency::from_code(code).ok_or_else(|| Problem::new("CURRENCY_UNKNOWN").with("code", code))
}

/// Countries, two capital letters each as in ISO 3166-1 alpha-2.
pub fn parse_countries(codes: Vec<String>) -> Result<Vec<String>, Problem> {
    let is_code = |code: &String| code.len() == 2 && code.bytes().all(|it| it.is_ascii_uppercase());
    match codes.iter().find(|code| !is_code(code)) {
        Some(code) => Err(Problem::new("COUNTRY_INVALID").with("code", code)),
        None => Ok(codes),
    }
}
