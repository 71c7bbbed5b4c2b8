//! Settings of a side.

use entity::values::{Role, Side};
use serde_json::json;
use tests::{TestApp, assert_code, assert_flaw, data};

const READ: &str = "{ accessSettings { secondFactorRoles version } }";
const CHANGE: &str = "mutation ($version: Int!) {
    changeAccessSettings(input: {secondFactorRoles: [PUBLISHER, EDITOR], version: $version}) {
        accessSettings { secondFactorRoles version } userErrors { code path }
    } }";

#[tokio::test]
async fn settings_are_a_sides_own() {
    let app = TestApp::seeded().await;
    let (ours, theirs) = (app.admin(Side::Cn).await, app.admin(Side::Ru).await);

    let changed = ours.gql(CHANGE, json!({ "version": 1 })).await;

    let expected = json!({ "secondFactorRoles": ["EDITOR", "PUBLISHER"], "version": 2 });
    assert_eq!(
        data(&changed, "/changeAccessSettings/accessSettings"),
        &expected
    );
    assert_eq!(
        data(&ours.gql(READ, json!({})).await, "/accessSettings"),
        &expected
    );
    let unset = json!({ "secondFactorRoles": [], "version": 1 });
    assert_eq!(
        data(&theirs.gql(READ, json!({})).await, "/accessSettings"),
        &unset
    );
}

#[tokio::test]
async fn a_change_of_an_old_version_is_refused() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;
    admin.gql(CHANGE, json!({ "version": 1 })).await;

    let reply = admin.gql(CHANGE, json!({ "version": 1 })).await;

    assert_flaw(&reply, "changeAccessSettings", "VERSION_CONFLICT");
}

#[tokio::test]
async fn settings_are_for_administrators() {
    let app = TestApp::seeded().await;

    for role in [Role::Reader, Role::Editor, Role::Publisher, Role::Auditor] {
        let client = app.signed_in(Some(Side::Ru), role).await;
        assert_code(&client.gql(READ, json!({})).await, "FORBIDDEN");
        let change = client.gql(CHANGE, json!({ "version": 1 })).await;
        assert_code(&change, "FORBIDDEN");
    }
    assert_code(&app.gql(READ, json!({})).await, "UNAUTHENTICATED");
}
