//! Enterprises from files.

use entity::values::{Role, Side};
use serde_json::{Value, json};
use tests::data;

use super::super::{Office, said};

const ZH: &str = "企业代码,企业名称,俄文名称,国别,企业性质,行业代码,统一社会信用代码,来源
PETRO_CN,中国石油,Китайская нефть,中国,央企,清洁能源与资源,91110000600037341L,HEIHE_POLICY_2021
";

async fn enterprise(office: &Office, side: Side, code: &str) -> Value {
    let document = "query ($code: String!) { enterprise(by: { code: $code }) {
        version publication name { zh ru } country ownership sector { code }
        identifiers(first: 10) { nodes { scheme value } } } }";
    let editor = office.app.clerk(side, Role::Editor);
    let reply = editor.gql(document, json!({ "code": code })).await;
    data(&reply, "/enterprise").clone()
}

fn numbers(enterprise: &Value) -> Vec<String> {
    let nodes = enterprise["identifiers"]["nodes"].as_array().unwrap();
    let shown = nodes
        .iter()
        .map(|it| format!("{} {}", it["scheme"], it["value"]).replace('"', ""));
    let mut shown: Vec<String> = shown.collect();
    shown.sort_unstable();
    shown
}

#[tokio::test]
async fn a_row_becomes_a_draft_with_its_official_number() {
    let office = Office::open().await;
    let file = office.file("enterprises.csv", ZH);

    let output = office.bring("enterprises", "cn", &file, &[]);

    assert!(output.status.success(), "{output:?}");
    let made = enterprise(&office, Side::Cn, "PETRO_CN").await;
    assert_eq!(made["publication"], "DRAFT");
    assert_eq!(made["country"], "CN");
    assert_eq!(made["ownership"], "CENTRAL_SOE");
    assert_eq!(made["sector"]["code"], "ENERGY");
    assert_eq!(numbers(&made), ["CN_USCI 91110000600037341L"]);
}

#[tokio::test]
async fn a_number_of_one_register_leaves_those_of_others() {
    let office = Office::open().await;
    let headings = "Код;Название;Страна;Форма собственности;ИНН;ОГРН";
    let first = format!("{headings}\nNEW_RU;Завод;Россия;частная;7723861614;1137746072375\n");
    let second = "Код;ИНН\nNEW_RU;0108003670\n";
    for text in [first.as_str(), second] {
        let file = office.file("enterprises.csv", text);

        let output = office.bring("enterprises", "ru", &file, &["--lang", "ru"]);

        assert!(output.status.success(), "{output:?}");
    }

    let changed = enterprise(&office, Side::Ru, "NEW_RU").await;
    assert_eq!(changed["version"], 2);
    assert_eq!(
        numbers(&changed),
        ["RU_INN 0108003670", "RU_OGRN 1137746072375"]
    );
}

#[tokio::test]
async fn a_number_is_checked_and_belongs_to_one_enterprise() {
    let office = Office::open().await;
    let headings = "Code,Name (Russian),Country,Ownership,INN";
    for (rows, code, line) in [
        (
            "A,Завод,RU,PRIVATE,7723861615",
            "IDENTIFIER_CHECK",
            "line 2, INN",
        ),
        (
            "A,Завод,RU,PRIVATE,7723861614\nB,Фабрика,RU,PRIVATE,7723861614",
            "IDENTIFIER_TAKEN",
            "line 3, INN",
        ),
    ] {
        let file = office.file("enterprises.csv", format!("{headings}\n{rows}\n"));

        let output = office.bring("enterprises", "ru", &file, &[]);

        let said = said(&output);
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(said.contains(&format!("{code}: 1")), "{said}");
        assert!(said.contains(line), "{said}");
    }
    assert_eq!(enterprise(&office, Side::Ru, "A").await, Value::Null);
}
