//! Values that no record may have.

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::{Clerk, TestApp, assert_code, data, flaws};

use super::{attempt, done, draft, step, whole_project};

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

#[tokio::test]
async fn what_was_invested_was_invested_by_now() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let on = |day: &str| json!({ "amount": "5.00", "currency": "CNY", "on": day });

    let invested = entered(
        &clerk,
        "Project",
        "P-1",
        "actualInvestment",
        on("2999-12-31"),
    )
    .await;
    let to_be = entered(
        &clerk,
        "Project",
        "P-1",
        "plannedInvestment",
        on("2999-12-31"),
    )
    .await;

    assert_eq!(invested, ["DATE_IN_FUTURE input.actualInvestment.on"]);
    assert_eq!(to_be, NONE);
}

#[tokio::test]
async fn none_is_what_is_usual() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let mut project = whole_project("P-1");
    project["standing"] = json!(null);
    let fields = "project { id standing }";
    let (create, of) = ("createProject", "CreateProjectInput");
    let (update, of_update) = ("updateProject", "UpdateProjectInput");

    let made = done(&clerk, create, of, fields, project).await;
    let id = &made["project"]["id"];
    let change = |version: i32, standing: Value| json!({ "id": id, "version": version, "standing": standing });
    let paused = change(1, json!("SUSPENDED"));
    let paused = done(&clerk, update, of_update, fields, paused).await;
    let goes_on = done(&clerk, update, of_update, fields, change(2, json!(null))).await;

    assert_eq!(made["project"]["standing"], "ACTIVE");
    assert_eq!(paused["project"]["standing"], "SUSPENDED");
    assert_eq!(goes_on["project"]["standing"], "ACTIVE");
}

#[tokio::test]
async fn a_check_of_a_record_names_the_version_that_was_read() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let id = draft(&clerk, "P-1").await;
    let check = "mutation ($input: ValidateProjectInput!) { validateProject(input: $input) {
        userErrors { code path } conflict { version } } }";
    let input = json!({ "input": { "id": id, "plannedJobs": 5 } });

    let without = clerk.gql(check, input.clone()).await;
    let reader = app.clerk(Side::Cn, Role::Reader).gql(check, input).await;
    let with = json!({ "input": { "id": id, "version": 1, "plannedJobs": 5 } });
    let with = clerk.gql(check, with).await;

    let without = data(&without, "/validateProject");
    assert_eq!(flaws(without), ["VALUE_MISSING input.version"]);
    assert_eq!(without["conflict"], Value::Null);
    assert_code(&reader, "FORBIDDEN");
    assert_eq!(flaws(data(&with, "/validateProject")), NONE);
}

#[tokio::test]
async fn a_region_has_the_code_of_one_in_its_country() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let long = format!("CN-{}", "X".repeat(500));
    let cases = [
        ("CN", "CN-HL", None),
        ("HK", "CN-HK", None),
        ("CN", long.as_str(), Some("REGION_CODE_INVALID")),
        ("CN", "HL", Some("REGION_CODE_INVALID")),
        ("CN", "cn-hl", Some("REGION_CODE_INVALID")),
        ("CN", "XX-HL", Some("REGION_CODE_INVALID")),
        ("CN", "CN-", Some("REGION_CODE_INVALID")),
        ("CN", "RU-AMU", Some("REGION_OTHER_COUNTRY")),
    ];
    for (number, (country, region, expected)) in cases.into_iter().enumerate() {
        let mut place = json!({ "name": { "zh": "村" }, "kind": "SETTLEMENT" });
        place["code"] = json!(format!("PLACE_{number}"));
        place["country"] = json!(country);
        place["regionCode"] = json!(region);

        let (create, of) = ("createPlace", "CreatePlaceInput");
        let found = flaws(&attempt(&clerk, create, of, "", place).await);

        let expected: Vec<String> = (expected.iter())
            .map(|code| format!("{code} input.regionCode"))
            .collect();
        assert_eq!(found, expected, "{country} {region}");
    }
}

#[tokio::test]
async fn an_address_names_a_site() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    for (number, (url, is_sound)) in [
        ("http://", false),
        ("https://?q=1", false),
        ("https://example.org:port/", false),
        ("https://example.org/a b", false),
        ("ftp://example.org/", false),
        ("https://example.org/news/1?q=2#3", true),
        ("http://пример.рф/новости", true),
    ]
    .into_iter()
    .enumerate()
    {
        let code = format!("SOURCE_{number}");

        let found = entered(&clerk, "Source", &code, "url", json!(url)).await;

        let expected: &[&str] = if is_sound {
            &[]
        } else {
            &["URL_INVALID input.url"]
        };
        assert_eq!(found, expected, "{url}");
    }
}

#[tokio::test]
async fn a_number_of_zeros_is_nobodys() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Ru, Role::Editor);
    for (scheme, length) in [("RU_INN", 10), ("RU_OGRN", 13), ("CN_USCI", 18)] {
        let numbers = json!([{ "scheme": scheme, "value": "0".repeat(length) }]);

        let found = entered(&clerk, "Enterprise", "NOBODY", "identifiers", numbers).await;

        assert_eq!(
            found,
            ["IDENTIFIER_ZEROS input.identifiers.0.value"],
            "{scheme}"
        );
    }
}
