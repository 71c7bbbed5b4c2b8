//! Finding records by the words of any name they have or had.

use std::collections::BTreeSet;

use entity::search_token;
use entity::values::SubjectKind;
use sea_orm::sea_query::{Condition, SelectStatement};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    QueryTrait,
};
use uuid::Uuid;

use crate::error::Result;
use crate::text::search::{query_tokens, tokens};

/// Records of a kind that have all words of a text in some name, or any record when there is no
/// text. A text without words finds nothing: it was meant to find something.
pub fn named<C: ColumnTrait>(id: C, kind: SubjectKind, text: Option<&str>) -> Condition {
    let Some(text) = text else {
        return Condition::all();
    };
    let tokens = query_tokens(text);
    if tokens.is_empty() {
        return Condition::all().add(id.is_null());
    }
    tokens.iter().fold(Condition::all(), |all, token| {
        all.add(id.in_subquery(with_token(kind, token)))
    })
}

fn with_token(kind: SubjectKind, token: &str) -> SelectStatement {
    search_token::Entity::find()
        .select_only()
        .column(search_token::Column::SubjectId)
        .filter(search_token::Column::SubjectKind.eq(kind))
        .filter(search_token::Column::Token.eq(token))
        .into_query()
}

/// Makes a record found by the words of these names and no others.
pub async fn index(
    db: &DatabaseTransaction,
    subject_kind: SubjectKind,
    subject_id: Uuid,
    names: &[&str],
) -> Result<()> {
    search_token::Entity::delete_many()
        .filter(search_token::Column::SubjectId.eq(subject_id))
        .exec(db)
        .await?;
    let words: BTreeSet<String> = names.iter().flat_map(|name| tokens(name)).collect();
    let rows = words.into_iter().map(|token| {
        search_token::Model {
            subject_kind,
            token,
            subject_id,
        }
        .into_active_model()
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        search_token::Entity::insert_many(rows)
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}
