//! Puts a summary together from the sums that the database makes.

use std::collections::BTreeMap;

use super::cells::Cells;
use super::figures::{EnterpriseCounts, Figures, Investment, ProjectCounts, Trade};
use super::request::{Request, Wants};
use super::store::{InvestmentCell, SourceCell};
use super::trade::TradeSums;
use crate::access::Viewer;
use crate::analysis::exact::{Converter, check_room, round};
use crate::app::App;
use crate::error::Result;
use crate::registry::{Catalogue, place};
use crate::value::{Money, Month};

/// What a summary is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// A sector, by code.
    Sector(String),
    /// A cluster, by code: its projects, and the enterprises and trade of its sectors.
    Cluster(String),
    /// All there is.
    Everything,
}

/// The figures of each group, all from the same statements.
pub async fn summarise(
    app: &App,
    viewer: Viewer,
    request: &Request,
    wants: Wants,
    groups: &[Group],
) -> Result<Vec<Figures>> {
    let cells = read(app, viewer, request, wants, groups).await?;
    let trade = TradeSums::new(request, wants, &cells);
    Ok(groups
        .iter()
        .map(|group| figures(app.catalogue(), request, &cells, &trade, group))
        .collect())
}

async fn read(
    app: &App,
    viewer: Viewer,
    request: &Request,
    wants: Wants,
    groups: &[Group],
) -> Result<Cells> {
    place::service::check_codes(app, viewer, &request.checkpoints).await?;
    let _turn = app.db().turn().await;
    let cells = Cells::read(app, viewer, request, wants, groups).await?;
    check_sums(request, &cells)?;
    Ok(cells)
}

/// The figures of one group.
pub async fn summarise_one(
    app: &App,
    viewer: Viewer,
    request: &Request,
    wants: Wants,
    group: Group,
) -> Result<Figures> {
    let cells = read(app, viewer, request, wants, std::slice::from_ref(&group)).await?;
    let trade = TradeSums::new(request, wants, &cells);
    Ok(figures(app.catalogue(), request, &cells, &trade, &group))
}

/// Refuses trade and investments whose sums have no room.
fn check_sums(request: &Request, cells: &Cells) -> Result<()> {
    for stated in [planned, actual] {
        let amounts = cells.investments.iter().filter_map(|cell| {
            let (currency, on, minor) = stated(cell);
            Some((minor?, currency.as_deref()?, Month::of(on?).ok()?.number()))
        });
        check_room(&cells.rates, request.currency, amounts)?;
    }
    let amounts = cells.trade.iter().flat_map(|cell| {
        [cell.imports, cell.exports].map(|minor| (minor, cell.currency.as_str(), cell.month))
    });
    Ok(check_room(&cells.rates, request.currency, amounts)?)
}

fn figures(
    catalogue: &Catalogue,
    request: &Request,
    cells: &Cells,
    trade: &TradeSums<'_>,
    group: &Group,
) -> Figures {
    let trade = trade.of(group, catalogue);
    Figures {
        period: request.period,
        projects: count_projects(group, cells),
        planned_investment: invest(group, request, cells, planned),
        actual_investment: invest(group, request, cells, actual),
        enterprises: count_enterprises(group, catalogue, cells),
        sources: sources(group, catalogue, cells, &trade),
        trade,
    }
}

impl Group {
    /// Whether a project with this sector and cluster belongs here.
    fn has_project(&self, sector: Option<&str>, cluster: Option<&str>) -> bool {
        match self {
            Self::Sector(code) => sector == Some(code),
            Self::Cluster(code) => cluster == Some(code),
            Self::Everything => true,
        }
    }

    /// The sectors whose enterprises and trade are counted; nothing where all are.
    pub fn sectors(&self, catalogue: &Catalogue) -> Option<Vec<String>> {
        match self {
            Self::Sector(code) => Some(vec![code.clone()]),
            Self::Cluster(code) => Some(catalogue.cluster(code)?.sector_codes.clone()),
            Self::Everything => None,
        }
    }

    /// Whether what is in this sector belongs here.
    pub fn has_sector(&self, catalogue: &Catalogue, sector: Option<&str>) -> bool {
        match self {
            Self::Sector(code) => sector == Some(code),
            Self::Cluster(code) => catalogue.cluster(code).is_some_and(|cluster| {
                cluster.sector_codes.iter().any(|code| sector == Some(code))
            }),
            Self::Everything => true,
        }
    }
}

