//! The queries of the trade in a summary.

use entity::id::SourceId;
use entity::values::Direction;
use entity::{trade_dataset, trade_month, trade_rollup, trade_total};
use sea_orm::sea_query::{CaseStatement, Condition, Expr, ExprTrait, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect,
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

/// The same months in as few ranges as can be: one range is one look into the index.
fn joined(periods: &[MonthRange]) -> Vec<MonthRange> {
    let mut periods = periods.to_vec();
    periods.sort_by_key(|period| period.from);
    let mut joined: Vec<MonthRange> = Vec::new();
    for period in periods {
        match joined.last_mut() {
            Some(last) if period.from <= last.to.plus(1) => last.to = last.to.max(period.to),
            _ => joined.push(period),
        }
    }
    joined
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

    let in_months = joined(months).iter().fold(Condition::any(), |any, months| {
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

/// A month for which a release counts, and where its figures are from.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Coverage {
    /// The source.
    pub source_id: SourceId,
    /// As YYYYMM.
    pub month: i32,
}

/// The months of the periods wanted for which the reporter has figures.
pub async fn coverage(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    request: &Request,
    wants: Wants,
) -> Result<Vec<Coverage>> {
    use {trade_dataset::Column as D, trade_month::Column as M};

    let month = trade_dataset::Entity::belongs_to(trade_month::Entity)
        .from(D::Id)
        .to(M::DatasetId)
        .into();
    let periods = joined(&request.periods(wants));
    let in_months = periods.iter().fold(Condition::any(), |any, months| {
        any.add(M::Month.between(months.from.number(), months.to.number()))
    });
    let mut select = dataset::store::visible_to(viewer)
        .select_only()
        .join(JoinType::InnerJoin, month)
        .column(D::SourceId)
        .column(M::Month)
        .filter(M::Side.eq(request.reporter))
        .filter(in_months);
    if !request.synthetic {
        select = select.filter(D::Synthetic.eq(false));
    }
    Ok(select.into_model().all(db).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str) -> MonthRange {
        MonthRange {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        }
    }

    #[test]
    fn adjoining_periods_become_one_and_others_stay_apart() {
        let adjoining = [period("2025-01", "2025-12"), period("2024-01", "2024-12")];
        let apart = [period("2025-01", "2025-03"), period("2024-01", "2024-03")];

        assert_eq!(joined(&adjoining), [period("2024-01", "2025-12")]);
        assert_eq!(joined(&apart), [apart[1], apart[0]]);
    }
}
