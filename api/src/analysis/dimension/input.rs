//! What a client asks of the trade figures.

use async_graphql::InputObject;
use entity::values;

use super::question::{Filter, MAX_MONTHS};
use crate::error::{Problem, Result};
use crate::graphql::Period;
use crate::graphql::codes::parse_countries;
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
        let period = self.period.range()?;
        if period.len() > MAX_MONTHS {
            return Err(Problem::new("PERIOD_TOO_LONG")
                .with("limit", MAX_MONTHS)
                .into());
        }
        let is_hs = |code: &&String| {
            (2..=10).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_digit())
        };
        if let Some(code) = self.hs_codes.iter().find(|code| !is_hs(code)) {
            return Err(Problem::new("HS_CODE_INVALID").with("code", code).into());
        }
        let both = [values::Side::Cn, values::Side::Ru];
        Ok(Filter {
            period,
            reporters: match self.reporter {
                Some(side) => vec![side.into()],
                None => both.to_vec(),
            },
            direction: self.direction.map(Into::into),
            sectors: sectors(catalogue, self.sectors, &self.clusters)?,
            hs_codes: self.hs_codes,
            partners: parse_countries(self.partners)?,
            checkpoints: self.checkpoints,
            transports: self.transports.into_iter().map(Into::into).collect(),
            synthetic: self.synthetic,
        })
    }
}

/// The sectors that are of these and of these clusters.
fn sectors(
    catalogue: &Catalogue,
    sectors: Vec<String>,
    clusters: &[String],
) -> Result<Option<Vec<String>>, Problem> {
    if let Some(code) = sectors.iter().find(|code| catalogue.sector(code).is_none()) {
        return Err(Problem::new("SECTOR_UNKNOWN").with("code", code));
    }
    if let Some(code) = clusters
        .iter()
        .find(|code| catalogue.cluster(code).is_none())
    {
        return Err(Problem::new("CLUSTER_UNKNOWN").with("code", code));
    }
    if clusters.is_empty() {
        return Ok((!sectors.is_empty()).then_some(sectors));
    }
    let of_clusters = clusters.iter().filter_map(|code| catalogue.cluster(code));
    let of_clusters = of_clusters.flat_map(|cluster| cluster.sector_codes.iter().cloned());
    let is_of_both = |code: &String| sectors.is_empty() || sectors.contains(code);
    Ok(Some(of_clusters.filter(is_of_both).collect()))
}
