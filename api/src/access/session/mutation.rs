//! Signing in and out.

use std::sync::Arc;

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};

use super::CookieChange;
use super::service::{self, SignIn};
use crate::access::caller::Caller;
use crate::access::proof::ViewerShown;
use crate::error::Result;
use crate::graphql::{GlobalId, RequestContext, UserError, outcome};

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
}

/// Who is signed in.
#[derive(SimpleObject)]
pub struct SignInPayload {
    /// Who is signed in now; the session itself is in a cookie. Null when nobody is.
    viewer: Option<ViewerShown>,
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
}

/// That a session is over.
#[derive(SimpleObject)]
pub struct RevokeSessionPayload {
    /// Whether it was ended.
    revoked: bool,
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
        let (done, user_errors) = outcome(service::sign_in(ctx.app(), ctx.caller(), asked).await)?;
        let viewer = done.and_then(|(secret, proof)| {
            ctx.cookie().put(CookieChange::Begin(secret));
            let caller = Caller::clone(ctx.caller());
            ViewerShown::of(&Arc::new(caller.with(proof)))
        });
        Ok(SignInPayload {
            viewer,
            user_errors,
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
        let done = async { service::revoke(ctx.app(), ctx.caller(), id?).await };
        let (done, user_errors) = outcome(done.await)?;
        Ok(RevokeSessionPayload {
            revoked: done.is_some(),
            user_errors,
        })
    }
}
