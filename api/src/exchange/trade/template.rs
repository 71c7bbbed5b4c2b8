//! The template of trade figures.

use super::COLUMNS;
use super::words::{DIRECTIONS, TRANSPORTS, VALUATIONS, Words};
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::exchange::reading::Format;
use crate::exchange::template::{Known, template};
use crate::registry::place::service as places;
use crate::text::{Language, Localized};
use crate::value::country;

/// An empty table of trade figures.
pub async fn trade_template(app: &App, language: Language, format: Format) -> Result<Vec<u8>> {
    let checkpoints = places::checkpoints(app, Viewer::Anonymous).await?;
    let named = |(code, name): (String, Localized)| {
        let name = name.serve(language).map(|(_, name)| name.to_owned());
        (code, name.unwrap_or_default())
    };
    let mut units: Vec<_> = (app.catalogue().units())
        .map(|(code, name)| named((code.to_owned(), name.clone())))
        .collect();
    units.sort();
    let position = match language {
        Language::Zh => 0,
        Language::Ru => 1,
        Language::En => 2,
    };
    let countries = country::all()
        .iter()
        .map(|country| (country.code.clone(), country.names[position].clone()));
    let currencies = ["CNY", "RUB", "USD", "EUR"].map(|code| {
        let name = crate::value::Currency::from_code(code).map(|it| it.name().to_owned());
        (code.to_owned(), name.unwrap_or_default())
    });
    let known = [
        Known {
            key: "direction",
            words: shown(DIRECTIONS, language),
        },
        Known {
            key: "transport",
            words: shown(TRANSPORTS, language),
        },
        Known {
            key: "valuation",
            words: shown(VALUATIONS, language),
        },
        Known {
            key: "checkpoint",
            words: checkpoints.into_iter().map(named).collect(),
        },
        Known {
            key: "currency",
            words: currencies.to_vec(),
        },
        Known {
            key: "quantity_unit",
            words: units,
        },
        Known {
            key: "partner",
            words: countries.collect(),
        },
    ];
    template(COLUMNS, &known, language, format)
}

fn shown<T: Copy>(table: &[Words<T>], language: Language) -> Vec<(String, String)> {
    let codes = table.iter().map(|words| {
        let code = words.en.first().copied().unwrap_or_default();
        (words.shown(language).to_owned(), code.to_owned())
    });
    codes.collect()
}
