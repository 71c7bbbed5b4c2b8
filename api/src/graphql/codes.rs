//! Codes that somebody asks for: bad ones are told from those that nothing has.

use crate::error::Problem;
use crate::registry::Catalogue;
use crate::value::Currency;

/// A currency, ISO 4217.
pub fn parse_currency(code: &str) -> Result<Currency, Problem> {
    // Codes that ISO 4217 keeps for no currency, and for testing.
    let is_money = |currency: &Currency| !matches!(currency, Currency::XXX | Currency::XTS);
    Currency::from_code(code)
        .filter(is_money)
        .ok_or_else(|| Problem::new("CURRENCY_UNKNOWN").with("code", code))
}

/// Countries, two capital letters each as in ISO 3166-1 alpha-2.
pub fn parse_countries(codes: Vec<String>) -> Result<Vec<String>, Problem> {
    let is_code = |code: &str| code.len() == 2 && code.bytes().all(|it| it.is_ascii_uppercase());
    checked(codes, is_code, || Problem::new("COUNTRY_INVALID"))
}

/// Codes of the Harmonized System or the beginnings of some, 2 to 10 digits each.
pub fn parse_hs_codes(codes: Vec<String>) -> Result<Vec<String>, Problem> {
    let is_code =
        |code: &str| (2..=10).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_digit());
    checked(codes, is_code, || Problem::new("HS_CODE_INVALID"))
}

/// Codes of sectors.
pub fn parse_sectors(catalogue: &Catalogue, codes: Vec<String>) -> Result<Vec<String>, Problem> {
    checked(
        codes,
        |code| catalogue.sector(code).is_some(),
        || Problem::new("SECTOR_UNKNOWN"),
    )
}

/// Codes of clusters.
pub fn parse_clusters(catalogue: &Catalogue, codes: Vec<String>) -> Result<Vec<String>, Problem> {
    checked(
        codes,
        |code| catalogue.cluster(code).is_some(),
        || Problem::new("CLUSTER_UNKNOWN"),
    )
}

/// Codes of indicators.
pub fn parse_indicators(catalogue: &Catalogue, codes: Vec<String>) -> Result<Vec<String>, Problem> {
    checked(
        codes,
        |code| catalogue.indicator(code).is_some(),
        || Problem::new("INDICATOR_UNKNOWN"),
    )
}

fn checked(
    codes: Vec<String>,
    is_code: impl Fn(&str) -> bool,
    refusal: fn() -> Problem,
) -> Result<Vec<String>, Problem> {
    match codes.iter().find(|code| !is_code(code)) {
        Some(code) => Err(refusal().with("code", code)),
        None => Ok(codes),
    }
}
