//! Which script a text is written in, in the words of either database.

use entity::values::Language;
use sea_orm::DbBackend;
use sea_orm::sea_query::{BinOper, Expr, ExprTrait};

use crate::text::script::letters;

/// Whether there is a text without a letter of its language's own script; nothing where any
/// script will do.
pub fn without_letters(text: Expr, language: Language, backend: DbBackend) -> Option<Expr> {
    let letters = letters(language)?;
    let (operator, pattern) = match backend {
        DbBackend::Postgres => ("!~", format!("[{letters}]")),
        _ => ("NOT GLOB", format!("*[{letters}]*")),
    };
    Some(text.binary(BinOper::Custom(operator), Expr::val(pattern)))
}
