//! Invitations.

use entity::values::{Role, Side};
use sea_orm::EntityTrait;
use sea_orm::sea_query::Expr;
use serde_json::{Value, json};
use tests::{PASSWORD, TestApp, assert_flaw, assert_no_errors, data, now};
use twincity::access::invitation::invite_first;

const ACCEPT: &str = "mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
    account { name side role passwordSetAt } userErrors { code path }
} }";

async fn accept(app: &TestApp, code: &str, name: &str, password: &str) -> Value {
    let input = json!({ "input": { "code": code, "name": name, "password": password } });
    app.gql(ACCEPT, input).await
}

async fn first_code(app: &TestApp, side: Side) -> Option<String> {
    let issued = invite_first(app.app(), side).await.unwrap();
    issued.map(|issued| issued.code.reveal())
}

#[tokio::test]
async fn the_first_administrator_of_a_side_comes_by_a_code() {
    let app = TestApp::seeded().await;
    let code = first_code(&app, Side::Ru).await.unwrap();

    let reply = accept(&app, &code, "Anna", PASSWORD).await;

    assert_no_errors(&reply);
    let account = data(&reply, "/acceptInvitation/account");
    assert_eq!(
        (&account["name"], &account["side"]),
        (&json!("anna"), &json!("RU"))
    );
    assert_eq!(account["role"], "ADMIN");
    assert_eq!(first_code(&app, Side::Ru).await, None);
    assert!(first_code(&app, Side::Cn).await.is_some());
}

#[tokio::test]
async fn a_code_is_good_once() {
    let app = TestApp::seeded().await;
    let code = first_code(&app, Side::Ru).await.unwrap();
    accept(&app, &code, "anna", PASSWORD).await;

    let again = accept(&app, &code, "boris", PASSWORD).await;

    assert_flaw(&again, "acceptInvitation", "INVITATION_UNUSABLE");
    assert_eq!(data(&again, "/acceptInvitation/account"), &json!(null));
}

#[tokio::test]
async fn two_at_once_cannot_both_use_a_code() {
    let app = TestApp::seeded().await;
    let code = first_code(&app, Side::Ru).await.unwrap();

    let (one, other) = tokio::join!(
        accept(&app, &code, "anna", PASSWORD),
        accept(&app, &code, "boris", PASSWORD),
    );

    let accepted = [one, other];
    let accepted = accepted
        .iter()
        .filter(|it| !data(it, "/acceptInvitation/account").is_null());
    assert_eq!(accepted.count(), 1);
}

#[tokio::test]
async fn a_later_code_takes_the_earlier_back() {
    let app = TestApp::seeded().await;
    let earlier = first_code(&app, Side::Cn).await.unwrap();
    let later = first_code(&app, Side::Cn).await.unwrap();

    let old = accept(&app, &earlier, "chen", PASSWORD).await;
    let new = accept(&app, &later, "chen", PASSWORD).await;

    assert_flaw(&old, "acceptInvitation", "INVITATION_UNUSABLE");
    assert_no_errors(&new);
}

#[tokio::test]
async fn a_code_for_a_first_account_is_no_good_once_there_is_one() {
    let app = TestApp::seeded().await;
    let code = first_code(&app, Side::Cn).await.unwrap();
    app.account(Some(Side::Cn), Role::Admin).await;

    let reply = accept(&app, &code, "chen", PASSWORD).await;

    assert_flaw(&reply, "acceptInvitation", "INVITATION_UNUSABLE");
}

#[tokio::test]
async fn a_code_expires() {
    let app = TestApp::seeded().await;
    let code = first_code(&app, Side::Cn).await.unwrap();
    let column = entity::invitation::Column::ExpiresAt;
    let expire = entity::invitation::Entity::update_many().col_expr(column, Expr::value(now()));
    expire.exec(app.db().writer()).await.unwrap();

    let reply = accept(&app, &code, "chen", PASSWORD).await;

    assert_flaw(&reply, "acceptInvitation", "INVITATION_UNUSABLE");
}

#[tokio::test]
async fn what_is_wrong_leaves_the_code_good() {
    let app = TestApp::seeded().await;
    let code = first_code(&app, Side::Cn).await.unwrap();
    let taken = app.account(Some(Side::Ru), Role::Reader).await;

    for (name, password, flaw) in [
        ("chen", "short", "PASSWORD_TOO_SHORT"),
        ("陈", PASSWORD, "ACCOUNT_NAME_INVALID"),
        (&taken.name, PASSWORD, "ACCOUNT_NAME_TAKEN"),
    ] {
        let reply = accept(&app, &code, name, password).await;
        assert_flaw(&reply, "acceptInvitation", flaw);
    }

    let twice = accept(&app, &code, "陈", "short").await;
    let flaws = tests::flaws(data(&twice, "/acceptInvitation"));
    assert_eq!(
        flaws,
        [
            "ACCOUNT_NAME_INVALID input.name",
            "PASSWORD_TOO_SHORT input.password"
        ]
    );
    assert_no_errors(&accept(&app, &code, "chen", PASSWORD).await);
}

#[tokio::test]
async fn a_code_of_one_account_is_no_good_for_another() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;
    let create = "mutation { createAccount(input: {name: \"chen\", role: EDITOR}) {
        invitation { code } } }";
    let created = admin.gql(create, json!({})).await;
    let code = data(&created, "/createAccount/invitation/code")
        .as_str()
        .unwrap();

    let reply = accept(&app, code, &admin.account.name, PASSWORD).await;

    assert_flaw(&reply, "acceptInvitation", "INVITATION_OF_ANOTHER");
    assert_no_errors(&accept(&app, code, "chen", PASSWORD).await);
}

#[tokio::test]
async fn an_unknown_code_computes_nothing() {
    let app = TestApp::seeded().await;
    let before = app.app().passwords().computed();

    let reply = accept(&app, "twi_made-up", "chen", PASSWORD).await;

    assert_flaw(&reply, "acceptInvitation", "INVITATION_UNUSABLE");
    assert_eq!(app.app().passwords().computed(), before);
}
