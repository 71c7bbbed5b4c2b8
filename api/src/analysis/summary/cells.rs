//! What the database gives for a summary, read once for all its groups.

use std::collections::BTreeSet;

use entity::id::SourceId;

use super::request::{Request, Wants};
use super::service::Group;
use super::store::{self, EnterpriseCell, InvestmentCell, ProjectCell, SourceCell};
use super::trade_store::{self, Breakdown, BreakdownCell, Coverage, TradeCell};
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::trade::rate;
use crate::trade::rate::RateTable;
use crate::value::Month;

/// Sums as the database made them, in the currencies they were recorded in.
#[derive(Debug, Default)]
pub struct Cells {
    /// Projects alike.
    pub projects: Vec<ProjectCell>,
    /// Investments alike.
    pub investments: Vec<InvestmentCell>,
    /// Enterprises alike.
    pub enterprises: Vec<EnterpriseCell>,
    /// Trade of all months wanted.
    pub trade: Vec<TradeCell>,
    /// Trade of the period by partner.
    pub partners: Vec<BreakdownCell>,
    /// Trade of the period by HS chapter.
    pub chapters: Vec<BreakdownCell>,
    /// Where facts of projects are from.
    pub project_sources: Vec<SourceCell>,
    /// Where facts of enterprises are from.
    pub enterprise_sources: Vec<SourceCell>,
    /// What the datasets in use cover.
    pub coverage: Vec<Coverage>,
    /// The rates of all months that something is to be converted at.
    pub rates: RateTable,
}

impl Cells {
    /// Reads what is wanted and no more.
    pub async fn read(
        app: &App,
        viewer: Viewer,
        request: &Request,
        wants: Wants,
        groups: &[Group],
    ) -> Result<Self> {
        let db = app.db().reader();
        let mut cells = Self::default();
        let sectors = match groups {
            [group] => group.sectors(app.catalogue()),
            _ => None,
        };
        let sectors = sectors.as_deref();
        if wants.projects {
            cells.projects = store::project_cells(db, viewer, request, wants, groups).await?;
        }
        if wants.investments {
            cells.investments = store::investment_cells(db, viewer, request, groups).await?;
        }
        if wants.enterprises {
            cells.enterprises = store::enterprise_cells(db, viewer, request, sectors).await?;
        }
        if wants.trade {
            cells.trade = trade_store::trade_cells(db, request, wants).await?;
        }
        if wants.partners {
            cells.partners = trade_store::breakdown_cells(db, request, Breakdown::Partner).await?;
        }
        if wants.chapters {
            cells.chapters = trade_store::breakdown_cells(db, request, Breakdown::Chapter).await?;
        }
        if wants.sources {
            (cells.project_sources, cells.enterprise_sources) =
                store::register_sources(db, viewer, request).await?;
        }
        if wants.sources || wants.year_before || wants.period_before {
            cells.coverage = trade_store::coverage(db, viewer, request, wants).await?;
        }
        let months = cells.months_to_convert(request.currency.code());
        if !months.is_empty() {
            let rates = rate::store::of_months(db, viewer, months).await?;
            let wanted = rates
                .into_iter()
                .filter(|rate| request.synthetic || !rate.synthetic);
            cells.rates = RateTable::new(wanted);
        }
        Ok(cells)
    }

    /// The sources of the datasets that have figures of the period.
    pub fn trade_sources(&self, request: &Request) -> impl Iterator<Item = SourceId> {
        let months = request.period.from.number()..=request.period.to.number();
        let covered = self.coverage.iter();
        let covered = covered.filter(move |it| months.contains(&it.month));
        let sources: BTreeSet<SourceId> = covered.map(|it| it.source_id).collect();
        sources.into_iter()
    }

    /// Whether the datasets in use cover every one of these months.
    pub fn cover(&self, months: crate::value::MonthRange) -> bool {
        months.months().all(|month| {
            let month = month.number();
            self.coverage.iter().any(|it| it.month == month)
        })
    }

    fn months_to_convert(&self, currency: &str) -> Vec<i32> {
        let planned = self.investments.iter().map(|cell| {
            (
                cell.planned_investment_currency.as_deref(),
                cell.planned_investment_on,
            )
        });
        let actual = self.investments.iter().map(|cell| {
            (
                cell.actual_investment_currency.as_deref(),
                cell.actual_investment_on,
            )
        });
        let invested = planned
            .chain(actual)
            .filter_map(|(code, on)| Some((code?, Month::of(on?).ok()?.number())));
        let traded = self
            .trade
            .iter()
            .map(|cell| (cell.currency.as_str(), cell.month));
        let broken_down = (self.partners.iter().chain(&self.chapters))
            .map(|cell| (cell.currency.as_str(), cell.month));
        let all = invested.chain(traded).chain(broken_down);
        let mut months: Vec<i32> = all
            .filter(|(code, _)| *code != currency)
            .map(|(_, month)| month)
            .collect();
        months.sort_unstable();
        months.dedup();
        months
    }
}
