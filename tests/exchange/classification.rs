//! Lists of codes from files, and what they are good for.

use serde_json::{Value, json};
use tests::{data, twincity};

use super::{Office, ROWS, said, table};

const GOODS: &str = "商品编码,商品名称
84,核反应堆、锅炉、机器、机械器具及其零件
8429,机动推土机、侧铲推土机、筑路机及平地机
842951,前铲装载机
44,木及木制品
4407,经纵锯、纵切、刨切或旋切的木材
";

impl Office {
    fn classify(&self, text: &str, options: &[&str]) -> std::process::Output {
        let file = self.file("codes.csv", text);
        let arguments = [
            "import",
            "classification",
            file.to_str().unwrap(),
            "--database-url",
            self.app.database_url(),
            "--password-memory-kib",
            "8",
        ];
        let scheme: &[&str] = if options.contains(&"--scheme") {
            &[]
        } else {
            &["--scheme", "HS"]
        };
        twincity(&[&arguments, scheme, options].concat())
    }

    async fn code(&self, scheme: &str, code: &str) -> Value {
        let document = "query ($scheme: ClassificationScheme!, $code: String!) {
            classificationCode(scheme: $scheme, code: $code) {
                code level revision name { zh ru en } parent { code parent { code } } } }";
        let variables = json!({ "scheme": scheme, "code": code });
        let reply = self.app.gql(document, variables).await;
        data(&reply, "/classificationCode").clone()
    }

    async fn codes(&self, filter: Value) -> (Vec<String>, i64) {
        let document = "query ($filter: ClassificationCodeFilter!) {
            classificationCodes(filter: $filter, first: 50) { totalCount nodes { code } } }";
        let reply = self.app.gql(document, json!({ "filter": filter })).await;
        let list = data(&reply, "/classificationCodes");
        let nodes = list["nodes"].as_array().unwrap();
        let codes = nodes
            .iter()
            .map(|it| it["code"].as_str().unwrap().to_owned());
        (codes.collect(), list["totalCount"].as_i64().unwrap())
    }
}

#[tokio::test]
async fn lists_of_three_languages_make_one() {
    let office = Office::open().await;
    let russian = "Код ТН ВЭД;Наименование\n8429 51;Погрузчики одноковшовые фронтальные\n8429 51 990 0;прочие\n";
    let english = "HS code,Description\n842951,Front-end shovel loaders\n";
    for text in [GOODS, russian, english] {
        let output = office.classify(text, &["--revision", "H6"]);
        assert!(output.status.success(), "{output:?}");
    }

    let loader = office.code("HS", "8429.51").await;

    assert_eq!(
        loader["name"],
        json!({
            "zh": "前铲装载机",
            "ru": "Погрузчики одноковшовые фронтальные",
            "en": "Front-end shovel loaders",
        })
    );
    assert_eq!(loader["level"], 3);
    assert_eq!(loader["revision"], "H6");
    assert_eq!(
        loader["parent"],
        json!({ "code": "8429", "parent": { "code": "84" } })
    );
    let deepest = office.code("HS", "8429519900").await;
    assert_eq!(deepest["parent"]["code"], "842951");
}

#[tokio::test]
async fn a_list_is_read_in_the_order_of_its_codes() {
    let office = Office::open().await;
    assert!(office.classify(GOODS, &[]).status.success());

    let all = office.codes(json!({ "scheme": "HS" })).await;
    let below = office
        .codes(json!({ "scheme": "HS", "parent": "84" }))
        .await;
    let chapters = office.codes(json!({ "scheme": "HS", "level": 1 })).await;
    let begun = office
        .codes(json!({ "scheme": "HS", "prefix": "842" }))
        .await;
    let other = office.codes(json!({ "scheme": "OKVED2" })).await;

    let strings = |codes: &[&str]| codes.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    assert_eq!(all, (strings(&["44", "4407", "84", "8429", "842951"]), 5));
    assert_eq!(below.0, ["8429"]);
    assert_eq!(chapters.0, ["44", "84"]);
    assert_eq!(begun.0, ["8429", "842951"]);
    assert_eq!(other.1, 0);
}

#[tokio::test]
async fn a_list_again_changes_nothing_and_another_can_take_its_place() {
    let office = Office::open().await;
    assert!(office.classify(GOODS, &[]).status.success());

    let again = office.classify(GOODS, &[]);
    let other = office.classify("Code,Name\n84,Machinery\n", &["--replace"]);

    assert!(said(&again).contains("New: 0, changed: 0, as before: 5"));
    assert!(said(&other).contains("New: 0, changed: 1, as before: 0"));
    assert_eq!(office.codes(json!({ "scheme": "HS" })).await.0, ["84"]);
}

