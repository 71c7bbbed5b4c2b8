//! Who asks, in the schema.

use std::sync::Arc;

use async_graphql::{Context, Object};

use crate::access::account::Account;
use crate::access::caller::{Caller, Means, Proof};
use crate::access::session::{self, Session};
use crate::access::token::{self, AccessToken};
use crate::error::Result;
use crate::graphql::RequestContext;
use crate::graphql::values::{Role, Side, TokenScope};

/// Who asks.
#[derive(Clone)]
pub struct ViewerShown {
    caller: Arc<Caller>,
    proof: Proof,
}

impl ViewerShown {
    /// The viewer behind a caller; nothing for anybody.
    pub fn of(caller: &Arc<Caller>) -> Option<Self> {
        let proof = caller.proof.clone()?;
        let caller = Arc::clone(caller);
        Some(Self { caller, proof })
    }
}

/// Who asks: the account behind the session or the token of the request.
#[Object(name = "Viewer")]
impl ViewerShown {
    /// The account.
    async fn account(&self, ctx: &Context<'_>) -> Result<Account> {
        let own = session::service::own_account(ctx.app(), &self.caller).await?;
        Ok(own.into())
    }

    /// The account's name.
    async fn name(&self) -> &str {
        &self.proof.name
    }

    /// The side the account works for; null for the operator.
    async fn side(&self) -> Option<Side> {
        self.proof.side.map(Into::into)
    }

    /// What the account is for.
    async fn role(&self) -> Role {
        self.proof.role.into()
    }

    /// What the token of the request is good for; null in a session, which is good for whatever
    /// the role allows.
    async fn token_scope(&self) -> Option<TokenScope> {
        match self.proof.means {
            Means::Token(_, scope) => Some(scope.into()),
            Means::Session(_) => None,
        }
    }

    /// Whether a second factor is asked for when the account signs in.
    async fn has_second_factor(&self) -> bool {
        self.proof.has_second_factor
    }

    /// Whether the account must set a second factor up. Until then it reads what anybody reads,
    /// and may do nothing else.
    async fn must_enrol_second_factor(&self) -> bool {
        self.proof.must_enrol
    }

    /// The account's open sessions, the latest first; there are 20 at most.
    async fn sessions(&self, ctx: &Context<'_>) -> Result<Vec<Session>> {
        session::service::list(ctx.app(), &self.caller).await
    }

    /// The account's tokens that have not been taken back, the latest first; there are 50 at
    /// most.
    async fn access_tokens(&self, ctx: &Context<'_>) -> Result<Vec<AccessToken>> {
        token::service::list(ctx.app(), &self.caller).await
    }
}
