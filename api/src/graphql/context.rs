//! What a resolver finds in its context.

use std::sync::Arc;

use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, HashMapCache};
use entity::values::Language;

use super::Limits;
use super::loaders::Loaders;
use super::request::RequestNumber;
use crate::access::Viewer;
use crate::app::App;

/// The request at hand, for resolvers.
pub trait RequestContext {
    /// The application.
    fn app(&self) -> &App;
    /// Who asks.
    fn viewer(&self) -> Viewer;
    /// The language to answer in where none is asked for.
    fn language(&self) -> Language;
    /// The number under which the log finds the request.
    fn request_id(&self) -> &str;
    /// What one request may ask for.
    fn limits(&self) -> &Limits;
    /// The batched reads of this request.
    fn loaders(&self) -> &Arc<DataLoader<Loaders, HashMapCache>>;
}

impl RequestContext for Context<'_> {
    fn app(&self) -> &App {
        self.data_unchecked()
    }

    fn viewer(&self) -> Viewer {
        *self.data_unchecked()
    }

    fn language(&self) -> Language {
        *self.data_unchecked()
    }

    fn request_id(&self) -> &str {
        &self.data_unchecked::<RequestNumber>().0
    }

    fn limits(&self) -> &Limits {
        self.data_unchecked::<Arc<Limits>>()
    }

    fn loaders(&self) -> &Arc<DataLoader<Loaders, HashMapCache>> {
        self.data_unchecked()
    }
}
