//! Exchange rates from files.

use serde_json::{Value, json};
use tests::data;

use super::super::{Office, said};

async fn rates(office: &Office, base: &str, quote: &str) -> Vec<String> {
    let document = "query ($filter: ExchangeRateFilter) {
        exchangeRates(filter: $filter, first: 50) {
            nodes { side month rate synthetic version source { code } } } }";
    let filter = json!({ "base": base, "quote": quote });
    let reply = office.app.gql(document, json!({ "filter": filter })).await;
    let nodes = data(&reply, "/exchangeRates/nodes").as_array().unwrap();
    let reported = nodes.iter().filter(|it| it["synthetic"] == false);
    let shown = |it: &Value| {
        let text = |name: &str| it[name].as_str().unwrap().to_owned();
        let (side, month, rate) = (text("side"), text("month"), text("rate"));
        format!("{side} {month} {rate} v{}", it["version"])
    };
    reported.map(shown).collect()
}

#[tokio::test]
async fn rates_come_in_and_are_corrected() {
    let office = Office::open().await;
    let first = "月份,货币,标价货币,单位数,平均汇率,来源
2023-01,日元,人民币,100,5.2034,HEIHE_POLICY_2021
2023-02,JPY,CNY,100,5.1,HEIHE_POLICY_2021
";
    let second = first.replace("5.1,", "5.0999,");
    let mut ends = Vec::new();
    for text in [first, &second] {
        let file = office.file("rates.csv", text.replace("日元", "JPY"));
        let output = office.bring("rates", "cn", &file, &[]);
        assert!(output.status.success(), "{output:?}");
        ends.push(said(&output));
    }

    assert!(ends[0].contains("New: 2, changed: 0"), "{ends:?}");
    assert!(
        ends[1].contains("New: 0, changed: 1, as before: 1"),
        "{ends:?}"
    );
    assert_eq!(
        rates(&office, "JPY", "CNY").await,
        ["CN 2023-01 0.052034 v1", "CN 2023-02 0.050999 v2"]
    );
}

#[tokio::test]
async fn a_russian_list_has_commas_and_what_is_the_same_is_declared() {
    let office = Office::open().await;
    let text = "Период;Код валюты;Номинал;Курс\n01.2023;CNY;10;102,3456\n";
    let file = office.file("rates.csv", text);
    let declared = ["--set", "quote=RUB", "--set", "source=RIA_2026_02_02"];

    let output = office.bring("rates", "ru", &file, &declared);

    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        rates(&office, "CNY", "RUB").await,
        ["RU 2023-01 10.23456 v1"]
    );
}

#[tokio::test]
async fn each_thing_that_is_wrong_is_told_of_its_cell() {
    let office = Office::open().await;
    let headings = "Month,Base,Quote,Units,Rate,Source,Synthetic";
    for (row, code, column) in [
        (
            "January,JPY,CNY,,5,HEIHE_POLICY_2021,",
            "MONTH_UNREADABLE",
            "Month",
        ),
        (
            "2030-01,JPY,CNY,,5,HEIHE_POLICY_2021,",
            "DATE_IN_FUTURE",
            "Month",
        ),
        (
            "2023-01,XYZ,CNY,,5,HEIHE_POLICY_2021,",
            "CURRENCY_UNKNOWN",
            "Base",
        ),
        (
            "2023-01,CNY,CNY,,5,HEIHE_POLICY_2021,",
            "CURRENCIES_EQUAL",
            "Quote",
        ),
        (
            "2023-01,JPY,CNY,3,5,HEIHE_POLICY_2021,",
            "NOMINAL_INVALID",
            "Units",
        ),
        (
            "2023-01,JPY,CNY,,0,HEIHE_POLICY_2021,",
            "RATE_INVALID",
            "Rate",
        ),
        (
            "2023-01,JPY,CNY,,1000001,HEIHE_POLICY_2021,",
            "RATE_OUT_OF_RANGE",
            "Rate",
        ),
        ("2023-01,JPY,CNY,,5,NONE,", "NEIGHBOUR_UNKNOWN", "Source"),
        ("2023-01,JPY,CNY,,5,,", "VALUE_MISSING", "Source"),
        (
            "2023-01,JPY,CNY,,5,HEIHE_POLICY_2021,true",
            "ROW_SYNTHETIC",
            "Synthetic",
        ),
    ] {
        let file = office.file("rates.csv", format!("{headings}\n{row}\n"));

        let output = office.bring("rates", "cn", &file, &[]);

        let said = said(&output);
        assert!(said.contains(&format!("error {code}: 1")), "{code}: {said}");
        assert!(
            said.contains(&format!("line 2, {column},")),
            "{code}: {said}"
        );
    }
    assert!(rates(&office, "JPY", "CNY").await.is_empty());
}

#[tokio::test]
async fn a_rate_far_from_the_month_before_is_a_warning() {
    let office = Office::open().await;
    let text = "Month,Base,Quote,Units,Rate,Source
2023-01,JPY,CNY,100,5.2034,HEIHE_POLICY_2021
2023-02,JPY,CNY,,5.1,HEIHE_POLICY_2021
";
    let file = office.file("rates.csv", text);

    let warned = office.bring("rates", "cn", &file, &[]);
    let accepted = office.bring("rates", "cn", &file, &["--accept-warnings"]);

    let said = said(&warned);
    assert_eq!(warned.status.code(), Some(4), "{warned:?}");
    assert!(said.contains("warning RATE_UNUSUAL: 1"), "{said}");
    assert!(said.contains("line 3, Rate, “5.1”"), "{said}");
    assert!(said.contains("2023-01 is 0.052034"), "{said}");
    assert!(accepted.status.success(), "{accepted:?}");
}
