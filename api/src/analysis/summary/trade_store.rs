//! The queries of the trade in a summary.

use entity::id::SourceId;
use entity::values::{DatasetStatus, Direction};
use entity::{trade_dataset, trade_rollup, trade_total};
use sea_orm::sea_query::{CaseStatement, Condition, Expr, ExprTrait, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect,
};

use super::request::{Request, Wants};
use crate::access::Viewer;
use crate::db::sum;
use crate::error::Result;
use crate::trade::dataset;
use crate::value::MonthRange;

/// What was traded in one sector, month and direction.
#[derive(Clone, Debug, FromQueryResult)]
pub struct TradeCell {
    /// Code of the sector; empty for goods outside the sectors.
    pub sector_code: String,
    /// As YYYYMM; the first of its period where months are not told apart.
    #[sea_orm(from_alias = "at_month")]
    pub month: i32,
    /// As the reporter sees it.
    pub direction: Direction,
    /// ISO 4217.
    pub currency: String,
    /// Generated, not reported.
    pub synthetic: bool,
    /// In minor units.
    pub minor: i64,
    /// Net weight in grams.
    pub grams: i64,
}

/// What was traded in one sector and month with one partner, or under one HS chapter.
#[derive(Clone, Debug, FromQueryResult)]
pub struct BreakdownCell {
    /// Code of the sector; empty for goods outside the sectors.
    pub sector_code: String,
    /// The partner country or the HS chapter.
    pub part: String,
    /// As YYYYMM.
    pub month: i32,
    /// ISO 4217.
    pub currency: String,
    /// In minor units.
    pub minor: i64,
}

/// The trade of all periods wanted. What is in the currency asked for needs no rate of its month,
/// so its months are told apart only where they are wanted: else a period stands at its first.
pub async fn trade_cells(
    db: &impl ConnectionTrait,
    request: &Request,
    wants: Wants,
) -> Result<Vec<TradeCell>> {
    use trade_rollup::Column as T;

    let periods = request.periods(wants);
    let grams = if wants.weight {
        sum(T::NetWeightG)
    } else {
        Expr::cust("CAST(0 AS bigint)")
    };
    let mut select = trade_rollup::Entity::find()
        .select_only()
        .column_as(sum(T::ValueMinor), "minor")
        .column_as(grams, "grams")
        .filter(rollup_condition(request, &periods));
    if request.partners.is_empty() && request.checkpoints.is_empty() {
        // The totals have the columns that are read here, in fewer rows.
        QuerySelect::query(&mut select)
            .from_clear()
            .from_as(trade_total::Entity, trade_rollup::Entity);
    }
    for column in [T::SectorCode, T::Direction, T::Currency, T::Synthetic] {
        select = select.column(column).group_by(column);
    }
    let month: SimpleExpr = if wants.months || overlap(&periods) {
        Expr::col(T::Month)
    } else {
        month_or_first(request, &periods)
    };
    select = select
        .expr_as(month, "at_month")
        .group_by(Expr::col("at_month"));
    Ok(select.into_model().all(db).await?)
}

fn month_or_first(request: &Request, periods: &[MonthRange]) -> SimpleExpr {
    use trade_rollup::Column as T;

    let mut case = CaseStatement::new();
    for period in periods {
        let (from, to) = (period.from.number(), period.to.number());
        let converted = T::Currency.eq(request.currency.code());
        case = case.case(converted.and(T::Month.between(from, to)), from);
    }
    case.finally(Expr::col(T::Month)).into()
}

fn overlap(periods: &[MonthRange]) -> bool {
    let pairs = periods
        .iter()
        .enumerate()
        .flat_map(|(index, one)| periods[index + 1..].iter().map(move |other| (one, other)));
    pairs
        .into_iter()
        .any(|(one, other)| one.from <= other.to && other.from <= one.to)
}

/// What the trade of the period is broken down by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breakdown {
    /// By partner country.
    Partner,
    /// By HS chapter.
    Chapter,
}

/// The trade of the period by partner or by HS chapter.
pub async fn breakdown_cells(
    db: &impl ConnectionTrait,
    request: &Request,
    breakdown: Breakdown,
) -> Result<Vec<BreakdownCell>> {
    use trade_rollup::Column as T;

    let part = match breakdown {
        Breakdown::Partner => T::Partner,
        Breakdown::Chapter => T::HsChapter,
    };
    let mut select = trade_rollup::Entity::find()
        .select_only()
        .column_as(sum(T::ValueMinor), "minor")
        .column_as(part, "part")
        .group_by(part)
        .filter(rollup_condition(request, &[request.period]));
    for column in [T::SectorCode, T::Month, T::Currency] {
        select = select.column(column).group_by(column);
    }
    Ok(select.into_model().all(db).await?)
}

fn rollup_condition(request: &Request, months: &[MonthRange]) -> Condition {
    use trade_rollup::Column as T;

    let in_months = MonthRange::joined(months)
        .iter()
        .fold(Condition::any(), |any, months| {
            any.add(T::Month.between(months.from.number(), months.to.number()))
        });
    let mut all = Condition::all()
        .add(T::Side.eq(request.reporter))
        .add(in_months);
    if !request.synthetic {
        all = all.add(T::Synthetic.eq(false));
    }
    if !request.partners.is_empty() {
        all = all.add(T::Partner.is_in(&request.partners));
    }
    if !request.checkpoints.is_empty() {
        all = all.add(T::Checkpoint.is_in(&request.checkpoints));
    }
    all
}

/// A dataset in use: where its figures are from, and the months it covers.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Coverage {
    /// The source.
    pub source_id: SourceId,
    /// As YYYYMM.
    pub month_from: i32,
    /// As YYYYMM.
    pub month_to: i32,
}

/// The datasets in use of the reporter.
pub async fn coverage(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    request: &Request,
) -> Result<Vec<Coverage>> {
    use trade_dataset::Column as D;

    let mut select = dataset::store::visible_to(viewer)
        .select_only()
        .columns([D::SourceId, D::MonthFrom, D::MonthTo])
        .filter(D::Status.eq(DatasetStatus::Current))
        .filter(D::Side.eq(request.reporter));
    if !request.synthetic {
        select = select.filter(D::Synthetic.eq(false));
    }
    Ok(select.into_model().all(db).await?)
}
