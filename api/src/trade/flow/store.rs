//! The queries of trade flows.

use entity::id::TradeDatasetId;
use entity::values::{Direction, Side, Transport};
use entity::{trade_dataset, trade_flow, trade_month};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Query, SelectStatement, SimpleExpr};
use sea_orm::{
    ActiveEnum, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, Iterable, JoinType,
    PaginatorTrait, QueryFilter, QuerySelect, QueryTrait, Select,
};

use crate::access::{Viewer, unpublished_of};
use crate::db::not_looked_up;
use crate::error::Result;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};
use crate::registry::catalogue::HsPrefix;
use crate::value::MonthRange;

/// The flows that the viewer may see: for each month of a reporter those of the release that
/// counts for it, whoever asks. Figures of one that does not must not stand beside those.
pub fn visible_to(_: Viewer) -> Select<trade_flow::Entity> {
    use {trade_flow::Column as F, trade_month::Column as M};

    let same =
        |held: M, flow: F| Expr::col(held.as_column_ref()).eq(Expr::col(flow.as_column_ref()));
    let counts = Query::select()
        .expr(Expr::val(1))
        .from(trade_month::Entity)
        .and_where(same(M::Side, F::Side))
        .and_where(same(M::Month, F::Month))
        .and_where(same(M::DatasetId, F::DatasetId))
        .to_owned();
    trade_flow::Entity::find().filter(Expr::exists(counts))
}

/// The same, each with its dataset joined: those that the rollup is made of.
pub fn that_count(viewer: Viewer) -> Select<trade_flow::Entity> {
    let dataset = trade_flow::Entity::belongs_to(trade_dataset::Entity)
        .from(trade_flow::Column::DatasetId)
        .to(trade_dataset::Column::Id)
        .into();
    visible_to(viewer).join(JoinType::InnerJoin, dataset)
}

/// A release that the viewer may see.
#[derive(Clone, Copy, Debug)]
pub struct Release {
    /// Which.
    pub id: TradeDatasetId,
    /// Who reports it.
    pub side: Side,
}

/// Among which flows a list looks.
#[derive(Clone, Copy, Debug)]
pub enum Among {
    /// All that count.
    ThatCount,
    /// Those of a release.
    Of(Release),
}

impl Among {
    fn is_all(self) -> bool {
        matches!(self, Self::ThatCount)
    }

    /// Also within the months that some releases hold, where all flows are of such months.
    fn within(self, all: Condition, held: SimpleExpr) -> Condition {
        match self {
            Self::ThatCount => all.add(within(held)),
            Self::Of(_) => all,
        }
    }

    fn visible_to(self, viewer: Viewer) -> Select<trade_flow::Entity> {
        match self {
            Self::ThatCount => visible_to(viewer),
            Self::Of(release) => of_release(viewer, release),
        }
    }
}

/// The flows of a release in hand: for the people of its side all of them, whether or not they
/// count.
fn of_release(viewer: Viewer, release: Release) -> Select<trade_flow::Entity> {
    let of_release = trade_flow::Column::DatasetId.eq(release.id);
    if unpublished_of(viewer) == Some(release.side) {
        return trade_flow::Entity::find().filter(of_release);
    }
    let its_months = trade_month::Column::DatasetId.eq(release.id);
    visible_to(viewer)
        .filter(of_release)
        .filter(within(its_months))
}

/// Between the first and the last of the months that releases hold: so a database that goes through
/// flows by month begins and ends where there are some to be found.
fn within(held: SimpleExpr) -> SimpleExpr {
    let month = Expr::col(trade_month::Column::Month.as_column_ref());
    let only = |month: SimpleExpr| {
        let months = Query::select()
            .expr(month)
            .from(trade_month::Entity)
            .and_where(held.clone())
            .to_owned();
        SimpleExpr::SubQuery(None, Box::new(months.into()))
    };
    let (first, last) = (only(month.clone().min()), only(month.max()));
    Expr::col(trade_flow::Column::Month.as_column_ref()).between(first, last)
}

/// Which flows a list has; what is empty leaves a condition out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Reported by any of these sides.
    pub reporters: Vec<Side>,
    /// In these months.
    pub period: Option<MonthRange>,
    /// Going this way.
    pub direction: Option<Direction>,
    /// Under any of these HS codes or prefixes.
    pub hs_codes: Vec<String>,
    /// Of goods under any of these prefixes that lead to sectors.
    pub sectors: Option<Vec<HsPrefix>>,
    /// With any of these countries.
    pub partners: Vec<String>,
    /// Through any of these checkpoints, by code of the place.
    pub checkpoints: Vec<String>,
    /// By any of these means of transport.
    pub transports: Vec<Transport>,
    /// Rows of any of these releases.
    pub datasets: Vec<TradeDatasetId>,
    /// Of generated releases, or of reported ones.
    pub synthetic: Option<bool>,
}

impl Filter {
    /// Whether rows have to be looked at that are not listed.
    pub fn is_narrow(&self) -> bool {
        let all = Self {
            period: self.period,
            ..Self::default()
        };
        *self != all
    }

