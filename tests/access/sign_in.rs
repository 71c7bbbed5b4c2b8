//! Signing in.

use entity::values::{Role, Side};
use futures_util::future::join_all;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, SET_COOKIE};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use tests::{Answer, PASSWORD, TestApp, assert_flaw, assert_no_errors, data};

const SIGN_IN: &str = "mutation ($input: SignInInput!) { signIn(input: $input) {
    viewer { name side role mustEnrolSecondFactor account { name } }
    userErrors { code path message severity }
} }";

async fn sign_in(app: &TestApp, name: &str, password: &str) -> Answer {
    let input = json!({ "input": { "name": name, "password": password } });
    app.send(HeaderMap::new(), SIGN_IN, input).await
}

fn secret(answer: &Answer) -> String {
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    let secret = cookie.strip_prefix("__Host-twincity=").unwrap();
    secret.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn signing_in_puts_a_session_into_a_careful_cookie() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;

    let answer = sign_in(&app, &account.name.to_uppercase(), PASSWORD).await;

    assert_no_errors(&answer.body);
    let viewer = json!({
        "name": account.name, "side": "CN", "role": "EDITOR",
        "mustEnrolSecondFactor": false, "account": { "name": account.name },
    });
    assert_eq!(data(&answer.body, "/signIn/viewer"), &viewer);
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    for part in [
        "Path=/",
        "HttpOnly",
        "SameSite=Strict",
        "Secure",
        "Max-Age=43200",
    ] {
        assert!(cookie.contains(part), "no `{part}` in {cookie}");
    }
    let client = app.with_cookie(&account, &secret(&answer));
    let reply = client.gql("{ viewer { name } }", json!({})).await;
    assert_eq!(data(&reply, "/viewer/name"), &account.name);
}

#[tokio::test]
async fn the_secret_is_kept_nowhere_in_clear() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;

    let answer = sign_in(&app, &account.name, PASSWORD).await;

    let kept = entity::session::Entity::find()
        .filter(entity::session::Column::AccountId.eq(account.id))
        .one(app.db().reader())
        .await
        .unwrap()
        .unwrap();
    assert_ne!(kept.secret_hash, secret(&answer));
    assert_eq!(kept.secret_hash.len(), 64);
    assert!(!answer.body.to_string().contains(&secret(&answer)));
    assert!(account.password_hash.unwrap().starts_with("$argon2id$"));
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_name_are_told_alike_and_cost_alike() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;
    let mut closed = app.account(Some(Side::Cn), Role::Editor).await;
    closed.disabled_at = Some(tests::now());
    update(&app, &closed).await;
    let mut invited = app.account(Some(Side::Cn), Role::Editor).await;
    (invited.password_hash, invited.password_set_at) = (None, None);
    update(&app, &invited).await;

    let mut seen: Vec<(Value, u64, u64)> = Vec::new();
    for (name, password) in [
        (account.name.as_str(), "not this password"),
        ("nobody", "not this password"),
        ("no name at all!", "not this password"),
        (closed.name.as_str(), PASSWORD),
        (invited.name.as_str(), PASSWORD),
    ] {
        let (statements, hashes) = (app.statements(), app.app().passwords().computed());
        let answer = sign_in(&app, name, password).await;
        assert_flaw(&answer.body, "signIn", "SIGN_IN_FAILED");
        assert!(!answer.headers.contains_key(SET_COOKIE));
        seen.push((
            answer.body,
            app.statements() - statements,
            app.app().passwords().computed() - hashes,
        ));
    }

    assert!(seen.iter().all(|it| it == &seen[0]), "{seen:#?}");
    assert_eq!(seen[0].2, 1);
}

#[tokio::test]
async fn after_several_failures_a_name_has_to_wait_whoever_asks() {
    let app = TestApp::configured(|config| config.access.sign_in_free_failures = 2).await;
    let account = app.account(Some(Side::Ru), Role::Reader).await;
    for _ in 0..2 {
        sign_in(&app, &account.name, "not this password").await;
    }
    let hashes = app.app().passwords().computed();

    let reply = sign_in(&app, &account.name, PASSWORD).await.body;

    assert_flaw(&reply, "signIn", "SIGN_IN_LOCKED");
    assert_eq!(
        app.app().passwords().computed(),
        hashes,
        "nothing is computed"
    );
    let other = app.account(Some(Side::Ru), Role::Reader).await;
    let reply = sign_in(&app, &other.name, PASSWORD).await.body;
    assert_eq!(data(&reply, "/signIn/viewer/name"), &other.name);
}

#[tokio::test]
async fn a_name_that_nobody_has_waits_as_any_other() {
    let app = TestApp::configured(|config| config.access.sign_in_free_failures = 1).await;
    sign_in(&app, "nobody", "not this password").await;

    let reply = sign_in(&app, "nobody", "not this password").await.body;

    assert_flaw(&reply, "signIn", "SIGN_IN_LOCKED");
}

#[tokio::test]
async fn an_address_that_tries_many_names_has_to_wait() {
    let app =
        TestApp::configured(|config| config.access.sign_in_free_failures_of_address = 3).await;
    for name in ["anna", "boris", "chen"] {
        sign_in(&app, name, "not this password").await;
    }
    let account = app.account(Some(Side::Ru), Role::Reader).await;

    let reply = sign_in(&app, &account.name, PASSWORD).await.body;

    assert_flaw(&reply, "signIn", "SIGN_IN_LOCKED");
}

