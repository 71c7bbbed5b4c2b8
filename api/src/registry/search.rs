//! Finding records by the words of any name they have or had.

use entity::search_token;
use entity::values::SubjectKind;
use sea_orm::sea_query::{Condition, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

/// Records of a kind that have each of these tokens in some name.
pub fn having_all<C: ColumnTrait>(id: C, kind: SubjectKind, tokens: &[String]) -> Condition {
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