    /// Whether so few rows are of this code that they are looked up rather than met on the way
    /// through the months.
    fn is_of_few(&self) -> bool {
        matches!(self.hs_codes.as_slice(), [code] if code.len() >= 4)
    }

    /// The condition in SQL. Lists are read by month, and what few values tell apart must not lead
    /// SQLite into another index, and so through half of all rows before the first is listed.
    fn condition(&self, among: Among, backend: DbBackend) -> Condition {
        use trade_flow::Column as F;

        let passed_by = |column: F| not_looked_up(Expr::col(column.as_column_ref()), backend);
        let mut all = Condition::all();
        if self.is_of_few() && among.is_all() {
            // The index of codes begins with the side.
            let either: Vec<Side> = Side::iter()
                .filter(|side| self.reporters.is_empty() || self.reporters.contains(side))
                .collect();
            all = all.add(F::Side.is_in(either));
        } else if !self.reporters.is_empty() {
            let reporters = self.reporters.iter().map(ActiveEnum::to_value);
            all = all.add(passed_by(F::Side).is_in(reporters));
        }
        if !self.partners.is_empty() {
            all = all.add(F::Partner.is_in(&self.partners));
        }
        if !self.checkpoints.is_empty() {
            all = all.add(F::Checkpoint.is_in(&self.checkpoints));
        }
        if !self.transports.is_empty() {
            all = all.add(F::Transport.is_in(self.transports.iter().copied()));
        }
        if !self.hs_codes.is_empty() {
            all = all.add(under(&self.hs_codes));
        }
        if let Some(sectors) = &self.sectors {
            all = all.add(of_sectors(sectors));
        }
        if !self.datasets.is_empty() {
            let datasets = || self.datasets.iter().map(|dataset| dataset.0);
            all = all.add(passed_by(F::DatasetId).is_in(datasets()));
            all = among.within(all, trade_month::Column::DatasetId.is_in(datasets()));
        }
        if let Some(synthetic) = self.synthetic {
            all = all.add(passed_by(F::DatasetId).in_subquery(generated(synthetic)));
            let of_them = trade_month::Column::DatasetId.in_subquery(generated(synthetic));
            all = among.within(all, of_them);
        }
        all.add_option(self.direction.map(|direction| F::Direction.eq(direction)))
            .add_option(
                self.period
                    .map(|months| F::Month.between(months.from.number(), months.to.number())),
            )
    }
}

/// HS codes with any of these beginnings, as ranges that an index serves in both databases.
pub fn under(prefixes: &[String]) -> Condition {
    let arms = prefixes.iter();
    any_of(arms.map(|prefix| Condition::all().add(begins_with(prefix))))
}

/// Goods whose HS codes lead to some sectors.
pub fn of_sectors(prefixes: &[HsPrefix]) -> Condition {
    any_of(prefixes.iter().map(|HsPrefix { prefix, except, .. }| {
        let leading = Condition::all().add(begins_with(prefix));
        (except.iter()).fold(leading, |all, longer| all.add(begins_with(longer).not()))
    }))
}

/// Any of these, and nothing when there are none. That stands alone then: beside it, an arm that is
/// a constant would keep the others from their index.
fn any_of(arms: impl ExactSizeIterator<Item = Condition>) -> Condition {
    if arms.len() == 0 {
        return Condition::all().add(Expr::val(1).eq(0));
    }
    arms.fold(Condition::any(), Condition::add)
}

fn begins_with(prefix: &str) -> SimpleExpr {
    // The sign after the digits.
    let end = format!("{prefix}:");
    let code = trade_flow::Column::HsCode;
    code.gte(prefix).and(code.lt(end))
}

fn generated(synthetic: bool) -> SelectStatement {
    trade_dataset::Entity::find()
        .select_only()
        .column(trade_dataset::Column::Id)
        .filter(trade_dataset::Column::Synthetic.eq(synthetic))
        .into_query()
}

/// One page of the flows that fit the filter, the latest month first.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    among: Among,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<trade_flow::Model>> {
    let mut select = among
        .visible_to(viewer)
        .filter(filter.condition(among, db.get_database_backend()));
    page.apply(QuerySelect::query(&mut select), &by_month())?;
    Ok(page.page(select.all(db).await?))
}

/// How many flows fit the filter.
pub async fn count(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    among: Among,
    filter: &Filter,
) -> Result<u64> {
    Ok(among
        .visible_to(viewer)
        .filter(filter.condition(among, db.get_database_backend()))
        .count(db)
        .await?)
}

fn by_month() -> Sort {
    Sort {
        name: "month",
        kind: KeyKind::Number,
        numbered: false,
        key: Expr::col(trade_flow::Column::Month.as_column_ref()),
        id: Expr::col(trade_flow::Column::Id.as_column_ref()),
        descending: true,
    }
}

/// A flow's place in the list.
pub fn cursor(row: &trade_flow::Model) -> Cursor {
    Cursor::new("month", SortKey::Number(row.month.into()), row.id.0)
}
