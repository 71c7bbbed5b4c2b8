//! The queries of trade sums.

use entity::{trade_dataset, trade_flow, trade_month, trade_rollup, trade_total};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Func, SimpleExpr};
use sea_orm::{
    ActiveEnum, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QuerySelect,
    Select,
};

use super::figures::{Cell, Released};
use super::question::{Filter, Question};
use super::rules::{Dimension, Table};
use crate::access::Viewer;
use crate::db::{not_looked_up, sum};
use crate::error::Result;
use crate::registry::Catalogue;
use crate::trade::{dataset, flow};
use crate::value::MonthRange;

/// The sums that answer a question; one more than `most` says that they are too many.
pub async fn cells(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    question: &Question,
    catalogue: &Catalogue,
    most: u64,
) -> Result<Vec<Cell>> {
    if question.table() == Table::Flows {
        return of_flows(db, viewer, question, catalogue, most).await;
    }
    Ok(of_rollup(question)
        .limit(most.saturating_add(1))
        .into_model()
        .all(db)
        .await?)
}

/// The months for which the reporters have released figures.
pub async fn released(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
) -> Result<Vec<Released>> {
    use trade_month::Column as M;

    let select = dataset::store::by_month(viewer, filter.synthetic)
        .columns([M::Side, M::Month])
        .filter(M::Side.is_in(filter.reporters.iter().copied()));
    Ok(select.into_model().all(db).await?)
}

fn of_rollup(question: &Question) -> Select<trade_rollup::Entity> {
    use trade_rollup::Column as T;

    let mut select = trade_rollup::Entity::find()
        .select_only()
        .column_as(sum(T::ValueMinor), "minor")
        .column_as(sum(T::NetWeightG), "grams")
        .filter(rollup_condition(question));
    if question.table() == Table::Totals {
        // The totals have the columns that are read here, in fewer rows.
        QuerySelect::query(&mut select)
            .from_clear()
            .from_as(trade_total::Entity, trade_rollup::Entity);
    }
    for column in [T::Side, T::Month, T::Currency, T::Synthetic] {
        select = select.column(column).group_by(column);
    }
    for (column, is_wanted) in [
        (T::Direction, question.has(Dimension::Direction)),
        (T::SectorCode, question.needs_sectors()),
        (T::Partner, question.has(Dimension::Partner)),
        (T::Checkpoint, question.has(Dimension::Checkpoint)),
    ] {
        select = if is_wanted {
            select.column(column).group_by(column)
        } else {
            select.column_as(Expr::cust("NULL"), column)
        };
    }
    select = if question.hs_digits().is_some() {
        select
            .column_as(T::HsChapter, "hs_group")
            .group_by(T::HsChapter)
    } else {
        select.column_as(Expr::cust("NULL"), "hs_group")
    };
    select.column_as(Expr::cust("NULL"), "transport")
}

fn rollup_condition(question: &Question) -> Condition {
    use trade_rollup::Column as T;

    let filter = &question.filter;
    let mut all = Condition::all()
        .add(T::Side.is_in(filter.reporters.iter().copied()))
        .add(in_months(T::Month, &question.months));
    if !filter.synthetic {
        all = all.add(T::Synthetic.eq(false));
    }
    if let Some(sectors) = &filter.sectors {
        all = all.add(T::SectorCode.is_in(sectors));
    }
    if !filter.hs_codes.is_empty() {
        all = all.add(T::HsChapter.is_in(&filter.hs_codes));
    }
    if !filter.partners.is_empty() {
        all = all.add(T::Partner.is_in(&filter.partners));
    }
    if !filter.checkpoints.is_empty() {
        all = all.add(T::Checkpoint.is_in(&filter.checkpoints));
    }
    all.add_option(filter.direction.map(|direction| T::Direction.eq(direction)))
}

/// Sums of the rows themselves. Their sectors follow from their HS codes, so the codes are read
/// in full where they are told apart by sector, and shortened afterwards.
async fn of_flows(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    question: &Question,
    catalogue: &Catalogue,
    most: u64,
) -> Result<Vec<Cell>> {
    let backend = db.get_database_backend();
    let select = flow_select(viewer, question, catalogue, backend).limit(most.saturating_add(1));
    let mut cells: Vec<Cell> = select.into_model().all(db).await?;
    if !question.needs_sectors() {
        return Ok(cells);
    }
    for cell in &mut cells {
        let code = cell.hs_code.as_deref().unwrap_or_default();
        let sector = catalogue.hs_sector(code).map(|(sector, _)| sector);
        cell.sector_code = Some(sector.unwrap_or_default().to_owned());
        cell.hs_code = question
            .hs_digits()
            .map(|digits| code.get(..digits.into()).unwrap_or(code).to_owned());
    }
    Ok(cells)
}

