//! What a resolver finds in its context.

use std::sync::Arc;

use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, HashMapCache};
use entity::values::Language;

use super::Limits;
use super::loaders::Loaders;
use super::read_ahead::ReadAhead;
use crate::access::session::CookieSlot;
use crate::access::{Caller, Viewer};
use crate::app::App;

/// The request at hand, for resolvers.
pub trait RequestContext {
    /// The application.
    fn app(&self) -> &App;
    /// Who asks.
    fn viewer(&self) -> Viewer;
    /// The same, with what they proved it by and where they call from.
    fn caller(&self) -> &Arc<Caller>;
    /// What the answer does to the client's cookie.
    fn cookie(&self) -> &CookieSlot;
    /// The language to answer in where none is asked for.
    fn language(&self) -> Language;
    /// What one request may ask for.
    fn limits(&self) -> &Limits;
    /// The batched reads of this request.
    fn loaders(&self) -> &Arc<DataLoader<Loaders, HashMapCache>>;
    /// What this request has read before it is asked for.
    fn read_ahead(&self) -> &ReadAhead {
        &self.loaders().loader().read_ahead
    }
}

impl RequestContext for Context<'_> {
    fn app(&self) -> &App {
        self.data_unchecked()
    }

    fn viewer(&self) -> Viewer {
        *self.data_unchecked()
    }

    fn caller(&self) -> &Arc<Caller> {
        self.data_unchecked()
    }

    fn cookie(&self) -> &CookieSlot {
        self.data_unchecked()
    }

    fn language(&self) -> Language {
        *self.data_unchecked()
    }

    fn limits(&self) -> &Limits {
        self.data_unchecked::<Arc<Limits>>()
    }

    fn loaders(&self) -> &Arc<DataLoader<Loaders, HashMapCache>> {
        self.data_unchecked()
    }
}
