//! Neighbours of a record: the one it refers to, and the lists that hang on it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use async_graphql::{Context, OutputType};

use super::RequestContext;
use super::connection::{Connection, TotalCount, connection};
use super::loaders::Loaders;
use crate::children::{Children, CountOf, PageOf, load_counts, load_pages};
use crate::error::{Error, Result};
use crate::page::{Page, PageArgs};

impl<C: Children> Loader<PageOf<C>> for Loaders {
    type Value = Page<Arc<C::Row>>;
    type Error = Error;

    async fn load(&self, keys: &[PageOf<C>]) -> Result<HashMap<PageOf<C>, Self::Value>> {
        load_pages(self.app.db().reader(), self.viewer, keys).await
    }
}

impl<C: Children> Loader<CountOf<C>> for Loaders {
    type Value = u64;
    type Error = Error;

    async fn load(&self, keys: &[CountOf<C>]) -> Result<HashMap<CountOf<C>, u64>> {
        load_counts(self.app.db().reader(), self.viewer, keys).await
    }
}

/// The record that this id refers to, if there is an id and the viewer may see it.
///
/// An `Option<Result>`, as every nullable field must be: the engine nulls the parent of a field
/// that is a `Result<Option>`.
pub async fn neighbour<K, R, N>(ctx: &Context<'_>, id: Option<K>) -> Option<Result<N>>
where
    K: Clone + Eq + Hash + Send + Sync + 'static,
    R: Send + Sync + 'static,
    N: From<Arc<R>>,
    Loaders: Loader<K, Value = Arc<R>, Error = Error>,
{
    let id = id?;
    if let Some(row) = ctx.read_ahead().find::<K, Arc<R>>(&id) {
        return Some(Ok(row.into()));
    }
    let found = ctx.loaders().load_one(id).await.transpose()?;
    Some(found.map(N::from))
}

/// The records that these ids refer to, as far as the viewer may see them, in any order.
pub async fn neighbours<K, R, N>(ctx: &Context<'_>, ids: impl Iterator<Item = K>) -> Result<Vec<N>>
where
    K: Clone + Eq + Hash + Send + Sync + 'static,
    R: Send + Sync + 'static,
    N: From<Arc<R>>,
    Loaders: Loader<K, Value = Arc<R>, Error = Error>,
{
    let found = ctx.loaders().load_many(ids).await?;
    Ok(found.into_values().map(N::from).collect())
}

/// A page of the list that hangs on this parent.
pub async fn nested<C: Children, N: OutputType>(
    ctx: &Context<'_>,
    parent: C,
    page: PageArgs,
    node: impl Fn(Arc<C::Row>) -> N,
) -> Result<Connection<N>> {
    let key = PageOf {
        parent: parent.clone(),
        page,
    };
    let page = match ctx.read_ahead().find::<_, Page<Arc<C::Row>>>(&key) {
        Some(page) => page,
        None => ctx.loaders().load_one(key).await?.unwrap_or_default(),
    };
    let loaders = Arc::clone(ctx.loaders());
    let total_count = TotalCount::by(move || {
        let (loaders, key) = (Arc::clone(&loaders), CountOf(parent.clone()));
        async move { Ok(loaders.load_one(key).await?.unwrap_or_default()) }
    });
    Ok(connection(
        page.map(|row| (C::cursor(&row), node(row))),
        total_count,
    ))
}
