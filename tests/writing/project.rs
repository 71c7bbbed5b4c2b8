//! Projects, entered and changed.

use entity::values::{Language, Role, Side};
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data, flaws};

use super::{done, draft};

const CREATE: &str = "mutation ($input: CreateProjectInput!) { createProject(input: $input) {
    project {
        id code version publication side stage name { zh ru } plannedInvestment { amount currency }
        plannedStart { iso } zone { code } counterpart { code }
        participants { nodes { id role sharePercent enterprise { code } } }
        milestones { nodes { id kind name { zh } plannedOn { iso } } }
    }
    version repeated userErrors { code path message severity } conflict { version }
} }";

const UPDATE: &str = "mutation ($input: UpdateProjectInput!) { updateProject(input: $input) {
    project { id code version stage name { zh ru } summary { zh }
        participants { nodes { id role } } milestones { nodes { id kind } } }
    version repeated userErrors { code path message severity }
    conflict { version fields { name current yours } }
} }";

fn whole() -> Value {
    json!({
        "code": "HB-CN-900",
        "name": { "zh": "木材加工园", "ru": "Парк деревообработки" },
        "summary": { "zh": "木材深加工。", "ru": "Глубокая переработка древесины." },
        "stage": "PLANNED",
        "sector": { "code": "TIMBER" },
        "zone": { "code": "HEIHE_FTZ" },
        "source": { "code": "HEIHE_POLICY_2021" },
        "counterpart": { "code": "HB-RU-001" },
        "plannedInvestment": { "amount": "1250000.50", "currency": "CNY", "on": "2025-06-30" },
        "plannedStart": "2026-Q2",
        "plannedCompletion": "2028",
        "participants": [
            { "enterprise": { "code": "HUAWEI" }, "role": "INVESTOR", "sharePercent": "60.5" },
            { "enterprise": { "code": "AVG" }, "role": "PARTNER", "sharePercent": "39.5" }
        ],
        "milestones": [{ "kind": "APPROVAL", "name": { "zh": "批准" }, "plannedOn": "2026-03" }],
    })
}

fn with(change: impl Fn(&mut Value)) -> Value {
    let mut input = whole();
    change(&mut input);
    json!({ "input": input })
}

async fn created(app: &TestApp) -> Value {
    let reply = app
        .clerk(Side::Cn, Role::Editor)
        .gql(CREATE, json!({ "input": whole() }))
        .await;
    assert_no_errors(&reply);
    assert_eq!(flaws(data(&reply, "/createProject")), Vec::<String>::new());
    data(&reply, "/createProject/project").clone()
}

#[tokio::test]
async fn a_project_is_entered_with_its_parts() {
    let app = TestApp::seeded().await;

    let project = created(&app).await;

    assert_eq!(project["version"], 1);
    assert_eq!(project["publication"], "DRAFT");
    assert_eq!(project["side"], "CN");
    assert_eq!(project["plannedInvestment"]["amount"], "1250000.50");
    assert_eq!(project["plannedStart"]["iso"], "2026-Q2");
    assert_eq!(project["zone"]["code"], "HEIHE_FTZ");
    assert_eq!(project["counterpart"]["code"], "HB-RU-001");
    let participants = project["participants"]["nodes"].as_array().unwrap();
    assert_eq!(participants.len(), 2);
    assert_eq!(participants[0]["sharePercent"], "60.5");
    assert_eq!(
        project["milestones"]["nodes"][0]["plannedOn"]["iso"],
        "2026-03"
    );
}

