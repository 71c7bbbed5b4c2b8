//! People who write, without the way they sign in: each is in a session from the first request on.

use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use entity::id::{AccountId, SessionId};
use entity::values::{Language, Role, Side};
use entity::{account, session};
use reqwest::header::{ACCEPT_LANGUAGE, COOKIE, HeaderMap, HeaderName, HeaderValue};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::Value;
use tokio::sync::OnceCell;
use twincity::access::secret;
use twincity::app::App;
use uuid::Uuid;

use crate::app::ask;
use crate::{TestApp, now};

/// Somebody with an account of this side and role, asking in English.
pub struct Clerk {
    app: App,
    http: reqwest::Client,
    address: String,
    side: Side,
    role: Role,
    session: Arc<OnceCell<HeaderMap>>,
}

/// The sessions of those who write to one application.
#[derive(Debug, Default)]
pub(crate) struct Seats(Mutex<Vec<Seat>>);

/// A side and a role, and the session of whoever has the two.
type Seat = ((Side, Role), Arc<OnceCell<HeaderMap>>);

impl Seats {
    fn of(&self, side: Side, role: Role) -> Arc<OnceCell<HeaderMap>> {
        let mut seats = self.0.lock().expect("nobody failed while looking");
        if let Some((_, seat)) = seats.iter().find(|(whose, _)| *whose == (side, role)) {
            return Arc::clone(seat);
        }
        let seat = Arc::default();
        seats.push(((side, role), Arc::clone(&seat)));
        seat
    }
}

impl TestApp {
    /// Somebody with an account of this side and role; the same for the same two.
    pub fn clerk(&self, side: Side, role: Role) -> Clerk {
        Clerk {
            app: self.app().clone(),
            http: self.http().clone(),
            address: self.url("/graphql"),
            side,
            role,
            session: self.seats().of(side, role),
        }
    }
}

impl Clerk {
    /// The body of the answer to a document, errors included.
    pub async fn gql(&self, query: &str, variables: Value) -> Value {
        self.gql_in(Language::En, query, variables).await
    }

    /// The same, in another language.
    pub async fn gql_in(&self, language: Language, query: &str, variables: Value) -> Value {
        let mut headers = self.session.get_or_init(|| self.sit_down()).await.clone();
        let tag = match language {
            Language::Zh => "zh",
            Language::Ru => "ru",
            Language::En => "en",
        };
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(tag));
        headers.insert("x-request-id", HeaderValue::from_static("test"));
        let answer = ask(&self.http, &self.address, headers, query, variables);
        answer.await.body
    }

    /// Makes the account and a session that no test outlasts.
    async fn sit_down(&self) -> HeaderMap {
        let number = (self.side as u128) * 100 + self.role as u128 + 1;
        let (account, name) = (
            AccountId(Uuid::from_u128(number)),
            format!("{:?}.{:?}", self.side, self.role).to_lowercase(),
        );
        let account = account::Model {
            id: account,
            side: Some(self.side),
            version: 1,
            created_at: now(),
            updated_at: now(),
            name: name.clone(),
            role: self.role,
            password_hash: None,
            password_set_at: None,
            disabled_at: None,
        };
        let for_ever = now() + TimeDelta::days(36_500);
        let session = session::Model {
            id: SessionId(Uuid::from_u128(number)),
            account_id: account.id,
            secret_hash: secret::hash(&name),
            created_at: now(),
            last_seen_at: for_ever,
            expires_at: for_ever,
            ended_at: None,
            address: "127.0.0.1".into(),
            client: None,
        };
        let db = self.app.db().writer();
        account::Entity::insert(account.into_active_model())
            .exec_without_returning(db)
            .await
            .expect("make an account");
        session::Entity::insert(session.into_active_model())
            .exec_without_returning(db)
            .await
            .expect("make a session");
        let cookie = format!("__Host-twincity={name}");
        HeaderMap::from_iter([
            (
                COOKIE,
                HeaderValue::from_str(&cookie).expect("a name makes a header"),
            ),
            (
                HeaderName::from_static("x-twincity-csrf"),
                HeaderValue::from_static("1"),
            ),
        ])
    }
}

/// The codes of what a payload finds wrong, with where: `CODE_TAKEN input.code`.
pub fn flaws(payload: &Value) -> Vec<String> {
    let errors = payload["userErrors"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let flaw = |error: Value| {
        let path = error["path"].as_array().cloned().unwrap_or_default();
        let path: Vec<&str> = path.iter().filter_map(Value::as_str).collect();
        format!(
            "{} {}",
            error["code"].as_str().unwrap_or_default(),
            path.join(".")
        )
    };
    errors.into_iter().map(flaw).collect()
}