#[tokio::test]
async fn activities_stand_below_their_sections() {
    let office = Office::open().await;
    let okved = "Код ОКВЭД;Наименование\nA;Сельское, лесное хозяйство\n01;Растениеводство\n01.11;Выращивание зерновых\n";
    let gbt = "类别代码,类别名称\nC,制造业\nC20,木材加工\n2011,锯材加工\n";

    let russian = office.classify(okved, &["--scheme", "OKVED2"]);
    let chinese = office.classify(gbt, &["--scheme", "GBT4754_2017"]);

    assert!(russian.status.success(), "{russian:?}");
    assert!(chinese.status.success(), "{chinese:?}");
    let grain = office.code("OKVED2", "01.11").await;
    assert_eq!(
        grain["parent"],
        json!({ "code": "01", "parent": { "code": "A" } })
    );
    let timber = office.code("GBT4754_2017", "C20").await;
    assert_eq!(timber["code"], "20");
    assert_eq!(timber["parent"]["code"], "C");
}

#[tokio::test]
async fn each_thing_that_is_wrong_is_told_of_its_cell() {
    let office = Office::open().await;
    for (row, code, status) in [
        ("842,Loaders,", "CLASSIFICATION_CODE_INVALID", 3),
        ("7701,Nothing,", "HS_CHAPTER_UNKNOWN", 3),
        (",Nothing,", "VALUE_MISSING", 3),
        ("8429,,", "VALUE_MISSING", 3),
        ("4407,Wood,", "ROW_SAME_RECORD", 3),
        ("8429,Loaders,Loaders", "SCRIPT_UNEXPECTED", 4),
    ] {
        let text = format!("Code,Name (English),Name (Russian)\n4407,Wood sawn,\n{row}\n");

        let output = office.classify(&text, &[]);

        let said = said(&output);
        assert!(said.contains(&format!("{code}: 1")), "{code}: {said}");
        assert!(said.contains("line 3"), "{code}: {said}");
        assert_eq!(output.status.code(), Some(status), "{output:?}");
    }
    assert_eq!(office.codes(json!({ "scheme": "HS" })).await.1, 0);
}

#[tokio::test]
async fn figures_under_a_code_beside_the_list_are_a_warning() {
    let office = Office::open().await;
    let unknown = ROWS[1].replace("4407", "4408");
    let figures = table(&[ROWS[0], ROWS[1], ROWS[2], &unknown]);
    let file = office.file("figures.csv", figures);

    let before = office.import(&file, &["--dry-run"]);
    assert!(office.classify(GOODS, &[]).status.success());
    let after = office.import(&file, &["--dry-run"]);

    assert!(!said(&before).contains("HS_CODE_NOT_LISTED"), "{before:?}");
    let said = said(&after);
    assert!(said.contains("warning HS_CODE_NOT_LISTED: 1"), "{said}");
    assert!(said.contains("line 5, HS code, “4408”"), "{said}");
}

#[tokio::test]
async fn series_name_the_codes_they_group_by() {
    let office = Office::open().await;
    assert!(office.classify(GOODS, &[]).status.success());
    let file = office.file("figures.csv", table(&ROWS));
    assert!(office.import(&file, &[]).status.success());
    let document = "{ tradeSeries(groupBy: [HS4], measure: VALUE, filter: { reporter: CN,
        period: { from: \"2024-01\", to: \"2024-02\" } }, currency: \"CNY\", first: 50) {
        nodes { key { hsCode hsCodeName { zh } hsChapterName { zh } } } } }";

    let reply = office.app.gql(document, json!({})).await;

    let nodes = data(&reply, "/tradeSeries/nodes").as_array().unwrap();
    let name_of = |code: &str| {
        let node = nodes.iter().find(|it| it["key"]["hsCode"] == code);
        let node = node.unwrap_or_else(|| panic!("{code}: {reply:#}"));
        node["key"]["hsCodeName"]["zh"].clone()
    };
    assert_eq!(name_of("4407"), "经纵锯、纵切、刨切或旋切的木材");
    assert_eq!(name_of("1201"), Value::Null);
}

#[tokio::test]
async fn the_operators_log_says_which_list_came_in() {
    let office = Office::open().await;
    assert!(
        office
            .classify(GOODS, &["--revision", "H6"])
            .status
            .success()
    );
    let auditor = office
        .app
        .signed_in(None, entity::values::Role::Auditor)
        .await;
    let document = "{ revisions(first: 1, filter: { action: IMPORT }) {
        nodes { action changes { field after } } } }";

    let reply = auditor.gql(document, json!({})).await;

    let text = data(&reply, "/revisions/nodes/0").to_string();
    assert!(text.contains("\"HS\"") && text.contains("\"H6\""), "{text}");
}
