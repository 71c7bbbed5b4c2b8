//! Keeping accounts.

use entity::account::Model;
use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{Client, PASSWORD, TestApp, assert_code, assert_flaw, assert_no_errors, data};

const CREATE: &str = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
    account { id name side role version passwordSetAt }
    invitation { code expiresAt } userErrors { code path }
} }";
const DISABLE: &str = "mutation ($id: ID!) { disableAccount(input: {id: $id}) {
    account { disabledAt } userErrors { code } } }";
const ENABLE: &str = "mutation ($id: ID!) { enableAccount(input: {id: $id}) {
    account { disabledAt } userErrors { code } } }";
const RESET: &str = "mutation ($id: ID!) { resetAccount(input: {id: $id}) {
    account { passwordSetAt } invitation { code } userErrors { code } } }";
const ROLE: &str = "mutation ($id: ID!, $role: Role!, $version: Int!) {
    changeRole(input: {id: $id, role: $role, version: $version}) {
        account { role version } userErrors { code path }
    } }";

fn id(account: &Model) -> Value {
    json!(format!("Account:{}", account.id.0))
}

async fn create(client: &Client<'_>, name: &str, role: &str) -> Value {
    let input = json!({ "input": { "name": name, "role": role } });
    client.gql(CREATE, input).await
}

async fn signs_in(app: &TestApp, name: &str) -> bool {
    let query = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }";
    let input = json!({ "input": { "name": name, "password": PASSWORD } });
    let reply = app.gql(query, input).await;
    !data(&reply, "/signIn/viewer").is_null()
}

#[tokio::test]
async fn an_administrator_makes_accounts_of_their_own_side() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Ru).await;

    let reply = create(&admin, "Boris.2", "EDITOR").await;

    assert_no_errors(&reply);
    let account = data(&reply, "/createAccount/account");
    assert_eq!(
        (&account["name"], &account["side"]),
        (&json!("boris.2"), &json!("RU"))
    );
    assert_eq!(account["passwordSetAt"], json!(null));
    let accept = "mutation ($code: String!, $password: String!) {
        acceptInvitation(input: {code: $code, name: \"boris.2\", password: $password}) {
            account { name } } }";
    let code = data(&reply, "/createAccount/invitation/code");
    let accepted = app
        .gql(accept, json!({ "code": code, "password": PASSWORD }))
        .await;
    assert_no_errors(&accepted);
    assert!(signs_in(&app, "boris.2").await);
}

#[tokio::test]
async fn a_name_is_plain_and_nobody_elses() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Ru).await;
    let other = app.account(Some(Side::Cn), Role::Reader).await;

    let taken = create(&admin, &other.name, "EDITOR").await;
    let odd = create(&admin, "Борис", "EDITOR").await;

    assert_flaw(&taken, "createAccount", "ACCOUNT_NAME_TAKEN");
    assert_flaw(&odd, "createAccount", "ACCOUNT_NAME_INVALID");
}

#[tokio::test]
async fn the_operator_has_no_editors() {
    let app = TestApp::seeded().await;
    let operator = app.signed_in(None, Role::Admin).await;

    let editor = create(&operator, "mechanic", "EDITOR").await;
    let wrong = create(&operator, "Механик", "EDITOR").await;
    let auditor = create(&operator, "mechanic", "AUDITOR").await;

    assert_flaw(&editor, "createAccount", "ROLE_REQUIRES_SIDE");
    let wrong = data(&wrong, "/createAccount/userErrors")
        .as_array()
        .unwrap();
    let codes: Vec<_> = wrong.iter().map(|flaw| &flaw["code"]).collect();
    assert_eq!(codes, ["ACCOUNT_NAME_INVALID", "ROLE_REQUIRES_SIDE"]);
    assert_eq!(data(&auditor, "/createAccount/account/side"), &json!(null));
}

#[tokio::test]
async fn only_administrators_keep_accounts() {
    let app = TestApp::seeded().await;
    let target = app.account(Some(Side::Cn), Role::Reader).await;
    let role = json!({ "id": id(&target), "role": "ADMIN", "version": 1 });
    let one = json!({ "id": id(&target) });
    let make = json!({ "input": { "name": "wang", "role": "READER" } });
    let all = [
        (CREATE, &make),
        (DISABLE, &one),
        (ENABLE, &one),
        (RESET, &one),
        (ROLE, &role),
        ("{ accounts { totalCount } }", &one),
    ];

    for role in [Role::Reader, Role::Editor, Role::Publisher, Role::Auditor] {
        let client = app.signed_in(Some(Side::Cn), role).await;
        for (document, variables) in all {
            let reply = client.gql(document, variables.clone()).await;
            assert_code(&reply, "FORBIDDEN");
        }
    }
    for (document, variables) in all {
        let reply = app.gql(document, variables.clone()).await;
        assert_code(&reply, "UNAUTHENTICATED");
    }
}

#[tokio::test]
async fn accounts_of_the_other_side_and_the_operator_are_not_found() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;
    let across = app.account(Some(Side::Ru), Role::Reader).await;
    let operators = app.account(None, Role::Auditor).await;
    let mut nobody = across.clone();
    nobody.id = app.identity().id.into();

    for target in [&across, &operators, &nobody] {
        let one = json!({ "id": id(target) });
        let role = json!({ "id": id(target), "role": "EDITOR", "version": 1 });
        for (document, variables, mutation) in [
            (DISABLE, &one, "disableAccount"),
            (ENABLE, &one, "enableAccount"),
            (RESET, &one, "resetAccount"),
            (ROLE, &role, "changeRole"),
        ] {
            let reply = admin.gql(document, variables.clone()).await;
            assert_flaw(&reply, mutation, "ACCOUNT_NOT_FOUND");
        }
        let node = admin
            .gql("query ($id: ID!) { node(id: $id) { id } }", one)
            .await;
        assert_eq!(data(&node, "/node"), &json!(null));
    }
}

