//! What the database gives for a summary, read once for all its groups.

use std::sync::LazyLock;

use entity::id::SourceId;
use entity::values::Side;

use super::breakdown_store::{Breakdown, BreakdownCell, breakdown_cells};
use super::lines::{self, Line, Part, Recipe};
use super::request::{Request, Wants};
use super::service::Group;
use super::store::{self, EnterpriseCell, InvestmentCell, ProjectCell, SourceCell};
use super::trade_store::{self, Coverage, TradeCell};
use crate::access::{Viewer, unpublished_of};
use crate::app::App;
use crate::db::{Kept, Reader};
use crate::error::Result;
use crate::trade::rate;
use crate::trade::rate::RateTable;
use crate::value::{Month, MonthRange};

/// Sums as the database made them, in the currencies they were recorded in.
#[derive(Debug, Default)]
pub struct Cells {
    /// Whether one group was asked for, and projects and enterprises are all its own.
    pub are_of_one: bool,
    /// The periods wanted.
    pub periods: Vec<MonthRange>,
    /// Projects alike.
    pub projects: Vec<ProjectCell>,
    /// Investments alike.
    pub investments: Vec<InvestmentCell>,
    /// Enterprises alike.
    pub enterprises: Vec<EnterpriseCell>,
    /// Trade of all months wanted.
    pub trade: Vec<TradeCell>,
    /// Whether there is trade in other currencies than the one asked for.
    has_foreign: bool,
    /// Trade of the period by partner.
    pub partners: Vec<BreakdownCell>,
    /// Trade of the period by HS chapter.
    pub chapters: Vec<BreakdownCell>,
    /// Where facts of projects are from.
    pub project_sources: Vec<SourceCell>,
    /// Where facts of enterprises are from.
    pub enterprise_sources: Vec<SourceCell>,
    /// What the datasets in use cover, by their source.
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
            periods: request.periods(wants),
            ..Self::default()
        };
        let question = Question {
            viewer,
            request,
            wants,
            groups,
            sectors,
        };
        cells.sum_up(db, &question, &wants.parts()).await?;
        if cells.has_foreign {
            cells.sum_up(db, &question, &[Part::Foreign]).await?;
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

    /// Reads these parts of the sums in one statement.
    async fn sum_up(&mut self, db: &Reader, question: &Question<'_>, parts: &[Part]) -> Result<()> {
        let Some((first, others)) = parts.split_first() else {
            return Ok(());
        };
        let statement = SUMS.statement(db, question.asked(parts), |_| {
            let recipe = |part| (part, question.recipe(part));
            lines::select(recipe(*first), others.iter().copied().map(recipe))
        });
        for line in lines::read(db, statement).await? {
            self.add(line, question)?;
        }
        Ok(())
    }

    fn add(&mut self, line: Line, question: &Question<'_>) -> Result<()> {
        match line.part {
            Part::Projects => self.projects.push(line.try_into()?),
            Part::Enterprises => self.enterprises.push(line.try_into()?),
            Part::Trade | Part::Foreign => {
                let currency = question.request.currency.code();
                let cell = TradeCell::of(line, currency, question.sectors)?;
                self.has_foreign |= cell.is_none();
                self.trade.extend(cell);
            }
            Part::Coverage => self.coverage.push(Coverage::of(&line)),
        }
        Ok(())
    }

    /// The sources of the datasets that have figures of the period.
    pub fn trade_sources(&self) -> impl Iterator<Item = SourceId> {
        let of_period = self.coverage.iter().filter(|it| it.months[0] > 0);
        of_period.filter_map(|it| it.source_id)
    }

    /// Whether the datasets in use cover every month of one of the periods.
    pub fn cover(&self, period: MonthRange) -> bool {
        let Some(place) = self.periods.iter().position(|it| *it == period) else {
            return false;
        };
        let covered: i64 = self.coverage.iter().map(|it| it.months[place]).sum();
        covered == i64::from(period.len())
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

/// What the sums are asked for.
struct Question<'a> {
    viewer: Viewer,
    request: &'a Request,
    wants: Wants,
    groups: &'a [Group],
    /// The sectors of the one group, where it has some and not all.
    sectors: Option<&'a [String]>,
}

/// Everything that the statement of the sums is made from.
#[derive(PartialEq, Eq, Hash)]
struct Asked {
    parts: Vec<Part>,
    unpublished_of: Option<Side>,
    request: Request,
    wants: Wants,
    groups: Vec<Group>,
    sectors: Option<Vec<String>>,
}

static SUMS: LazyLock<Kept<Asked>> = LazyLock::new(|| Kept::new(500));

impl Question<'_> {
    fn asked(&self, parts: &[Part]) -> Asked {
        Asked {
            parts: parts.to_vec(),
            unpublished_of: unpublished_of(self.viewer),
            request: self.request.clone(),
            wants: self.wants,
            groups: self.groups.to_vec(),
            sectors: self.sectors.map(<[_]>::to_vec),
        }
    }

    /// What nearly every summary reads.
    fn recipe(&self, part: Part) -> Recipe {
        let Self {
            viewer,
            request,
            wants,
            groups,
            sectors,
        } = *self;
        match part {
            Part::Projects => store::project_lines(viewer, request, wants, groups),
            Part::Enterprises => store::enterprise_lines(viewer, request, wants, groups, sectors),
            Part::Trade => trade_store::trade_lines(request, wants, groups.len() == 1, sectors),
            Part::Foreign => trade_store::foreign_lines(request, wants),
            Part::Coverage => trade_store::coverage_lines(viewer, request, wants),
        }
    }
}
