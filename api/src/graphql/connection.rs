//! Relay connections: the arguments of a page and what it becomes.

use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use async_graphql::{Context, Object, OutputType, SelectionField, SimpleObject, TypeName, Value};
use uuid::Uuid;

use super::RequestContext;
use crate::error::{Problem, Result};
use crate::page::{Cursor, Page, PageArgs, SortKey};

/// A page of a list by the Relay specification, with the number of all rows on request.
pub struct Connection<N> {
    page: Page<Edge<N>>,
    total_count: TotalCount,
}

/// A record of a list, and its place in it.
pub struct Edge<N> {
    cursor: Cursor,
    node: N,
}

/// Rows of a page when neither `first` nor `last` is given.
pub const DEFAULT_PAGE_SIZE: u64 = 20;

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

impl<N: OutputType> TypeName for Connection<N> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Connection", N::type_name()).into()
    }
}

/// A page of a list, and where it stands in the whole.
#[Object(name_type)]
impl<N: OutputType> Connection<N> {
    /// The records of the page.
    async fn nodes(&self) -> Vec<&N> {
        self.page.rows.iter().map(|edge| &edge.node).collect()
    }

    /// The records of the page with their cursors.
    async fn edges(&self) -> &[Edge<N>] {
        &self.page.rows
    }

    /// Where the page stands in the list.
    async fn page_info(&self) -> PageInfo {
        let rows = &self.page.rows;
        PageInfo {
            has_previous_page: self.page.has_previous,
            has_next_page: self.page.has_next,
            start_cursor: rows.first().map(|edge| edge.cursor.encode()),
            end_cursor: rows.last().map(|edge| edge.cursor.encode()),
        }
    }

    /// How many records the whole list has, whatever the page.
    async fn total_count(&self) -> Result<u64> {
        (self.total_count.0)().await
    }
}

impl<N: OutputType> TypeName for Edge<N> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Edge", N::type_name()).into()
    }
}

/// A record of a list, and its place in it.
#[Object(name_type)]
impl<N: OutputType> Edge<N> {
    /// The place of the record, to read on from: opaque, and good for the same order only.
    async fn cursor(&self) -> String {
        self.cursor.encode()
    }

    /// The record.
    async fn node(&self) -> &N {
        &self.node
    }
}

/// Where a page stands in its list.
#[derive(SimpleObject)]
pub struct PageInfo {
    /// Whether there are records before the page.
    has_previous_page: bool,
    /// Whether there are records after the page.
    has_next_page: bool,
    /// The cursor of the first record; null on an empty page.
    start_cursor: Option<String>,
    /// The cursor of the last record; null on an empty page.
    end_cursor: Option<String>,
}

/// How many rows are asked for, which is no more than a page may have.
pub fn rows_asked(ctx: &Context<'_>, size: i32) -> Result<usize, Problem> {
    let size = usize::try_from(size).map_err(|_| Problem::new("PAGE_SIZE_NEGATIVE"))?;
    let most = ctx.limits().page_size;
    if size as u64 > most {
        return Err(Problem::new("LIMIT_PAGE_SIZE").with("limit", most));
    }
    Ok(size)
}

/// Reads the four arguments of a connection field.
pub fn page_args(
    ctx: &Context<'_>,
    first: Option<i32>,
    after: Option<String>,
    last: Option<i32>,
    before: Option<String>,
) -> Result<PageArgs, Problem> {
    if first.is_some() && last.is_some() {
        return Err(Problem::new("PAGE_FIRST_AND_LAST"));
    }
    let limit = match first.or(last) {
        None => Ord::min(DEFAULT_PAGE_SIZE, ctx.limits().page_size),
        Some(size) => rows_asked(ctx, size)? as u64,
    };
    Ok(PageArgs {
        limit,
        backwards: last.is_some(),
        after: after.as_deref().map(Cursor::decode).transpose()?,
        before: before.as_deref().map(Cursor::decode).transpose()?,
    })
}

/// The page that a selected connection field asks for; nothing when it asks wrongly.
pub fn page_args_of(ctx: &Context<'_>, field: &SelectionField<'_>) -> Option<PageArgs> {
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
        ctx,
        size("first"),
        cursor("after"),
        size("last"),
        cursor("before"),
    )
    .ok()
}

/// A connection of a page whose nodes are made already.
pub fn connection<N>(page: Page<(Cursor, N)>, total_count: TotalCount) -> Connection<N> {
    Connection {
        page: page.map(|(cursor, node)| Edge { cursor, node }),
        total_count,
    }
}

/// A page of a list that stands in memory, in the order it is shown in.
pub fn held_connection<Entry, Node>(
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

/// A page of nodes in hand, in the order of the text that stands for each: for no two the same.
pub fn sorted_connection<Node: OutputType + Clone>(
    mut nodes: Vec<Node>,
    text: impl Fn(&Node) -> String,
    page: &PageArgs,
) -> Result<Connection<Node>> {
    const ORDER: &str = "text";

    nodes.sort_by_cached_key(&text);
    let positions = page.of_sorted(ORDER, nodes.len(), |position, key| {
        text(&nodes[position]).as_str().cmp(key)
    })?;
    let total = nodes.len() as u64;
    let page = positions.map(|position| {
        let node = nodes[position].clone();
        let key = SortKey::Text(text(&node));
        (Cursor::new(ORDER, key, Uuid::nil()), node)
    });
    Ok(connection(
        page,
        TotalCount::by(move || async move { Ok(total) }),
    ))
}
