//! What the register knows that records refer to by name.

use entity::values::Side;

use super::cell::Neighbour;
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::exchange::names::Names;
use crate::registry::place::service as places;
use crate::registry::zone::service as zones;

/// What the register knows that records refer to by name.
#[derive(Debug, Default)]
pub struct Terms {
    sectors: Names,
    clusters: Names,
    zones: Names,
    places: Names,
    /// The units of quantities.
    pub units: Names,
}

impl Terms {
    /// What it knows now, of zones and places those of a side.
    pub async fn load(app: &App, viewer: Viewer, side: Side) -> Result<Self> {
        let catalogue = app.catalogue();
        let mut terms = Self {
            sectors: (catalogue.sectors.iter())
                .map(|it| (it.code.as_str(), &it.name))
                .collect(),
            clusters: (catalogue.clusters.iter())
                .map(|it| (it.code.as_str(), &it.name))
                .collect(),
            units: catalogue.units().collect(),
            ..Self::default()
        };
        for (code, name) in zones::named(app, viewer, side).await? {
            terms.zones.add(&code, &name);
        }
        for (code, name) in places::named(app, viewer, side).await? {
            terms.places.add(&code, &name);
        }
        Ok(terms)
    }

    /// The code of what a word names; the word itself where it is no name that is known.
    pub fn code<'a>(&'a self, of: Neighbour, word: &'a str) -> &'a str {
        let names = match of {
            Neighbour::Sector => &self.sectors,
            Neighbour::Cluster => &self.clusters,
            Neighbour::Zone => &self.zones,
            Neighbour::Place => &self.places,
            Neighbour::Source | Neighbour::Project => return word,
        };
        names.code(word).unwrap_or(word)
    }
}
