//! Access tokens.

use chrono::TimeDelta;
use entity::values::Side;
use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, HeaderMap};
use sea_orm::EntityTrait;
use sea_orm::sea_query::Expr;
use serde_json::{Value, json};
use tests::{Client, TestApp, assert_code, assert_flaw, assert_no_errors, data, now};

const CREATE: &str =
    "mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) {
    accessToken { id name scope expiresAt lastUsedAt } secret userErrors { code path }
} }";
const WHO: &str = "{ viewer { name tokenScope } }";
const TOKENS: &str = "{ viewer { accessTokens { id name lastUsedAt } } }";

async fn create(client: &Client<'_>, scope: &str) -> Value {
    let input = json!({ "input": { "name": "nightly import", "scope": scope } });
    client.gql(CREATE, input).await
}

fn secret(reply: &Value) -> &str {
    data(reply, "/createAccessToken/secret").as_str().unwrap()
}

#[tokio::test]
async fn a_token_proves_whose_it_is_and_is_shown_once() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;

    let made = create(&client, "WRITE").await;

    assert_no_errors(&made);
    let secret = secret(&made);
    assert!(secret.starts_with("tw_"), "{secret}");
    let token = app.with_token(&client.account, secret);
    let reply = token.gql(WHO, json!({})).await;
    let expected = json!({ "name": client.account.name, "tokenScope": "WRITE" });
    assert_eq!(data(&reply, "/viewer"), &expected);
    let listed = client.gql(TOKENS, json!({})).await;
    assert!(!listed.to_string().contains(secret));
    assert!(data(&listed, "/viewer/accessTokens/0/lastUsedAt").is_string());
    let kept = entity::access_token::Entity::find();
    let kept = kept.one(app.db().reader()).await.unwrap().unwrap();
    assert_ne!(kept.secret_hash, secret);
}

#[tokio::test]
async fn a_token_that_is_no_good_is_refused_and_never_taken_for_anybody() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let made = create(&client, "READ").await;
    let id = data(&made, "/createAccessToken/accessToken/id").clone();
    let token = app.with_token(&client.account, secret(&made));

    let unknown = app.with_token(&client.account, "tw_made-up");
    let revoke = "mutation ($id: ID!) { revokeAccessToken(input: {id: $id}) { revoked } }";
    let revoked = client.gql(revoke, json!({ "id": id })).await;

    assert_eq!(data(&revoked, "/revokeAccessToken/revoked"), true);
    for client in [token, unknown] {
        let answer = client.send(WHO, json!({})).await;
        assert_code(&answer.body, "TOKEN_UNUSABLE");
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    }
}

#[tokio::test]
async fn a_token_expires() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let made = create(&client, "READ").await;
    let expires_at = now() + TimeDelta::days(90);
    let shown = data(&made, "/createAccessToken/accessToken/expiresAt")
        .as_str()
        .unwrap();
    assert_eq!(
        shown.parse::<chrono::DateTime<chrono::Utc>>(),
        Ok(expires_at)
    );
    let column = entity::access_token::Column::ExpiresAt;
    let expire = entity::access_token::Entity::update_many().col_expr(column, Expr::value(now()));
    expire.exec(app.db().writer()).await.unwrap();

    let token = app.with_token(&client.account, secret(&made));

    assert_code(&token.gql(WHO, json!({})).await, "TOKEN_UNUSABLE");
}

#[tokio::test]
async fn another_scheme_is_refused() {
    let app = TestApp::seeded().await;
    let headers = HeaderMap::from_iter([(AUTHORIZATION, "Basic YTpi".parse().unwrap())]);

    let answer = app.send(headers, WHO, json!({})).await;

    assert_code(&answer.body, "AUTHORIZATION_UNSUPPORTED");
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_token_costs_one_statement() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;
    let made = create(&client, "READ").await;
    let token = app.with_token(&client.account, secret(&made));
    token.gql(WHO, json!({})).await;
    let before = app.statements();

    token.gql(WHO, json!({})).await;

    assert_eq!(app.statements() - before, 1);
}

#[tokio::test]
async fn a_token_makes_no_tokens_and_keeps_no_accounts() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Ru).await;
    let made = create(&admin, "WRITE").await;
    let token = app.with_token(&admin.account, secret(&made));

    let another = create(&token, "WRITE").await;
    let accounts = token.gql("{ accounts { totalCount } }", json!({})).await;

    assert_code(&another, "SESSION_REQUIRED");
    assert_code(&accounts, "SESSION_REQUIRED");
}

#[tokio::test]
async fn everything_wrong_with_a_token_is_told_at_once() {
    let app = TestApp::seeded().await;
    let client = app.editor(Side::Cn).await;

    let input = json!({ "input": { "name": " ", "scope": "READ", "days": 366 } });
    let reply = client.gql(CREATE, input).await;

    assert_eq!(
        data(&reply, "/createAccessToken/userErrors"),
        &json!([
            { "code": "TOKEN_NAME_INVALID", "path": ["input", "name"] },
            { "code": "TOKEN_LIFE_INVALID", "path": ["input", "days"] },
        ])
    );
}

#[tokio::test]
async fn a_token_of_somebody_else_is_not_found() {
    let app = TestApp::seeded().await;
    let (client, other) = (app.editor(Side::Cn).await, app.editor(Side::Cn).await);
    let made = create(&other, "READ").await;
    let id = data(&made, "/createAccessToken/accessToken/id");

    let revoke = "mutation ($id: ID!) { revokeAccessToken(input: {id: $id}) {
        userErrors { code } } }";
    let reply = client.gql(revoke, json!({ "id": id })).await;

    assert_flaw(&reply, "revokeAccessToken", "TOKEN_NOT_FOUND");
}

#[tokio::test]
async fn anybody_has_no_tokens() {
    let app = TestApp::seeded().await;

    let input = json!({ "input": { "name": "mine", "scope": "READ" } });
    let reply = app.gql(CREATE, input).await;

    assert_code(&reply, "UNAUTHENTICATED");
}
