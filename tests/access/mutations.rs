//! Who may do what: every mutation of the schema, as everybody who could try it.

use entity::cluster_part;
use entity::values::{Publication, Role, Side};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use tests::{Client, PASSWORD, TestApp, assert_no_errors, data};

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
];

/// A mutation, its input, and what it answers to each of the cast, in the order of [`cast`]:
/// anybody; the owner's reader, editor, publisher, auditor, administrator; the other side's editor,
/// publisher, administrator; the operator's administrator; the owner's publisher by a token for
/// reading, and by one for writing.
///
/// What begins with `@` is made for the test; see [`thing`].
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

    for (mutation, input, answers) in TABLE {
        let cast = cast(&app).await;
        let answers: Vec<char> = answers.chars().filter(|it| *it != ' ').collect();
        assert_eq!(answers.len(), cast.len(), "{mutation}");
        // Refusals come first: they all meet the thing as it was made.
        let mut turns: Vec<_> = cast.iter().zip(answers).collect();
        turns.sort_by_key(|(_, answer)| *answer == 'Y');
        let mut document = None;
        for (person, answer) in turns {
            let asked = match document.take() {
                Some(kept) if answer != 'Y' && !input.contains("@source") => kept,
                _ => ask(&app, &cast, person, mutation, input).await,
            };
            let before = app.written().await;
            let code = person.try_to(&app, &asked).await;
            if !is(answer, &code) {
                wrong.push(format!("{mutation} as {}: `{code}`", person.who));
            }
            let is_kept = answer == 'Y' || app.written().await == before;
            if !is_kept {
                wrong.push(format!("{mutation} as {} wrote something", person.who));
            }
            document = Some(asked);
        }
    }

    assert_eq!(wrong, Vec::<String>::new());
}

/// Somebody who tries.
struct Person<'a> {
    who: &'static str,
    side: Side,
    client: Option<Client<'a>>,
}

impl Person<'_> {
    /// The code of the answer, an error's before a flaw's; empty where it is done.
    async fn try_to(&self, app: &TestApp, document: &str) -> String {
        let headers = self.client.as_ref().map(Client::headers);
        let answer = app.send(headers.unwrap_or_default(), document, json!({}));
        let reply = answer.await.body;
        let error = reply.pointer("/errors/0/extensions/code");
        let flaw = reply.pointer("/data/it/userErrors/0/code");
        let code = error.or(flaw).and_then(Value::as_str).unwrap_or_default();
        assert!(
            !code.is_empty() || reply["data"]["it"].is_object(),
            "{document}: {reply}"
        );
        code.to_owned()
    }
}

/// Those who try, each with a proof of their own.
async fn cast(app: &TestApp) -> Vec<Person<'_>> {
    let (cn, ru) = (Side::Cn, Side::Ru);
    let person = |who, side, client| Person { who, side, client };
    let publisher = app.publisher(cn).await;
    let (reads, writes) = (
        token(app, &publisher, "READ").await,
        token(app, &publisher, "WRITE").await,
    );
    vec![
        person("anybody", cn, None),
        person("reader", cn, Some(app.reader(cn).await)),
        person("editor", cn, Some(app.editor(cn).await)),
        person("publisher", cn, Some(publisher)),
        person("auditor", cn, Some(app.auditor(cn).await)),
        person("administrator", cn, Some(app.admin(cn).await)),
        person("other editor", ru, Some(app.editor(ru).await)),
        person("other publisher", ru, Some(app.publisher(ru).await)),
        person("other administrator", ru, Some(app.admin(ru).await)),
        person("operator", cn, Some(app.signed_in(None, Role::Admin).await)),
        person("token for reading", cn, Some(reads)),
        person("token for writing", cn, Some(writes)),
    ]
}

async fn token<'a>(app: &'a TestApp, of: &Client<'a>, scope: &str) -> Client<'a> {
    let make = format!(
        "mutation {{ createAccessToken(input: {{name: \"x\", scope: {scope}}}) {{ secret }} }}"
    );
    let made = of.gql(&make, json!({})).await;
    let secret = data(&made, "/createAccessToken/secret").as_str().unwrap();
    app.with_token(&of.account, secret)
}

