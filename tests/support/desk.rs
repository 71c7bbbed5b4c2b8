//! People who write, without the way they sign in.

use std::sync::Arc;

use entity::id::{AccountId, SessionId};
use entity::values::{Language, Role, Side};
use serde_json::{Value, json};
use twincity::access::session::CookieSlot;
use twincity::access::{Caller, Means, Proof};
use twincity::graphql::{Addressee, Engine, Intent, Mutation, Parameters, Query, Sender, schema};
use uuid::Uuid;

use crate::TestApp;

/// Somebody with an account of this side and role, asking in English.
pub struct Clerk {
    engine: Engine<Query, Mutation>,
    caller: Arc<Caller>,
}

impl TestApp {
    /// Somebody with an account of this side and role; the same for the same two.
    pub fn clerk(&self, side: Side, role: Role) -> Clerk {
        let limits = Arc::new(self.limits().clone());
        let engine = Engine::new(self.app().clone(), |mode| schema(self.app(), mode), limits);
        let number = (side as u128) * 100 + role as u128 + 1;
        Clerk {
            engine: engine.expect("put the schema together"),
            caller: Arc::new(Caller {
                proof: Some(Proof {
                    means: Means::Session(SessionId(Uuid::from_u128(number))),
                    account: AccountId(Uuid::from_u128(number)),
                    name: format!("{side:?}.{role:?}").to_lowercase(),
                    side: Some(side),
                    role,
                    has_second_factor: false,
                    must_enrol: false,
                }),
                address: "127.0.0.1".to_owned(),
                client: None,
                request_id: "test".to_owned(),
            }),
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
        let parameters: Parameters =
            serde_json::from_value(json!({ "query": query, "variables": variables }))
                .expect("these are parameters");
        let cookie = CookieSlot::default();
        let from = Sender {
            caller: &self.caller,
            cookie: &cookie,
        };
        let to = Addressee {
            language,
            request_id: "test",
        };
        let reply = self.engine.execute(parameters, Intent::Any, from, to).await;
        serde_json::to_value(reply).expect("an answer is JSON")
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