#[tokio::test]
async fn nobody_shuts_themselves_out() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;

    let disable = admin
        .gql(DISABLE, json!({ "id": id(&admin.account) }))
        .await;
    let role = json!({ "id": id(&admin.account), "role": "READER", "version": 1 });
    let role = admin.gql(ROLE, role).await;

    assert_flaw(&disable, "disableAccount", "ACCOUNT_IS_YOUR_OWN");
    assert_flaw(&role, "changeRole", "ACCOUNT_IS_YOUR_OWN");
}

#[tokio::test]
async fn a_closed_account_is_out_at_once_and_stays_so() {
    let app = TestApp::seeded().await;
    let (admin, editor) = (app.admin(Side::Cn).await, app.editor(Side::Cn).await);
    let make = "mutation { createAccessToken(input: {name: \"mine\", scope: WRITE}) { secret } }";
    let made = editor.gql(make, json!({})).await;
    let token = data(&made, "/createAccessToken/secret").as_str().unwrap();
    let token = app.with_token(&editor.account, token);

    let reply = admin
        .gql(DISABLE, json!({ "id": id(&editor.account) }))
        .await;

    assert!(data(&reply, "/disableAccount/account/disabledAt").is_string());
    let who = "{ viewer { name } }";
    assert_code(&editor.gql(who, json!({})).await, "SESSION_OVER");
    assert_code(&token.gql(who, json!({})).await, "TOKEN_UNUSABLE");
    assert!(!signs_in(&app, &editor.account.name).await);

    let reply = admin
        .gql(ENABLE, json!({ "id": id(&editor.account) }))
        .await;

    assert_eq!(
        data(&reply, "/enableAccount/account/disabledAt"),
        &json!(null)
    );
    assert_code(&editor.gql(who, json!({})).await, "SESSION_OVER");
    assert_code(&token.gql(who, json!({})).await, "TOKEN_UNUSABLE");
    assert!(signs_in(&app, &editor.account.name).await);
}

#[tokio::test]
async fn a_reset_takes_the_password_and_gives_a_code() {
    let app = TestApp::seeded().await;
    let (admin, editor) = (app.admin(Side::Cn).await, app.editor(Side::Cn).await);

    let reply = admin.gql(RESET, json!({ "id": id(&editor.account) })).await;

    assert!(data(&reply, "/resetAccount/invitation/code").is_string());
    let who = editor.gql("{ viewer { name } }", json!({})).await;
    assert_code(&who, "SESSION_OVER");
    assert!(!signs_in(&app, &editor.account.name).await);
}

#[tokio::test]
async fn another_role_counts_from_the_next_request() {
    let app = TestApp::seeded().await;
    let (admin, reader) = (app.admin(Side::Cn).await, app.reader(Side::Cn).await);
    let change =
        |version| json!({ "id": id(&reader.account), "role": "ADMIN", "version": version });

    let stale = admin.gql(ROLE, change(7)).await;
    let reply = admin.gql(ROLE, change(1)).await;

    assert_flaw(&stale, "changeRole", "VERSION_CONFLICT");
    let expected = json!({ "role": "ADMIN", "version": 2 });
    assert_eq!(data(&reply, "/changeRole/account"), &expected);
    assert_no_errors(&reader.gql("{ accounts { totalCount } }", json!({})).await);
}

#[tokio::test]
async fn accounts_are_listed_a_page_at_a_time() {
    let app = TestApp::seeded().await;
    let admin = app.admin(Side::Cn).await;
    for _ in 0..3 {
        app.account(Some(Side::Cn), Role::Editor).await;
        app.account(Some(Side::Ru), Role::Editor).await;
    }
    let query = "query ($after: String, $roles: [Role!]! = []) {
        accounts(first: 2, after: $after, filter: {roles: $roles, disabled: false}) {
            totalCount nodes { name } pageInfo { hasNextPage endCursor } } }";

    let first = admin.gql(query, json!({})).await;
    let after = data(&first, "/accounts/pageInfo/endCursor");
    let second = admin.gql(query, json!({ "after": after })).await;
    let none = admin.gql(query, json!({ "roles": ["AUDITOR"] })).await;

    assert_eq!(data(&first, "/accounts/totalCount"), 4);
    assert_eq!(data(&first, "/accounts/nodes").as_array().unwrap().len(), 2);
    assert_eq!(
        data(&second, "/accounts/nodes").as_array().unwrap().len(),
        2
    );
    assert_eq!(data(&second, "/accounts/pageInfo/hasNextPage"), false);
    assert_eq!(data(&none, "/accounts/nodes"), &json!([]));
}

#[tokio::test]
async fn an_account_is_a_node_for_its_owner_and_administrator_only() {
    let app = TestApp::seeded().await;
    let owner = app.editor(Side::Cn).await;
    let (admin, other) = (app.admin(Side::Cn).await, app.editor(Side::Cn).await);
    let query = "query ($id: ID!) { node(id: $id) { ... on Account { name } } }";
    let one = json!({ "id": id(&owner.account) });

    for client in [&owner, &admin] {
        let reply = client.gql(query, one.clone()).await;
        assert_eq!(data(&reply, "/node/name"), &owner.account.name);
    }
    assert_eq!(
        data(&other.gql(query, one.clone()).await, "/node"),
        &json!(null)
    );
    assert_eq!(data(&app.gql(query, one).await, "/node"), &json!(null));
}
