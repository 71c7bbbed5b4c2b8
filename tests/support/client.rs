//! Somebody who is signed in.

use entity::values::{Role, Side};
use entity::{account, session};
use reqwest::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use twincity::access::secret;

use crate::{Answer, TestApp, now};

/// The password of every account that a test makes.
pub const PASSWORD: &str = "two banks, one river";

/// A client with a proof of who it is.
#[derive(Debug)]
pub struct Client<'a> {
    app: &'a TestApp,
    headers: HeaderMap,
    /// Whose the proof is.
    pub account: account::Model,
}

impl TestApp {
    /// A reader of this side.
    pub async fn reader(&self, side: Side) -> Client<'_> {
        self.signed_in(Some(side), Role::Reader).await
    }

    /// An editor of this side.
    pub async fn editor(&self, side: Side) -> Client<'_> {
        self.signed_in(Some(side), Role::Editor).await
    }

    /// A publisher of this side.
    pub async fn publisher(&self, side: Side) -> Client<'_> {
        self.signed_in(Some(side), Role::Publisher).await
    }

    /// An auditor of this side.
    pub async fn auditor(&self, side: Side) -> Client<'_> {
        self.signed_in(Some(side), Role::Auditor).await
    }

    /// An administrator of this side.
    pub async fn admin(&self, side: Side) -> Client<'_> {
        self.signed_in(Some(side), Role::Admin).await
    }

    /// Somebody new of this side, or of the operator's, in a session.
    pub async fn signed_in(&self, side: Option<Side>, role: Role) -> Client<'_> {
        let account = self.account(side, role).await;
        self.session(&account, |_| ()).await
    }

    /// A session of an account, with something about it changed.
    pub async fn session(
        &self,
        account: &account::Model,
        change: impl FnOnce(&mut session::Model),
    ) -> Client<'_> {
        let identity = self.identity();
        let secret = format!("session-{}", identity.number);
        let mut row = session::Model {
            id: identity.id.into(),
            account_id: account.id,
            secret_hash: secret::hash(&secret),
            created_at: now(),
            last_seen_at: now(),
            expires_at: now() + chrono::TimeDelta::hours(12),
            ended_at: None,
            address: "127.0.0.1".into(),
            client: None,
        };
        change(&mut row);
        self.insert(row).await;
        self.with_cookie(account, &secret)
    }

    /// A browser with this session in its cookie.
    pub fn with_cookie(&self, account: &account::Model, secret: &str) -> Client<'_> {
        let cookie = format!("other=1; __Host-twincity={secret}");
        let headers = [
            (COOKIE, value(&cookie)),
            (HeaderName::from_static("x-twincity-csrf"), value("1")),
        ];
        self.client(account, HeaderMap::from_iter(headers))
    }

    /// A program with this token.
    pub fn with_token(&self, account: &account::Model, secret: &str) -> Client<'_> {
        let bearer = (AUTHORIZATION, value(&format!("Bearer {secret}")));
        self.client(account, HeaderMap::from_iter([bearer]))
    }

    fn client(&self, account: &account::Model, headers: HeaderMap) -> Client<'_> {
        Client {
            app: self,
            headers,
            account: account.clone(),
        }
    }
}

impl Client<'_> {
    /// The body of the answer to a document, errors included.
    pub async fn gql(&self, query: &str, variables: Value) -> Value {
        self.send(query, variables).await.body
    }

    /// The whole answer to a document.
    pub async fn send(&self, query: &str, variables: Value) -> Answer {
        self.app.send(self.headers.clone(), query, variables).await
    }

    /// The same without one of its headers.
    #[must_use]
    pub fn without(mut self, header: &str) -> Self {
        self.headers.remove(header);
        self
    }

    /// What it sends along.
    pub fn headers(&self) -> HeaderMap {
        self.headers.clone()
    }
}

fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).expect("a secret makes a header")
}
