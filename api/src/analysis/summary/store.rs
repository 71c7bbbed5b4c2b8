//! The queries of projects and enterprises in a summary; those of trade are in `trade_store`.

use chrono::NaiveDate;
use entity::id::SourceId;
use entity::values::{Ownership, Side, Stage, Standing};
use entity::{enterprise, project};
use sea_orm::sea_query::{Asterisk, Condition, Expr, ExprTrait, SimpleExpr};
use sea_orm::{
    ActiveEnum, ColumnTrait, ConnectionTrait, FromQueryResult, QueryFilter, QuerySelect, Select,
};

use super::lines::{Line, Recipe};
use super::request::{Request, Wants};
use super::service::Group;
use crate::access::Viewer;
use crate::db::sum;
use crate::error::{Error, Result};
use crate::registry;

/// How many projects are alike in all these; nothing in what is not wanted. The projects of a
/// single group are all its own, and told apart by neither sector nor cluster.
#[derive(Clone, Debug)]
pub struct ProjectCell {
    /// Code of the sector.
    pub sector_code: Option<String>,
    /// Code of the cluster.
    pub cluster_code: Option<String>,
    /// Their stage.
    pub stage: Option<Stage>,
    /// Their standing.
    pub standing: Option<Standing>,
    /// Their side.
    pub side: Option<Side>,
    /// How many they are.
    pub alike: i64,
}

impl TryFrom<Line> for ProjectCell {
    type Error = Error;

    fn try_from(line: Line) -> Result<Self> {
        let [sector_code, cluster_code, stage, standing, side] = line.texts;
        Ok(Self {
            sector_code,
            cluster_code,
            stage: value(stage)?,
            standing: value(standing)?,
            side: value(side)?,
            alike: line.sums[0].unwrap_or_default(),
        })
    }
}

/// What the projects of a sector and cluster are to cost, and have cost, that state their costs
/// in the same currencies for the same days.
#[derive(Clone, Debug, FromQueryResult)]
pub struct InvestmentCell {
    /// Code of the sector.
    pub sector_code: Option<String>,
    /// Code of the cluster.
    pub cluster_code: Option<String>,
    /// ISO 4217.
    pub planned_investment_currency: Option<String>,
    /// The day the planned amounts were stated for.
    pub planned_investment_on: Option<NaiveDate>,
    /// In minor units.
    pub planned_minor: Option<i64>,
    /// ISO 4217.
    pub actual_investment_currency: Option<String>,
    /// The day the actual amounts were stated for.
    pub actual_investment_on: Option<NaiveDate>,
    /// In minor units.
    pub actual_minor: Option<i64>,
}

/// How many enterprises are alike in all these; nothing in what is not wanted. The enterprises of
/// a single group are all its own, and not told apart by sector.
#[derive(Clone, Debug)]
pub struct EnterpriseCell {
    /// Code of the sector.
    pub sector_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Their owners.
    pub ownership: Option<Ownership>,
    /// How many they are.
    pub alike: i64,
}

impl TryFrom<Line> for EnterpriseCell {
    type Error = Error;

    fn try_from(line: Line) -> Result<Self> {
        let [sector_code, country, ownership, ..] = line.texts;
        Ok(Self {
            sector_code,
            country,
            ownership: value(ownership)?,
            alike: line.sums[0].unwrap_or_default(),
        })
    }
}

/// A value of an enum, as its table has it.
pub fn value<T: ActiveEnum<Value = String>>(text: Option<String>) -> Result<Option<T>> {
    Ok(text.map(|text| T::try_from_value(&text)).transpose()?)
}

/// The projects that the viewer may see, counted.
pub fn project_lines(viewer: Viewer, request: &Request, wants: Wants, groups: &[Group]) -> Recipe {
    use project::Column as P;

    let keys = [
        (P::SectorCode, groups.len() > 1),
        (P::ClusterCode, groups.len() > 1),
        (P::Stage, wants.stages),
        (P::Standing, wants.standings),
        (P::Side, wants.sides),
    ];
    let mut rows = registry::project::store::rows_visible_to(viewer);
    rows.cond_where(project_condition(request, groups));
    Recipe {
        rows,
        texts: keys.map(|(column, is_wanted)| is_wanted.then(|| column.into_expr())),
        sums: [Some(count()), None, None],
        ..Recipe::default()
    }
}

