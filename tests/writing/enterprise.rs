//! Enterprises with their numbers, and the other kinds of records.

use entity::values::{IdentifierScheme, Publication, Role, Side};
use serde_json::{Value, json};
use tests::{TestApp, assert_no_errors, data, flaws};

use super::{attempt, done, step};

fn enterprise(numbers: Value) -> Value {
    json!({
        "code": "AMUR_LES", "name": { "ru": "Амурлес", "zh": "阿穆尔木业" }, "country": "RU",
        "ownership": "PRIVATE", "sector": { "code": "TIMBER" },
        "source": { "code": "HEIHE_POLICY_2021" }, "identifiers": numbers,
        "aliases": [{ "name": "Амурский лес", "language": "RU", "kind": "FORMER" }],
    })
}

const CREATE: (&str, &str) = ("createEnterprise", "CreateEnterpriseInput");

#[tokio::test]
async fn an_enterprise_is_found_by_its_number_and_its_former_name_once_it_is_public() {
    let app = TestApp::seeded().await;
    let publisher = app.clerk(Side::Ru, Role::Publisher);
    let numbers = json!([{ "scheme": "RU_INN", "value": "7723861614" }]);
    let fields = "enterprise { id }";
    let made = done(&publisher, CREATE.0, CREATE.1, fields, enterprise(numbers)).await;
    let id = made["enterprise"]["id"].clone();
    let find = r#"{ enterprise(by: {identifier: {scheme: RU_INN, value: "7723861614"}}) {
            code aliases { nodes { name } } identifiers { nodes { value } } }
        enterprises(filter: {text: "амурский лес"}) { totalCount } }"#;
    let before = app.gql(find, json!({})).await;

    assert_eq!(
        flaws(&step(&publisher, "publish", &id, 1).await),
        Vec::<String>::new()
    );

    let after = app.gql(find, json!({})).await;
    assert_no_errors(&after);
    assert_eq!(data(&before, "/enterprise"), &json!(null));
    assert_eq!(data(&before, "/enterprises/totalCount"), 0);
    assert_eq!(
        data(&after, "/enterprise"),
        &json!({
            "code": "AMUR_LES",
            "aliases": { "nodes": [{ "name": "Амурский лес" }] },
            "identifiers": { "nodes": [{ "value": "7723861614" }] },
        })
    );
    assert_eq!(data(&after, "/enterprises/totalCount"), 1);
}

#[tokio::test]
async fn numbers_are_checked_and_the_right_digits_named() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Ru, Role::Editor);
    let holder = app.enterprise(Side::Ru, Publication::Draft).await;
    app.identifier(&holder, IdentifierScheme::RuInn, "0108003670")
        .await;
    let numbers = json!([
        { "scheme": "RU_INN", "value": "7723861615" },
        { "scheme": "RU_OGRN", "value": "113774607237" },
        { "scheme": "CN_USCI", "value": "9111000060003734IL" },
        { "scheme": "RU_INN", "value": "0108003670" },
        { "scheme": "RU_INN", "value": "0108003670" }
    ]);

    let payload = attempt(&clerk, CREATE.0, CREATE.1, "", enterprise(numbers)).await;

    assert_eq!(
        flaws(&payload),
        [
            "IDENTIFIER_CHECK input.identifiers.0.value",
            "IDENTIFIER_LENGTH input.identifiers.1.value",
            "IDENTIFIER_CHARACTER input.identifiers.2.value",
            "IDENTIFIER_TWICE input.identifiers.4.value",
            "IDENTIFIER_TAKEN input.identifiers.3.value",
            "IDENTIFIER_TAKEN input.identifiers.4.value",
        ]
    );
    let check = payload["userErrors"][0]["message"].as_str().unwrap();
    assert!(check.contains("should end in 4"), "{check}");
}