#[tokio::test]
async fn everything_wrong_is_told_at_once_with_its_place() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let input = json!({ "input": {
        "code": "HB-CN-001",
        "name": { "zh": "Timber\u{7}", "ru": "Древесина" },
        "sector": { "code": "NOTHING" },
        "zone": { "code": "TOR_PRIAMURSKAYA" },
        "plannedInvestment": { "amount": "99999999999999999999", "currency": "CNY", "on": "2025-01-01" },
        "plannedStart": "2026-13",
        "actualStart": "2030",
        "actualCompletion": "2029-12",
        "plannedJobs": -1,
        "participants": [
            { "enterprise": { "code": "HUAWEI" }, "role": "INVESTOR", "sharePercent": "60" },
            { "enterprise": { "code": "HUAWEI" }, "role": "INVESTOR", "sharePercent": "60" },
            { "enterprise": { "code": "NOBODY" }, "role": "PARTNER", "sharePercent": "100.001" }
        ],
        "milestones": [{ "kind": "OPENING", "actualOn": "2027" }],
    } });

    let reply = clerk.gql(CREATE, input).await;

    assert_no_errors(&reply);
    let payload = data(&reply, "/createProject");
    assert_eq!(payload["project"], json!(null));
    let mut found = flaws(payload);
    found.sort();
    assert_eq!(
        found,
        [
            "AMOUNT_TOO_LARGE input.plannedInvestment.amount",
            "CODE_TAKEN input.code",
            "COMPLETION_BEFORE_START input.actualCompletion",
            "DATE_INVALID input.plannedStart",
            "DATE_IN_FUTURE input.actualCompletion",
            "DATE_IN_FUTURE input.actualStart",
            "DATE_IN_FUTURE input.milestones.0.actualOn",
            "LANGUAGE_MISSING input.milestones.0.name.zh",
            "NEIGHBOUR_OTHER_SIDE input.zone",
            "NEIGHBOUR_UNKNOWN input.participants.2.enterprise",
            "NEIGHBOUR_UNKNOWN input.sector",
            "NUMBER_NEGATIVE input.plannedJobs",
            "PARTICIPANT_TWICE input.participants.1",
            "SCRIPT_UNEXPECTED input.name.zh",
            "SHARES_OVER_WHOLE input.participants",
            "SHARE_INVALID input.participants.2.sharePercent",
            "TEXT_CONTROL input.name.zh",
            "VALUE_MISSING input.stage",
        ]
    );
}

#[tokio::test]
async fn a_list_without_end_is_refused() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let mut project = super::whole_project("HB-CN-900");
    let alias = json!({ "name": "木材园", "language": "ZH", "kind": "FORMER" });
    project["aliases"] = vec![alias.clone(); 201].into();
    let (create, input) = ("createProject", "CreateProjectInput");
    let endless = super::attempt(&clerk, create, input, "", project.clone()).await;
    project["aliases"] = vec![alias; 200].into();

    let long = super::attempt(&clerk, create, input, "", project).await;

    assert_eq!(flaws(&endless), ["LIST_TOO_LONG input.aliases"]);
    assert_eq!(long["version"], 1);
}

#[tokio::test]
async fn messages_are_in_the_writers_language_and_name_who_has_a_code() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let input = with(|input| input["code"] = json!("HB-CN-001"));

    let reply = clerk.gql_in(Language::Ru, CREATE, input).await;

    let message = data(&reply, "/createProject/userErrors/0/message")
        .as_str()
        .unwrap();
    assert!(
        message.starts_with("Код HB-CN-001 уже принадлежит"),
        "{message}"
    );
}

#[tokio::test]
async fn a_warning_is_accepted_by_its_code() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let brand = |input: &mut Value| input["name"]["zh"] = json!("XCMG");

    let refused = clerk.gql(CREATE, with(brand)).await;
    let accepted = with(|input| {
        brand(input);
        input["acceptWarnings"] = json!(["SCRIPT_UNEXPECTED"]);
    });
    let accepted = clerk.gql(CREATE, accepted).await;

    let refused = data(&refused, "/createProject");
    assert_eq!(flaws(refused), ["SCRIPT_UNEXPECTED input.name.zh"]);
    assert_eq!(refused["userErrors"][0]["severity"], "WARNING");
    assert_eq!(refused["project"], json!(null));
    assert_eq!(data(&accepted, "/createProject/project/name/zh"), "XCMG");
}

