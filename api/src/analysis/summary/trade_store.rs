//! The queries of the trade in a summary.

use entity::id::SourceId;
use entity::values::Direction;
use entity::{trade_dataset, trade_month, trade_rollup, trade_total};
use sea_orm::sea_query::{CaseStatement, Condition, Expr, ExprTrait, Query, SimpleExpr};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, JoinType, QueryFilter, QuerySelect, QueryTrait};

use super::lines::{Line, Recipe};
use super::request::{Request, Wants};
use super::store::value;
use crate::access::Viewer;
use crate::db::whole;
use crate::error::Result;
use crate::trade::dataset;
use crate::value::MonthRange;

/// What was traded in one sector, month and direction.
#[derive(Clone, Debug)]
pub struct TradeCell {
    /// Code of the sector; empty for goods outside the sectors, and for whatever is not told apart
    /// and not of the group asked for.
    pub sector_code: String,
    /// As YYYYMM; the first of its period where months are not told apart.
    pub month: i32,
    /// As the reporter sees it.
    pub direction: Direction,
    /// ISO 4217.
    pub currency: String,
    /// Whether generated figures are in, where that is wanted.
    pub synthetic: bool,
    /// In minor units.
    pub minor: i64,
    /// Net weight in grams, where that is wanted.
    pub grams: i64,
}

/// The trade of all periods wanted, of these sectors and beside them of all; or, without any, of
/// each sector.
///
/// What is in the currency asked for needs no rate of its month and is rounded nowhere. So its
/// months are told apart only where they are wanted, else a period stands at its first; and where
/// one group is asked for, its sectors are told apart from the others and no further.
pub fn trade_lines(
    request: &Request,
    wants: Wants,
    is_one: bool,
    sectors: Option<&[String]>,
) -> Recipe {
    use trade_rollup::Column as T;

    let periods = request.periods(wants);
    let mut rows = Query::select();
    rows.cond_where(rollup_condition(request, &periods));
    if request.partners.is_empty() && request.checkpoints.is_empty() {
        // The totals have the columns that are read here, in fewer rows.
        rows.from_as(trade_total::Entity, trade_rollup::Entity);
    } else {
        rows.from(trade_rollup::Entity);
    }
    let own = sectors.map(|sectors| T::SectorCode.is_in(sectors));
    let of_own = |value: SimpleExpr| match own.clone() {
        Some(own) => Expr::case(own, value).into(),
        None => value,
    };
    let foreign = T::Currency.ne(request.currency.code());
    let sector: SimpleExpr = match is_one {
        true => Expr::case(foreign, T::SectorCode.into_expr()).into(),
        false => T::SectorCode.into_expr(),
    };
    let month: SimpleExpr = match wants.months || overlap(&periods) {
        true => T::Month.into_expr(),
        false => month_or_first(request, &periods),
    };
    let minor = || -> SimpleExpr { T::ValueMinor.into_expr() };
    let synthetic: SimpleExpr = Expr::case(T::Synthetic.eq(true), 1).finally(0).into();
    let weight = wants.weight.then(|| T::NetWeightG.into_expr());
    Recipe {
        rows,
        texts: [
            Some(sector),
            Some(T::Direction.into_expr()),
            Some(T::Currency.into_expr()),
            None,
            None,
        ],
        months: [Some(month), None],
        sums: [
            Some(whole(minor().sum())),
            own.is_some().then(|| whole(of_own(minor()).sum())),
            weight.map(|grams| whole(of_own(grams).sum())),
            wants.synthetic.then(|| whole(of_own(synthetic).max())),
        ],
        ..Recipe::default()
    }
}

