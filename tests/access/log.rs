//! What the log tells of accounts.

use entity::revision;
use entity::values::{Chain, RevisionAction, Role, Side};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use tests::{PASSWORD, TestApp, assert_code};
use twincity::access::revision::verify;

const SIGN_IN: &str = "mutation ($name: String!, $password: String!) {
    signIn(input: {name: $name, password: $password}) { viewer { name } }
}";

/// What happened to accounts, in a chain of the log: before, after, and who did it.
async fn happened(app: &TestApp, chain: Chain) -> Vec<(Value, Value, Option<String>)> {
    let rows = revision::Entity::find()
        .filter(revision::Column::Action.eq(RevisionAction::Account))
        .filter(revision::Column::Chain.eq(chain))
        .order_by_asc(revision::Column::Seq);
    let rows = rows.all(app.db().reader()).await.unwrap();
    let fields = |text: &str| serde_json::from_str(text).unwrap();
    rows.iter()
        .map(|row| {
            let (before, after) = (fields(&row.before_fields), fields(&row.after_fields));
            (before, after, row.actor_name.clone())
        })
        .collect()
}

fn names(events: &[(Value, Value, Option<String>)]) -> Vec<&str> {
    let names = events
        .iter()
        .map(|(_, after, _)| after["happening"].as_str());
    names.map(Option::unwrap).collect()
}

#[tokio::test]
async fn signing_in_and_failing_to_stand_in_the_log_of_the_side() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Ru), Role::Editor).await;

    for password in ["not this password", PASSWORD] {
        let input = json!({ "name": account.name, "password": password });
        app.gql(SIGN_IN, input).await;
    }
    let typed = json!({ "name": "my secret password", "password": "x" });
    app.gql(SIGN_IN, typed).await;

    let events = happened(&app, Chain::Ru).await;
    assert_eq!(names(&events), ["SIGN_IN_FAILED", "SIGNED_IN"]);
    assert_eq!(events[1].1["account"], account.id.0.to_string());
    assert_eq!(events[1].1["address"], "127.0.0.1");
    let others = happened(&app, Chain::Operator).await;
    assert_eq!(names(&others), ["SIGN_IN_FAILED"]);
    assert!(!others[0].1.to_string().contains("secret"));
    verify(app.db()).await.unwrap().unwrap();
}

#[tokio::test]
async fn what_an_administrator_does_stands_in_the_log_with_their_name() {
    let app = TestApp::seeded().await;
    let (admin, reader) = (app.admin(Side::Cn).await, app.reader(Side::Cn).await);
    let id = json!({ "id": format!("Account:{}", reader.account.id.0) });
    for mutation in [
        "mutation { createAccount(input: {name: \"chen\", role: READER}) { account { id } } }",
        "mutation ($id: ID!) { changeRole(input: {id: $id, role: EDITOR, version: 1}) {
            account { id } } }",
        "mutation ($id: ID!) { disableAccount(input: {id: $id}) { account { id } } }",
        "mutation ($id: ID!) { enableAccount(input: {id: $id}) { account { id } } }",
        "mutation ($id: ID!) { resetAccount(input: {id: $id}) { account { id } } }",
        "mutation { changeAccessSettings(input: {secondFactorRoles: [EDITOR], version: 1}) {
            accessSettings { version } } }",
        "mutation { createAccessToken(input: {name: \"x\", scope: READ}) { secret } }",
        "mutation { signOut { signedOut } }",
    ] {
        tests::assert_no_errors(&admin.gql(mutation, id.clone()).await);
    }

    let events = happened(&app, Chain::Cn).await;

    let expected = [
        "ACCOUNT_CREATED",
        "ROLE_CHANGED",
        "ACCOUNT_DISABLED",
        "ACCOUNT_ENABLED",
        "ACCOUNT_RESET",
        "SETTINGS_CHANGED",
        "TOKEN_CREATED",
        "SESSION_ENDED",
    ];
    assert_eq!(names(&events), expected);
    assert_eq!(events[1].0, json!({ "role": "READER" }));
    assert_eq!(events[1].1["role"], "EDITOR");
    let by_admin = events
        .iter()
        .all(|it| it.2.as_ref() == Some(&admin.account.name));
    assert!(by_admin, "{events:#?}");
    verify(app.db()).await.unwrap().unwrap();
}

#[tokio::test]
async fn what_cannot_be_written_down_is_not_done() {
    use sea_orm::ConnectionTrait;

    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;
    let broken = "ALTER TABLE revision RENAME TO revision_gone";
    app.db().writer().execute_unprepared(broken).await.unwrap();

    let create = "mutation { createAccount(input: {name: \"chen\", role: READER}) {
        account { id } } }";
    let reply = admin.gql(create, json!({})).await;

    assert_code(&reply, "INTERNAL");
    let made = entity::account::Entity::find().filter(entity::account::Column::Name.eq("chen"));
    assert_eq!(made.one(app.db().reader()).await.unwrap(), None);
}
