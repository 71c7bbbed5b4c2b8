//! Matrices, mirror statistics, indices and rates as files.

use calamine::Data;
use serde_json::{Value, json};
use tests::{TestApp, assert_no_errors, data};

use super::taken::{shown, take};

fn half_year() -> Value {
    json!({ "period": { "from": "2024-01", "to": "2024-06" }, "reporter": "CN" })
}

#[tokio::test]
async fn a_matrix_is_a_table_with_its_totals() {
    let app = TestApp::seeded().await;
    let query = "query ($filter: TradeFilter!) {
        tradeMatrix(rows: HS2, columns: QUARTER, filter: $filter, currency: \"USD\", mostRows: 3) {
            rows { figure key { hsCode hsChapterName { text } } } columns { figure }
            cells total } }";
    let reply = app
        .gql_in("ru", query, json!({ "filter": half_year() }))
        .await;
    assert_no_errors(&reply);
    let matrix = data(&reply, "/tradeMatrix");
    let of = json!({ "tradeMatrix": {
        "rows": "HS2", "columns": "QUARTER", "filter": half_year(), "currency": "USD",
        "mostRows": 3
    } });

    let csv = take(&app, of.clone(), "CSV", "RU").await.csv();
    let lines = take(&app, of.clone(), "JSONL", "RU").await.json_lines();
    let sheet = take(&app, of, "XLSX", "RU").await.sheets().swap_remove(0);

    let headings = [
        "Код ТН ВЭД",
        "Группа ТН ВЭД",
        "2024-Q1",
        "2024-Q2",
        "Всего",
        "Что измеряется",
        "Единица измерения",
        "Есть синтетические данные",
    ];
    assert_eq!(csv[0], headings);
    assert_eq!(csv.len(), 1 + 4 + 1);
    for (place, row) in csv[1..5].iter().enumerate() {
        let key = &matrix["rows"][place]["key"];
        let is_other = key.is_null();
        assert_eq!(
            row[0],
            if is_other {
                "REST".into()
            } else {
                shown(&key["hsCode"])
            }
        );
        assert_eq!(
            row[1],
            if is_other {
                "Прочие".into()
            } else {
                shown(&key["hsChapterName"]["text"])
            }
        );
        assert_eq!(row[2], shown(&matrix["cells"][place][0]));
        assert_eq!(row[3], shown(&matrix["cells"][place][1]));
        assert_eq!(row[4], shown(&matrix["rows"][place]["figure"]));
        assert_eq!(row[5..], ["VALUE", "USD", "true"]);
        assert_eq!(lines[place]["2024-Q2"], matrix["cells"][place][1]);
    }
    assert_eq!(csv[5][0], "TOTAL");
    assert_eq!(csv[5][2], shown(&matrix["columns"][0]["figure"]));
    assert_eq!(csv[5][4], shown(&matrix["total"]));
    assert_eq!(sheet.1.len(), csv.len());
    assert!(matches!(sheet.1[1][2], Data::Float(_)), "{:?}", sheet.1[1]);
}

#[tokio::test]
async fn what_a_matrix_leaves_together_is_no_means_of_transport() {
    let app = TestApp::seeded().await;
    let query = "query ($filter: TradeFilter!) {
        tradeMatrix(rows: DIRECTION, columns: TRANSPORT, filter: $filter, mostColumns: 1) {
            columns { isOther } cells } }";
    let reply = app.gql(query, json!({ "filter": half_year() })).await;
    assert_no_errors(&reply);
    let matrix = data(&reply, "/tradeMatrix");
    assert_eq!(matrix["columns"][1]["isOther"], true);
    let of = json!({ "tradeMatrix": {
        "rows": "DIRECTION", "columns": "TRANSPORT", "filter": half_year(), "mostColumns": 1
    } });

    let lines = take(&app, of, "JSONL", "EN").await.json_lines();

    for (line, cells) in lines.iter().zip(matrix["cells"].as_array().unwrap()) {
        assert_eq!(line["REST"], cells[1]);
        assert_eq!(line.get("OTHER"), None);
    }
    assert_eq!(lines.last().unwrap()["direction"], "TOTAL");
}

#[tokio::test]
async fn goods_outside_the_sectors_have_a_row_that_says_so() {
    let app = TestApp::seeded().await;
    let of = json!({ "tradeMatrix": {
        "rows": "SECTOR", "columns": "YEAR", "filter": half_year(), "mostRows": 100
    } });

    let csv = take(&app, of, "CSV", "RU").await.csv();

    let outside: Vec<_> = csv.iter().filter(|row| row[0] == "NONE").collect();
    assert_eq!(outside.len(), 1);
    assert_eq!(outside[0][1], "Вне отраслей");
    assert_eq!(csv.iter().filter(|row| row[0] == "REST").count(), 0);
}

