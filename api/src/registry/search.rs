//! Finding records by the words of any name they have or had.

use entity::search_token;
use entity::values::SubjectKind;
use sea_orm::sea_query::{Condition, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

use crate::text::search::query_tokens;

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
