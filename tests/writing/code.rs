//! Codes, by which readers ask for records of both banks.

use entity::values::{Role, Side};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use tests::{Clerk, TestApp, flaws};

use super::{attempt, done, draft, public, step};

async fn project(clerk: &Clerk, code: &str) -> Vec<String> {
    let value = json!({ "code": code, "stage": "PLANNED",
        "name": { "zh": "桥头仓库", "ru": "Склад у моста" } });
    flaws(
        &attempt(
            clerk,
            "createProject",
            "CreateProjectInput",
            "project { id }",
            value,
        )
        .await,
    )
}

fn enterprise(code: &str, country: &str, name: Value) -> Value {
    json!({
        "code": code, "name": name, "country": country, "ownership": "PRIVATE",
        "sector": { "code": "TIMBER" }, "source": { "code": "HEIHE_POLICY_2021" },
    })
}

fn bridge_logistics(country: &str) -> Value {
    let name = json!({ "ru": "Мост-Логистик", "zh": "大桥物流" });
    enterprise("BRIDGE_LOGISTICS", country, name)
}

/// Enters an enterprise whose code either bank may want, and gives its id.
async fn wanted_by_both(clerk: &Clerk, country: &str) -> Value {
    let value = bridge_logistics(country);
    let made = done(clerk, CREATE.0, CREATE.1, FIELDS, value).await;
    made["enterprise"]["id"].clone()
}

const CREATE: (&str, &str) = ("createEnterprise", "CreateEnterpriseInput");
const UPDATE: (&str, &str) = ("updateEnterprise", "UpdateEnterpriseInput");
const FIELDS: &str = "enterprise { id }";

#[tokio::test]
async fn a_project_cannot_pass_for_one_of_the_other_bank() {
    let app = TestApp::seeded().await;
    let (cn, ru) = (
        app.clerk(Side::Cn, Role::Editor),
        app.clerk(Side::Ru, Role::Editor),
    );
    let before = public(&app, "HB-RU-001").await;

    let taken = project(&cn, "HB-RU-001").await;

    assert_eq!(
        taken,
        [
            "CODE_TAKEN_ACROSS input.code",
            "CODE_OF_OTHER_SIDE input.code"
        ]
    );
    assert_eq!(
        project(&cn, "HB-RU-999").await,
        ["CODE_OF_OTHER_SIDE input.code"]
    );
    assert_eq!(
        project(&ru, "RU_CN-1").await,
        Vec::<String>::new(),
        "its own side is in it"
    );
    assert_eq!(
        project(&ru, "CNC-MILL").await,
        Vec::<String>::new(),
        "a part of a word is no side"
    );
    assert_eq!(public(&app, "HB-RU-001").await, before);
}

#[tokio::test]
async fn what_readers_of_both_banks_know_by_a_code_keeps_it() {
    let app = TestApp::seeded().await;
    let ru = app.clerk(Side::Ru, Role::Editor);
    let other = enterprise("YUEXING", "CN", json!({ "ru": "Юэсин", "zh": "跃兴" }));

    let payload = attempt(&ru, CREATE.0, CREATE.1, FIELDS, other).await;

    assert_eq!(flaws(&payload), ["CODE_TAKEN_ACROSS input.code"]);
}

#[tokio::test]
async fn of_two_drafts_with_one_code_the_first_to_be_published_keeps_it() {
    let app = TestApp::seeded().await;
    let cn = app.clerk(Side::Cn, Role::Publisher);
    let ru = app.clerk(Side::Ru, Role::Publisher);
    // Neither is told what the other has not published.
    let ids = [
        wanted_by_both(&cn, "CN").await,
        wanted_by_both(&ru, "RU").await,
    ];

    assert_eq!(flaws(&step(&cn, "publish", &ids[0], 1).await), [""; 0]);
    let second = step(&ru, "publish", &ids[1], 1).await;
    let renamed = json!({ "id": ids[1], "version": 1, "code": "BRIDGE_LOGISTICS_RU" });
    done(&ru, UPDATE.0, UPDATE.1, FIELDS, renamed).await;

    assert_eq!(flaws(&second), ["CODE_TAKEN_ACROSS input.code"]);
    assert_eq!(flaws(&step(&ru, "publish", &ids[1], 2).await), [""; 0]);
    assert_eq!(flaws(&step(&cn, "withdraw", &ids[0], 2).await), [""; 0]);
}

#[tokio::test]
async fn what_was_withdrawn_keeps_its_code_for_its_side() {
    let app = TestApp::seeded().await;
    let cn = app.clerk(Side::Cn, Role::Publisher);
    let ru = app.clerk(Side::Ru, Role::Publisher);
    let id = wanted_by_both(&ru, "RU").await;
    assert_eq!(flaws(&step(&ru, "publish", &id, 1).await), [""; 0]);
    assert_eq!(flaws(&step(&ru, "withdraw", &id, 2).await), [""; 0]);

    let value = bridge_logistics("CN");
    let other = attempt(&cn, CREATE.0, CREATE.1, FIELDS, value).await;

    assert_eq!(flaws(&other), ["CODE_TAKEN_ACROSS input.code"]);
    assert_eq!(flaws(&step(&ru, "publish", &id, 3).await), [""; 0]);
}

#[tokio::test]
async fn a_draft_whose_code_was_taken_can_be_archived() {
    let app = TestApp::seeded().await;
    let cn = app.clerk(Side::Cn, Role::Publisher);
    let ru = app.clerk(Side::Ru, Role::Publisher);
    let ids = [
        wanted_by_both(&cn, "CN").await,
        wanted_by_both(&ru, "RU").await,
    ];
    assert_eq!(flaws(&step(&cn, "publish", &ids[0], 1).await), [""; 0]);

    let archived = step(&ru, "archive", &ids[1], 1).await;

    assert_eq!(flaws(&archived), [""; 0]);
}

#[tokio::test]
async fn a_draft_from_before_cannot_be_published_under_a_code_of_the_other_bank() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Cn, Role::Publisher);
    let id = draft(&publisher, "HB-CN-977").await;
    let older = "UPDATE project SET code = 'HB-RU-977' WHERE code = 'HB-CN-977'";
    app.db().writer().execute_unprepared(older).await.unwrap();

    let published = step(&publisher, "publish", &id, 1).await;

    assert_eq!(flaws(&published), ["CODE_OF_OTHER_SIDE input.code"]);
}

#[tokio::test]
async fn both_banks_may_keep_one_document_on_record() {
    let app = TestApp::seeded().await;
    let cn = app.clerk(Side::Cn, Role::Editor);
    let value = json!({ "code": "TASS_2025_10_24", "title": { "zh": "塔斯社报道" } });

    let payload = attempt(
        &cn,
        "createSource",
        "CreateSourceInput",
        "source { id }",
        value,
    )
    .await;

    assert_eq!(flaws(&payload), [""; 0]);
}
