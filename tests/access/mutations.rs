//! Who may do what: every mutation of the schema, as everybody who could try it.

use serde_json::json;
use tests::{TestApp, data};

use super::cast::{Person, cast};
use super::things::ask;

/// What a letter of the table stands for: the code of the answer, none where it is done.
const LETTERS: &[(char, &str)] = &[
    ('Y', ""),
    ('U', "UNAUTHENTICATED"),
    ('F', "FORBIDDEN"),
    ('T', "TOKEN_ONLY_READS"),
    ('S', "SESSION_REQUIRED"),
    ('N', "*_NOT_FOUND"),
    ('R', "RECORD_OTHER_SIDE"),
    ('E', "ENDORSEMENT_NOT_PUBLIC"),
    // Whoever gets this far may do it, but each side has done it already.
    ('X', "CLUSTER_PART_EXISTS"),
    // Whoever gets this far may do it, but has not begun.
    ('B', "SECOND_FACTOR_NOT_BEGUN"),
    ('Z', "SECOND_FACTOR_NONE"),
    // Whoever gets this far may do it, but has sent no file.
    ('L', "UPLOAD_MISSING"),
];

/// A mutation, its input, and what it answers to each of the cast, in the order of [`cast`]:
/// anybody; the owner's reader, editor, publisher, auditor, administrator; the other side's editor,
/// publisher, administrator; the operator's administrator; the owner's publisher by a token for
/// reading, and by one for writing.
///
/// What begins with `@` is made for the test; see [`ask`].
#[rustfmt::skip]
const TABLE: &[(&str, &str, &str)] = &[
    ("createClusterPart",    r#"{cluster: {code: "TIMBER_CHAIN"}, chainLeaderTitle: {zh: "链长", ru: "Куратор"}}"#, "U FXXFF XXF F TX"),
    ("createEnterprise",     r#"{code: "@new", name: {zh: "企业", ru: "Завод"}, country: "CN", ownership: PRIVATE}"#, "U FYYFF YYF F TY"),
    ("createExchangeRate",   r#"{month: "@month", base: "CNY", quote: "JPY", rate: "20", source: @source}"#,         "U FYYFF YYF F TY"),
    ("createObservation",    r#"{indicator: {code: "BRIDGE_LENGTH"}, subject: "@theirs", measure: {value: "1", unitCode: "METRE"}, source: @source}"#, "U FYYFF YYF F TY"),
    ("createPlace",          r#"{code: "@new", name: {zh: "村", ru: "Село"}, kind: SETTLEMENT}"#,                     "U FYYFF YYF F TY"),
    ("createProject",        r#"{code: "@new", name: {zh: "项目", ru: "Проект"}, stage: PLANNED}"#,                   "U FYYFF YYF F TY"),
    ("createSource",         r#"{code: "@new", title: {zh: "公报", ru: "Вестник"}}"#,                                 "U FYYFF YYF F TY"),
    ("createZone",           r#"{code: "@new", name: {zh: "园区", ru: "Зона"}, kind: INDUSTRIAL_PARK, country: "CN"}"#, "U FYYFF YYF F TY"),
    ("validateClusterPart",  r#"{id: "@part", version: 1, note: {zh: "备注"}}"#,                        "U FYYFF RRF F TY"),
    ("validateEnterprise",   r#"{code: "@new", name: {zh: "企业", ru: "Завод"}, country: "CN", ownership: PRIVATE}"#, "U FYYFF YYF F TY"),
    ("validateExchangeRate", r#"{month: "@month", base: "CNY", quote: "JPY", rate: "20", source: @source}"#,         "U FYYFF YYF F TY"),
    ("validateObservation",  r#"{indicator: {code: "BRIDGE_LENGTH"}, subject: "@theirs", measure: {value: "1", unitCode: "METRE"}, source: @source}"#, "U FYYFF YYF F TY"),
    ("validatePlace",        r#"{code: "@new", name: {zh: "村", ru: "Село"}, kind: SETTLEMENT}"#,                     "U FYYFF YYF F TY"),
    ("validateProject",      r#"{code: "@new", name: {zh: "项目", ru: "Проект"}, stage: PLANNED}"#,                   "U FYYFF YYF F TY"),
    ("validateSource",       r#"{code: "@new", title: {zh: "公报", ru: "Вестник"}}"#,                                 "U FYYFF YYF F TY"),
    ("validateZone",         r#"{code: "@new", name: {zh: "园区", ru: "Зона"}, kind: INDUSTRIAL_PARK, country: "CN"}"#, "U FYYFF YYF F TY"),
    ("updateClusterPart",    r#"{id: "@part", version: 1, note: {zh: "备注"}}"#,                        "U FYYFF RRF F TY"),
    ("updateEnterprise",     r#"{id: "@enterprise", version: 1, ownership: MIXED}"#,                  "U FYYFF NNF F TY"),
    ("updateExchangeRate",   r#"{id: "@rate", version: 1, rate: "21"}"#,                              "U FYYFF RRF F TY"),
    ("updateObservation",    r#"{id: "@observation", version: 1, headline: true}"#,                   "U FYYFF NNF F TY"),
    ("updatePlace",          r#"{id: "@place", version: 1, kind: CITY}"#,                             "U FYYFF NNF F TY"),
    ("updateProject",        r#"{id: "@draft", version: 1, plannedJobs: 7}"#,                         "U FYYFF NNF F TY"),
    ("updateSource",         r#"{id: "@record", version: 1, publisher: "黑河"}"#,                     "U FYYFF NNF F TY"),
    ("updateZone",           r#"{id: "@zone", version: 1, country: "RU"}"#,                           "U FYYFF NNF F TY"),
    ("archive",              r#"{id: "@draft", version: 1}"#,                                         "U FYYFF NNF F TY"),
    ("revert",               r#"{id: "@changed", version: 2, to: 1}"#,                                "U FYYFF NNF F TY"),
    ("submit",               r#"{id: "@draft", version: 1}"#,                                         "U FYYFF NNF F TY"),
    ("publish",              r#"{id: "@draft", version: 1}"#,                                         "U FFYFF FNF F TY"),
    ("withdraw",             r#"{id: "@public", version: 2}"#,                                        "U FFYFF FRF F TY"),
    ("endorse",              r#"{projectId: "@theirs", projectVersion: 1, decision: DECLINED}"#,      "U FFYFF FEF F TY"),
    ("makeDatasetCurrent",   r#"{id: "@loaded", version: 1}"#,                                        "U FFYFF FNF F TY"),
    ("withdrawDataset",      r#"{id: "@released", version: 2}"#,                                      "U FFYFF FRF F TY"),
    ("importTrade",          r#"{file: "upload:0", code: "NEW", period: {from: "2024-01", to: "2024-12"}, source: {code: "HEIHE_POLICY_2021"}}"#, "U FLLFF LLF F TL"),
    ("importProjects",       r#"{file: "upload:0"}"#,                                                 "U FLLFF LLF F TL"),
    ("importEnterprises",    r#"{file: "upload:0"}"#,                                                 "U FLLFF LLF F TL"),
    ("importExchangeRates",  r#"{file: "upload:0"}"#,                                                 "U FLLFF LLF F TL"),
    ("commitImport",         r#"{id: "0"}"#,                                                          "U FNNFF NNF F TN"),
    ("cancelImport",         r#"{id: "0"}"#,                                                          "U FNNFF NNF F TN"),
    ("createAccount",        r#"{name: "@person", role: AUDITOR}"#,                                   "U FFFFY FFY Y SS"),
    ("disableAccount",       r#"{id: "@account"}"#,                                                   "U FFFFY FFN N SS"),
    ("enableAccount",        r#"{id: "@account"}"#,                                                   "U FFFFY FFN N SS"),
    ("resetAccount",         r#"{id: "@account"}"#,                                                   "U FFFFY FFN N SS"),
    ("changeRole",           r#"{id: "@account", version: 1, role: EDITOR}"#,                         "U FFFFY FFN N SS"),
    ("changeAccessSettings", r#"{secondFactorRoles: [], version: 1}"#,                                "U FFFFY FFY Y SS"),
    ("changePassword",       r#"{password: "@password", newPassword: "one river, two banks"}"#,       "U YYYYY YYY Y SS"),
    ("enrolSecondFactor",    r#"{password: "@password"}"#,                                            "U YYYYY YYY Y SS"),
    ("confirmSecondFactor",  r#"{code: "000000"}"#,                                                   "U BBBBB BBB B SS"),
    ("disableSecondFactor",  r#"{password: "@password", code: "000000"}"#,                            "U ZZZZZ ZZZ Z SS"),
    ("createAccessToken",    r#"{name: "nightly", scope: READ}"#,                                     "U YYYYY YYY Y SS"),
    ("revokeAccessToken",    r#"{id: "@token"}"#,                                                     "U YNNNN NNN N SS"),
    ("revokeSession",        r#"{id: "@session"}"#,                                                   "U YNNNN NNN N SS"),
    ("signOut",              "",                                                                      "U YYYYY YYY Y SS"),
    // Who one is already does not matter here.
    ("signIn",               r#"{name: "@name", password: "@password"}"#,                             "Y YYYYY YYY Y YY"),
    ("acceptInvitation",     r#"{code: "@code", name: "@invited", password: "@password"}"#,           "Y YYYYY YYY Y YY"),
];

#[tokio::test]
async fn every_mutation_stands_in_the_table() {
    let app = TestApp::seeded().await;
    let query = "{ __schema { mutationType { fields { name } } } }";

    let reply = app.gql(query, json!({})).await;

    let fields = data(&reply, "/__schema/mutationType/fields").as_array();
    let mut known: Vec<&str> = TABLE.iter().map(|(name, ..)| *name).collect();
    let mut named: Vec<&str> = fields
        .unwrap()
        .iter()
        .map(|field| field["name"].as_str().unwrap())
        .collect();
    known.sort_unstable();
    named.sort_unstable();
    assert_eq!(known, named);
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_may_what_the_policy_says_and_a_refusal_writes_nothing() {
    let app = TestApp::seeded().await;
    let mut wrong = Vec::new();

    let mut people = cast(&app).await;
    for (mutation, input, answers) in TABLE {
        wrong.extend(try_all(&app, &people, mutation, input, answers).await);
        if changes_people(mutation) {
            people = cast(&app).await;
        }
    }

    assert_eq!(wrong, Vec::<String>::new());
}

/// Whether those who try are not the same afterwards, or have something they had not.
fn changes_people(mutation: &str) -> bool {
    ["Password", "Factor", "Token", "Session", "sign"]
        .iter()
        .any(|word| mutation.contains(word))
}

/// Everybody tries one mutation; what was not as it should be.
async fn try_all(
    app: &TestApp,
    people: &[Person<'_>],
    mutation: &str,
    input: &str,
    answers: &str,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let answers: Vec<char> = answers.chars().filter(|it| *it != ' ').collect();
    assert_eq!(answers.len(), people.len(), "{mutation}");
    // Refusals come first: they all meet the thing as it was made.
    let mut turns: Vec<_> = people.iter().zip(answers).collect();
    turns.sort_by_key(|(_, answer)| *answer == 'Y');
    let mut document = None;
    for (person, answer) in turns {
        let is_refusal = answer != 'Y';
        let asked = match document.take() {
            Some(kept) if is_refusal && !input.contains("@source") => kept,
            _ => ask(app, people, person, mutation, input).await,
        };
        let before = if is_refusal {
            app.written().await
        } else {
            Vec::new()
        };
        let code = person.try_to(app, &asked).await;
        if !is(answer, &code) {
            wrong.push(format!("{mutation} as {}: `{code}`", person.who));
        }
        if is_refusal && app.written().await != before {
            wrong.push(format!("{mutation} as {} wrote something", person.who));
        }
        document = Some(asked);
    }
    wrong
}
/// Whether this code is what a letter stands for.
fn is(letter: char, code: &str) -> bool {
    let (_, meant) = LETTERS.iter().find(|(known, _)| *known == letter).unwrap();
    match meant.strip_prefix('*') {
        Some(end) => code.ends_with(end),
        None => code == *meant,
    }
}
