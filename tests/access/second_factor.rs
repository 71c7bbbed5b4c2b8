//! The second factor.

use entity::values::{Role, Side};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use tests::{Client, PASSWORD, TestApp, assert_code, assert_flaw, assert_no_errors, data, now};
use totp_rs::{Builder, Secret};

const ENROL: &str = "mutation ($password: String!) {
    enrolSecondFactor(input: {password: $password}) {
        enrolment { secret uri } userErrors { code }
    } }";
const CONFIRM: &str = "mutation ($code: String!) { confirmSecondFactor(input: {code: $code}) {
    recoveryCodes userErrors { code } } }";
const DISABLE: &str = "mutation ($password: String!, $code: String!) {
    disableSecondFactor(input: {password: $password, code: $code}) {
        disabled userErrors { code }
    } }";
const SIGN_IN: &str = "mutation ($input: SignInInput!) { signIn(input: $input) {
    viewer { name mustEnrolSecondFactor } userErrors { code } } }";

/// The code that a telephone shows so many steps of time from now.
fn code(secret: &str, steps: i64) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let factor = Builder::new().with_secret(secret).build().unwrap();
    let at = now().timestamp() + 30 * steps;
    factor.generate(at.unsigned_abs()).to_string()
}

async fn enrol(client: &Client<'_>) -> (String, Vec<String>) {
    let begun = client.gql(ENROL, json!({ "password": PASSWORD })).await;
    let secret = data(&begun, "/enrolSecondFactor/enrolment/secret");
    let secret = secret.as_str().unwrap().to_owned();
    let uri = data(&begun, "/enrolSecondFactor/enrolment/uri")
        .as_str()
        .unwrap();
    assert!(uri.starts_with("otpauth://totp/twincity:") && uri.contains(&secret));
    let confirmed = client
        .gql(CONFIRM, json!({ "code": code(&secret, -1) }))
        .await;
    let codes = data(&confirmed, "/confirmSecondFactor/recoveryCodes").as_array();
    let codes = codes
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap().to_owned());
    (secret, codes.collect())
}

async fn sign_in(app: &TestApp, name: &str, code: Option<&str>) -> Value {
    let input = json!({ "input": { "name": name, "password": PASSWORD, "code": code } });
    app.gql(SIGN_IN, input).await
}

#[tokio::test]
async fn once_confirmed_it_is_asked_for() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let (secret, codes) = enrol(&client).await;

    let without = sign_in(&app, &client.account.name, None).await;
    let wrong = sign_in(&app, &client.account.name, Some("000000")).await;
    let right = sign_in(&app, &client.account.name, Some(&code(&secret, 0))).await;

    assert_eq!(codes.len(), 10);
    assert_flaw(&without, "signIn", "SECOND_FACTOR_MISSING");
    assert_flaw(&wrong, "signIn", "SECOND_FACTOR_WRONG");
    assert_eq!(data(&right, "/signIn/viewer/name"), &client.account.name);
}

#[tokio::test]
async fn a_code_is_good_once() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let (secret, _) = enrol(&client).await;

    // The one that confirmed it has been used as well.
    let confirming = sign_in(&app, &client.account.name, Some(&code(&secret, -1))).await;
    let first = sign_in(&app, &client.account.name, Some(&code(&secret, 0))).await;
    let again = sign_in(&app, &client.account.name, Some(&code(&secret, 0))).await;
    let later = sign_in(&app, &client.account.name, Some(&code(&secret, 1))).await;

    assert_flaw(&confirming, "signIn", "SECOND_FACTOR_WRONG");
    assert!(!data(&first, "/signIn/viewer").is_null());
    assert_flaw(&again, "signIn", "SECOND_FACTOR_WRONG");
    assert!(!data(&later, "/signIn/viewer").is_null());
}

#[tokio::test]
async fn a_code_from_paper_is_good_once_however_it_is_typed() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let (_, codes) = enrol(&client).await;
    let typed = format!(" {} ", codes[3].to_uppercase());

    let first = sign_in(&app, &client.account.name, Some(&typed)).await;
    let again = sign_in(&app, &client.account.name, Some(&typed)).await;

    assert!(!data(&first, "/signIn/viewer").is_null());
    assert_flaw(&again, "signIn", "SECOND_FACTOR_WRONG");
}

