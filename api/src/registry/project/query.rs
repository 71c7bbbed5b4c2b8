//! Reading projects.

use async_graphql::{Context, ID, InputObject, Object, OneofObject};
use chrono::{DateTime, Utc};

use super::Project;
use super::filter::{Filter, Investment};
use super::list::{list, named};
use super::past;
use super::service::{self, InvestmentRange, Search};
use crate::error::{Problem, Result};
use crate::graphql::codes::{parse_clusters, parse_currency, parse_sectors};
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::entry::{By, by};
use crate::graphql::money::parse_amount;
use crate::graphql::scalars::Decimal;
use crate::graphql::values::{CooperationForm, Side, Stage, Standing};
use crate::graphql::{DateRange, Limits, RecordOrderInput, RequestContext};
use crate::registry::Catalogue;
use crate::registry::search::search_text;

/// Which projects to list; conditions left out, or empty lists, let every record through.
#[derive(Default, InputObject)]
pub struct ProjectFilter {
    /// Owned by any of these sides.
    #[graphql(default)]
    sides: Vec<Side>,
    /// In any of these sectors, by code.
    #[graphql(default)]
    sectors: Vec<String>,
    /// In any of these clusters, by code.
    #[graphql(default)]
    clusters: Vec<String>,
    /// In any of these zones, by code.
    #[graphql(default)]
    zones: Vec<String>,
    /// In any of these places, by code.
    #[graphql(default)]
    places: Vec<String>,
    /// At any of these stages.
    #[graphql(default)]
    stages: Vec<Stage>,
    /// Of any of these standings.
    #[graphql(default)]
    standings: Vec<Standing>,
    /// In any of these forms of cooperation.
    #[graphql(default)]
    cooperation_forms: Vec<CooperationForm>,
    /// With any of these enterprises taking part, by code.
    #[graphql(default)]
    participants: Vec<String>,
    /// Whether both sides stand behind it.
    in_joint_library: Option<bool>,
    /// With a planned investment in this range; amounts in other currencies are converted at the
    /// rate of the month they were stated for, and left out where no rate is recorded.
    planned_investment: Option<MoneyRange>,
    /// With an actual investment in this range, converted as for `plannedInvestment`.
    actual_investment: Option<MoneyRange>,
    /// Being prepared, built or working at some time between these days. A project lives from its
    /// start to its completion, actual dates before planned ones; an active one in operation has no
    /// end. Without a start, it lives from the first that is known of it: a milestone, or the day
    /// its stage is of. One of which none of these is known is left out.
    alive: Option<DateRange>,
    /// With all these words in any name the record has or had, in any of the three languages. A
    /// text with a digit, `-` or `_` in it is also looked for at the beginning of codes.
    text: Option<String>,
    /// Archived ones too, as far as the reader may see them.
    #[graphql(default)]
    include_archived: bool,
}

impl ProjectFilter {
    fn parse(self, limits: &Limits, catalogue: &Catalogue) -> Result<Search> {
        let mut investments = Vec::new();
        for (investment, range) in [
            (Investment::Planned, self.planned_investment),
            (Investment::Actual, self.actual_investment),
        ] {
            if let Some(range) = range {
                investments.push((investment, range.parse()?));
            }
        }
        let filter = Filter {
            sides: self.sides.into_iter().map(Into::into).collect(),
            sectors: parse_sectors(catalogue, self.sectors)?,
            clusters: parse_clusters(catalogue, self.clusters)?,
            zones: self.zones,
            places: self.places,
            stages: self.stages.into_iter().map(Into::into).collect(),
            standings: self.standings.into_iter().map(Into::into).collect(),
            cooperation_forms: self.cooperation_forms.into_iter().map(Into::into).collect(),
            participants: self.participants,
            in_joint_library: self.in_joint_library,
            investments: Vec::new(),
            alive: self.alive.map(DateRange::range).transpose()?,
            text: search_text(self.text, limits.search_text)?,
            include_archived: self.include_archived,
            work: None,
        };
        Ok(Search {
            filter,
            investments,
        })
    }
}

/// Amounts in one currency; without one of the bounds, open at that end.
#[derive(InputObject)]
pub struct MoneyRange {
    /// ISO 4217.
    currency: String,
    /// At least, in major units.
    min: Option<Decimal>,
    /// At most, in major units.
    max: Option<Decimal>,
}

impl MoneyRange {
    fn parse(self) -> Result<InvestmentRange> {
        let currency = parse_currency(&self.currency)?;
        let minor = |amount: Option<Decimal>| -> Result<Option<i64>> {
            let money = amount.map(|amount| parse_amount(amount, currency));
            Ok(money.transpose()?.map(|money| money.minor))
        };
        let (least, most) = (minor(self.min)?, minor(self.max)?);
        if let (Some(min), Some(max)) = (least, most)
            && max < min
        {
            return Err(Problem::new("AMOUNTS_REVERSED").into());
        }
        Ok(InvestmentRange {
            currency,
            min: least,
            max: most,
        })
    }
}

/// How to name one project.
#[derive(Clone, Debug, OneofObject)]
pub enum ProjectBy {
    /// Global id.
    Id(ID),
    /// Stable code.
    Code(String),
}

by!(ProjectBy, Project);

/// Reading projects.
#[derive(Default)]
pub struct ProjectQuery;

/// Reading projects.
#[Object]
impl ProjectQuery {
    /// One project; null when there is none that the reader may see.
    async fn project(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What names it; a code is that of the project which has it now.")]
        by: ProjectBy,
        #[graphql(
            desc = "As it stood at this time; as it is now without one. As they stood: its own \
                    fields, `participants`, `milestones` and `aliases`. As they are now: the \
                    records it named then (zone, place, counterpart, source, enterprises), its \
                    sector and cluster, the other side's word (`inJointLibrary`, `endorsement`), \
                    `counterpartOf`, `observations`, `history`, and whatever these lead to. Null \
                    when it was not entered yet; for those who do not read the unpublished records \
                    of its side, also when it was not public then or is not public now. A time to \
                    come is refused with `TIME_IN_FUTURE`."
        )]
        as_of: Option<DateTime<Utc>>,
    ) -> Option<Result<Project>> {
        let Some(time) = as_of else {
            return named(ctx, by).await;
        };
        let stood = past::stood(ctx.app(), ctx.viewer(), by.named(), time);
        stood.await.transpose()
    }

    /// Projects that fit a filter, a page at a time.
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<ProjectFilter>,
        #[graphql(desc = "By code by default.")] order_by: Option<RecordOrderInput>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        let search = filter
            .unwrap_or_default()
            .parse(ctx.limits(), ctx.app().catalogue())?;
        let order = RecordOrderInput::parse(ctx, order_by);
        let filter = service::complete(ctx.app(), ctx.viewer(), search).await?;
        list(ctx, filter, order, &page).await
    }
}