fn count_projects(group: &Group, cells: &Cells) -> ProjectCounts {
    let mut counts = ProjectCounts::default();
    let (mut stages, mut standings, mut sides) =
        (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let of_group = cells.projects.iter().filter(|cell| {
        cells.are_of_one
            || group.has_project(cell.sector_code.as_deref(), cell.cluster_code.as_deref())
    });
    for cell in of_group {
        counts.total += cell.alike;
        if let Some(stage) = cell.stage {
            *stages.entry(stage).or_insert(0) += cell.alike;
        }
        if let Some(standing) = cell.standing {
            *standings.entry(standing).or_insert(0) += cell.alike;
        }
        if let Some(side) = cell.side {
            *sides.entry(side).or_insert(0) += cell.alike;
        }
    }
    counts.by_stage = stages.into_iter().collect();
    counts.by_standing = standings.into_iter().collect();
    counts.by_side = sides.into_iter().collect();
    counts
}

fn count_enterprises(group: &Group, catalogue: &Catalogue, cells: &Cells) -> EnterpriseCounts {
    let mut counts = EnterpriseCounts::default();
    let (mut countries, mut ownerships) = (BTreeMap::new(), BTreeMap::new());
    let of_group = cells.enterprises.iter().filter(|cell| {
        cells.are_of_one || group.has_sector(catalogue, cell.sector_code.as_deref())
    });
    for cell in of_group {
        counts.total += cell.alike;
        if let Some(country) = &cell.country {
            *countries.entry(country.clone()).or_insert(0) += cell.alike;
        }
        if let Some(ownership) = cell.ownership {
            *ownerships.entry(ownership).or_insert(0) += cell.alike;
        }
    }
    counts.by_country = countries.into_iter().collect();
    counts.by_ownership = ownerships.into_iter().collect();
    counts
}

type Stated<'a> = (&'a Option<String>, Option<chrono::NaiveDate>, Option<i64>);

fn planned(cell: &InvestmentCell) -> Stated<'_> {
    (
        &cell.planned_investment_currency,
        cell.planned_investment_on,
        cell.planned_minor,
    )
}

fn actual(cell: &InvestmentCell) -> Stated<'_> {
    (
        &cell.actual_investment_currency,
        cell.actual_investment_on,
        cell.actual_minor,
    )
}

fn invest(
    group: &Group,
    request: &Request,
    cells: &Cells,
    stated: impl Fn(&InvestmentCell) -> Stated<'_>,
) -> Investment {
    let mut converter = Converter::new(&cells.rates, request.currency);
    let mut exact = 0;
    let of_group = cells.investments.iter().filter(|cell| {
        group.has_project(cell.sector_code.as_deref(), cell.cluster_code.as_deref())
    });
    for cell in of_group {
        let (Some(currency), Some(on), Some(minor)) = stated(cell) else {
            continue;
        };
        let Ok(month) = Month::of(on) else { continue };
        exact += converter.exact(minor, currency, month.number());
    }
    Investment {
        total: Money::new(round(exact), request.currency),
        conversion: converter.finish(),
    }
}

fn sources(
    group: &Group,
    catalogue: &Catalogue,
    cells: &Cells,
    trade: &Trade,
) -> Vec<entity::id::SourceId> {
    let of_project = |cell: &&SourceCell| {
        group.has_project(cell.sector_code.as_deref(), cell.cluster_code.as_deref())
    };
    let of_enterprise =
        |cell: &&SourceCell| group.has_sector(catalogue, cell.sector_code.as_deref());
    let projects = cells.project_sources.iter().filter(of_project);
    let enterprises = cells.enterprise_sources.iter().filter(of_enterprise);
    let register = projects
        .chain(enterprises)
        .filter_map(|cell| cell.source_id);
    let mut sources: Vec<_> = register.collect();
    if !trade.months.is_empty() {
        sources.extend(cells.trade_sources());
        sources.extend(trade.conversion.rates.iter().map(|rate| rate.source_id));
    }
    sources.sort_unstable();
    sources.dedup();
    sources
}