#[tokio::test]
async fn the_trusted_header_tells_the_address_and_no_other_does() {
    let app = TestApp::configured(|config| {
        config.access.sign_in_free_failures_of_address = 1;
        config.access.client_address_header = Some("X-Forwarded-For".into());
    })
    .await;
    let from = async |address: &str| {
        let headers =
            HeaderMap::from_iter([("x-forwarded-for".parse().unwrap(), address.parse().unwrap())]);
        let input = json!({ "input": { "name": "nobody.known", "password": "not this one" } });
        app.send(headers, SIGN_IN, input).await.body
    };

    from("192.0.2.1").await;
    let forged = from("198.51.100.1, 192.0.2.1").await;
    let other = from("192.0.2.2").await;

    assert_flaw(&forged, "signIn", "SIGN_IN_LOCKED");
    assert_flaw(&other, "signIn", "SIGN_IN_FAILED");
}

#[tokio::test]
async fn tries_at_once_are_counted_one_by_one() {
    let app = TestApp::configured(|config| config.access.sign_in_free_failures = 3).await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;

    let tries = (0..8).map(|_| sign_in(&app, &account.name, "not this password"));
    let answers = join_all(tries).await;

    let code = |answer: &Answer| answer.body["data"]["signIn"]["userErrors"][0]["code"].clone();
    let failed = answers.iter().filter(|it| code(it) == "SIGN_IN_FAILED");
    assert_eq!(failed.count(), 3);
}

#[tokio::test]
async fn a_success_frees_the_name_and_leaves_the_address_its_failures() {
    let app = TestApp::configured(|config| {
        config.access.sign_in_free_failures = 2;
        config.access.sign_in_free_failures_of_address = 4;
    })
    .await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;
    for _ in 0..3 {
        sign_in(&app, &account.name, "not this password").await;
        let reply = sign_in(&app, &account.name, PASSWORD).await.body;
        assert_eq!(data(&reply, "/signIn/viewer/name"), &account.name);
    }

    sign_in(&app, "somebody", "not this password").await;
    let reply = sign_in(&app, &account.name, PASSWORD).await.body;

    assert_flaw(&reply, "signIn", "SIGN_IN_LOCKED");
}

#[tokio::test]
async fn a_hash_of_other_settings_is_renewed() {
    let app = TestApp::configured(|config| config.access.password_passes = 2).await;
    let mut account = app.account(Some(Side::Cn), Role::Editor).await;
    let weaker = TestApp::seeded().await;
    let hash = weaker.app().passwords().hash(PASSWORD).await.unwrap();
    account.password_hash = Some(hash.clone());
    update(&app, &account).await;

    let reply = sign_in(&app, &account.name, PASSWORD).await.body;

    assert_no_errors(&reply);
    let kept = entity::account::Entity::find_by_id(account.id);
    let kept = kept.one(app.db().reader()).await.unwrap().unwrap();
    let renewed = kept.password_hash.unwrap();
    assert!(hash.contains("t=1") && renewed.contains("t=2"), "{renewed}");
}

#[tokio::test]
async fn a_sentence_is_in_the_readers_language() {
    let app = TestApp::seeded().await;
    let input = json!({ "input": { "name": "nobody", "password": "not this password" } });

    let reply = app.gql_in("ru", SIGN_IN, input).await;

    let message = data(&reply, "/signIn/userErrors/0/message");
    assert_eq!(message, "Учётной записи с таким именем и паролем нет.");
}

#[tokio::test]
async fn nobody_signs_in_over_get() {
    let app = TestApp::seeded().await;
    let query = "mutation { signIn(input: {name: \"a\", password: \"b\"}) { viewer { name } } }";

    let reply = app
        .http()
        .get(app.url("/graphql"))
        .query(&[("query", query)]);
    let reply = reply.send().await.unwrap();

    assert_eq!(reply.status(), 405);
}

async fn update(app: &TestApp, row: &entity::account::Model) {
    use sea_orm::{ActiveModelTrait, IntoActiveModel};

    let row = row.clone().into_active_model().reset_all();
    row.update(app.db().writer()).await.unwrap();
}

#[tokio::test]
async fn failing_elsewhere_does_not_shut_the_owner_out_at_their_own_address() {
    let app = TestApp::configured(|config| {
        config.access.sign_in_free_failures = 2;
        config.access.client_address_header = Some("X-Forwarded-For".to_owned());
    })
    .await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;
    let from = async |address: &str, password: &str| {
        let headers = HeaderMap::from_iter([(
            HeaderName::from_static("x-forwarded-for"),
            HeaderValue::from_str(address).unwrap(),
        )]);
        let input = json!({ "input": { "name": account.name, "password": password } });
        app.send(headers, SIGN_IN, input).await.body
    };
    assert_no_errors(&from("192.0.2.1", PASSWORD).await);

    for address in ["192.0.2.2", "192.0.2.3"] {
        let failed = from(address, "not this password").await;
        assert_flaw(&failed, "signIn", "SIGN_IN_FAILED");
    }

    // Other addresses have one count for all of them, and the owner's has its own.
    assert_flaw(
        &from("192.0.2.4", PASSWORD).await,
        "signIn",
        "SIGN_IN_LOCKED",
    );
    let owner = from("192.0.2.1", PASSWORD).await;
    assert_eq!(data(&owner, "/signIn/viewer/name"), &account.name);
    for _ in 0..2 {
        from("192.0.2.1", "not this password").await;
    }
    assert_flaw(
        &from("192.0.2.1", PASSWORD).await,
        "signIn",
        "SIGN_IN_LOCKED",
    );
}
