//! The words that the templates of records show.

use entity::values::Side;

use super::cell::{CellKind, Neighbour};
use super::sheet::Sheet;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::exchange::template::{Known, countries, currencies};
use crate::exchange::words::shown_with_codes;
use crate::registry::place::service as places;
use crate::registry::zone::service as zones;
use crate::text::{Language, Localized};

/// The words that the columns of a sheet know.
pub async fn known(app: &App, sheet: &Sheet, language: Language) -> Result<Vec<Known>> {
    let mut known = Vec::new();
    for cell in sheet.cells {
        let words = match cell.kind {
            CellKind::Word(table) => shown_with_codes(table, language),
            CellKind::Currency => currencies(),
            CellKind::Country => countries(language),
            CellKind::Unit => {
                let mut units = named(app.catalogue().units(), language);
                units.sort();
                units
            }
            CellKind::Neighbour(of) => neighbours(app, of, language).await?,
            _ => continue,
        };
        known.push(Known {
            key: cell.key,
            words,
        });
    }
    Ok(known)
}

async fn neighbours(app: &App, of: Neighbour, language: Language) -> Result<Vec<(String, String)>> {
    let catalogue = app.catalogue();
    let nobody = Viewer::Anonymous;
    let mut owned: Vec<(String, Localized)> = Vec::new();
    match of {
        Neighbour::Sector => {
            let sectors = catalogue.sectors.iter();
            return Ok(named(
                sectors.map(|it| (it.code.as_str(), &it.name)),
                language,
            ));
        }
        Neighbour::Cluster => {
            let clusters = catalogue.clusters.iter();
            return Ok(named(
                clusters.map(|it| (it.code.as_str(), &it.name)),
                language,
            ));
        }
        Neighbour::Zone => {
            for side in [Side::Cn, Side::Ru] {
                owned.extend(zones::named(app, nobody, side).await?);
            }
        }
        Neighbour::Place => {
            for side in [Side::Cn, Side::Ru] {
                owned.extend(places::named(app, nobody, side).await?);
            }
        }
        // There are too many of them for a list of words.
        Neighbour::Source | Neighbour::Project => {}
    }
    let owned = owned.iter().map(|(code, name)| (code.as_str(), name));
    Ok(named(owned, language))
}

fn named<'a>(
    all: impl Iterator<Item = (&'a str, &'a Localized)>,
    language: Language,
) -> Vec<(String, String)> {
    let shown = all.map(|(code, name)| {
        let name = name.serve(language).map(|(_, name)| name.to_owned());
        (code.to_owned(), name.unwrap_or_default())
    });
    shown.collect()
}
