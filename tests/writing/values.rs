//! Values that no record may have.

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{Clerk, TestApp, data, flaws};

use super::{attempt, done, step, whole_project};

/// What is found wrong with a value that is entered with a new record of a kind, with what the
/// record needs beside it.
async fn entered(clerk: &Clerk, kind: &str, code: &str, field: &str, value: Value) -> Vec<String> {
    let mut input = json!({ "code": code, "name": { "zh": "名称", "ru": "Название" } });
    match kind {
        "Enterprise" => input["ownership"] = json!("PRIVATE"),
        "Place" => input["kind"] = json!("CITY"),
        "Project" => input["stage"] = json!("PLANNED"),
        "Source" => input = json!({ "code": code, "title": { "zh": "公报", "ru": "Вестник" } }),
        _ => input["kind"] = json!("INDUSTRIAL_PARK"),
    }
    if matches!(kind, "Enterprise" | "Zone") {
        input["country"] = json!("CN");
    }
    input[field] = value;
    let (create, of) = (format!("create{kind}"), format!("Create{kind}Input"));
    flaws(&attempt(clerk, &create, &of, "", input).await)
}

const NONE: [&str; 0] = [];

#[tokio::test]
async fn a_country_is_one_that_there_is() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    for kind in ["Enterprise", "Zone", "Place"] {
        for country in ["", "XX", "cn", "CHN"] {
            let is_obligatory = kind != "Place";
            let code = if country.is_empty() && is_obligatory {
                "VALUE_MISSING"
            } else {
                "COUNTRY_UNKNOWN"
            };

            let found = entered(&clerk, kind, "SOMEWHERE", "country", json!(country)).await;

            assert_eq!(
                found,
                [format!("{code} input.country")],
                "{kind} {country:?}"
            );
        }
        assert_eq!(
            entered(&clerk, kind, "SOMEWHERE", "country", json!("RU")).await,
            NONE
        );
    }
}

#[tokio::test]
async fn a_country_is_not_changed_into_none() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let zone = json!({ "code": "SOMEWHERE", "name": { "zh": "园区" }, "country": "CN",
        "kind": "INDUSTRIAL_PARK" });
    let made = done(&clerk, "createZone", "CreateZoneInput", "zone { id }", zone).await;
    let id = &made["zone"]["id"];

    let nowhere = json!({ "id": id, "version": 1, "country": "" });
    let nowhere = attempt(&clerk, "updateZone", "UpdateZoneInput", "", nowhere).await;
    let checked = "mutation ($input: ValidateZoneInput!) { validateZone(input: $input) {
        userErrors { code path } } }";
    let checked = clerk
        .gql(
            checked,
            json!({ "input": { "id": id, "version": 1, "country": "" } }),
        )
        .await;

    assert_eq!(flaws(&nowhere), ["VALUE_MISSING input.country"]);
    assert_eq!(flaws(&checked["data"]["validateZone"]), flaws(&nowhere));
}

#[tokio::test]
async fn amounts_have_a_limit_and_the_largest_still_add_up() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Publisher);
    let amount = |amount: &str| json!({ "amount": amount, "currency": "CNY", "on": "2025-01-01" });
    for field in ["plannedInvestment", "actualInvestment"] {
        let largest = amount("92233720368547758.07");
        let found = entered(&clerk, "Project", "P-1", field, largest).await;
        assert_eq!(found, [format!("AMOUNT_TOO_LARGE input.{field}.amount")]);
    }
    for code in ["P-1", "P-2"] {
        let mut project = whole_project(code);
        project["plannedInvestment"] = amount("10000000000000.00");
        let (create, of) = ("createProject", "CreateProjectInput");
        let made = done(&clerk, create, of, "project { id }", project).await;
        let published = step(&clerk, "publish", &made["project"]["id"], 1).await;
        assert_eq!(flaws(&published), NONE);
    }

    let overview = r#"{ overview(period: {from: "2025-01", to: "2025-01"}, currency: "CNY") {
        plannedInvestment { total { amount } } } }"#;
    let overview = app.gql(overview, json!({})).await;

    assert_eq!(
        data(&overview, "/overview/plannedInvestment/total/amount"),
        "20000000000000.00"
    );
}