#[tokio::test]
async fn a_number_is_corrected_under_its_id() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Ru, Role::Editor);
    let numbers = json!([{ "scheme": "RU_INN", "value": "7723861614" }]);
    let fields = "enterprise { id identifiers { nodes { id value } } }";
    let made = done(&clerk, CREATE.0, CREATE.1, fields, enterprise(numbers)).await;
    let number = &made["enterprise"]["identifiers"]["nodes"][0]["id"];
    let right = json!({ "id": made["enterprise"]["id"], "version": 1, "identifiers":
        [{ "id": number, "scheme": "RU_INN", "value": "0108003670" }] });

    let (update, input) = ("updateEnterprise", "UpdateEnterpriseInput");
    let corrected = done(&clerk, update, input, fields, right).await;

    assert_eq!(
        corrected["enterprise"]["identifiers"]["nodes"],
        json!([{ "id": number, "value": "0108003670" }])
    );
}

#[tokio::test]
async fn a_number_that_was_archived_can_be_given_to_another() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Ru, Role::Editor);
    let numbers = json!([{ "scheme": "RU_INN", "value": "7723861614" }]);
    let fields = "enterprise { id }";
    let first = done(
        &clerk,
        CREATE.0,
        CREATE.1,
        fields,
        enterprise(numbers.clone()),
    )
    .await;
    let id = first["enterprise"]["id"].clone();
    let without = json!({ "id": id, "version": 1, "identifiers": [] });
    done(
        &clerk,
        "updateEnterprise",
        "UpdateEnterpriseInput",
        "",
        without,
    )
    .await;

    let mut second = enterprise(numbers.clone());
    second["code"] = json!("OTHER");
    done(&clerk, CREATE.0, CREATE.1, "", second).await;
    let back = json!({ "id": id, "version": 2, "identifiers": numbers });
    let back = attempt(
        &clerk,
        "updateEnterprise",
        "UpdateEnterpriseInput",
        "",
        back,
    )
    .await;

    assert_eq!(flaws(&back), ["IDENTIFIER_TAKEN input.identifiers.0.value"]);
}

#[tokio::test]
async fn a_source_a_place_and_a_zone_are_entered_and_used() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Publisher);
    let source = json!({ "code": "NEW_SOURCE", "title": { "zh": "公报" },
        "publisher": "黑河市", "url": "https://example.org/a", "publishedOn": "2025-06" });
    let place = json!({ "code": "NEW_PLACE", "name": { "zh": "新村", "ru": "Новая" },
        "kind": "SETTLEMENT", "country": "CN", "source": { "code": "NEW_SOURCE" },
        "coordinates": { "latitude": 50.25, "longitude": 127.5 },
        "acceptWarnings": ["NEIGHBOUR_UNPUBLISHED"] });
    let zone = json!({ "code": "NEW_ZONE", "name": { "zh": "新园区", "ru": "Новая зона" },
        "kind": "INDUSTRIAL_PARK", "country": "CN", "place": { "code": "NEW_PLACE" },
        "source": { "code": "NEW_SOURCE" } });
    let made = done(
        &clerk,
        "createSource",
        "CreateSourceInput",
        "source { id }",
        source,
    )
    .await;
    let place = attempt(&clerk, "createPlace", "CreatePlaceInput", "", place).await;
    assert_eq!(place["version"], 1);

    let warned = attempt(&clerk, "createZone", "CreateZoneInput", "", zone.clone()).await;
    let mut zone = zone;
    zone["acceptWarnings"] = json!(["NEIGHBOUR_UNPUBLISHED"]);
    let fields = "zone { code place { code coordinates { latitude } } source { code } }";
    let zone = done_with_warnings(&clerk, fields, zone).await;

    assert_eq!(
        flaws(&warned),
        [
            "NEIGHBOUR_UNPUBLISHED input.place",
            "NEIGHBOUR_UNPUBLISHED input.source"
        ]
    );
    assert_eq!(zone["zone"]["place"]["coordinates"]["latitude"], 50.25);
    let published = step(&clerk, "publish", &made["source"]["id"], 1).await;
    assert_eq!(flaws(&published), Vec::<String>::new());
}

async fn done_with_warnings(clerk: &tests::Clerk, fields: &str, zone: Value) -> Value {
    let payload = attempt(clerk, "createZone", "CreateZoneInput", fields, zone).await;
    assert_eq!(payload["version"], 1);
    payload
}