/// What the projects that the viewer may see are to cost, and have cost.
pub async fn investment_cells(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    request: &Request,
    groups: &[Group],
) -> Result<Vec<InvestmentCell>> {
    use project::Column as P;

    let mut select = projects(viewer, request, groups)
        .column_as(sum(P::PlannedInvestmentMinor), "planned_minor")
        .column_as(sum(P::ActualInvestmentMinor), "actual_minor");
    let alike = [
        P::SectorCode,
        P::ClusterCode,
        P::PlannedInvestmentCurrency,
        P::PlannedInvestmentOn,
        P::ActualInvestmentCurrency,
        P::ActualInvestmentOn,
    ];
    for column in alike {
        select = select.column(column).group_by(column);
    }
    Ok(select.into_model().all(db).await?)
}

/// The projects to sum up; of a single group only its own.
fn projects(viewer: Viewer, request: &Request, groups: &[Group]) -> Select<project::Entity> {
    registry::project::store::visible_to(viewer)
        .filter(project_condition(request, groups))
        .select_only()
}

fn project_condition(request: &Request, groups: &[Group]) -> Condition {
    use project::Column as P;

    let mut all = Condition::all().add(P::ArchivedAt.is_null());
    if !request.sides.is_empty() {
        all = all.add(P::Side.is_in(request.sides.iter().copied()));
    }
    match groups {
        [Group::Sector(code)] => all.add(P::SectorCode.eq(code)),
        [Group::Cluster(code)] => all.add(P::ClusterCode.eq(code)),
        _ => all,
    }
}

/// The enterprises that the viewer may see, counted; of a single group only those of its sectors.
pub fn enterprise_lines(
    viewer: Viewer,
    request: &Request,
    wants: Wants,
    groups: &[Group],
    sectors: Option<&[String]>,
) -> Recipe {
    use enterprise::Column as E;

    let sector = (groups.len() > 1).then(|| E::SectorCode.into_expr());
    let country = wants.countries.then(|| E::Country.into_expr());
    let ownership = wants.ownerships.then(|| E::Ownership.into_expr());
    let mut rows = registry::enterprise::store::rows_visible_to(viewer);
    rows.cond_where(enterprise_condition(request, sectors));
    Recipe {
        rows,
        texts: [sector, country, ownership, None, None],
        sums: [Some(count()), None, None],
        ..Recipe::default()
    }
}

fn enterprise_condition(request: &Request, sectors: Option<&[String]>) -> Condition {
    use enterprise::Column as E;

    let mut all = Condition::all().add(E::ArchivedAt.is_null());
    if !request.sides.is_empty() {
        all = all.add(E::Side.is_in(request.sides.iter().copied()));
    }
    match sectors {
        Some(sectors) => all.add(E::SectorCode.is_in(sectors)),
        None => all,
    }
}

fn count() -> SimpleExpr {
    Expr::col(Asterisk).count()
}

/// Which source a figure of a sector or cluster rests on.
#[derive(Clone, Debug, FromQueryResult)]
pub struct SourceCell {
    /// Code of the sector.
    pub sector_code: Option<String>,
    /// Code of the cluster; nothing for enterprises.
    pub cluster_code: Option<String>,
    /// The source.
    pub source_id: Option<SourceId>,
}

/// The sources of the projects and enterprises that the viewer may see; of a single group only
/// of its own.
pub async fn register_sources(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    request: &Request,
    groups: &[Group],
    sectors: Option<&[String]>,
) -> Result<(Vec<SourceCell>, Vec<SourceCell>)> {
    use {enterprise::Column as E, project::Column as P};

    let projects = projects(viewer, request, groups)
        .columns([P::SectorCode, P::ClusterCode, P::SourceId])
        .distinct();
    let enterprises = registry::enterprise::store::visible_to(viewer)
        .filter(enterprise_condition(request, sectors))
        .select_only()
        .columns([E::SectorCode, E::SourceId])
        .column_as(Expr::cust("NULL"), "cluster_code")
        .distinct();
    Ok((
        projects.into_model().all(db).await?,
        enterprises.into_model().all(db).await?,
    ))
}