#[tokio::test]
async fn only_what_is_given_changes_and_null_clears() {
    let app = TestApp::seeded().await;
    let project = created(&app).await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let milestone = project["milestones"]["nodes"][0]["id"].clone();
    let input = json!({ "input": {
        "id": project["id"], "version": 1, "stage": "CONSTRUCTION",
        "name": { "ru": "Новый парк" }, "summary": null, "participants": null,
        "milestones": [
            { "id": milestone, "kind": "APPROVAL" },
            { "kind": "GROUNDBREAKING", "name": { "zh": "开工" } }
        ],
    } });

    let reply = clerk.gql(UPDATE, input).await;

    assert_no_errors(&reply);
    let payload = data(&reply, "/updateProject");
    assert_eq!(flaws(payload), Vec::<String>::new());
    let changed = &payload["project"];
    assert_eq!(changed["version"], 2);
    assert_eq!(changed["stage"], "CONSTRUCTION");
    assert_eq!(
        changed["name"],
        json!({ "zh": "木材加工园", "ru": "Новый парк" })
    );
    assert_eq!(changed["summary"], json!(null));
    assert_eq!(changed["participants"]["nodes"], json!([]));
    let milestones = changed["milestones"]["nodes"].as_array().unwrap();
    assert_eq!(milestones.len(), 2);
    assert!(milestones.iter().any(|it| it["id"] == milestone));
}

#[tokio::test]
async fn a_stale_version_is_told_what_both_have_changed() {
    let app = TestApp::seeded().await;
    let project = created(&app).await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let change = |version: i32, fields: Value| {
        let mut input = json!({ "id": project["id"], "version": version });
        input
            .as_object_mut()
            .unwrap()
            .extend(fields.as_object().cloned().unwrap());
        json!({ "input": input })
    };
    let first = change(1, json!({ "stage": "CONSTRUCTION", "plannedJobs": 5 }));
    assert_eq!(
        data(&clerk.gql(UPDATE, first).await, "/updateProject/version"),
        2
    );

    let second = change(
        1,
        json!({ "stage": "OPERATION", "name": { "ru": "Другое" } }),
    );
    let reply = clerk.gql(UPDATE, second).await;

    assert_no_errors(&reply);
    let payload = data(&reply, "/updateProject");
    assert_eq!(flaws(payload), ["VERSION_CONFLICT input.version"]);
    assert_eq!(
        payload["conflict"],
        json!({ "version": 2, "fields": [
            { "name": "stage", "current": "CONSTRUCTION", "yours": "OPERATION" }
        ] })
    );
}

#[tokio::test]
async fn the_same_key_gives_the_same_answer_once() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let keyed = |code: &str| {
        with(|input| {
            input["code"] = json!(code);
            input["idempotencyKey"] = json!("k-1");
        })
    };

    let first = clerk.gql(CREATE, keyed("HB-CN-900")).await;
    let again = clerk.gql(CREATE, keyed("HB-CN-900")).await;
    let other = clerk.gql(CREATE, keyed("HB-CN-901")).await;
    let of_another = app
        .clerk(Side::Cn, Role::Publisher)
        .gql(CREATE, keyed("HB-CN-902"))
        .await;

    let (first, again) = (
        data(&first, "/createProject"),
        data(&again, "/createProject"),
    );
    assert_eq!(first["repeated"], false);
    assert_eq!(again["repeated"], true);
    assert_eq!(first["project"], again["project"]);
    let other = data(&other, "/createProject");
    assert_eq!(
        flaws(other),
        ["IDEMPOTENCY_KEY_REUSED input.idempotencyKey"]
    );
    assert_eq!(data(&of_another, "/createProject/repeated"), false);
}

#[tokio::test]
async fn only_the_own_sides_editors_write() {
    let app = TestApp::seeded().await;
    let project = created(&app).await;
    let change = json!({ "input": { "id": project["id"], "version": 1, "stage": "PLANNED" } });
    let seeded = app
        .gql(
            "{ project(by: {code: \"HB-CN-001\"}) { id version } }",
            json!({}),
        )
        .await;
    let public = json!({ "input": {
        "id": data(&seeded, "/project/id"), "version": 1, "stage": "PLANNED"
    } });

    for role in [Role::Reader, Role::Auditor, Role::Admin] {
        let reply = app.clerk(Side::Cn, role).gql(UPDATE, change.clone()).await;
        assert_code(&reply, "FORBIDDEN");
    }
    let anonymous = app.gql(UPDATE, change.clone()).await;
    let hidden = app.clerk(Side::Ru, Role::Editor).gql(UPDATE, change).await;
    let others = app.clerk(Side::Ru, Role::Editor).gql(UPDATE, public).await;

    assert_code(&anonymous, "UNAUTHENTICATED");
    assert_eq!(
        flaws(data(&hidden, "/updateProject")),
        ["RECORD_NOT_FOUND input.id"]
    );
    assert_eq!(
        flaws(data(&others, "/updateProject")),
        ["RECORD_OTHER_SIDE input.id"]
    );
}

