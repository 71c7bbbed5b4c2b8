//! Asking again under the same key, as a client does that has lost the answer.

use entity::values::{Role, Side};
use reqwest::header::{HeaderMap, SET_COOKIE};
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::{Value, json};
use tests::{Answer, Client, PASSWORD, TestApp, assert_code, assert_flaw, assert_no_errors, data};
use twincity::access::invitation::invite_first;
use twincity::access::secret;

/// A mutation as a document; of its payload it reads what all have, and something more.
fn document(mutation: &str, more: &str) -> String {
    let input = match mutation {
        "disableAccount" | "enableAccount" | "resetAccount" => "AccountInput".to_owned(),
        _ => format!("{}{}Input", mutation[..1].to_uppercase(), &mutation[1..]),
    };
    format!(
        "mutation ($input: {input}!) {{ it: {mutation}(input: $input) {{
            repeated userErrors {{ code path severity }} {more}
        }} }}"
    )
}

fn under(key: &str, mut input: Value) -> Value {
    input["idempotencyKey"] = json!(key);
    json!({ "input": input })
}

/// How many entries the log has of what was done.
async fn entries(app: &TestApp) -> u64 {
    let failed = entity::revision::Column::AfterFields.contains("SIGN_IN_FAILED");
    let log = entity::revision::Entity::find().filter(failed.not());
    log.count(app.db().writer()).await.unwrap()
}

/// Asks twice under one key, then for something else under it; gives both answers.
async fn twice(
    app: &TestApp,
    client: &Client<'_>,
    mutation: &str,
    more: &str,
    [input, another]: [Value; 2],
) -> [Value; 2] {
    let (document, before) = (document(mutation, more), entries(app).await);
    let first = client.gql(&document, under(mutation, input.clone())).await;
    assert_no_errors(&first);
    assert_eq!(data(&first, "/it/userErrors"), &json!([]), "{mutation}");
    assert_eq!(data(&first, "/it/repeated"), false, "{mutation}");
    let once = entries(app).await;

    let again = client.gql(&document, under(mutation, input)).await;
    let other = client.gql(&document, under(mutation, another)).await;

    assert_no_errors(&again);
    assert_eq!(data(&again, "/it/repeated"), true, "{mutation}");
    assert_flaw(&other, "it", "IDEMPOTENCY_KEY_REUSED");
    assert_eq!(data(&other, "/it/repeated"), false, "{mutation}");
    assert_eq!(entries(app).await, once, "{mutation}");
    // Only an attempt at a second factor stands in no log.
    assert_eq!(once > before, mutation != "enrolSecondFactor", "{mutation}");
    [first, again].map(|reply| data(&reply, "/it").clone())
}

#[tokio::test]
async fn what_an_administrator_does_is_done_once_under_a_key() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;
    let (one, other) = (
        app.account(Some(Side::Cn), Role::Reader).await.id.0,
        app.account(Some(Side::Cn), Role::Reader).await.id.0,
    );
    let one = json!({ "id": format!("Account:{one}") });
    let other = json!({ "id": format!("Account:{other}") });
    let role = |role: &str| json!({ "id": one["id"], "role": role, "version": 4 });
    let settings = |roles: Value| json!({ "secondFactorRoles": roles, "version": 1 });

    let account = "account { id name role version disabledAt }";
    for (mutation, inputs) in [
        ("disableAccount", [one.clone(), other.clone()]),
        ("enableAccount", [one.clone(), other.clone()]),
        ("resetAccount", [one.clone(), other.clone()]),
        ("changeRole", [role("EDITOR"), role("AUDITOR")]),
    ] {
        let [first, again] = twice(&app, &admin, mutation, account, inputs).await;
        assert!(first["account"].is_object(), "{mutation}");
        assert_eq!(first["account"], again["account"], "{mutation}");
    }
    let inputs = [settings(json!(["AUDITOR"])), settings(json!([]))];
    let read = "accessSettings { secondFactorRoles version }";
    let [first, again] = twice(&app, &admin, "changeAccessSettings", read, inputs).await;
    assert_eq!(first["accessSettings"], again["accessSettings"]);
    assert_eq!(again["accessSettings"]["version"], 2);
}

#[tokio::test]
async fn a_secret_is_not_shown_again_and_the_answer_says_why() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;
    let named = |name: &str| json!({ "name": name, "role": "EDITOR" });
    let token = |name: &str| json!({ "name": name, "scope": "READ" });
    let [account, account_again] = twice(
        &app,
        &admin,
        "createAccount",
        "account { id } invitation { code }",
        [named("li.wei"), named("li.wen")],
    )
    .await;

    let [token, token_again] = twice(
        &app,
        &admin,
        "createAccessToken",
        "accessToken { id } secret",
        [token("nightly"), token("daily")],
    )
    .await;

    let warning = json!([{
        "code": "SECRET_SHOWN_ONCE", "path": ["input", "idempotencyKey"], "severity": "WARNING",
    }]);
    assert!(account["invitation"]["code"].is_string());
    assert_eq!(account_again["invitation"], json!(null));
    assert_eq!(account_again["account"], account["account"]);
    assert_eq!(account_again["userErrors"], warning);
    assert!(token["secret"].is_string());
    assert_eq!(token_again["secret"], json!(null));
    assert_eq!(token_again["accessToken"], token["accessToken"]);
    assert_eq!(token_again["userErrors"], warning);
    let list = "{ viewer { accessTokens { id } } accounts { totalCount } }";
    let list = admin.gql(list, json!({})).await;
    let tokens = data(&list, "/viewer/accessTokens").as_array();
    assert_eq!(tokens.map(Vec::len), Some(1));
    assert_eq!(data(&list, "/accounts/totalCount"), 2);
}

