//! The words that the template of trade figures shows.

use super::words::{DIRECTIONS, TRANSPORTS, VALUATIONS};
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::exchange::template::{Known, countries, currencies};
use crate::exchange::words::shown_with_codes;
use crate::registry::place::service as places;
use crate::text::{Language, Localized};

/// The words that the columns of trade figures know.
pub async fn known(app: &App, language: Language) -> Result<Vec<Known>> {
    let checkpoints = places::checkpoints(app, Viewer::Anonymous).await?;
    let named = |(code, name): (String, Localized)| {
        let name = name.serve(language).map(|(_, name)| name.to_owned());
        (code, name.unwrap_or_default())
    };
    let mut units: Vec<_> = (app.catalogue().units())
        .map(|(code, name)| named((code.to_owned(), name.clone())))
        .collect();
    units.sort();
    Ok(vec![
        Known {
            key: "direction",
            words: shown_with_codes(DIRECTIONS, language),
        },
        Known {
            key: "transport",
            words: shown_with_codes(TRANSPORTS, language),
        },
        Known {
            key: "valuation",
            words: shown_with_codes(VALUATIONS, language),
        },
        Known {
            key: "checkpoint",
            words: checkpoints.into_iter().map(named).collect(),
        },
        Known {
            key: "currency",
            words: currencies(),
        },
        Known {
            key: "quantity_unit",
            words: units,
        },
        Known {
            key: "partner",
            words: countries(language),
        },
    ])
}
