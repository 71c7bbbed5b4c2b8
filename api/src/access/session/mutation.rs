//! Signing in and out.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};

use super::CookieChange;
use super::service::{self, SignIn};
use crate::access::caller::Caller;
use crate::access::proof::ViewerShown;
use crate::error::Result;
use crate::graphql::{GlobalId, RequestContext, UserError, done, key_of};

/// Who signs in.
#[derive(InputObject)]
pub struct SignInInput {
    /// The account's name.
    name: String,
    /// Its password.
    password: String,
    /// A code of its second factor, where it has one: six digits from the authenticator program,
    /// or a code from paper.
    code: Option<String>,
    /// Any text that is new for each time of signing in: who loses the answer can ask again under
    /// the same key. The session begun before under it ends then. A code that was used is good no
    /// more; give a new one.
    idempotency_key: Option<String>,
}

/// Who is signed in.
#[derive(SimpleObject)]
pub struct SignInPayload {
    /// Who is signed in now; the session itself is in a cookie. Null when nobody is.
    viewer: Option<ViewerShown>,
    /// A session was begun before under the same key; it has ended, and this one is in its place.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// That the session is over.
#[derive(SimpleObject)]
pub struct SignOutPayload {
    /// Whether there was one.
    signed_out: bool,
}

/// Which session to end.
#[derive(InputObject)]
pub struct RevokeSessionInput {
    /// The session's id.
    id: ID,
    /// Any text that is new for each change: who loses the answer can ask again under the same
    /// key, and nothing is done twice.
    idempotency_key: Option<String>,
}

/// That a session is over.
#[derive(SimpleObject)]
pub struct RevokeSessionPayload {
    /// Whether it was ended.
    revoked: bool,
    /// The same was asked before under the same key, and was not done again.
    repeated: bool,
    /// What there is to mend.
    user_errors: Vec<UserError>,
}

/// Signing in and out.
#[derive(Default)]
pub struct SessionMutation;

/// Signing in and out.
#[Object]
impl SessionMutation {
    /// Begins a session with a password, and puts it into a cookie. Requests with that cookie
    /// that are not GET need the header `X-Twincity-Csrf: 1`. After several failures, one has to
    /// wait.
    async fn sign_in(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who signs in.")] input: SignInInput,
    ) -> Result<SignInPayload> {
        let asked = SignIn {
            name: &input.name,
            password: &input.password,
            code: input.code.as_deref(),
        };
        let key = key_of(ctx, input.idempotency_key, &["password", "code"])?;
        let signed_in = service::sign_in(ctx.app(), ctx.caller(), asked, key.as_ref());
        let told = done(signed_in.await, false)?;
        let viewer = told.what.and_then(|(secret, proof)| {
            ctx.cookie().put(CookieChange::Begin(secret));
            let caller = Caller::clone(ctx.caller());
            ViewerShown::of(&Arc::new(caller.with(proof)))
        });
        Ok(SignInPayload {
            viewer,
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }

    /// Ends the session of the request and removes its cookie.
    async fn sign_out(&self, ctx: &Context<'_>) -> Result<SignOutPayload> {
        service::sign_out(ctx.app(), ctx.caller()).await?;
        ctx.cookie().put(CookieChange::End);
        Ok(SignOutPayload { signed_out: true })
    }

    /// Ends one of the viewer's sessions, such as one on a lost machine.
    async fn revoke_session(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which session.")] input: RevokeSessionInput,
    ) -> Result<RevokeSessionPayload> {
        let id = GlobalId::parse_session(&input.id);
        let key = key_of(ctx, input.idempotency_key, &[])?;
        let revoked = async { service::revoke(ctx.app(), ctx.caller(), id?, key.as_ref()).await };
        let told = done(revoked.await, false)?;
        Ok(RevokeSessionPayload {
            revoked: told.what.is_some(),
            repeated: told.repeated,
            user_errors: told.user_errors,
        })
    }
}
