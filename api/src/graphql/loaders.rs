//! The batched reads of one request.
//!
//! Each concept implements [`async_graphql::dataloader::Loader`] for its own keys in its
//! `loader.rs`; this is the state they share. What a list reads along with its rows is kept in
//! [`ReadAhead`], so that the resolvers find it without waiting.

use std::sync::Arc;

use async_graphql::dataloader::{DataLoader, HashMapCache};

use super::read_ahead::ReadAhead;
use crate::access::Viewer;
use crate::app::App;

/// On whose behalf a request reads.
#[derive(Debug)]
pub struct Loaders {
    /// The application.
    pub app: App,
    /// Who asks.
    pub viewer: Viewer,
    /// What has been read already.
    pub read_ahead: ReadAhead,
}

impl Loaders {
    /// Loaders for one request.
    pub fn for_request(app: &App, viewer: Viewer) -> Arc<DataLoader<Self, HashMapCache>> {
        let loaders = Self {
            app: app.clone(),
            viewer,
            read_ahead: ReadAhead::default(),
        };
        Arc::new(DataLoader::with_cache(
            loaders,
            tokio::spawn,
            HashMapCache::default(),
        ))
    }
}
