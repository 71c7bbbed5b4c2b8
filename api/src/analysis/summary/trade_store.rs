//! The queries of the trade in a summary.

use entity::id::SourceId;
use entity::values::Direction;
use entity::{trade_dataset, trade_month, trade_rollup, trade_total};
use sea_orm::sea_query::{
    CaseStatement, Condition, Expr, ExprTrait, Query, SelectStatement, SimpleExpr,
};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, JoinType, QueryFilter, QuerySelect, QueryTrait};

use super::lines::{Line, Recipe};
use super::request::{Request, Wants};
use crate::access::Viewer;
use crate::db::whole;
use crate::error::Result;
use crate::trade::dataset;
use crate::value::MonthRange;

/// What was traded in one sector and month.
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

/// The trade of all periods wanted that is in the currency asked for, of these sectors and beside
/// them of all; or, without any, of each sector.
///
/// It needs no rate of its month and is rounded nowhere. So its months are told apart only where
/// they are wanted, else a period stands at its first; and where one group is asked for, its
/// sectors are told apart from the others and no further.
pub fn trade_lines(
    request: &Request,
    wants: Wants,
    is_one: bool,
    sectors: Option<&[String]>,
) -> Recipe {
    use trade_rollup::Column as T;

    let periods = request.periods(wants);
    let own = sectors.map(|sectors| T::SectorCode.is_in(sectors));
    let month: SimpleExpr = match wants.months || overlap(&periods) {
        true => T::Month.into_expr(),
        false => first_of_period(&periods),
    };
    let [imports, exports] = [Direction::Import, Direction::Export];
    let sums = Sums { wants, own };
    Recipe {
        rows: rows(request, &periods, T::Currency.eq(request.currency.code())),
        texts: [
            (!is_one).then(|| T::SectorCode.into_expr()),
            None,
            None,
            None,
            None,
        ],
        months: [Some(month), None],
        sums: [
            Some(sums.value(imports, None)),
            Some(sums.value(exports, None)),
            sums.own.clone().map(|own| sums.value(imports, Some(own))),
            sums.own.clone().map(|own| sums.value(exports, Some(own))),
            sums.weight(),
            sums.synthetic(),
        ],
        ..Recipe::default()
    }
}

/// The trade of all periods wanted that is in other currencies, of each sector: every month has
/// a rate of its own, and every sector is rounded.
pub fn foreign_lines(request: &Request, wants: Wants) -> Recipe {
    use trade_rollup::Column as T;

    let periods = request.periods(wants);
    let sums = Sums { wants, own: None };
    Recipe {
        rows: rows(request, &periods, T::Currency.ne(request.currency.code())),
        texts: [
            Some(T::SectorCode.into_expr()),
            Some(T::Currency.into_expr()),
            None,
            None,
            None,
        ],
        months: [Some(T::Month.into_expr()), None],
        sums: [
            Some(sums.value(Direction::Import, None)),
            Some(sums.value(Direction::Export, None)),
            None,
            None,
            sums.weight(),
            sums.synthetic(),
        ],
        ..Recipe::default()
    }
}

fn rows(request: &Request, periods: &[MonthRange], currency: SimpleExpr) -> SelectStatement {
    let mut rows = Query::select();
    rows.cond_where(rollup_condition(request, periods));
    rows.and_where(currency);
    if request.partners.is_empty() && request.checkpoints.is_empty() {
        // The totals have the columns that are read here, in fewer rows.
        rows.from_as(trade_total::Entity, trade_rollup::Entity);
    } else {
        rows.from(trade_rollup::Entity);
    }
    rows
}

/// What is summed up; what is of the sectors asked for, where there are any.
struct Sums {
    wants: Wants,
    own: Option<SimpleExpr>,
}

impl Sums {
    fn value(&self, direction: Direction, of: Option<SimpleExpr>) -> SimpleExpr {
        use trade_rollup::Column as T;

        let of_direction = T::Direction.eq(direction);
        let counted = match of {
            Some(of) => of.and(of_direction),
            None => of_direction,
        };
        let value: SimpleExpr = Expr::case(counted, T::ValueMinor.into_expr()).into();
        whole(value.sum())
    }

    fn weight(&self) -> Option<SimpleExpr> {
        let grams = || trade_rollup::Column::NetWeightG.into_expr();
        (self.wants.weight).then(|| whole(self.of_own(grams()).sum()))
    }

    fn synthetic(&self) -> Option<SimpleExpr> {
        let synthetic = trade_rollup::Column::Synthetic.eq(true);
        let synthetic = || Expr::case(synthetic, 1).finally(0).into();
        (self.wants.synthetic).then(|| whole(self.of_own(synthetic()).max()))
    }

    fn of_own(&self, value: SimpleExpr) -> SimpleExpr {
        match self.own.clone() {
            Some(own) => Expr::case(own, value).into(),
            None => value,
        }
    }
}

impl TradeCell {
    /// The cells of a line: what is not told apart by sector makes one of the first of `sectors`
    /// and one of all others.
    pub fn of(line: Line, currency: &str, sectors: Option<&[String]>) -> Result<Vec<Self>> {
        let [sector, foreign, ..] = line.texts;
        let [imports, exports, own_imports, own_exports, grams, synthetic] = line.sums;
        let lacks = || DbErr::Type("a line of trade without its month".into());
        let all = Self {
            sector_code: String::new(),
            month: line.months[0].ok_or_else(lacks)?,
            currency: foreign.unwrap_or_else(|| currency.to_owned()),
            imports: imports.unwrap_or_default(),
            exports: exports.unwrap_or_default(),
            synthetic: false,
            grams: 0,
        };
        let detailed = |cell| Self {
            synthetic: synthetic == Some(1),
            grams: grams.unwrap_or_default(),
            ..cell
        };
        let Some(own) = sectors.filter(|_| sector.is_none()) else {
            let sector_code = sector.unwrap_or_default();
            return Ok(vec![detailed(Self { sector_code, ..all })]);
        };
        let (Some(first), true) = (own.first(), own_imports.is_some() || own_exports.is_some())
        else {
            // Nothing of its sectors.
            return Ok(vec![all]);
        };
        let own = Self {
            sector_code: first.clone(),
            imports: own_imports.unwrap_or_default(),
            exports: own_exports.unwrap_or_default(),
            ..all.clone()
        };
        let others = Self {
            imports: all.imports - own.imports,
            exports: all.exports - own.exports,
            ..all
        };
        Ok(vec![detailed(own), others])
    }
}

/// The first month of the period that a month lies in. The periods must not overlap, and all rows
/// lie in one of them.
fn first_of_period(periods: &[MonthRange]) -> SimpleExpr {
    use trade_rollup::Column as T;

    let mut firsts: Vec<i32> = periods.iter().map(|it| it.from.number()).collect();
    firsts.sort_unstable_by(|one, other| other.cmp(one));
    let mut case = CaseStatement::new();
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
        let [first, second, third, ..] = line.sums.map(Option::unwrap_or_default);
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
    let mut sums = [const { None }; 6];
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