impl TradeCell {
    /// The cells of a line: what is not told apart by sector makes one of the first of `sectors`
    /// and one of all others.
    pub fn of(line: Line, sectors: Option<&[String]>) -> Result<Vec<Self>> {
        let [sector, direction, currency, ..] = line.texts;
        let [minor, own, grams, synthetic] = line.sums;
        let lacks = || DbErr::Type("a line of trade without its month or direction".into());
        let cell = Self {
            sector_code: String::new(),
            month: line.months[0].ok_or_else(lacks)?,
            direction: value(direction)?.ok_or_else(lacks)?,
            currency: currency.ok_or_else(lacks)?,
            synthetic: false,
            minor: minor.unwrap_or_default(),
            grams: 0,
        };
        let first = sectors.and_then(|sectors| sectors.first()).cloned();
        let own_cell = |sector_code, minor| Self {
            sector_code,
            minor,
            synthetic: synthetic == Some(1),
            grams: grams.unwrap_or_default(),
            ..cell.clone()
        };
        Ok(match (sector, first, own) {
            (Some(sector), ..) => vec![own_cell(sector, cell.minor)],
            (None, Some(first), Some(own)) => vec![
                own_cell(first, own),
                Self {
                    minor: cell.minor - own,
                    ..cell
                },
            ],
            // Nothing of its sectors.
            (None, ..) if sectors.is_some() => vec![cell],
            (None, ..) => vec![own_cell(String::new(), cell.minor)],
        })
    }
}

/// The month, or for what is in the currency asked for the first month of its period. The periods
/// must not overlap, and all rows lie in one of them.
fn month_or_first(request: &Request, periods: &[MonthRange]) -> SimpleExpr {
    use trade_rollup::Column as T;

    let mut firsts: Vec<i32> = periods.iter().map(|it| it.from.number()).collect();
    firsts.sort_unstable_by(|one, other| other.cmp(one));
    let foreign = T::Currency.ne(request.currency.code());
    let mut case = CaseStatement::new().case(foreign, T::Month.into_expr());
    for first in firsts {
        case = case.case(T::Month.gte(first), first);
    }
    case.into()
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

/// The rows of the rollup of these months that fit the request.
pub fn rollup_condition(request: &Request, months: &[MonthRange]) -> Condition {
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

/// How many months of each period have figures from a source: of a month, one release counts.
#[derive(Clone, Copy, Debug)]
pub struct Coverage {
    /// The source.
    pub source_id: SourceId,
    /// Months of the periods wanted, in their order.
    pub months: [i64; 3],
}

impl Coverage {
    /// The coverage that a line tells of.
    pub fn of(line: &Line) -> Option<Self> {
        let [first, second, third, _] = line.sums.map(Option::unwrap_or_default);
        Some(Self {
            source_id: line.source?,
            months: [first, second, third],
        })
    }
}

/// How many months of the periods wanted the reporter has figures for.
pub fn coverage_lines(viewer: Viewer, request: &Request, wants: Wants) -> Recipe {
    use {trade_dataset::Column as D, trade_month::Column as M};

    let month = trade_dataset::Entity::belongs_to(trade_month::Entity)
        .from(D::Id)
        .to(M::DatasetId)
        .into();
    let periods = request.periods(wants);
    let within = |months: &MonthRange| M::Month.between(months.from.number(), months.to.number());
    let in_months = MonthRange::joined(&periods)
        .iter()
        .fold(Condition::any(), |any, months| any.add(within(months)));
    let mut select = dataset::store::visible_to(viewer)
        .select_only()
        .join(JoinType::InnerJoin, month)
        .filter(M::Side.eq(request.reporter))
        .filter(in_months);
    if !request.synthetic {
        select = select.filter(D::Synthetic.eq(false));
    }
    let mut sums = [const { None }; 4];
    for (sum, months) in sums.iter_mut().zip(&periods) {
        let one: SimpleExpr = Expr::case(within(months), 1).into();
        *sum = Some(one.count());
    }
    Recipe {
        rows: select.into_query(),
        source: Some(D::SourceId.into_expr()),
        sums,
        ..Recipe::default()
    }
}
