//! Finding records by the words of any name they have or had.

use std::collections::BTreeSet;

use entity::search_token;
use entity::values::SubjectKind;
use sea_orm::sea_query::{Condition, ExprTrait, SelectStatement};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    QueryTrait,
};
use uuid::Uuid;

use crate::error::{Problem, Result};
use crate::text::search::{query_tokens, tokens};

/// What to search by: nothing for a text that is blank, as an empty box of a form is sent.
pub fn search_text(text: Option<String>, most: usize) -> Result<Option<String>, Problem> {
    let text = text.filter(|text| !text.trim().is_empty());
    if text
        .as_ref()
        .is_some_and(|text| text.chars().count() > most)
    {
        return Err(Problem::new("LIMIT_SEARCH_TEXT").with("limit", most));
    }
    Ok(text)
}

/// Records of a kind that have all words of a text in some name, or a code that begins with it; any
/// record when there is no text. A text without words, of signs only, finds nothing: it was meant to
/// find something.
pub fn named<C: ColumnTrait>(
    [id, code]: [C; 2],
    kind: SubjectKind,
    text: Option<&str>,
) -> Condition {
    let Some(text) = text else {
        return Condition::all();
    };
    let tokens = query_tokens(text);
    if tokens.is_empty() {
        return Condition::all().add(id.is_null());
    }
    let named = Condition::any().add(id.in_subquery(with_all(kind, &tokens)));
    named.add_option(beginning(text).map(|beginning| code.starts_with(beginning)))
}

/// What a code begins with, if a text looks like that: a word alone is rather part of a name.
fn beginning(text: &str) -> Option<String> {
    let text = text.trim();
    let is_of_codes = |it: u8| it.is_ascii_alphanumeric() || b"-_".contains(&it);
    let is_of_codes_only = |it: u8| it.is_ascii_digit() || b"-_".contains(&it);
    let looks_like_a_code = text.bytes().all(is_of_codes) && text.bytes().any(is_of_codes_only);
    looks_like_a_code.then(|| text.to_ascii_uppercase())
}

/// The records that have all of these words: one look for all, however many there are.
fn with_all(kind: SubjectKind, tokens: &BTreeSet<String>) -> SelectStatement {
    use search_token::Column as T;

    search_token::Entity::find()
        .select_only()
        .column(T::SubjectId)
        .filter(T::SubjectKind.eq(kind))
        .filter(T::Token.is_in(tokens))
        .group_by(T::SubjectId)
        .having(ExprTrait::eq(T::Token.count(), tokens.len() as i64))
        .into_query()
}

/// Rows of one statement: SQLite binds 32,766 values at most.
const ROWS_AT_ONCE: usize = 1_000;

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
    for some in rows.chunks(ROWS_AT_ONCE) {
        search_token::Entity::insert_many(some.to_vec())
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}
