//! Sources, places, zones and enterprises.

use chrono::NaiveDate;
use entity::values::{Language, Publication};
use entity::{enterprise, place, source, zone};
use sea_orm::prelude::DateTimeUtc;

use super::known::Found;
use super::reading::{Reading, midnight};
use super::row::{Fault, Row};
use super::sheet;

/// When a record was published whose source has no date: the month of the first source.
pub const UNDATED: NaiveDate = match NaiveDate::from_ymd_opt(2021, 3, 1) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

/// Reads sources, places, zones and enterprises.
pub fn read(reading: &mut Reading<'_>) -> Result<(), Fault> {
    sources(reading)?;
    places(reading)?;
    zones(reading)?;
    enterprises(reading)
}

fn sources(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "side",
        "code",
        "title_zh",
        "title_ru",
        "title_en",
        "publisher",
        "url",
        "published_on",
        "published_precision",
    ];
    for row in sheet::rows(reading.files, "sources.csv", COLUMNS)? {
        let side = row.one_of("side")?;
        let code = row.code("code")?;
        let published = row.period("published_on", "published_precision")?;
        let published_at = midnight(published.map_or(UNDATED, |(date, _)| date));
        let id = reading.id(&row, "source", side, &code)?;
        let title_zh = row.name("title_zh", Language::Zh)?;
        let title_ru = row.name("title_ru", Language::Ru)?;
        let found = Found {
            side,
            id,
            published_at,
        };
        reading.sources.add(&row, &code, found)?;
        reading.owned.sources.push(source::Model {
            id: id.into(),
            side,
            version: 1,
            created_at: published_at,
            updated_at: published_at,
            archived_at: None,
            publication: Publication::Published,
            published_at: Some(published_at),
            code,
            title_zh: Some(title_zh),
            title_ru: Some(title_ru),
            title_en: row.optional_string("title_en"),
            publisher: row.optional_string("publisher"),
            url: row.optional_string("url"),
            published_on: published.map(|(date, _)| date),
            published_precision: published.map(|(_, precision)| precision),
        });
    }
    Ok(())
}

fn places(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "side",
        "code",
        "kind",
        "country",
        "region_code",
        "name_zh",
        "name_ru",
        "name_en",
        "latitude",
        "longitude",
        "source",
    ];
    for row in sheet::rows(reading.files, "places.csv", COLUMNS)? {
        let side = row.one_of("side")?;
        let code = row.code("code")?;
        let source = reading.sources.find_optional(&row, "source", side)?;
        let published_at = published_with(source);
        let id = reading.id(&row, "place", side, &code)?;
        let found = Found {
            side,
            id,
            published_at,
        };
        reading.places.add(&row, &code, found)?;
        let latitude_e6 = degrees(&row, "latitude", 90)?;
        let longitude_e6 = degrees(&row, "longitude", 180)?;
        if latitude_e6.is_some() != longitude_e6.is_some() {
            return Err(row.fault("latitude", "latitude and longitude go together"));
        }
        reading.owned.places.push(place::Model {
            id: id.into(),
            side,
            version: 1,
            created_at: published_at,
            updated_at: published_at,
            archived_at: None,
            publication: Publication::Published,
            published_at: Some(published_at),
            code,
            kind: row.one_of("kind")?,
            country: row.optional("country").map(|_| country(&row)).transpose()?,
            region_code: row.optional_string("region_code"),
            name_zh: Some(row.name("name_zh", Language::Zh)?),
            name_ru: Some(row.name("name_ru", Language::Ru)?),
            name_en: row.optional_string("name_en"),
            latitude_e6,
            longitude_e6,
            source_id: source.map(|source| source.id.into()),
        });
    }
    Ok(())
}

fn zones(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "side", "code", "kind", "country", "place", "name_zh", "name_ru", "name_en", "source",
    ];
    for row in sheet::rows(reading.files, "zones.csv", COLUMNS)? {
        let side = row.one_of("side")?;
        let code = row.code("code")?;
        let source = reading.sources.find_optional(&row, "source", side)?;
        let place = reading.places.find_optional(&row, "place", side)?;
        let published_at = published_with(source);
        let id = reading.id(&row, "zone", side, &code)?;
        let found = Found {
            side,
            id,
            published_at,
        };
        reading.zones.add(&row, &code, found)?;
        reading.owned.zones.push(zone::Model {
            id: id.into(),
            side,
            version: 1,
            created_at: published_at,
            updated_at: published_at,
            archived_at: None,
            publication: Publication::Published,
            published_at: Some(published_at),
            code,
            kind: row.one_of("kind")?,
            country: country(&row)?,
            place_id: place.map(|place| place.id.into()),
            name_zh: Some(row.name("name_zh", Language::Zh)?),
            name_ru: Some(row.name("name_ru", Language::Ru)?),
            name_en: row.optional_string("name_en"),
            source_id: source.map(|source| source.id.into()),
        });
    }
    Ok(())
}

fn enterprises(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "side",
        "code",
        "country",
        "ownership",
        "sector",
        "name_zh",
        "name_ru",
        "name_en",
        "source",
    ];
    for row in sheet::rows(reading.files, "enterprises.csv", COLUMNS)? {
        let side = row.one_of("side")?;
        let code = row.code("code")?;
        let source = reading.sources.find_optional(&row, "source", side)?;
        let published_at = published_with(source);
        let id = reading.id(&row, "enterprise", side, &code)?;
        let found = Found {
            side,
            id,
            published_at,
        };
        reading.enterprises.add(&row, &code, found)?;
        reading.owned.enterprises.push(enterprise::Model {
            id: id.into(),
            side,
            version: 1,
            created_at: published_at,
            updated_at: published_at,
            archived_at: None,
            publication: Publication::Published,
            published_at: Some(published_at),
            code,
            country: country(&row)?,
            ownership: row.one_of("ownership")?,
            sector_code: reading.sectors.find_optional(&row, "sector")?,
            name_zh: Some(row.name("name_zh", Language::Zh)?),
            name_ru: Some(row.name("name_ru", Language::Ru)?),
            name_en: row.optional_string("name_en"),
            source_id: source.map(|source| source.id.into()),
        });
    }
    Ok(())
}

/// A record counts as published when its source was.
fn published_with(source: Option<Found>) -> DateTimeUtc {
    source.map_or(midnight(UNDATED), |source| source.published_at)
}

fn country(row: &Row) -> Result<String, Fault> {
    let code = row.text("country")?;
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Ok(code.to_owned());
    }
    Err(row.wrong("country", "is not an ISO 3166-1 code such as CN"))
}

/// Degrees in millionths, at most `most` either way.
fn degrees(row: &Row, column: &str, most: i32) -> Result<Option<i32>, Fault> {
    if row.optional(column).is_none() {
        return Ok(None);
    }
    let micro = row.quantity(column)?.micro;
    i32::try_from(micro)
        .ok()
        .filter(|micro| micro.abs() <= most * 1_000_000)
        .map(Some)
        .ok_or_else(|| row.wrong(column, format_args!("is not within ±{most} degrees")))
}