/// The mutation as a document, with everything made that its input names.
async fn ask(
    app: &TestApp,
    cast: &[Person<'_>],
    who: &Person<'_>,
    mutation: &str,
    input: &str,
) -> String {
    let mut parts = input.split('@');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    let mut invited = String::new();
    for part in parts {
        let end = part
            .find(|it: char| !it.is_ascii_lowercase())
            .unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        filled += &thing(app, cast, who, name, &mut invited).await;
        filled += rest;
    }
    match mutation {
        "signOut" => "mutation { it: signOut { signedOut } }".to_owned(),
        _ => format!("mutation {{ it: {mutation}(input: {filled}) {{ userErrors {{ code }} }} }}"),
    }
}

/// Makes what an input names: a code that is new, a record of the Chinese side, an account, a
/// token or a session of its reader's.
async fn thing(
    app: &TestApp,
    cast: &[Person<'_>],
    who: &Person<'_>,
    name: &str,
    invited: &mut String,
) -> String {
    let clerk = app.clerk(Side::Cn, Role::Publisher);
    let number = app.identity().number;
    let code = format!("T-{number}");
    let reader = cast[1].client.as_ref().unwrap();
    let create = |kind: &str, field: &str, fields: &str| {
        let create = format!(
            "mutation {{ create{kind}(input: {{{fields}}}) {{ {field} {{ id }} userErrors {{ code path }} }} }}"
        );
        let (clerk, at) = (&clerk, format!("/create{kind}/{field}/id"));
        async move {
            let reply = clerk.gql(&create, json!({})).await;
            assert_no_errors(&reply);
            data(&reply, &at)
                .as_str()
                .unwrap_or_else(|| panic!("{reply}"))
                .to_owned()
        }
    };
    let source = r#"source: {code: "HEIHE_POLICY_2021"}"#;
    let month = format!("{}-{:02}", 1990 + number / 12 % 30, number % 12 + 1);
    match name {
        "new" => code,
        "month" => month,
        "person" => format!("new-{number}"),
        "password" => PASSWORD.to_owned(),
        "source" if who.side == Side::Ru => r#"{code: "TASS_2025_10_24"}"#.to_owned(),
        "source" => r#"{code: "HEIHE_POLICY_2021"}"#.to_owned(),
        "enterprise" => {
            create(
                "Enterprise",
                "enterprise",
                &format!(
                    r#"code: "{code}", name: {{zh: "企业"}}, country: "CN", ownership: PRIVATE"#
                ),
            )
            .await
        }
        "part" => untouched_part(app).await,
        "place" => {
            create(
                "Place",
                "place",
                &format!(r#"code: "{code}", name: {{zh: "村"}}, kind: SETTLEMENT"#),
            )
            .await
        }
        "zone" => {
            create(
                "Zone",
                "zone",
                &format!(
                    r#"code: "{code}", name: {{zh: "园区"}}, kind: INDUSTRIAL_PARK, country: "CN""#
                ),
            )
            .await
        }
        "record" => {
            create(
                "Source",
                "source",
                &format!(r#"code: "{code}", title: {{zh: "公报"}}"#),
            )
            .await
        }
        "rate" => {
            create(
                "ExchangeRate",
                "exchangeRate",
                &format!(r#"month: "{month}", base: "CNY", quote: "KRW", rate: "20", {source}"#),
            )
            .await
        }
        "observation" => {
            let subject = app.project().create().await.id.0;
            create("Observation", "observation", &format!(r#"indicator: {{code: "BRIDGE_LENGTH"}}, subject: "Project:{subject}", measure: {{value: "1", unitCode: "METRE"}}, {source}"#)).await
        }
        "draft" | "changed" | "public" => {
            let id = create("Project", "project", &format!(r#"code: "{code}", name: {{zh: "项目", ru: "Проект"}}, summary: {{zh: "项目", ru: "Проект"}}, stage: PLANNED, sector: {{code: "TIMBER"}}, zone: {{code: "HEIHE_FTZ"}}, {source}"#)).await;
            let step = match name {
                "changed" => format!(
                    "updateProject(input: {{id: \"{id}\", version: 1, plannedJobs: 1}}) {{ version }}"
                ),
                "public" => format!("publish(input: {{id: \"{id}\", version: 1}}) {{ version }}"),
                _ => "__typename".to_owned(),
            };
            assert_no_errors(
                &clerk
                    .gql(&format!("mutation {{ {step} }}"), json!({}))
                    .await,
            );
            id
        }
        "theirs" => {
            let theirs = app
                .project()
                .side(Side::Ru)
                .publication(Publication::Published);
            format!("Project:{}", theirs.create().await.id.0)
        }
        "account" => format!(
            "Account:{}",
            app.account(Some(Side::Cn), Role::Reader).await.id.0
        ),
        "name" => app.account(Some(Side::Cn), Role::Reader).await.name,
        "token" | "session" => {
            if name == "token" {
                token(app, reader, "READ").await;
            }
            let list = "{ viewer { accessTokens { id } sessions { id } } }";
            let mine = reader.gql(list, json!({})).await;
            let at = if name == "token" {
                "/viewer/accessTokens/0/id"
            } else {
                "/viewer/sessions/0/id"
            };
            data(&mine, at).as_str().unwrap().to_owned()
        }
        "code" => {
            *invited = format!("new-{number}");
            let invite = format!(
                "mutation {{ createAccount(input: {{name: \"{invited}\", role: READER}}) {{ invitation {{ code }} }} }}"
            );
            let made = cast[5]
                .client
                .as_ref()
                .unwrap()
                .gql(&invite, json!({}))
                .await;
            data(&made, "/createAccount/invitation/code")
                .as_str()
                .unwrap()
                .to_owned()
        }
        "invited" => invited.clone(),
        other => panic!("nobody knows how to make @{other}"),
    }
}

/// A part that the Chinese side has in some cluster, as it came with the program.
async fn untouched_part(app: &TestApp) -> String {
    let part = cluster_part::Entity::find()
        .filter(cluster_part::Column::Side.eq(Side::Cn))
        .filter(cluster_part::Column::Version.eq(1));
    let part = part.one(app.db().writer()).await.unwrap().unwrap();
    format!("ClusterPart:{}", part.id.0)
}

fn is(letter: char, code: &str) -> bool {
    let (_, meant) = LETTERS.iter().find(|(known, _)| *known == letter).unwrap();
    match meant.strip_prefix('*') {
        Some(end) => code.ends_with(end),
        None => code == *meant,
    }
}
