//! The three mutations that every kind of record has: entering, changing, checking.

/// Declares them for one kind: the inputs, the payload and the root fields.
macro_rules! mutations {
    (
        $mutation:ident: $record:ident, $fields:ident, $object:ident, $name:ident: $kind:ident;
        $(#[$($create_doc:tt)*])*
        $create:ident($create_input:ident);
        $(#[$($update_doc:tt)*])*
        $update:ident($update_input:ident);
        $(#[$($validate_doc:tt)*])*
        $validate:ident($validate_input:ident);
        $payload:ident
    ) => {
        /// A record that is to be entered.
        #[derive(async_graphql::InputObject)]
        pub struct $create_input {
            /// What is said of it.
            #[graphql(flatten)]
            fields: $fields,
            /// Codes of warnings that are meant.
            accept_warnings: Option<Vec<String>>,
            /// Any text that is new for each change: who loses the answer can ask again under the
            /// same key, and nothing is done twice.
            idempotency_key: Option<String>,
        }

        /// What is to become of a record.
        #[derive(async_graphql::InputObject)]
        pub struct $update_input {
            /// Global id.
            id: async_graphql::ID,
            /// The version that was read; an older one than the record's is refused.
            version: i32,
            /// What is said of it.
            #[graphql(flatten)]
            fields: $fields,
            /// Codes of warnings that are meant.
            accept_warnings: Option<Vec<String>>,
            /// Any text that is new for each change: who loses the answer can ask again under the
            /// same key, and nothing is done twice.
            idempotency_key: Option<String>,
        }

        /// A record that is to be checked only.
        #[derive(async_graphql::InputObject)]
        pub struct $validate_input {
            /// Global id; left out for a new one.
            id: Option<async_graphql::ID>,
            /// The version that was read, with an id; left out for a new one.
            version: Option<i32>,
            /// What is said of it.
            #[graphql(flatten)]
            fields: $fields,
            /// Codes of warnings that are meant.
            accept_warnings: Option<Vec<String>>,
        }

        $crate::graphql::entry::payload!($payload, $name: $object);

        fn target(
            id: &async_graphql::ID,
            version: i32,
        ) -> $crate::error::Result<$crate::writing::Target> {
            use $crate::graphql::GlobalId;

            $crate::graphql::entry::parse_target(id, version, |id| match id {
                GlobalId::$kind(id) => Some(id.0),
                _ => None,
            })
        }

        /// Writing records of one kind.
        #[derive(Default)]
        pub struct $mutation;

        /// Writing records of one kind.
        #[async_graphql::Object]
        impl $mutation {
            $(#[$($create_doc)*])*
            async fn $create(
                &self,
                ctx: &async_graphql::Context<'_>,
                #[graphql(desc = "The record.")] input: $create_input,
            ) -> $crate::error::Result<$payload> {
                use $crate::graphql::entry::{request_of, writer_of};

                let request = request_of(ctx, input.idempotency_key, input.accept_warnings)?;
                let writer = writer_of(ctx);
                let outcome =
                    $crate::writing::write::<$record>(&writer, None, &request, input.fields);
                Ok($payload::of(ctx, outcome.await?))
            }

            $(#[$($update_doc)*])*
            async fn $update(
                &self,
                ctx: &async_graphql::Context<'_>,
                #[graphql(desc = "What is to become of it.")] input: $update_input,
            ) -> $crate::error::Result<$payload> {
                use $crate::graphql::entry::{request_of, writer_of};

                let request = request_of(ctx, input.idempotency_key, input.accept_warnings)?;
                let target = Some(target(&input.id, input.version)?);
                let writer = writer_of(ctx);
                let outcome =
                    $crate::writing::write::<$record>(&writer, target, &request, input.fields);
                Ok($payload::of(ctx, outcome.await?))
            }

            $(#[$($validate_doc)*])*
            async fn $validate(
                &self,
                ctx: &async_graphql::Context<'_>,
                #[graphql(desc = "The record.")] input: $validate_input,
            ) -> $crate::error::Result<$crate::graphql::entry::Validation> {
                use $crate::graphql::entry::{Validation, request_of, writer_of};

                let request = request_of(ctx, None, input.accept_warnings)?.only_check();
                let writer = writer_of(ctx);
                let target = match (input.id, input.version) {
                    (None, _) => None,
                    (Some(id), Some(version)) => Some(target(&id, version)?),
                    (Some(_), None) => return Validation::without_version(&writer),
                };
                let outcome =
                    $crate::writing::write::<$record>(&writer, target, &request, input.fields);
                Ok(outcome.await?.into())
            }
        }
    };
}

pub(crate) use mutations;
