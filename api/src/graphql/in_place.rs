//! Values that are resolved without waiting.

use std::borrow::Cow;
use std::future::Future;
use std::ops::Deref;
use std::pin::pin;
use std::task::{Context as TaskContext, Poll, Waker};

use async_graphql::indexmap::IndexMap;
use async_graphql::parser::types::{Field, Selection};
use async_graphql::registry::Registry;
use async_graphql::resolver_utils::ContainerType;
use async_graphql::{ContextSelectionSet, OutputType, Positioned, ServerResult, Value};

/// A value all of whose fields are at hand, down to the last: texts, dates, quantities.
///
/// The engine makes a task of every field, so that those which wait can wait together. A page of
/// a list has thousands of fields that never wait: here they are asked in turn, in place.
#[derive(Clone, Copy, Debug)]
pub struct InPlace<T>(pub T);

impl<T> Deref for InPlace<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: ContainerType> OutputType for InPlace<T> {
    fn type_name() -> Cow<'static, str> {
        T::type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        T::create_type_info(registry)
    }

    async fn resolve(
        &self,
        ctx: &ContextSelectionSet<'_>,
        field: &Positioned<Field>,
    ) -> ServerResult<Value> {
        match in_place(ctx, &self.0) {
            Some(value) => value,
            None => self.0.resolve(ctx, field).await,
        }
    }
}

/// The value of a selection of plain fields; nothing for what the engine had better see to:
/// fragments, directives, a field that is asked for twice or that waits after all.
fn in_place<T: ContainerType>(
    ctx: &ContextSelectionSet<'_>,
    value: &T,
) -> Option<ServerResult<Value>> {
    let selections = &ctx.item.node.items;
    let mut object = IndexMap::with_capacity(selections.len());
    for selection in selections {
        let Selection::Field(field) = &selection.node else {
            return None;
        };
        if !field.node.directives.is_empty() || field.node.name.node == "__typename" {
            return None;
        }
        let ctx = ctx.with_field(field);
        let resolved = pin!(value.resolve_field(&ctx));
        let Poll::Ready(resolved) = resolved.poll(&mut TaskContext::from_waker(Waker::noop()))
        else {
            return None;
        };
        let resolved = match resolved {
            Ok(resolved) => resolved.unwrap_or_default(),
            Err(error) => return Some(Err(error)),
        };
        let key = field.node.response_key().node.clone();
        if object.insert(key, resolved).is_some() {
            return None;
        }
    }
    Some(Ok(Value::Object(object)))
}
