//! What a mutation answers.

use async_graphql::SimpleObject;
use entity::values::RevisionAction;
use serde_json::Value;

use crate::error::{Flaw, Problem, Result};
use crate::graphql::UserError;
use crate::writing::{Conflict, Outcome, Writer};

/// A record that somebody else has changed since it was read. Nothing was written: look at the
/// fields, and send the change again with the version named here.
#[derive(SimpleObject)]
#[graphql(name = "Conflict")]
pub struct ConflictShown {
    /// The version of the record now.
    version: i32,
    /// What both have changed; none when the two changes are of different fields.
    fields: Vec<ConflictField>,
}

/// A field that both have changed.
#[derive(SimpleObject)]
struct ConflictField {
    /// The field, such as `name.ru` or `stage`.
    name: String,
    /// What is there now; null when nothing is.
    current: Option<Value>,
    /// What was to be there; null when nothing was.
    yours: Option<Value>,
}

impl From<Conflict> for ConflictShown {
    fn from(conflict: Conflict) -> Self {
        let value = |value: Value| (!value.is_null()).then_some(value);
        let fields = conflict.fields.into_iter().map(|field| ConflictField {
            name: field.name,
            current: value(field.current),
            yours: value(field.yours),
        });
        Self {
            version: conflict.version,
            fields: fields.collect(),
        }
    }
}

/// What would be wrong with a change; nothing was written.
#[derive(SimpleObject)]
pub struct Validation {
    /// What is wrong, all of it; none when the change could be made.
    user_errors: Vec<UserError>,
    /// How the record differs from what the writer saw, when it does.
    conflict: Option<ConflictShown>,
}

impl Validation {
    /// That a record was named without the version in which it was read, to whoever may write.
    pub fn without_version(writer: &Writer<'_>) -> Result<Self> {
        writer.may(RevisionAction::Update)?;
        let missing = Flaw::at("version", Problem::new("VALUE_MISSING"));
        Ok(Self {
            user_errors: vec![missing.into()],
            conflict: None,
        })
    }
}

impl<R> From<Outcome<R>> for Validation {
    fn from(outcome: Outcome<R>) -> Self {
        let (problems, conflict) = match outcome {
            Outcome::Written { problems, .. } => (problems, None),
            Outcome::Refused(refusal) => (refusal.problems, refusal.conflict),
        };
        Self {
            user_errors: problems.into_iter().map(UserError::from).collect(),
            conflict: conflict.map(Into::into),
        }
    }
}

/// Declares the payload of the mutations of one kind of record.
macro_rules! payload {
    ($payload:ident, $field:ident: $object:ident) => {
        /// What came of a change: the record, or everything that is wrong with what was asked.
        #[derive(async_graphql::SimpleObject)]
        pub struct $payload {
            /// The record as it is now; null when nothing was written.
            $field: Option<$object>,
            /// The version that was made of it; a repetition under the same key names the version
            /// that was made then.
            version: Option<i32>,
            /// The same was asked before under the same key, and was not done again.
            repeated: bool,
            /// What is wrong, all of it; warnings that were accepted are among it.
            user_errors: Vec<$crate::graphql::UserError>,
            /// How the record differs from what the writer saw, when that is why nothing was
            /// written.
            conflict: Option<$crate::graphql::entry::ConflictShown>,
        }

        impl $payload {
            /// Shows what came of a write.
            pub fn of<R>(
                ctx: &async_graphql::Context<'_>,
                outcome: $crate::writing::Outcome<R>,
            ) -> Self
            where
                R: $crate::writing::Record,
                $object: From<std::sync::Arc<R::Row>>,
            {
                use $crate::graphql::{RequestContext, UserError};
                use $crate::writing::Outcome;

                // What was read before the write is not true any more.
                ctx.loaders().enable_all_cache(false);
                match outcome {
                    Outcome::Written {
                        record,
                        version,
                        is_repeated,
                        problems,
                    } => Self {
                        $field: Some(std::sync::Arc::new(record.row().clone()).into()),
                        version: Some(version),
                        repeated: is_repeated,
                        user_errors: problems.into_iter().map(UserError::from).collect(),
                        conflict: None,
                    },
                    Outcome::Refused(refusal) => Self {
                        $field: None,
                        version: None,
                        repeated: false,
                        user_errors: refusal.problems.into_iter().map(UserError::from).collect(),
                        conflict: refusal.conflict.map(Into::into),
                    },
                }
            }
        }
    };
}

pub(crate) use payload;