#[tokio::test]
async fn guessing_codes_has_to_wait_too() {
    let app = TestApp::configured(|config| config.access.sign_in_free_failures = 2).await;
    let client = app.editor(Side::Cn).await;
    let (secret, _) = enrol(&client).await;
    for _ in 0..2 {
        // Knowing the password does not wipe out the failures.
        let missing = sign_in(&app, &client.account.name, None).await;
        assert_flaw(&missing, "signIn", "SECOND_FACTOR_MISSING");
        let wrong = sign_in(&app, &client.account.name, Some("000000")).await;
        assert_flaw(&wrong, "signIn", "SECOND_FACTOR_WRONG");
    }

    let right = sign_in(&app, &client.account.name, Some(&code(&secret, 0))).await;

    assert_flaw(&right, "signIn", "SIGN_IN_LOCKED");
}

#[tokio::test]
async fn an_unconfirmed_one_is_not_asked_for() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    client.gql(ENROL, json!({ "password": PASSWORD })).await;
    let wrong = client.gql(CONFIRM, json!({ "code": "000000" })).await;

    let reply = sign_in(&app, &client.account.name, None).await;

    assert_flaw(&wrong, "confirmSecondFactor", "SECOND_FACTOR_WRONG");
    assert_eq!(data(&reply, "/signIn/viewer/name"), &client.account.name);
}

#[tokio::test]
async fn it_is_given_up_with_password_and_code() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let (_, codes) = enrol(&client).await;

    let guess = json!({ "password": PASSWORD, "code": "000000" });
    let guess = client.gql(DISABLE, guess).await;
    let wrong = json!({ "password": "not this password", "code": codes[0] });
    let wrong = client.gql(DISABLE, wrong).await;
    let right = json!({ "password": PASSWORD, "code": codes[0] });
    let right = client.gql(DISABLE, right).await;

    assert_flaw(&guess, "disableSecondFactor", "SECOND_FACTOR_WRONG");
    assert_flaw(&wrong, "disableSecondFactor", "PASSWORD_WRONG");
    assert_eq!(data(&right, "/disableSecondFactor/disabled"), true);
    let reply = sign_in(&app, &client.account.name, None).await;
    assert_eq!(data(&reply, "/signIn/viewer/name"), &client.account.name);
}

#[tokio::test]
async fn steps_out_of_order_are_told() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;

    let confirm = client.gql(CONFIRM, json!({ "code": "000000" })).await;
    let disable = json!({ "password": PASSWORD, "code": "000000" });
    let disable = client.gql(DISABLE, disable).await;
    let password = client
        .gql(ENROL, json!({ "password": "not this password" }))
        .await;
    enrol(&client).await;
    let again = client.gql(ENROL, json!({ "password": PASSWORD })).await;
    let anybody = app.gql(ENROL, json!({ "password": PASSWORD })).await;

    assert_flaw(&confirm, "confirmSecondFactor", "SECOND_FACTOR_NOT_BEGUN");
    assert_flaw(&disable, "disableSecondFactor", "SECOND_FACTOR_NONE");
    assert_flaw(&password, "enrolSecondFactor", "PASSWORD_WRONG");
    assert_flaw(&again, "enrolSecondFactor", "SECOND_FACTOR_EXISTS");
    assert_code(&anybody, "UNAUTHENTICATED");
}

const REQUIRE: &str = "mutation ($roles: [Role!]!) {
    changeAccessSettings(input: {secondFactorRoles: $roles, version: 1}) {
        accessSettings { secondFactorRoles version } userErrors { code }
    } }";

