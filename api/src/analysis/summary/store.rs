//! The queries of projects and enterprises in a summary; those of trade are in `trade_store`.

use chrono::NaiveDate;
use entity::id::SourceId;
use entity::values::{Ownership, Side, Stage, Standing};
use entity::{enterprise, project};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, FromQueryResult, QueryFilter, QuerySelect, Select};

use super::request::{Request, Wants};
use super::service::Group;
use crate::access::Viewer;
use crate::db::sum;
use crate::error::Result;
use crate::registry;

/// How many projects are alike in all these.
#[derive(Clone, Debug, FromQueryResult)]
pub struct ProjectCell {
    /// Code of the sector.
    pub sector_code: Option<String>,
    /// Code of the cluster.
    pub cluster_code: Option<String>,
    /// Their stage.
    pub stage: Stage,
    /// Their standing; nothing where standings are not wanted.
    pub standing: Option<Standing>,
    /// Their side; nothing where sides are not wanted.
    pub side: Option<Side>,
    /// How many they are.
    pub alike: i64,
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

/// How many enterprises are alike in all these.
#[derive(Clone, Debug, FromQueryResult)]
pub struct EnterpriseCell {
    /// Code of the sector.
    pub sector_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Their owners.
    pub ownership: Ownership,
    /// How many they are.
    pub alike: i64,
}

/// The projects that the viewer may see, counted.
pub async fn project_cells(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    request: &Request,
    wants: Wants,
    groups: &[Group],
) -> Result<Vec<ProjectCell>> {
    use project::Column as P;

    let mut select = projects(viewer, request, groups).column_as(P::Id.count(), "alike");
    for column in [P::SectorCode, P::ClusterCode, P::Stage] {
        select = select.column(column).group_by(column);
    }
    for (column, is_wanted) in [(P::Standing, wants.standings), (P::Side, wants.sides)] {
        select = if is_wanted {
            select.column(column).group_by(column)
        } else {
            select.column_as(Expr::cust("NULL"), column)
        };
    }
    Ok(select.into_model().all(db).await?)
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
    use project::Column as P;

    let mut select = registry::project::store::visible_to(viewer)
        .filter(P::ArchivedAt.is_null())
        .select_only();
    if !request.sides.is_empty() {
        select = select.filter(P::Side.is_in(request.sides.iter().copied()));
    }
    match groups {
        [Group::Sector(code)] => select.filter(P::SectorCode.eq(code)),
        [Group::Cluster(code)] => select.filter(P::ClusterCode.eq(code)),
        _ => select,
    }
}

/// The enterprises that the viewer may see, counted; of some sectors, or of all.
pub async fn enterprise_cells(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    request: &Request,
    sectors: Option<&[String]>,
) -> Result<Vec<EnterpriseCell>> {
    use enterprise::Column as E;

    let mut select = registry::enterprise::store::visible_to(viewer)
        .filter(E::ArchivedAt.is_null())
        .select_only()
        .column_as(E::Id.count(), "alike");
    if !request.sides.is_empty() {
        select = select.filter(E::Side.is_in(request.sides.iter().copied()));
    }
    if let Some(sectors) = sectors {
        select = select.filter(E::SectorCode.is_in(sectors));
    }
    for column in [E::SectorCode, E::Country, E::Ownership] {
        select = select.column(column).group_by(column);
    }
    Ok(select.into_model().all(db).await?)
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

/// The sources of the projects and enterprises that the viewer may see.
pub async fn register_sources(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    request: &Request,
) -> Result<(Vec<SourceCell>, Vec<SourceCell>)> {
    use {enterprise::Column as E, project::Column as P};

    let mut projects = registry::project::store::visible_to(viewer)
        .filter(P::ArchivedAt.is_null())
        .select_only()
        .columns([P::SectorCode, P::ClusterCode, P::SourceId])
        .distinct();
    let mut enterprises = registry::enterprise::store::visible_to(viewer)
        .filter(E::ArchivedAt.is_null())
        .select_only()
        .columns([E::SectorCode, E::SourceId])
        .column_as(Expr::cust("NULL"), "cluster_code")
        .distinct();
    if !request.sides.is_empty() {
        projects = projects.filter(P::Side.is_in(request.sides.iter().copied()));
        enterprises = enterprises.filter(E::Side.is_in(request.sides.iter().copied()));
    }
    Ok((
        projects.into_model().all(db).await?,
        enterprises.into_model().all(db).await?,
    ))
}
