//! How the secrets of second factors are kept.

use std::fs;
use std::path::Path;

use entity::second_factor::{Column, Entity, Model};
use entity::values::Side;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use tempfile::TempDir;
use tests::{Client, PASSWORD, TestApp, assert_code, assert_flaw, data, now, twincity};
use totp_rs::{Builder, Secret};
use twincity::access::second_factor;
use twincity::app::App;
use twincity::error::Result;

const ENROL: &str = "mutation ($password: String!) {
    enrolSecondFactor(input: {password: $password}) {
        enrolment { secret } userErrors { code }
    } }";
const CONFIRM: &str = "mutation ($code: String!) { confirmSecondFactor(input: {code: $code}) {
    confirmed recoveryCodes userErrors { code } } }";
const SIGN_IN: &str = "mutation ($input: SignInInput!) { signIn(input: $input) {
    viewer { name } userErrors { code } } }";

fn code(secret: &str) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let factor = Builder::new().with_secret(secret).build().unwrap();
    factor
        .generate(now().timestamp().unsigned_abs())
        .to_string()
}

async fn begin(client: &Client<'_>) -> String {
    let begun = client.gql(ENROL, json!({ "password": PASSWORD })).await;
    let secret = data(&begun, "/enrolSecondFactor/enrolment/secret");
    secret.as_str().unwrap().to_owned()
}

async fn enrol(client: &Client<'_>) -> String {
    let secret = begin(client).await;
    let confirmed = client.gql(CONFIRM, json!({ "code": code(&secret) })).await;
    assert_eq!(data(&confirmed, "/confirmSecondFactor/confirmed"), true);
    secret
}

async fn kept(app: &TestApp, client: &Client<'_>) -> Model {
    let row = Entity::find_by_id(client.account.id);
    row.one(app.db().writer()).await.unwrap().unwrap()
}

async fn keep(app: &TestApp, client: &Client<'_>, secret: &str) {
    let write = Entity::update_many()
        .col_expr(Column::Secret, Expr::value(secret))
        .col_expr(Column::LastStep, Expr::value(0_i64))
        .filter(Column::AccountId.eq(client.account.id));
    write.exec(app.db().writer()).await.unwrap();
}

/// Another server over the same database, which has these keys.
async fn server_with(app: &TestApp, keys: &Path) -> Result<()> {
    let mut access = app.app().access().clone();
    access.second_factor_key_file = Some(keys.to_owned());
    let server = App::open(app.db().clone(), app.app().clock(), &access).await?;
    second_factor::start(&server).await
}

/// A file with keys, each 32 times the same byte.
fn key_file(folder: &TempDir, keys: &[&str]) -> std::path::PathBuf {
    let file = folder
        .path()
        .join(keys.concat().chars().take(8).collect::<String>());
    fs::write(&file, keys.join("\n")).unwrap();
    file
}

const ONE: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
const OTHER: &str = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";

async fn sign_in(app: &TestApp, client: &Client<'_>, secret: &str) -> serde_json::Value {
    let code = code(secret);
    let input = json!({ "name": client.account.name, "password": PASSWORD, "code": code });
    app.gql(SIGN_IN, json!({ "input": input })).await
}

#[tokio::test]
async fn a_stolen_database_alone_gives_no_codes() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;

    let begun = begin(&client).await;
    let first = kept(&app, &client).await.secret;
    let secret = enrol(&client).await;

    let confirmed = kept(&app, &client).await.secret;
    for (clear, kept) in [(begun, first), (secret, confirmed)] {
        assert!(kept.starts_with("v1."), "{kept}");
        assert!(!kept.contains(&clear));
        assert!(Secret::try_from_base32(&kept).is_err());
    }
}

#[tokio::test]
async fn what_was_kept_in_clear_is_sealed_when_the_server_starts() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let secret = enrol(&client).await;
    keep(&app, &client, &secret).await;

    second_factor::start(app.app()).await.unwrap();

    let kept = kept(&app, &client).await.secret;
    assert!(kept.starts_with("v1.") && !kept.contains(&secret));
    let reply = sign_in(&app, &client, &secret).await;
    assert_eq!(data(&reply, "/signIn/viewer/name"), &client.account.name);
}

#[tokio::test]
async fn a_secret_counts_for_its_own_account_only_and_never_in_clear() {
    let app = TestApp::seeded().await;
    let (client, thief) = (app.editor(Side::Cn).await, app.editor(Side::Cn).await);
    enrol(&client).await;
    let known = enrol(&thief).await;
    let theirs = kept(&app, &thief).await.secret;

    for secret in [&theirs, &known] {
        keep(&app, &client, secret).await;
        let reply = sign_in(&app, &client, &known).await;
        assert_code(&reply, "INTERNAL");
    }
}

#[tokio::test]
async fn a_new_key_goes_before_the_old_one_which_is_then_needed_no_more() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let secret = enrol(&client).await;
    keep(&app, &client, &secret).await;
    let folder = tempfile::tempdir().unwrap();
    let old = key_file(&folder, &[ONE]);
    server_with(&app, &old).await.unwrap();
    let sealed = kept(&app, &client).await.secret;

    server_with(&app, &key_file(&folder, &[OTHER, ONE]))
        .await
        .unwrap();

    let again = kept(&app, &client).await.secret;
    assert_ne!(again.split('.').nth(1), sealed.split('.').nth(1));
    server_with(&app, &key_file(&folder, &[OTHER]))
        .await
        .unwrap();
    assert_eq!(kept(&app, &client).await.secret, again);
    let refused = server_with(&app, &old).await.unwrap_err().to_string();
    assert!(refused.contains(&client.account.name), "{refused}");
}

#[tokio::test]
async fn a_server_that_cannot_open_second_factors_does_not_start() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    enrol(&client).await;
    let folder = tempfile::tempdir().unwrap();
    let other = key_file(&folder, &[OTHER]);
    let missing = folder.path().join("missing");
    let at = [
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--database-url",
        app.database_url(),
    ];

    for (file, complaint) in [
        (&other, "sealed with another key"),
        (&missing, "the key of second factors"),
    ] {
        let file = ["--second-factor-key-file", file.to_str().unwrap()];
        let output = twincity(&[&at[..], &file].concat());
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(text.contains(complaint), "{text}");
    }
    if app.db().file().is_none() {
        let output = twincity(&at);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains("--second-factor-key-file"), "{text}");
    }
}

#[tokio::test]
async fn an_enrolment_that_nobody_finished_is_begun_anew_when_its_key_is_gone() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    begin(&client).await;
    let folder = tempfile::tempdir().unwrap();

    server_with(&app, &key_file(&folder, &[ONE])).await.unwrap();

    let confirmed = client.gql(CONFIRM, json!({ "code": "000000" })).await;
    assert_flaw(&confirmed, "confirmSecondFactor", "SECOND_FACTOR_NOT_BEGUN");
}