#[tokio::test]
async fn what_one_does_to_ones_own_proofs_is_done_once_under_a_key() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Ru).await;
    let second = app.session(&client.account, |_| ()).await;
    for name in ["one", "other"] {
        let make = document("createAccessToken", "secret");
        let input = json!({ "input": { "name": name, "scope": "READ" } });
        assert_no_errors(&client.gql(&make, input).await);
    }
    let list = "{ viewer { accessTokens { id } sessions { id isCurrent } } }";
    let list = client.gql(list, json!({})).await;
    let id = |at: &str| json!({ "id": data(&list, at) });
    let tokens = [
        id("/viewer/accessTokens/0/id"),
        id("/viewer/accessTokens/1/id"),
    ];
    let mut sessions = [id("/viewer/sessions/0/id"), id("/viewer/sessions/1/id")];
    if data(&list, "/viewer/sessions/0/isCurrent") == true {
        sessions.reverse();
    }
    assert_no_errors(&second.gql("{ viewer { name } }", json!({})).await);

    for (mutation, inputs) in [("revokeAccessToken", tokens), ("revokeSession", sessions)] {
        let [first, again] = twice(&app, &client, mutation, "revoked", inputs).await;
        assert_eq!([&first["revoked"], &again["revoked"]], [true, true]);
    }

    let over = second.gql("{ viewer { name } }", json!({})).await;
    assert_code(&over, "SESSION_OVER");
    assert_no_errors(&client.gql("{ viewer { name } }", json!({})).await);
}

#[tokio::test]
async fn a_password_is_changed_once_and_another_one_is_another_change() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Ru).await;
    let change = |new: &str| json!({ "password": PASSWORD, "newPassword": new });

    let document = document("changePassword", "changed");
    let first = change("one river, two banks");
    let first = client.gql(&document, under("k", first)).await;
    let before = entries(&app).await;
    let again = change("one river, two banks");
    let again = client.gql(&document, under("k", again)).await;
    let after = entries(&app).await;
    let other = change("two rivers, one bank");
    let other = client.gql(&document, under("k", other)).await;

    assert_eq!(data(&first, "/it/changed"), true);
    let repeated = json!({ "changed": true, "repeated": true, "userErrors": [] });
    assert_eq!(data(&again, "/it"), &repeated);
    assert_eq!(after, before);
    assert_flaw(&other, "it", "IDEMPOTENCY_KEY_REUSED");
    assert_eq!(entries(&app).await, after);
    let kept = entity::kept_answer::Entity::find();
    let kept = kept.one(app.db().reader()).await.unwrap().unwrap();
    for password in [PASSWORD, "one river, two banks"] {
        assert!(!kept.input_hash.contains(&secret::hash(password)));
    }
}

#[tokio::test]
async fn an_invitation_is_accepted_once_under_a_key_by_whoever_has_the_code() {
    let app = TestApp::seeded().await;
    let [code, theirs] = [Side::Cn, Side::Ru].map(|side| invite_first(app.app(), side));
    let [code, theirs] = [code.await, theirs.await].map(|it| it.unwrap().unwrap().code.reveal());
    let document = document("acceptInvitation", "account { id name }");
    let accept = |code: &str, name: &str, password: &str| {
        let input = json!({ "code": code, "name": name, "password": password });
        app.gql(&document, under("k", input))
    };

    let first = accept(&code, "chen", PASSWORD).await;
    let before = entries(&app).await;
    let again = accept(&code, "chen", PASSWORD).await;
    let after = entries(&app).await;
    let name = accept(&code, "wang", PASSWORD).await;
    let password = accept(&code, "chen", "one river, two banks").await;
    let of_another = accept(&theirs, "anna", PASSWORD).await;

    assert_eq!(data(&first, "/it/repeated"), false);
    assert_eq!(data(&again, "/it/repeated"), true);
    assert_eq!(data(&again, "/it/account"), data(&first, "/it/account"));
    assert_eq!(after, before);
    assert_flaw(&name, "it", "IDEMPOTENCY_KEY_REUSED");
    assert_flaw(&password, "it", "IDEMPOTENCY_KEY_REUSED");
    assert_eq!(data(&of_another, "/it/repeated"), false);
}

