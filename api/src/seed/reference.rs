//! Units, sectors, the Harmonized System, indicators and clusters.

use entity::sector_external_code;
use entity::values::{CodeScheme, Language};
use entity::{cluster, hs_chapter, hs_sector, indicator, sector, unit};

use super::reading::Reading;
use super::row::{Fault, Row};
use super::sheet;
use crate::value::identifier;

/// Reads the files of reference data.
pub fn read(reading: &mut Reading<'_>) -> Result<(), Fault> {
    units(reading)?;
    sectors(reading)?;
    hs_chapters(reading)?;
    hs_sectors(reading)?;
    indicators(reading)?;
    clusters(reading)
}

/// A name in each language; reference data has all three.
struct Names {
    zh: String,
    ru: String,
    en: String,
}

fn names(row: &Row) -> Result<Names, Fault> {
    Ok(Names {
        zh: row.name("name_zh", Language::Zh)?,
        ru: row.name("name_ru", Language::Ru)?,
        en: row.name("name_en", Language::En)?,
    })
}

fn units(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &["code", "name_zh", "name_ru", "name_en"];
    for row in sheet::rows(reading.files, "units.csv", COLUMNS)? {
        let names = names(&row)?;
        reading.reference.units.push(unit::Model {
            code: reading.units.add(&row, "code")?,
            name_zh: names.zh,
            name_ru: names.ru,
            name_en: names.en,
        });
    }
    Ok(())
}

fn sectors(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &[
        "code",
        "name_zh",
        "name_ru",
        "name_en",
        "isic_rev4",
        "gbt4754_2017",
        "okved2",
    ];
    const SCHEMES: [(&str, CodeScheme); 3] = [
        ("isic_rev4", CodeScheme::IsicRev4),
        ("gbt4754_2017", CodeScheme::Gbt4754),
        ("okved2", CodeScheme::Okved2),
    ];
    for (position, row) in (0..).zip(sheet::rows(reading.files, "sectors.csv", COLUMNS)?) {
        let names = names(&row)?;
        let code = reading.sectors.add(&row, "code")?;
        for (column, scheme) in SCHEMES {
            let Some(external) = row.optional_string(column) else {
                continue;
            };
            reading
                .reference
                .sector_codes
                .push(sector_external_code::Model {
                    sector_code: code.clone(),
                    scheme,
                    code: external,
                });
        }
        reading.reference.sectors.push(sector::Model {
            code,
            position,
            name_zh: names.zh,
            name_ru: names.ru,
            name_en: names.en,
        });
    }
    Ok(())
}

fn hs_chapters(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &["code", "name_zh", "name_ru", "name_en"];
    for row in sheet::rows(reading.files, "hs_chapters.csv", COLUMNS)? {
        let names = names(&row)?;
        let code = hs_code(&row, "code")?;
        if code.len() != 2 {
            return Err(row.wrong("code", "is not a chapter of two digits"));
        }
        let chapters = &mut reading.reference.hs_chapters;
        if chapters.iter().any(|chapter| chapter.code == code) {
            return Err(row.wrong("code", "stands twice"));
        }
        chapters.push(hs_chapter::Model {
            code,
            name_zh: names.zh,
            name_ru: names.ru,
            name_en: names.en,
        });
    }
    Ok(())
}

fn hs_sectors(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &["hs_prefix", "sector", "name_zh", "name_ru", "name_en"];
    for row in sheet::rows(reading.files, "hs_sector.csv", COLUMNS)? {
        let names = names(&row)?;
        let hs_prefix = hs_code(&row, "hs_prefix")?;
        let mapped = &mut reading.reference.hs_sectors;
        if mapped.iter().any(|known| known.hs_prefix == hs_prefix) {
            return Err(row.wrong("hs_prefix", "stands twice"));
        }
        mapped.push(hs_sector::Model {
            hs_prefix,
            sector_code: reading.sectors.find(&row, "sector")?,
            name_zh: names.zh,
            name_ru: names.ru,
            name_en: names.en,
        });
    }
    Ok(())
}

fn hs_code(row: &Row, column: &str) -> Result<String, Fault> {
    let code = row.text(column)?;
    identifier::check_hs(code).map_err(|error| row.wrong(column, error))?;
    Ok(code.to_owned())
}

fn indicators(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &["code", "name_zh", "name_ru", "name_en"];
    for (position, row) in (0..).zip(sheet::rows(reading.files, "indicators.csv", COLUMNS)?) {
        let names = names(&row)?;
        reading.reference.indicators.push(indicator::Model {
            code: reading.indicators.add(&row, "code")?,
            position,
            name_zh: names.zh,
            name_ru: names.ru,
            name_en: names.en,
        });
    }
    Ok(())
}

fn clusters(reading: &mut Reading<'_>) -> Result<(), Fault> {
    const COLUMNS: &[&str] = &["code", "name_zh", "name_ru", "name_en"];
    for (position, row) in (0..).zip(sheet::rows(reading.files, "clusters.csv", COLUMNS)?) {
        let names = names(&row)?;
        reading.reference.clusters.push(cluster::Model {
            code: reading.clusters.add(&row, "code")?,
            position,
            name_zh: names.zh,
            name_ru: names.ru,
            name_en: names.en,
        });
    }
    Ok(())
}
