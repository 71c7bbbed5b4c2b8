//! The queries of the log.

use chrono::{DateTime, Utc};
use entity::values::{Chain, RecordKind, RevisionAction, Side};
use entity::{revision, revision_head};
use sea_orm::sea_query::{CaseStatement, Condition, Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, Iterable, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use super::entry::{Entry, chain_of, side_of};
use crate::access::policy::{Action, may};
use crate::access::viewer::Viewer;
use crate::error::Result;
use crate::page::{Cursor, KeyKind, Page, PageArgs, Sort, SortKey};

/// Puts an entry at the end of its chain, which nobody else can write to until the transaction
/// ends: places have no gaps and every entry follows the one before it.
pub async fn append(db: &impl ConnectionTrait, entry: Entry) -> Result<revision::Model> {
    let chain = entry.chain;
    let head = end(db, chain).await?;
    let row = entry.link(head.seq, head.hash);
    revision::Entity::insert(row.clone().into_active_model())
        .exec_without_returning(db)
        .await?;
    revision_head::Entity::update_many()
        .col_expr(revision_head::Column::Seq, Expr::val(row.seq))
        .col_expr(revision_head::Column::Hash, Expr::val(row.hash.as_str()))
        .filter(revision_head::Column::Chain.eq(chain))
        .exec(db)
        .await?;
    Ok(row)
}

/// Keeps everybody else from writing to a chain until the transaction ends.
pub async fn hold(db: &impl ConnectionTrait, chain: Chain) -> Result<()> {
    end(db, chain).await.map(|_| ())
}

/// Where a chain ends, locked.
async fn end(db: &impl ConnectionTrait, chain: Chain) -> Result<revision_head::Model> {
    let head = revision_head::Entity::find_by_id(chain)
        .lock_exclusive()
        .one(db)
        .await?;
    let missing = || DbErr::RecordNotFound(format!("chain {chain:?} of the log"));
    Ok(head.ok_or_else(missing)?)
}

/// What was done to a record, from the first on.
pub async fn of_subject(
    db: &impl ConnectionTrait,
    subject: Uuid,
    after_version: i32,
) -> Result<Vec<revision::Model>> {
    let rows = revision::Entity::find()
        .filter(revision::Column::SubjectId.eq(subject))
        .filter(revision::Column::SubjectVersion.gt(after_version))
        .order_by_asc(revision::Column::SubjectVersion);
    Ok(rows.all(db).await?)
}

/// Entries of a chain from a place on, as many as are read at once.
pub async fn batch(
    db: &impl ConnectionTrait,
    chain: Chain,
    after: i64,
) -> Result<Vec<revision::Model>, DbErr> {
    revision::Entity::find()
        .filter(revision::Column::Chain.eq(chain))
        .filter(revision::Column::Seq.gt(after))
        .order_by_asc(revision::Column::Seq)
        .limit(BATCH)
        .all(db)
        .await
}

/// Entries read at once: a log may be longer than memory.
pub const BATCH: u64 = 1_000;

/// Where a chain ends.
pub async fn head(
    db: &impl ConnectionTrait,
    chain: Chain,
) -> Result<Option<revision_head::Model>, DbErr> {
    revision_head::Entity::find_by_id(chain).one(db).await
}

/// What was done to records, whoever asks: who may ask is decided before.
pub fn all() -> Select<revision::Entity> {
    revision::Entity::find().filter(Expr::col(revision::Column::SubjectId).is_not_null())
}

/// Latest first.
pub fn latest_first() -> Sort {
    Sort {
        name: "history",
        kind: KeyKind::Number,
        numbered: false,
        key: Expr::col(revision::Column::Seq.as_column_ref()),
        id: Expr::col(revision::Column::SubjectId.as_column_ref()),
        descending: true,
    }
}

/// An entry's place in the history of its record.
pub fn cursor(row: &revision::Model) -> Cursor {
    let subject = row.subject_id.unwrap_or_default();
    Cursor::new("history", SortKey::Number(row.seq), subject)
}

/// The chains that the viewer may read from end to end.
pub fn visible_to(viewer: Viewer) -> Select<revision::Entity> {
    let chains = Chain::iter().filter(|chain| may(viewer, Action::ReadLog, side_of(*chain)));
    revision::Entity::find().filter(revision::Column::Chain.is_in(chains))
}

/// Which entries of the log a list has.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// In the log of this side.
    pub side: Option<Side>,
    /// By the account of this name.
    pub actor: Option<String>,
    /// What was done.
    pub action: Option<RevisionAction>,
    /// To what kind of record.
    pub kind: Option<RecordKind>,
    /// To which record.
    pub record: Option<Uuid>,
    /// Then or later.
    pub from: Option<DateTime<Utc>>,
    /// Earlier.
    pub to: Option<DateTime<Utc>>,
}

impl Filter {
    fn condition(&self) -> Condition {
        use revision::Column;

        Condition::all()
            .add_option(self.side.map(|side| Column::Chain.eq(chain_of(side))))
            .add_option(self.actor.as_ref().map(|name| Column::ActorName.eq(name)))
            .add_option(self.action.map(|action| Column::Action.eq(action)))
            .add_option(self.kind.map(|kind| Column::SubjectKind.eq(kind)))
            .add_option(self.record.map(|id| Column::SubjectId.eq(id)))
            .add_option(self.from.map(|from| Column::At.gte(from)))
            .add_option(self.to.map(|to| Column::At.lt(to)))
    }
}

/// One page of the entries that fit the filter, newest first.
pub async fn find(
    db: &impl ConnectionTrait,
    viewer: Viewer,
    filter: &Filter,
    page: &PageArgs,
) -> Result<Page<revision::Model>> {
    let mut select = visible_to(viewer).filter(filter.condition());
    page.apply(QuerySelect::query(&mut select), &newest_first())?;
    Ok(page.page(select.all(db).await?))
}

/// How many entries fit the filter.
pub async fn count(db: &impl ConnectionTrait, viewer: Viewer, filter: &Filter) -> Result<u64> {
    let fitting = visible_to(viewer).filter(filter.condition());
    Ok(fitting.count(db).await?)
}

/// What chains have in common is the time. Entries of one time keep the order of their chain.
fn newest_first() -> Sort {
    let chain = |chain| revision::Column::Chain.eq(chain);
    let number = CaseStatement::new()
        .case(chain(Chain::Cn), number_of(Chain::Cn))
        .case(chain(Chain::Ru), number_of(Chain::Ru))
        .finally(number_of(Chain::Operator));
    let seq = Expr::col(revision::Column::Seq.as_column_ref());
    Sort {
        name: "log",
        kind: KeyKind::Time,
        numbered: true,
        key: Expr::col(revision::Column::At.as_column_ref()),
        id: seq.mul(CHAINS).add(Expr::expr(number)),
        descending: true,
    }
}

/// An entry's place in the log of several chains.
pub fn log_cursor(row: &revision::Model) -> Cursor {
    let number = row.seq * CHAINS + number_of(row.chain);
    Cursor::new("log", SortKey::Time(row.at), number)
}

/// How many chains there are, so that a place and a chain make one number.
const CHAINS: i64 = 3;

fn number_of(chain: Chain) -> i64 {
    match chain {
        Chain::Cn => 0,
        Chain::Ru => 1,
        Chain::Operator => 2,
    }
}