#[tokio::test]
async fn mirror_statistics_have_totals_periods_and_discrepancies() {
    let app = TestApp::seeded().await;
    let filter = json!({ "period": { "from": "2023-01", "to": "2024-06" } });
    let query = "query ($filter: MirrorFilter!) { mirror(filter: $filter, currency: \"USD\") {
        ways { exporter total { exports { amount } imports { amount } asymmetryPercent }
            periods { period { from } difference { amount } }
            largestDiscrepancies(first: 3) { hsChapter reports { difference { amount } } } } } }";
    let reply = app.gql(query, json!({ "filter": filter })).await;
    assert_no_errors(&reply);
    let of = json!({ "mirror": { "filter": filter, "currency": "USD" } });

    let lines = take(&app, of, "JSONL", "ZH").await.json_lines();

    for way in data(&reply, "/mirror/ways").as_array().unwrap() {
        let part = |part: &str| -> Vec<&Value> {
            let of_part = lines.iter().filter(|line| line["part"] == part);
            of_part
                .filter(|line| line["exporter"] == way["exporter"])
                .collect()
        };
        let (total, periods, worst) = (part("TOTAL"), part("PERIOD"), part("DISCREPANCY"));
        assert_eq!(total.len(), 1);
        assert_eq!(total[0]["exports"], way["total"]["exports"]["amount"]);
        assert_eq!(total[0]["imports"], way["total"]["imports"]["amount"]);
        assert_eq!(
            total[0]["asymmetry_percent"],
            way["total"]["asymmetryPercent"]
        );
        assert_eq!(total[0]["currency"], "USD");
        assert_eq!(
            (&total[0]["export_valuation"], &total[0]["import_valuation"]),
            (&json!("FOB"), &json!("CIF"))
        );
        assert_eq!(periods.len(), 2);
        assert_eq!(periods[1]["from"], way["periods"][1]["period"]["from"]);
        assert_eq!(
            periods[1]["difference"],
            way["periods"][1]["difference"]["amount"]
        );
        assert!(worst.len() > 3, "{}", worst.len());
        let first = &way["largestDiscrepancies"][0];
        assert_eq!(worst[0]["hs_code"], first["hsChapter"]);
        assert_eq!(
            worst[0]["difference"],
            first["reports"]["difference"]["amount"]
        );
    }
}

#[tokio::test]
async fn every_index_has_its_value_or_says_why_not() {
    let app = TestApp::seeded().await;
    let query = "{ tradeIndices(scope: { reporter: RU, partner: \"CN\" },
            period: { from: \"2024-01\", to: \"2024-12\" }, currency: \"USD\") {
        commodityConcentration(direction: IMPORT) { value }
        intraIndustryTradeBySector { sector { code } index { value } }
        revealedComparativeAdvantage(reference: ALL_PARTNERS) { sector { code } index { value } }
        unitValues(direction: EXPORT) { unitValue index { value } } } }";
    let reply = app.gql(query, json!({})).await;
    assert_no_errors(&reply);
    let indices = data(&reply, "/tradeIndices");
    let of = json!({ "tradeIndices": {
        "scope": { "reporter": "RU", "partner": "CN" },
        "period": { "from": "2024-01", "to": "2024-12" }, "currency": "USD"
    } });

    let lines = take(&app, of, "JSONL", "ZH").await.json_lines();

    let of_index = |index: &str, of: Value| -> Vec<&Value> {
        let found = lines.iter().filter(|line| line["index"] == index);
        found.filter(|line| line["of"] == of).collect()
    };
    let goods = of_index("commodityConcentration", json!("IMPORT"));
    assert_eq!(goods.len(), 1);
    assert_eq!(
        goods[0]["value"],
        indices["commodityConcentration"]["value"]
    );
    assert_eq!(goods[0]["index_name"], "商品集中度");
    assert_eq!(goods[0]["reporter"], "RU");
    assert_eq!(goods[0]["partner"], "CN");
    for (index, of) in [
        ("intraIndustryTradeBySector", Value::Null),
        ("revealedComparativeAdvantage", json!("ALL_PARTNERS")),
    ] {
        let found = of_index(index, of);
        let wanted = indices[index].as_array().unwrap();
        assert_eq!(found.len(), wanted.len());
        for (line, wanted) in found.iter().zip(wanted) {
            assert_eq!(line["sector"], wanted["sector"]["code"]);
            assert_eq!(line["value"], wanted["index"]["value"]);
        }
    }
    let units = of_index("unitValues", json!("EXPORT"));
    assert_eq!(
        units[0]["unit_value"],
        indices["unitValues"][0]["unitValue"]
    );
    assert_eq!(units[0]["unit"], "USD/kg");
    let intensity = of_index("tradeIntensity", Value::Null);
    assert_eq!(intensity[0]["undefined_because"], "REFERENCE_MISSING");
    assert_eq!(intensity[0]["value"], Value::Null);
}

#[tokio::test]
async fn monthly_rates_say_what_they_come_from() {
    let app = TestApp::seeded().await;
    let asked = json!({
        "base": "RUB", "quote": "USD", "period": { "from": "2024-01", "to": "2024-03" }
    });
    let query = "query ($period: PeriodInput!) {
        monthlyRates(base: \"RUB\", quote: \"USD\", period: $period) { month rate } }";
    let reply = app.gql(query, json!({ "period": asked["period"] })).await;
    let wanted = data(&reply, "/monthlyRates").as_array().unwrap();

    let taken = take(&app, json!({ "monthlyRates": asked }), "JSONL", "EN").await;

    let lines = taken.json_lines();
    assert_eq!(lines.len(), 3);
    for (line, wanted) in lines.iter().zip(wanted) {
        assert_eq!(line["month"], wanted["month"]);
        assert_eq!(line["rate"], wanted["rate"]);
        assert_eq!(
            (&line["base"], &line["quote"]),
            (&json!("RUB"), &json!("USD"))
        );
        let recorded = line["recorded_rates"].as_str().unwrap();
        assert!(recorded.contains("CNY = "), "{recorded}");
    }
}