#[tokio::test]
async fn a_missing_project_is_not_found() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let id = "Project:00000000-0000-7000-8000-000000000000";

    let reply = clerk
        .gql(UPDATE, json!({ "input": { "id": id, "version": 1 } }))
        .await;
    let nonsense = clerk
        .gql(UPDATE, json!({ "input": { "id": "x", "version": 1 } }))
        .await;

    assert_eq!(
        flaws(data(&reply, "/updateProject")),
        ["RECORD_NOT_FOUND input.id"]
    );
    assert_code(&nonsense, "ID_INVALID");
}

#[tokio::test]
async fn checking_writes_nothing() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let check = "mutation ($input: ValidateProjectInput!) {
        validateProject(input: $input) { userErrors { code path } conflict { version } } }";

    let sound = clerk.gql(check, json!({ "input": whole() })).await;
    let wrong = clerk
        .gql(check, with(|input| input["code"] = json!("HB-CN-001")))
        .await;
    let found = clerk
        .gql("{ project(by: {code: \"HB-CN-900\"}) { code } }", json!({}))
        .await;

    assert_eq!(
        flaws(data(&sound, "/validateProject")),
        Vec::<String>::new()
    );
    assert_eq!(
        flaws(data(&wrong, "/validateProject")),
        ["CODE_TAKEN input.code"]
    );
    assert_eq!(data(&found, "/project"), &json!(null));
}

#[tokio::test]
async fn a_draft_is_found_by_search_only_by_those_who_may() {
    let app = TestApp::seeded().await;
    created(&app).await;
    let search = "{ projects(filter: {text: \"木材加工园\"}) { totalCount } }";

    let own = app
        .clerk(Side::Cn, Role::Reader)
        .gql(search, json!({}))
        .await;
    let others = app
        .clerk(Side::Ru, Role::Publisher)
        .gql(search, json!({}))
        .await;
    let anonymous = app.gql(search, json!({})).await;

    assert_eq!(data(&own, "/projects/totalCount"), 1);
    assert_eq!(data(&others, "/projects/totalCount"), 0);
    assert_eq!(data(&anonymous, "/projects/totalCount"), 0);
}

/// A list that names one part twice has a copy of it, and the record says what its table has.
#[tokio::test]
async fn one_part_given_twice_is_two_parts() {
    let app = TestApp::seeded().await;
    let clerk = app.clerk(Side::Cn, Role::Editor);
    let id = draft(&clerk, "HB-CN-900").await;
    let fields = "project { version milestones { totalCount nodes { id name { zh } } } }";
    let change = |version: i32, milestones: Value| json!({ "id": id, "version": version, "milestones": milestones });
    let one = json!([{ "kind": "APPROVAL", "name": { "zh": "批准" }, "plannedOn": "2026-03" }]);
    let before = done(
        &clerk,
        "updateProject",
        "UpdateProjectInput",
        fields,
        change(1, one),
    )
    .await;
    let known = &before["project"]["milestones"]["nodes"][0]["id"];
    let twice = json!([
        { "id": known, "kind": "OPENING", "name": { "zh": "开工" }, "plannedOn": "2026-04" },
        { "id": known, "kind": "APPROVAL", "name": { "zh": "批准" }, "plannedOn": "2026-03" },
    ]);

    let after = done(
        &clerk,
        "updateProject",
        "UpdateProjectInput",
        fields,
        change(2, twice),
    )
    .await;

    let milestones = &after["project"]["milestones"];
    assert_eq!(milestones["totalCount"], 2);
    let (first, second) = (&milestones["nodes"][0], &milestones["nodes"][1]);
    assert_ne!(first["id"], second["id"]);
    assert!(first["id"] == *known || second["id"] == *known);
}
