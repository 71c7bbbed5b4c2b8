//! The queries of the log.

use entity::values::Chain;
use entity::{revision, revision_head};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use super::entry::Entry;
use crate::error::Result;
use crate::page::{Cursor, Sort, SortKey};

/// Puts an entry at the end of its chain, which nobody else can write to until the transaction
/// ends: places have no gaps and every entry follows the one before it.
pub async fn append(db: &DatabaseTransaction, entry: Entry) -> Result<revision::Model> {
    let chain = entry.chain;
    let head = revision_head::Entity::find_by_id(chain)
        .lock_exclusive()
        .one(db)
        .await?;
    let Some(head) = head else {
        let name = format!("chain {chain:?} of the log");
        return Err(DbErr::RecordNotFound(name).into());
    };
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