/// The statement over the rows.
fn flow_select(
    viewer: Viewer,
    question: &Question,
    catalogue: &Catalogue,
    backend: DbBackend,
) -> Select<trade_flow::Entity> {
    use trade_flow::Column as F;

    let mut select = flow::store::that_count(viewer)
        .select_only()
        .column_as(sum(F::ValueMinor), "minor")
        .column_as(
            SimpleExpr::from(Func::coalesce([sum(F::NetWeightG), Expr::val(0_i64)])),
            "grams",
        )
        .column(trade_dataset::Column::Synthetic)
        .group_by(trade_dataset::Column::Synthetic)
        .column_as(Expr::cust("NULL"), "sector_code")
        .filter(flow_condition(question, catalogue, backend));
    for column in [F::Side, F::Month, F::Currency] {
        select = select.column(column).group_by(column);
    }
    for (column, dimension) in [
        (F::Direction, Dimension::Direction),
        (F::Partner, Dimension::Partner),
        (F::Checkpoint, Dimension::Checkpoint),
        (F::Transport, Dimension::Transport),
    ] {
        select = if question.has(dimension) {
            select.column(column).group_by(column)
        } else {
            select.column_as(Expr::cust("NULL"), column)
        };
    }
    let code: SimpleExpr = Expr::col(F::HsCode.as_column_ref());
    let code = match question.hs_digits() {
        _ if question.needs_sectors() => code,
        Some(digits) => Func::cust("substr")
            .arg(code)
            .arg(Expr::cust("1"))
            .arg(Expr::cust(digits.to_string()))
            .into(),
        None => return select.column_as(Expr::cust("NULL"), "hs_group"),
    };
    // Not `hs_code`: the name of a column goes before that of an output.
    select
        .expr_as(code, "hs_group")
        .group_by(Expr::col("hs_group"))
}

fn flow_condition(question: &Question, catalogue: &Catalogue, backend: DbBackend) -> Condition {
    use trade_flow::Column as F;

    let filter = &question.filter;
    let sectors = filter.sectors.as_ref();
    let prefixes = sectors.map(|sectors| catalogue.hs_prefixes(sectors));
    let ranges = filter.hs_codes.len() + prefixes.iter().flatten().count();
    let mut all = Condition::all()
        .add(reported_by(question, ranges, backend))
        .add(in_months(F::Month, &question.months));
    if !filter.synthetic {
        all = all.add(trade_dataset::Column::Synthetic.eq(false));
    }
    if !filter.hs_codes.is_empty() {
        all = all.add(flow::store::under(&filter.hs_codes));
    }
    if let Some(prefixes) = &prefixes {
        all = all.add(flow::store::of_sectors(prefixes));
    }
    if !filter.partners.is_empty() {
        all = all.add(F::Partner.is_in(&filter.partners));
    }
    if !filter.checkpoints.is_empty() {
        all = all.add(F::Checkpoint.is_in(&filter.checkpoints));
    }
    if !filter.transports.is_empty() {
        all = all.add(F::Transport.is_in(filter.transports.iter().copied()));
    }
    all.add_option(filter.direction.map(|direction| F::Direction.eq(direction)))
}

/// Rows of these reporters. Without HS codes the side alone would lead SQLite into the index by
/// side and code, and so through all rows of a side: the months are to lead. So it is with two
/// reporters and several codes, which it does not look up one by one.
fn reported_by(question: &Question, ranges: usize, backend: DbBackend) -> SimpleExpr {
    let reporters = &question.filter.reporters;
    let sides = reporters.iter().map(ActiveEnum::to_value);
    let side = Expr::col(trade_flow::Column::Side.as_column_ref());
    if ranges == 1 || ranges > 1 && reporters.len() == 1 {
        return side.is_in(sides);
    }
    not_looked_up(side, backend).is_in(sides)
}

fn in_months(column: impl ColumnTrait, months: &[MonthRange]) -> Condition {
    let joined = MonthRange::joined(months);
    joined.iter().fold(Condition::any(), |any, months| {
        any.add(column.between(months.from.number(), months.to.number()))
    })
}
