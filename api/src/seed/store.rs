//! The SQL that lays records into their tables.

use std::collections::HashSet;

use entity::search_token;
use entity::values::SubjectKind;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, Iterable,
    PrimaryKeyToColumn, QueryFilter, QuerySelect,
};
use uuid::Uuid;

/// Rows a statement: both databases insert fastest around here.
const ROWS: usize = 100;

/// Inserts reference data, or brings what is there up to date.
pub async fn upsert<E>(db: &impl ConnectionTrait, models: Vec<E::Model>) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    let is_key = |column: &E::Column| E::PrimaryKey::from_column(*column).is_some();
    let (keys, others): (Vec<_>, Vec<_>) = E::Column::iter().partition(is_key);
    let on_conflict = OnConflict::columns(keys).update_columns(others).to_owned();
    insert::<E>(db, models, Some(on_conflict)).await
}

/// Makes the rows of a table that no other refers to just these.
pub async fn replace<E>(db: &impl ConnectionTrait, models: Vec<E::Model>) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    E::delete_many().exec(db).await?;
    insert::<E>(db, models, None).await
}

/// Inserts the records that are not there yet and returns them; the others stay as they are.
pub async fn insert_absent<E>(
    db: &impl ConnectionTrait,
    models: Vec<E::Model>,
    id: impl Fn(&E::Model) -> Uuid,
) -> Result<Vec<E::Model>, DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel> + Clone,
{
    let Some(key) = E::PrimaryKey::iter().next().map(|key| key.into_column()) else {
        return Ok(Vec::new());
    };
    let mut present: HashSet<Uuid> = HashSet::new();
    for some in models.chunks(ROWS) {
        let ids = E::find().select_only().column(key);
        let ids = ids.filter(key.is_in(some.iter().map(&id)));
        present.extend(ids.into_tuple::<Uuid>().all(db).await?);
    }
    let absent: Vec<_> = models
        .into_iter()
        .filter(|model| !present.contains(&id(model)))
        .collect();
    insert::<E>(db, absent.clone(), None).await?;
    Ok(absent)
}

/// Indexes a record under these tokens, beside those it has.
pub async fn add_tokens(
    db: &impl ConnectionTrait,
    tokens: impl IntoIterator<Item = (SubjectKind, Uuid, String)>,
) -> Result<(), DbErr> {
    let models = tokens
        .into_iter()
        .map(|(subject_kind, subject_id, token)| search_token::Model {
            subject_kind,
            token,
            subject_id,
        })
        .collect();
    let on_conflict = OnConflict::columns(search_token::Column::iter())
        .do_nothing()
        .to_owned();
    insert::<search_token::Entity>(db, models, Some(on_conflict)).await
}

async fn insert<E>(
    db: &impl ConnectionTrait,
    models: Vec<E::Model>,
    on_conflict: Option<OnConflict>,
) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    let mut models = models.into_iter().peekable();
    while models.peek().is_some() {
        let mut statement = E::insert_many(
            models
                .by_ref()
                .take(ROWS)
                .map(IntoActiveModel::into_active_model),
        );
        if let Some(on_conflict) = &on_conflict {
            statement = statement.on_conflict(on_conflict.clone());
        }
        statement.exec_without_returning(db).await?;
    }
    Ok(())
}
