//! Requests that have been read and found to break no limit.

use std::sync::Arc;

use async_graphql::parser::types::{ExecutableDocument, OperationType};
use async_graphql::{Request, Variables};

use super::document::Hash;
use super::upload::Uploads;

/// The document of a request.
pub struct Found {
    /// Its SHA-256.
    pub hash: Hash,
    /// Its text.
    pub text: Arc<str>,
    /// Whether it is to be kept under its hash.
    pub persist: bool,
    /// It, parsed.
    pub document: Arc<ExecutableDocument>,
    /// Whether it has not been answered without errors before.
    pub is_new: bool,
}

/// A request that nothing forbids.
pub struct Prepared {
    /// Its document.
    pub found: Found,
    /// What its operation does.
    pub ty: OperationType,
    /// What it costs, by the table of costs.
    pub cost: u64,
    /// Which of the operations of its document.
    pub operation_name: Option<String>,
    /// The values of its variables.
    pub variables: Variables,
    /// The files that came along.
    pub uploads: Uploads,
}

impl Prepared {
    /// The request as the engine takes it, with nothing of the caller yet.
    pub fn request(&self) -> Request {
        let mut request = Request::new(String::new()).variables(self.variables.clone());
        request.operation_name.clone_from(&self.operation_name);
        request.set_parsed_query(ExecutableDocument::clone(&self.found.document));
        request
    }

    /// Whether this is a query whose document has been answered without errors before.
    pub fn is_known_query(&self) -> bool {
        !self.found.is_new && self.ty == OperationType::Query
    }
}
