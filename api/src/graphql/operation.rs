//! Which of a document's operations a request means.

use async_graphql::parser::types::{DocumentOperations, ExecutableDocument, OperationDefinition};
use async_graphql::{Pos, Positioned};

use super::refusal::Refusal;

/// The operation that a request means.
pub fn choose<'a>(
    document: &'a ExecutableDocument,
    name: Option<&str>,
) -> Result<&'a Positioned<OperationDefinition>, Refusal> {
    match (&document.operations, name) {
        (DocumentOperations::Single(operation), None) => Ok(operation),
        (DocumentOperations::Multiple(operations), None) if operations.len() == 1 => operations
            .values()
            .next()
            .ok_or_else(|| Refusal::invalid("There is no operation.", Pos::default())),
        (DocumentOperations::Multiple(operations), Some(name)) if operations.contains_key(name) => {
            Ok(&operations[name])
        }
        (_, None) => Err(Refusal::invalid(
            "Operation name required in request.",
            Pos::default(),
        )),
        (_, Some(name)) => Err(Refusal::invalid(
            format_args!("Unknown operation named \"{name}\""),
            Pos::default(),
        )),
    }
}
