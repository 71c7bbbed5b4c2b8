//! The queries of the trade in a summary.

use entity::id::SourceId;
use entity::values::Direction;
use entity::{trade_dataset, trade_month, trade_rollup, trade_total};
use sea_orm::sea_query::{
    CaseStatement, Condition, Expr, ExprTrait, Query, SelectStatement, SimpleExpr,
};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QuerySelect, QueryTrait};

use super::lines::{Line, Recipe};
use super::request::{Request, Wants};
use crate::access::Viewer;
use crate::db::whole;
use crate::error::Result;
use crate::trade::dataset;
use crate::value::MonthRange;

/// What was traded in one sector and month, one way or both.
#[derive(Clone, Debug)]
pub struct TradeCell {
    /// Code of the sector; empty for goods outside the sectors, and for whatever is not told apart
    /// and not of the group asked for.
    pub sector_code: String,
    /// As YYYYMM; the first of its period where months are not told apart.
    pub month: i32,
    /// ISO 4217.
    pub currency: String,
    /// What the reporter imported, in minor units.
    pub imports: i64,
    /// What the reporter exported, in minor units.
    pub exports: i64,
    /// Whether generated figures are in, where that is wanted.
    pub synthetic: bool,
    /// Net weight in grams, where that is wanted.
    pub grams: i64,
}

/// The trade of all periods wanted, in one scan of its rows.
///
/// What is in the currency asked for needs no rate of its month and is rounded nowhere. So its
/// months are told apart only where they are wanted, else a period stands at its first; and where
/// one group is asked for, its sectors are told apart from the others and no further. Whatever is
/// in other currencies makes a line that says no more than that: [`foreign_lines`] tell the rest.
pub fn trade_lines(
    request: &Request,
    wants: Wants,
    is_one: bool,
    sectors: Option<&[String]>,
) -> Recipe {
    use trade_rollup::Column as T;

    let periods = request.periods(wants);
    let month = match wants.months || overlap(&periods) {
        true => T::Month.into_expr().mul(constant(Flow::PLACES)),
        false => first_of_period(&periods),
    };
    let mut flow = CaseStatement::new().case(
        T::Currency.ne(request.currency.code()),
        constant(Flow::Foreign as i32),
    );
    if let Some(sectors) = sectors {
        let is_of_others = T::SectorCode.is_not_in(sectors);
        flow = flow.case(is_of_others, constant(Flow::Others as i32));
    }
    Recipe {
        rows: rows(request, &periods),
        texts: [
            (!is_one).then(|| T::SectorCode.into_expr()),
            None,
            None,
            None,
            None,
        ],
        number: Some(month.add(Flow::one_way(flow))),
        sums: sums(wants),
        ..Recipe::default()
    }
}

/// The trade of all periods wanted in other currencies than the one asked for: every month has a
/// rate of its own, and every sector is rounded.
pub fn foreign_lines(request: &Request, wants: Wants) -> Recipe {
    use trade_rollup::Column as T;

    let mut rows = rows(request, &request.periods(wants));
    rows.cond_where(T::Currency.ne(request.currency.code()));
    let month = T::Month.into_expr().mul(constant(Flow::PLACES));
    let sector = T::SectorCode.into_expr();
    let currency = T::Currency.into_expr();
    Recipe {
        rows,
        texts: [Some(sector), Some(currency), None, None, None],
        number: Some(month.add(Flow::one_way(CaseStatement::new()))),
        sums: sums(wants),
        ..Recipe::default()
    }
}

/// The value, and the weight and whether it is generated where these are wanted.
fn sums(wants: Wants) -> [Option<SimpleExpr>; 3] {
    use trade_rollup::Column as T;

    let value = Some(T::ValueMinor.into_expr().sum());
    let grams = wants.weight.then(|| T::NetWeightG.into_expr().sum());
    let synthetic: SimpleExpr = Expr::case(T::Synthetic.eq(true), constant(1))
        .finally(constant(0))
        .into();
    let synthetic = wants.synthetic.then(|| synthetic.max());
    [value, grams, synthetic].map(|sum| sum.map(whole))
}

fn rows(request: &Request, periods: &[MonthRange]) -> SelectStatement {
    let mut rows = Query::select();
    rows.cond_where(rollup_condition(request, periods));
    if request.partners.is_empty() && request.checkpoints.is_empty() {
        // The totals have the columns that are read here, in fewer rows.
        rows.from_as(trade_total::Entity, trade_rollup::Entity);
    } else {
        rows.from(trade_rollup::Entity);
    }
    rows
}

/// What a line of trade is of. It stands as a digit behind the month, because grouping by one number
/// is cheaper than by two columns.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    Imports = 1,
    Exports = 2,
    /// Imports and exports of all sectors but those asked for.
    Others = 3,
    /// Whatever is in other currencies than the one asked for.
    Foreign = 4,
}

