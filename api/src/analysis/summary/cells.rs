//! What the database gives for a summary, read once for all its groups.

use std::collections::BTreeSet;

use entity::id::SourceId;

use super::breakdown_store::{Breakdown, BreakdownCell, breakdown_cells};
use super::lines::{Line, Lines, Part};
use super::request::{Request, Wants};
use super::service::Group;
use super::store::{self, EnterpriseCell, InvestmentCell, ProjectCell, SourceCell};
use super::trade_store::{self, Coverage, TradeCell};
use crate::access::Viewer;
use crate::app::App;
use crate::error::Result;
use crate::trade::rate;
use crate::trade::rate::RateTable;
use crate::value::Month;

/// Sums as the database made them, in the currencies they were recorded in.
#[derive(Debug, Default)]
pub struct Cells {
    /// Whether one group was asked for, and projects and enterprises are all its own.
    pub are_of_one: bool,
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
        let one = match groups {
            [group] => Some(group),
            _ => None,
        };
        let sectors = one.and_then(|group| group.sectors(app.catalogue()));
        let sectors = sectors.as_deref();
        let mut cells = Self {
            are_of_one: one.is_some(),
            ..Self::default()
        };
        let lines = lines(viewer, request, wants, groups, sectors);
        for line in lines.read(db).await? {
            cells.add(line, sectors)?;
        }
        if wants.investments {
            cells.investments = store::investment_cells(db, viewer, request, groups).await?;
        }
        if wants.partners {
            let partner = Breakdown::Partner;
            cells.partners = breakdown_cells(db, request, partner, sectors).await?;
        }
        if wants.chapters {
            let chapter = Breakdown::Chapter;
            cells.chapters = breakdown_cells(db, request, chapter, sectors).await?;
        }
        if wants.sources {
            (cells.project_sources, cells.enterprise_sources) =
                store::register_sources(db, viewer, request, groups, sectors).await?;
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

    fn add(&mut self, line: Line, sectors: Option<&[String]>) -> Result<()> {
        match line.part {
            Part::Projects => self.projects.push(line.try_into()?),
            Part::Enterprises => self.enterprises.push(line.try_into()?),
            Part::Trade => self.trade.extend(TradeCell::of(line, sectors)?),
            Part::Coverage => self.coverage.extend(Coverage::of(&line)),
        }
        Ok(())
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

/// The statement of what nearly every summary reads.
fn lines(
    viewer: Viewer,
    request: &Request,
    wants: Wants,
    groups: &[Group],
    sectors: Option<&[String]>,
) -> Lines {
    let is_one = groups.len() == 1;
    let mut lines = Lines::default();
    if wants.projects {
        let projects = store::project_lines(viewer, request, wants, groups);
        lines.add(Part::Projects, projects);
    }
    if wants.enterprises {
        let enterprises = store::enterprise_lines(viewer, request, wants, groups, sectors);
        lines.add(Part::Enterprises, enterprises);
    }
    if wants.trade {
        let trade = trade_store::trade_lines(request, wants, is_one, sectors);
        lines.add(Part::Trade, trade);
    }
    if wants.sources || wants.year_before || wants.period_before {
        lines.add(
            Part::Coverage,
            trade_store::coverage_lines(viewer, request, wants),
        );
    }
    lines
}
