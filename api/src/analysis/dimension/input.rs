//! What a client asks of the trade figures.

use async_graphql::InputObject;
use entity::values;

use super::question::Filter;
use crate::error::Result;
use crate::graphql::Period;
use crate::graphql::codes::{parse_clusters, parse_countries, parse_hs_codes, parse_sectors};
use crate::graphql::values::{Direction, Side, Transport};
use crate::registry::Catalogue;

/// Which trade to add up; conditions left out, or empty lists, let all trade through.
#[derive(InputObject)]
pub struct TradeFilter {
    /// In these months, 240 at most.
    pub period: Period,
    /// As this side reports it. Left out, the figures must be told apart by `REPORTER`.
    pub reporter: Option<Side>,
    /// Going this way, as the reporter sees it.
    pub direction: Option<Direction>,
    /// Of goods of any of these sectors, by code.
    #[graphql(default)]
    pub sectors: Vec<String>,
    /// Of goods of any of these clusters, by code.
    #[graphql(default)]
    pub clusters: Vec<String>,
    /// Under any of these HS codes, 2 to 10 digits; a shorter code stands for all that begin with
    /// it. Codes of more than two digits are looked for in the rows themselves.
    #[graphql(default)]
    pub hs_codes: Vec<String>,
    /// With any of these countries, ISO 3166-1 alpha-2.
    #[graphql(default)]
    pub partners: Vec<String>,
    /// Through any of these checkpoints, by code of the place.
    #[graphql(default)]
    pub checkpoints: Vec<String>,
    /// By any of these means of transport; looked for in the rows themselves.
    #[graphql(default)]
    pub transports: Vec<Transport>,
    /// Whether generated figures are taken in; where they are, the answer says so.
    #[graphql(default = true)]
    pub synthetic: bool,
}

impl TradeFilter {
    /// All trade of some months, as both sides report it.
    pub fn of(period: Period) -> Self {
        Self {
            period,
            reporter: None,
            direction: None,
            sectors: Vec::new(),
            clusters: Vec::new(),
            hs_codes: Vec::new(),
            partners: Vec::new(),
            checkpoints: Vec::new(),
            transports: Vec::new(),
            synthetic: true,
        }
    }

    /// The filter, if every code in it is one. Without a reporter both sides are in it.
    pub fn parse(self, catalogue: &Catalogue) -> Result<Filter> {
        let period = self.period.short_range()?;
        let clusters = parse_clusters(catalogue, self.clusters)?;
        let both = [values::Side::Cn, values::Side::Ru];
        Ok(Filter {
            period,
            reporters: match self.reporter {
                Some(side) => vec![side.into()],
                None => both.to_vec(),
            },
            direction: self.direction.map(Into::into),
            sectors: catalogue.sectors_among(parse_sectors(catalogue, self.sectors)?, &clusters),
            hs_codes: parse_hs_codes(self.hs_codes)?,
            partners: parse_countries(self.partners)?,
            checkpoints: self.checkpoints,
            transports: self.transports.into_iter().map(Into::into).collect(),
            synthetic: self.synthetic,
        })
    }
}