impl Flow {
    const PLACES: i32 = 10;

    /// One way or the other, unless the case has decided before.
    fn one_way(case: CaseStatement) -> SimpleExpr {
        let is_import = trade_rollup::Column::Direction.eq(Direction::Import);
        let case = case.case(is_import, constant(Self::Imports as i32));
        case.finally(constant(Self::Exports as i32)).into()
    }

    fn of(digit: i32) -> Option<Self> {
        let flows = [Self::Imports, Self::Exports, Self::Others, Self::Foreign];
        flows.into_iter().find(|flow| *flow as i32 == digit)
    }
}

/// A number that is the same in every question: as a part of the statement it costs less than as
/// one of its values.
fn constant(number: i32) -> SimpleExpr {
    Expr::Constant(number.into())
}

impl TradeCell {
    /// The cell that a line tells of; none where it tells of other currencies as a whole. What is
    /// not told apart by sector is of the first of `sectors`; what is of all others, of none.
    pub fn of(line: Line, currency: &str, sectors: Option<&[String]>) -> Result<Option<Self>> {
        let lacks = || DbErr::Type("a line of trade without its month and flow".into());
        let month = line.number.ok_or_else(lacks)?;
        let flow = Flow::of(month % Flow::PLACES).ok_or_else(lacks)?;
        let [sector, foreign, ..] = line.texts;
        let [value, grams, synthetic] = line.sums;
        let value = value.unwrap_or_default();
        let own = sectors.and_then(<[_]>::first);
        let cell = Self {
            sector_code: sector.or_else(|| own.cloned()).unwrap_or_default(),
            month: month / Flow::PLACES,
            currency: foreign.unwrap_or_else(|| currency.to_owned()),
            imports: 0,
            exports: 0,
            synthetic: synthetic == Some(1),
            grams: grams.unwrap_or_default(),
        };
        Ok(match flow {
            Flow::Imports => Some(Self {
                imports: value,
                ..cell
            }),
            Flow::Exports => Some(Self {
                exports: value,
                ..cell
            }),
            // They count in the whole of both directions only.
            Flow::Others => Some(Self {
                sector_code: String::new(),
                imports: value,
                ..cell
            }),
            Flow::Foreign => None,
        })
    }
}

/// The first month of the period that a month is in, with a place for the flow.
fn first_of_period(periods: &[MonthRange]) -> SimpleExpr {
    let mut firsts: Vec<i32> = periods.iter().map(|period| period.from.number()).collect();
    firsts.sort_unstable();
    let mut cases = CaseStatement::new();
    let [earliest, later @ ..] = firsts.as_slice() else {
        return constant(0);
    };
    for first in later.iter().rev() {
        let is_in_it = trade_rollup::Column::Month.gte(*first);
        cases = cases.case(is_in_it, first * Flow::PLACES);
    }
    if later.is_empty() {
        return Expr::val(earliest * Flow::PLACES);
    }
    cases.finally(earliest * Flow::PLACES).into()
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
    /// The source, where sources are wanted.
    pub source_id: Option<SourceId>,
    /// Months of the periods wanted, in their order.
    pub months: [i64; 3],
}

impl Coverage {
    /// The coverage that a line tells of.
    pub fn of(line: &Line) -> Self {
        Self {
            source_id: line.source,
            months: line.sums.map(Option::unwrap_or_default),
        }
    }
}

/// How many months of the periods wanted the reporter has figures for.
pub fn coverage_lines(viewer: Viewer, request: &Request, wants: Wants) -> Recipe {
    use {trade_dataset::Column as D, trade_month::Column as M};

    let periods = request.periods(wants);
    let within = |months: &MonthRange| M::Month.between(months.from.number(), months.to.number());
    let in_months = MonthRange::joined(&periods)
        .iter()
        .fold(Condition::any(), |any, months| any.add(within(months)));
    let mut rows = match wants.sources || !request.synthetic {
        true => dataset::store::by_month(viewer, request.synthetic).into_query(),
        // A release that counts in a month is public, or its figures would not be summed up.
        false => trade_month::Entity::find().select_only().into_query(),
    };
    rows.cond_where(M::Side.eq(request.reporter));
    rows.cond_where(in_months);
    let mut sums = [const { None }; 3];
    for (sum, months) in sums.iter_mut().zip(&periods) {
        let one: SimpleExpr = Expr::case(within(months), constant(1)).into();
        *sum = Some(one.count());
    }
    Recipe {
        rows,
        source: wants.sources.then(|| D::SourceId.into_expr()),
        sums,
        ..Recipe::default()
    }
}
