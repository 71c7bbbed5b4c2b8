//! The schema, put together from the concepts' own objects and queries.

use async_graphql::{EmptyMutation, EmptySubscription, Object, SDLExportOptions, Schema};

pub mod connection;
mod context;
pub mod loaders;
mod localized;
pub mod scalars;
pub mod values;

pub use context::RequestContext;
pub use localized::LocalizedText;

/// The schema as the binary serves it.
pub type TwincitySchema = Schema<Query, EmptyMutation, EmptySubscription>;

/// The root of every query.
pub struct Query;

/// Everything that can be read.
#[Object]
impl Query {
    /// The version of the running program.
    async fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}

/// The schema without the application's data.
pub fn schema() -> TwincitySchema {
    Schema::build(Query, EmptyMutation, EmptySubscription).finish()
}

/// The schema as SDL, sorted, so that a difference is a change.
pub fn sdl() -> String {
    let sorted = SDLExportOptions::new()
        .sorted_fields()
        .sorted_arguments()
        .sorted_enum_items();
    schema().sdl_with_options(sorted)
}
