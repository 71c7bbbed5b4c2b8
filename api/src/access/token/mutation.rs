//! Making tokens and taking them back.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};

use super::AccessToken;
use super::service::{self, NewToken};
use crate::access::secret::Secret;
use crate::error::Result;
use crate::graphql::values::TokenScope;
use crate::graphql::{GlobalId, RequestContext, UserError, done, key_of};

/// A new access token.
#[derive(InputObject)]
pub struct CreateAccessTokenInput {
    /// What to call it, such as the program that will use it: 1 to 100 characters.
    name: String,
    /// What it is good for.
    scope: TokenScope,
    /// Days it is good; 90 by default. How many there may be is a setting of the server.
    #[graphql(default = 90)]
    days: i32,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// A token that was made.
#[derive(SimpleObject)]
pub struct CreateAccessTokenPayload {
    /// The token; null when none was made.
    access_token: Option<AccessToken>,
    /// What the program sends as `Authorization: Bearer …`; shown this once, and not when the
    /// answer is repeated.
    secret: Option<String>,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// Which token to take back.
#[derive(InputObject)]
pub struct RevokeAccessTokenInput {
    /// The token's id.
    id: ID,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// That a token is no longer good.
#[derive(SimpleObject)]
pub struct RevokeAccessTokenPayload {
    /// Whether it was taken back.
    revoked: bool,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// Making tokens and taking them back.
#[derive(Default)]
pub struct AccessTokenMutation;

/// Making tokens and taking them back.
#[Object]
impl AccessTokenMutation {
    /// Makes a token with which a program may do, on the viewer's behalf, what their role allows.
    /// Only in a session.
    async fn create_access_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The new token.")] input: CreateAccessTokenInput,
    ) -> Result<CreateAccessTokenPayload> {
        let new = NewToken {
            name: &input.name,
            scope: input.scope.into(),
            days: input.days,
        };
        let key = key_of(ctx, input.idempotency_key, &[])?;
        let made = service::create(ctx.app(), ctx.caller(), new, key.as_ref());
        let told = done(made.await, true)?;
        let (row, secret) = told.what.unzip();
        Ok(CreateAccessTokenPayload {
            access_token: row.map(Into::into),
            secret: secret.flatten().map(Secret::reveal),
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }

    /// Takes one of the viewer's tokens back. Only in a session.
    async fn revoke_access_token(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which token.")] input: RevokeAccessTokenInput,
    ) -> Result<RevokeAccessTokenPayload> {
        let id = GlobalId::parse_token(&input.id);
        let key = key_of(ctx, input.idempotency_key, &[])?;
        let revoked = async { service::revoke(ctx.app(), ctx.caller(), id?, key.as_ref()).await };
        let told = done(revoked.await, false)?;
        Ok(RevokeAccessTokenPayload {
            revoked: told.what.is_some(),
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }
}