async fn sign_in(app: &TestApp, name: &str, password: &str, key: &str) -> Answer {
    let input = json!({ "name": name, "password": password });
    let document = document("signIn", "viewer { name }");
    app.send(HeaderMap::new(), &document, under(key, input))
        .await
}

fn session(answer: &Answer) -> String {
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    let secret = cookie.strip_prefix("__Host-twincity=").unwrap();
    secret.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn signing_in_again_under_a_key_gives_a_new_session_in_place_of_the_lost_one() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;
    let elsewhere = sign_in(&app, &account.name, PASSWORD, "elsewhere").await;

    let lost = sign_in(&app, &account.name, PASSWORD, "k").await;
    let again = sign_in(&app, &account.name, PASSWORD, "k").await;
    let guess = sign_in(&app, &account.name, "not this password", "k").await;

    assert_eq!(data(&lost.body, "/it/repeated"), false);
    assert_eq!(data(&again.body, "/it/repeated"), true);
    assert_flaw(&guess.body, "it", "SIGN_IN_FAILED");
    let who = "{ viewer { sessions { id } } }";
    let over = app.with_cookie(&account, &session(&lost));
    assert_code(&over.gql(who, json!({})).await, "SESSION_OVER");
    let client = app.with_cookie(&account, &session(&again));
    let reply = client.gql(who, json!({})).await;
    let sessions = data(&reply, "/viewer/sessions").as_array();
    assert_eq!(sessions.map(Vec::len), Some(2));
    let elsewhere = app.with_cookie(&account, &session(&elsewhere));
    assert_no_errors(&elsewhere.gql(who, json!({})).await);
}

#[tokio::test]
async fn a_key_of_something_else_begins_no_session_and_is_no_failure() {
    let app = TestApp::configured(|config| config.access.sign_in_free_failures = 1).await;
    let client = app.editor(Side::Cn).await;
    let token = json!({ "name": "nightly", "scope": "READ" });
    let token = client
        .gql(&document("createAccessToken", ""), under("k", token))
        .await;
    assert_eq!(data(&token, "/it/repeated"), false);

    for _ in 0..3 {
        let answer = sign_in(&app, &client.account.name, PASSWORD, "k").await;
        assert_flaw(&answer.body, "it", "IDEMPOTENCY_KEY_REUSED");
        assert!(!answer.headers.contains_key(SET_COOKIE));
    }
}

#[tokio::test]
async fn a_key_is_forgotten_after_its_time() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;
    let client = app.session(&account, |row| {
        row.expires_at += chrono::TimeDelta::days(9);
        row.last_seen_at += chrono::TimeDelta::days(4);
    });
    let client = client.await;
    let token = |name: &str| under("k", json!({ "name": name, "scope": "READ" }));
    let document = document("createAccessToken", "accessToken { name }");
    client.gql(&document, token("early")).await;
    app.pass(chrono::TimeDelta::hours(73));

    let late = client.gql(&document, token("late")).await;

    assert_eq!(data(&late, "/it/accessToken/name"), "late");
    assert_eq!(data(&late, "/it/repeated"), false);
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_twice_at_once_is_asking_once() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;
    let code = invite_first(app.app(), Side::Ru).await.unwrap().unwrap();
    let code = code.code.reveal();
    let anybody = app.with_token(&admin.account, "").without("authorization");
    let before = entries(&app).await;

    for (client, mutation, input, made) in [
        (
            &admin,
            "createAccount",
            json!({ "name": "li.wei", "role": "EDITOR" }),
            1,
        ),
        (
            &admin,
            "createAccessToken",
            json!({ "name": "nightly", "scope": "READ" }),
            1,
        ),
        (
            &admin,
            "enrolSecondFactor",
            json!({ "password": PASSWORD }),
            0,
        ),
        (
            &admin,
            "changePassword",
            json!({ "password": PASSWORD, "newPassword": "one river, two banks" }),
            1,
        ),
        (
            &anybody,
            "acceptInvitation",
            json!({ "code": code, "name": "anna", "password": PASSWORD }),
            2,
        ),
        (
            &anybody,
            "signIn",
            json!({ "name": "anna", "password": PASSWORD }),
            2,
        ),
    ] {
        let (document, before) = (document(mutation, ""), entries(&app).await);
        let (one, other) = tokio::join!(
            client.gql(&document, under(mutation, input.clone())),
            client.gql(&document, under(mutation, input.clone())),
        );
        let repeated = [one, other].map(|it| data(&it, "/it/repeated") == true);
        assert!(repeated[0] != repeated[1], "{mutation}: {repeated:?}");
        assert_eq!(entries(&app).await, before + made, "{mutation}");
    }
    assert_eq!(entries(&app).await, before + 7);
    let sessions = entity::session::Entity::find().all(app.db().reader()).await;
    let open = sessions.unwrap();
    let open = open.iter().filter(|row| row.ended_at.is_none()).count();
    // Anna's, and the administrator's own.
    assert_eq!(open, 2);
}
