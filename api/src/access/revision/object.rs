//! The history of a record in the schema.

use std::collections::BTreeSet;
use std::sync::Arc;

use async_graphql::{Context, ID, Object, SimpleObject};
use chrono::{DateTime, Utc};
use entity::revision;
use entity::values;
use serde_json::Value as Json;
use uuid::Uuid;

use super::entry::side_of;
use super::loader::HistoryOf;
use crate::access::policy::{Action, check};
use crate::error::{Error, Problem, Result};
use crate::graphql::connection::Connection;
use crate::graphql::scalars::BigInt;
use crate::graphql::values::{RecordKind, RevisionAction, Side};
use crate::graphql::{GlobalId, RequestContext, nested};
use crate::page::PageArgs;
use crate::value::canonical::Fields;

/// What was once done to a record, to an account or a setting, or taken out of the register.
#[derive(Clone)]
pub struct Revision(Arc<revision::Model>);

impl From<Arc<revision::Model>> for Revision {
    fn from(row: Arc<revision::Model>) -> Self {
        Self(row)
    }
}

/// What became of one field.
#[derive(SimpleObject)]
pub struct FieldChange {
    /// The field, such as `name.ru` or `stage`.
    field: String,
    /// What was there; null when there was nothing.
    before: Option<Json>,
    /// What is there since; null when there is nothing.
    after: Option<Json>,
}

/// An entry of the log: what was once done to a record, to an account or a setting, or taken out
/// of the register. For the people of the side whose log it is.
#[Object]
impl Revision {
    /// What was done.
    async fn action(&self) -> RevisionAction {
        self.0.action.into()
    }

    /// When.
    async fn at(&self) -> DateTime<Utc> {
        self.0.at
    }

    /// The side whose log it is in; null for the operator's.
    async fn side(&self) -> Option<Side> {
        side_of(self.0.chain).map(Into::into)
    }

    /// Its place in that log, from 1 without gaps.
    async fn seq(&self) -> BigInt {
        BigInt(self.0.seq)
    }

    /// The kind of record it was done to; null when it was done to none.
    async fn kind(&self) -> Option<RecordKind> {
        self.0.subject_kind.map(Into::into)
    }

    /// The global id of that record; null when it was done to none.
    async fn record_id(&self) -> Option<ID> {
        let (kind, id) = (self.0.subject_kind?, self.0.subject_id?);
        Some(GlobalId::of_record(kind, id))
    }

    /// The version that it made of the record; null when it was done to none.
    async fn version(&self) -> Option<i32> {
        self.0.subject_version
    }

    /// The name of the person who did it, as it was then; null when the program did.
    async fn actor_name(&self) -> Option<&str> {
        self.0.actor_name.as_deref()
    }

    /// The role of that person then, such as `EDITOR`; null when the program did it.
    async fn actor_role(&self) -> Option<&str> {
        self.0.actor_role.as_deref()
    }

    /// The number of the request it came with.
    async fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The hash of the entry before it in the same log; empty for the first.
    async fn previous_hash(&self) -> &str {
        &self.0.previous_hash
    }

    /// SHA-256 over all that the entry says and the hash of the entry before, in hexadecimal
    /// digits.
    async fn hash(&self) -> &str {
        &self.0.hash
    }

    /// What became of each field that changed, by name. Of an account it says what happened:
    /// `happening`, such as `SIGNED_IN` or `SIGN_IN_FAILED`.
    async fn changes(&self) -> Result<Vec<FieldChange>> {
        let before = fields(&self.0.before_fields)?;
        let after = fields(&self.0.after_fields)?;
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let change = |name: &String| FieldChange {
            field: name.clone(),
            before: before.get(name).cloned(),
            after: after.get(name).cloned(),
        };
        Ok(names.into_iter().map(change).collect())
    }
}

fn fields(text: &str) -> Result<Fields> {
    serde_json::from_str(text).map_err(Error::internal)
}

/// A page of what was done to a record, latest first, for those who may know.
pub async fn history(
    ctx: &Context<'_>,
    side: values::Side,
    id: Uuid,
    page: Result<PageArgs, Problem>,
) -> Result<Connection<Revision>> {
    check(ctx.viewer(), Action::ReadHistory, Some(side))?;
    nested(ctx, HistoryOf(id), page?, Revision::from).await
}
