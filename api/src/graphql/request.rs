//! What a request brings along for its resolvers.

use std::sync::Arc;

use async_graphql::Data;

use super::loaders::Loaders;
use crate::access::Caller;
use crate::access::session::CookieSlot;
use crate::app::App;
use crate::text::Language;

/// Who asks, in which language, and the batched reads made on their behalf.
pub fn request_data(
    app: &App,
    caller: &Arc<Caller>,
    cookie: &CookieSlot,
    language: Language,
) -> Data {
    let viewer = caller.viewer();
    let mut data = Data::default();
    data.insert(viewer);
    data.insert(Arc::clone(caller));
    data.insert(cookie.clone());
    data.insert(language);
    data.insert(Loaders::for_request(app, viewer));
    data
}
