//! Those who try.

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{Client, TestApp, data};

/// Somebody who tries.
pub(super) struct Person<'a> {
    pub(super) who: &'static str,
    pub(super) side: Side,
    pub(super) client: Option<Client<'a>>,
}

impl Person<'_> {
    /// The code of the answer, an error's before a flaw's; empty where it is done.
    pub(super) async fn try_to(&self, app: &TestApp, document: &str) -> String {
        let headers = self.client.as_ref().map(Client::headers);
        let answer = app.send(headers.unwrap_or_default(), document, json!({}));
        let reply = answer.await.body;
        let error = reply.pointer("/errors/0/extensions/code");
        let flaw = reply.pointer("/data/it/userErrors/0/code");
        let code = error.or(flaw).and_then(Value::as_str).unwrap_or_default();
        assert!(
            !code.is_empty() || reply["data"]["it"].is_object(),
            "{document}: {reply}"
        );
        code.to_owned()
    }
}

/// Those who try, each with a proof of their own.
pub(super) async fn cast(app: &TestApp) -> Vec<Person<'_>> {
    let (cn, ru) = (Side::Cn, Side::Ru);
    let person = |who, side, client| Person { who, side, client };
    let publisher = app.publisher(cn).await;
    let (reads, writes) = (
        token(app, &publisher, "READ").await,
        token(app, &publisher, "WRITE").await,
    );
    vec![
        person("anybody", cn, None),
        person("reader", cn, Some(app.reader(cn).await)),
        person("editor", cn, Some(app.editor(cn).await)),
        person("publisher", cn, Some(publisher)),
        person("auditor", cn, Some(app.auditor(cn).await)),
        person("administrator", cn, Some(app.admin(cn).await)),
        person("other editor", ru, Some(app.editor(ru).await)),
        person("other publisher", ru, Some(app.publisher(ru).await)),
        person("other administrator", ru, Some(app.admin(ru).await)),
        person("operator", cn, Some(app.signed_in(None, Role::Admin).await)),
        person("token for reading", cn, Some(reads)),
        person("token for writing", cn, Some(writes)),
    ]
}

/// The same person by a token that they have made.
pub(super) async fn token<'a>(app: &'a TestApp, of: &Client<'a>, scope: &str) -> Client<'a> {
    let make = format!(
        "mutation {{ createAccessToken(input: {{name: \"x\", scope: {scope}}}) {{ secret }} }}"
    );
    let made = of.gql(&make, json!({})).await;
    let secret = data(&made, "/createAccessToken/secret").as_str().unwrap();
    app.with_token(&of.account, secret)
}
