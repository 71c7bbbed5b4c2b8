//! Relay connections: the arguments of a page and what it becomes.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use async_graphql::connection::{self, CursorType, Edge, EmptyFields};
use async_graphql::{Object, OutputType, SelectionField, Value};

use crate::error::{Problem, Result};
use crate::page::{Cursor, Page, PageArgs};

/// A page of a list by the Relay specification, with the number of all rows on request.
pub type Connection<Node> = connection::Connection<Cursor, Node, TotalCount, EmptyFields>;

/// A cursor is written out only where a reader asks for it.
impl CursorType for Cursor {
    type Error = Problem;

    fn decode_cursor(text: &str) -> Result<Self, Problem> {
        Self::decode(text)
    }

    fn encode_cursor(&self) -> String {
        self.encode()
    }
}

/// Rows of a page when neither `first` nor `last` is given.
pub const DEFAULT_PAGE_SIZE: u64 = 20;
/// Rows of a page at most.
pub const MAX_PAGE_SIZE: u64 = 100;

type Counting = Pin<Box<dyn Future<Output = Result<u64>> + Send>>;

/// Counts all rows of a list, only when somebody asks.
#[derive(Clone)]
pub struct TotalCount(Arc<dyn Fn() -> Counting + Send + Sync>);

impl TotalCount {
    /// A count by this function.
    pub fn by<Fut>(count: impl Fn() -> Fut + Send + Sync + 'static) -> Self
    where
        Fut: Future<Output = Result<u64>> + Send + 'static,
    {
        Self(Arc::new(move || Box::pin(count())))
    }
}

/// What a connection has beside its page.
#[Object]
impl TotalCount {
    /// How many records the whole list has, whatever the page.
    async fn total_count(&self) -> Result<u64> {
        (self.0)().await
    }
}

/// Reads the four arguments of a connection field.
pub fn page_args(
    first: Option<i32>,
    after: Option<String>,
    last: Option<i32>,
    before: Option<String>,
) -> Result<PageArgs, Problem> {
    if first.is_some() && last.is_some() {
        return Err(Problem::new("PAGE_FIRST_AND_LAST"));
    }
    let limit = match first.or(last) {
        None => DEFAULT_PAGE_SIZE,
        Some(size) => u64::try_from(size).map_err(|_| Problem::new("PAGE_SIZE_NEGATIVE"))?,
    };
    if limit > MAX_PAGE_SIZE {
        return Err(Problem::new("LIMIT_PAGE_SIZE").with("limit", MAX_PAGE_SIZE));
    }
    Ok(PageArgs {
        limit,
        backwards: last.is_some(),
        after: after.as_deref().map(Cursor::decode).transpose()?,
        before: before.as_deref().map(Cursor::decode).transpose()?,
    })
}

/// The page that a selected connection field asks for; nothing when it asks wrongly.
pub fn page_args_of(field: &SelectionField<'_>) -> Option<PageArgs> {
    let arguments = field.arguments().ok()?;
    let find = |name: &str| {
        arguments
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, it)| it)
    };
    let size = |name| match find(name) {
        Some(Value::Number(number)) => number.as_i64().and_then(|size| i32::try_from(size).ok()),
        _ => None,
    };
    let cursor = |name| match find(name) {
        Some(Value::String(text)) => Some(text.clone()),
        _ => None,
    };
    page_args(
        size("first"),
        cursor("after"),
        size("last"),
        cursor("before"),
    )
    .ok()
}

/// A connection of a page whose nodes are made already.
pub fn connection<Node: OutputType>(
    page: Page<(Cursor, Node)>,
    total_count: TotalCount,
) -> Connection<Node> {
    let mut connection =
        Connection::with_additional_fields(page.has_previous, page.has_next, total_count);
    connection.edges = page
        .rows
        .into_iter()
        .map(|(cursor, node)| Edge::new(cursor, node))
        .collect();
    connection
}

/// A page of reference data, which stands in memory in the order it is shown in.
pub fn reference_connection<Entry, Node>(
    entries: &[Arc<Entry>],
    page: &PageArgs,
) -> Result<Connection<Node>>
where
    Node: OutputType + From<Arc<Entry>>,
{
    let rows = page.of_positions(entries.len())?;
    let total = entries.len() as u64;
    let nodes = rows.map(|position| {
        (
            Cursor::of_position(position),
            Node::from(Arc::clone(&entries[position])),
        )
    });
    Ok(connection(
        nodes,
        TotalCount::by(move || async move { Ok(total) }),
    ))
}