#[tokio::test]
async fn a_role_that_must_have_one_may_do_nothing_before() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;
    let (editor, other) = (app.editor(Side::Cn).await, app.editor(Side::Ru).await);
    let draft = app
        .project()
        .publication(entity::values::Publication::Draft);
    let draft = draft.create().await;
    let made = editor.gql(
        "mutation { createAccessToken(input: {name: \"mine\", scope: READ}) { secret } }",
        json!({}),
    );
    let made = made.await;
    let token = data(&made, "/createAccessToken/secret").as_str().unwrap();
    let token = app.with_token(&editor.account, token);

    assert_no_errors(&admin.gql(REQUIRE, json!({ "roles": ["EDITOR"] })).await);

    let read = "query ($code: String!) { project(by: {code: $code}) { code }
        viewer { mustEnrolSecondFactor } }";
    let limited = editor.gql(read, json!({ "code": draft.code })).await;
    assert_eq!(data(&limited, "/project"), &json!(null));
    assert_eq!(data(&limited, "/viewer/mustEnrolSecondFactor"), true);
    let sessions = editor
        .gql("{ viewer { sessions { id } } }", json!({}))
        .await;
    assert_code(&sessions, "SECOND_FACTOR_REQUIRED");
    for refused in [
        "mutation { createSource(input: {code: \"S-1\"}) { version } }",
        "mutation { submit(input: {id: \"Project:0199aaaa-0000-7000-8000-000000000000\", version: 1}) { version } }",
        "{ project(by: {code: \"HB-CN-001\"}) { history { totalCount } } }",
        "{ workQueue { __typename } }",
        "{ accounts(first: 1) { nodes { id } } }",
    ] {
        let reply = editor.gql(refused, json!({})).await;
        assert_code(&reply, "SECOND_FACTOR_REQUIRED");
    }
    let by_token = token.gql("{ viewer { name } }", json!({})).await;
    assert_code(&by_token, "SECOND_FACTOR_REQUIRED");
    let signed = sign_in(&app, &editor.account.name, None).await;
    assert_eq!(data(&signed, "/signIn/viewer/mustEnrolSecondFactor"), true);
    let across = other
        .gql("{ viewer { mustEnrolSecondFactor } }", json!({}))
        .await;
    assert_eq!(data(&across, "/viewer/mustEnrolSecondFactor"), false);

    let (_, codes) = enrol(&editor).await;

    let full = editor.gql(read, json!({ "code": draft.code })).await;
    assert_eq!(data(&full, "/project/code"), &draft.code);
    let disable = json!({ "password": PASSWORD, "code": codes[0] });
    let disable = editor.gql(DISABLE, disable).await;
    assert_flaw(&disable, "disableSecondFactor", "SECOND_FACTOR_OBLIGATORY");
}

#[tokio::test]
async fn what_is_no_guess_costs_no_try_and_what_is_one_stands_in_the_log() {
    let app = TestApp::configured(|config| config.access.sign_in_free_failures = 2).await;
    let client = app.editor(Side::Cn).await;
    let nothing = json!({ "password": PASSWORD, "code": "000000" });
    for _ in 0..4 {
        let none = client.gql(DISABLE, nothing.clone()).await;
        assert_flaw(&none, "disableSecondFactor", "SECOND_FACTOR_NONE");
    }
    enrol(&client).await;
    for _ in 0..4 {
        let again = client.gql(ENROL, json!({ "password": PASSWORD })).await;
        assert_flaw(&again, "enrolSecondFactor", "SECOND_FACTOR_EXISTS");
    }

    for _ in 0..2 {
        let wrong = client.gql(DISABLE, nothing.clone()).await;
        assert_flaw(&wrong, "disableSecondFactor", "SECOND_FACTOR_WRONG");
    }

    let locked = client.gql(DISABLE, nothing).await;
    assert_flaw(&locked, "disableSecondFactor", "SIGN_IN_LOCKED");
    let failures = entity::revision::Entity::find()
        .filter(entity::revision::Column::AfterFields.contains("SIGN_IN_FAILED"))
        .all(app.db().reader())
        .await
        .unwrap();
    assert_eq!(failures.len(), 2);
}

#[tokio::test]
async fn the_operator_has_settings_of_its_own() {
    let app = TestApp::seeded().await;
    let operator = app.signed_in(None, Role::Admin).await;

    assert_no_errors(&operator.gql(REQUIRE, json!({ "roles": ["ADMIN"] })).await);

    let reply = operator
        .gql("{ viewer { mustEnrolSecondFactor } }", json!({}))
        .await;
    assert_eq!(data(&reply, "/viewer/mustEnrolSecondFactor"), true);
    let admin = app.admin(Side::Cn).await;
    let reply = admin
        .gql("{ viewer { mustEnrolSecondFactor } }", json!({}))
        .await;
    assert_eq!(data(&reply, "/viewer/mustEnrolSecondFactor"), false);
}
