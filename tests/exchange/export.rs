//! What a file has is what the API answers.

use calamine::Data;
use reqwest::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use serde_json::{Value, json};
use tests::{TestApp, assert_no_errors, data, twincity};

use super::taken::{cell, shown, take};

/// A list: its field, the type of its filter, a filter, what is compared, and where that stands in
/// the file (its place and its key) and in the API's answer.
type Compared = (
    &'static str,
    Option<&'static str>,
    Value,
    &'static str,
    &'static [(usize, &'static str, &'static str)],
);

fn lists() -> Vec<Compared> {
    let record: &[(usize, &str, &str)] = &[
        (0, "side", "/side"),
        (1, "code", "/code"),
        (2, "name_zh", "/name/zh"),
        (3, "name_ru", "/name/ru"),
    ];
    let selected = "side code name { zh ru }";
    vec![
        (
            "projects",
            Some("ProjectFilter"),
            json!({ "sides": ["CN"] }),
            "side code name { zh ru } plannedInvestment { amount } stageOn { iso } source { code }",
            &[
                (0, "side", "/side"),
                (1, "code", "/code"),
                (2, "name_zh", "/name/zh"),
                (13, "stage_on", "/stageOn/iso"),
                (18, "planned_investment", "/plannedInvestment/amount"),
                (31, "source", "/source/code"),
            ],
        ),
        ("jointLibrary", None, json!(true), selected, record),
        (
            "enterprises",
            Some("EnterpriseFilter"),
            json!({}),
            selected,
            record,
        ),
        ("zones", Some("ZoneFilter"), json!({}), selected, record),
        ("places", Some("PlaceFilter"), json!({}), selected, record),
        (
            "sources",
            Some("SourceFilter"),
            json!({}),
            "code title { zh } url",
            &[
                (1, "code", "/code"),
                (2, "title_zh", "/title/zh"),
                (6, "url", "/url"),
            ],
        ),
        (
            "observations",
            Some("ObservationFilter"),
            json!({ "reporters": ["RU"] }),
            "reporter indicator { code } period { from to } measure { value } headline",
            &[
                (0, "reporter", "/reporter"),
                (1, "indicator", "/indicator/code"),
                (7, "from", "/period/from"),
                (9, "value", "/measure/value"),
                (12, "headline", "/headline"),
            ],
        ),
        (
            "tradeFlows",
            Some("TradeFlowFilter"),
            json!({ "period": { "from": "2024-03", "to": "2024-04" } }),
            "month direction hsCode partner value { amount } dataset { synthetic }",
            &[
                (0, "month", "/month"),
                (2, "direction", "/direction"),
                (3, "hs_code", "/hsCode"),
                (6, "partner", "/partner"),
                (10, "value", "/value/amount"),
                (16, "synthetic", "/dataset/synthetic"),
            ],
        ),
        (
            "tradeDatasets",
            Some("TradeDatasetFilter"),
            json!({}),
            "code rowCount synthetic",
            &[
                (1, "code", "/code"),
                (11, "rows", "/rowCount"),
                (12, "synthetic", "/synthetic"),
            ],
        ),
        (
            "exchangeRates",
            Some("ExchangeRateFilter"),
            json!({ "base": "RUB" }),
            "month base quote rate",
            &[
                (0, "month", "/month"),
                (2, "base", "/base"),
                (3, "quote", "/quote"),
                (4, "rate", "/rate"),
            ],
        ),
    ]
}

/// Everything that the API answers of a list, page by page.
async fn answered(app: &TestApp, list: &Compared) -> Vec<Value> {
    let (field, kind, filter, selected, _) = list;
    let (declared, given) = match kind {
        Some(kind) => (format!("$filter: {kind}, "), "filter: $filter, "),
        None => (String::new(), ""),
    };
    let query = format!(
        "query ({declared}$after: String) {{ {field}({given}first: 100, after: $after) {{
            pageInfo {{ hasNextPage endCursor }} nodes {{ {selected} }} }} }}"
    );
    let (mut rows, mut after) = (Vec::new(), json!(null));
    loop {
        let mut variables = json!({ "after": after });
        if kind.is_some() {
            variables["filter"] = filter.clone();
        }
        let reply = app.gql(&query, variables).await;
        assert_no_errors(&reply);
        let list = &reply["data"][field];
        rows.extend(list["nodes"].as_array().unwrap().iter().cloned());
        if list["pageInfo"]["hasNextPage"] == false {
            return rows;
        }
        after = list["pageInfo"]["endCursor"].clone();
    }
}

/// A workbook keeps numbers and days as such, so they are compared by what they mean.
fn is_same(found: &str, wanted: &str) -> bool {
    if found == wanted {
        return true;
    }
    match (found.parse::<f64>(), wanted.parse::<f64>()) {
        (Ok(found), Ok(wanted)) => found == wanted,
        _ => !wanted.is_empty() && found.ends_with("T00:00:00") && found.starts_with(wanted),
    }
}

#[tokio::test]
async fn every_list_in_every_form_is_what_the_api_answers_row_for_row() {
    let app = TestApp::seeded().await;
    for list in lists() {
        let (field, _, filter, _, columns) = &list;
        let wanted = answered(&app, &list).await;
        let keys: Vec<_> = columns.iter().map(|(_, key, _)| *key).collect();
        for format in ["CSV", "XLSX", "JSONL"] {
            let taken = take(&app, json!({ *field: filter }), format, "EN").await;

            assert_eq!(taken.status, 200, "{field} {format}");
            let rows = taken.rows(format, &keys);
            assert_eq!(rows.len(), wanted.len(), "{field} {format}");
            for (row, wanted) in rows.iter().zip(&wanted) {
                for (at, (place, key, path)) in columns.iter().enumerate() {
                    let found = &row[if format == "JSONL" { at } else { *place }];
                    let wanted = wanted.pointer(path).map(shown).unwrap_or_default();
                    assert!(
                        is_same(found, &wanted),
                        "{field} {format} {key}: {found} is not {wanted}"
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn headings_and_file_names_are_in_the_readers_language() {
    let app = TestApp::seeded().await;
    let of = json!({ "exchangeRates": {} });
    for (lang, headings, name) in [
        (
            "ZH",
            ["月份", "所属方", "基准货币"],
            "%E6%B1%87%E7%8E%87%202026-01-15.csv",
        ),
        (
            "RU",
            ["Месяц", "Сторона", "Базовая валюта"],
            "%D0%92%D0%B0%D0%BB%D1%8E%D1%82%D0%BD%D1%8B%D0%B5%20%D0%BA%D1%83%D1%80%D1%81%D1%8B%202026-01-15.csv",
        ),
    ] {
        let csv = take(&app, of.clone(), "CSV", lang).await;
        let book = take(&app, of.clone(), "XLSX", lang).await;

        assert_eq!(csv.csv()[0][..3], headings);
        let sheet = &book.sheets()[0].1;
        assert_eq!(sheet[0][..3], headings.map(|it| Data::String(it.into())));
        let disposition = csv.headers[CONTENT_DISPOSITION].to_str().unwrap();
        assert!(disposition.contains("filename=\"exchangeRates-2026-01-15.csv\""));
        assert!(disposition.ends_with(name), "{disposition}");
        assert_eq!(csv.headers[CACHE_CONTROL], "no-store");
        assert_eq!(csv.headers["x-content-type-options"], "nosniff");
        assert!(
            csv.headers[CONTENT_TYPE]
                .to_str()
                .unwrap()
                .starts_with("text/csv")
        );
    }
}

#[tokio::test]
async fn a_second_sheet_says_where_the_figures_are_from() {
    let app = TestApp::seeded().await;
    let of = json!({ "tradeFlows": { "period": { "from": "2024-03", "to": "2024-03" } } });

    let taken = take(&app, of, "XLSX", "RU").await;

    let sheets = taken.sheets();
    assert_eq!(sheets[0].0, "Торговые потоки");
    assert_eq!(sheets[1].0, "О выгрузке");
    let rows = sheets[0].1.len() - 1;
    let about: Vec<Vec<String>> = sheets[1]
        .1
        .iter()
        .map(|row| row.iter().map(cell).collect())
        .collect();
    let fact = |name: &str| about.iter().find(|row| row[0] == name).unwrap()[1].clone();
    assert_eq!(fact("Число строк"), rows.to_string());
    assert_eq!(fact("Из них синтетических"), rows.to_string());
    assert!(fact("Условия отбора").contains("2024-03"));
    assert_eq!(fact("Выгружено (UTC)"), "2026-01-15T00:00:00Z");
    let sources = about.iter().position(|row| row[0] == "Источник").unwrap();
    assert!(about.len() > sources + 1, "{about:?}");
}

#[tokio::test]
async fn no_name_becomes_a_formula() {
    let app = TestApp::seeded().await;
    for name in ["=1+1", "+1+1", "-1+1", "@SUM(1)"] {
        let code = format!("HB-CN-9{}", app.identity().number);
        let names = (Some(name), Some("Проект"), None);
        app.project()
            .code(&code)
            .names(names.0, names.1, names.2)
            .create()
            .await;

        let csv = take(&app, json!({ "projects": {} }), "CSV", "EN").await;
        let book = take(&app, json!({ "projects": {} }), "XLSX", "EN").await;

        let lines = csv.csv();
        let line = lines.iter().find(|line| line[1] == code).unwrap();
        assert_eq!(line[2], format!("'{name}"));
        let sheet = &book.sheets()[0].1;
        let row = sheet.iter().find(|row| cell(&row[1]) == code).unwrap();
        assert_eq!(row[2], Data::String(name.into()));
    }
}

#[tokio::test]
async fn a_thousand_rows_cost_the_same_statements_each_time() {
    let app = TestApp::seeded().await;
    let all = app.gql("{ tradeFlows { totalCount } }", json!({})).await;
    let rows = data(&all, "/tradeFlows/totalCount").as_u64().unwrap();
    let few = json!({ "tradeFlows": { "period": { "from": "2024-03", "to": "2024-03" } } });
    take(&app, few.clone(), "JSONL", "EN").await;
    let before = app.statements();
    let short = take(&app, few, "JSONL", "EN").await;
    let of_short = app.statements() - before;
    assert!(short.json_lines().len() < 500);

    let before = app.statements();
    let long = take(&app, json!({ "tradeFlows": {} }), "JSONL", "EN").await;
    let of_long = app.statements() - before;

    assert_eq!(long.json_lines().len() as u64, rows);
    let pages = rows.div_ceil(500);
    // The flows, their datasets, the sources and the checkpoints of each page.
    let further = (pages - 1) * 5;
    assert!(
        of_long <= of_short + further,
        "{of_long} statements for {rows} rows, {of_short} for a page"
    );
}

#[tokio::test]
async fn the_command_line_writes_the_same_file() {
    let app = TestApp::seeded().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("projects.csv");
    let over_http = take(
        &app,
        json!({ "projects": { "sides": ["RU"] } }),
        "CSV",
        "ZH",
    )
    .await;
    let url = app.database_url().to_owned();
    let path = file.display().to_string();

    let output = tokio::task::spawn_blocking(move || {
        twincity(&[
            "export",
            "projects",
            "--format",
            "csv",
            "--lang",
            "zh",
            "--filter",
            "{\"sides\": [\"RU\"]}",
            "--out",
            &path,
            "--database-url",
            &url,
        ])
    })
    .await
    .unwrap();

    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert_eq!(std::fs::read(file).unwrap(), over_http.body);
    assert_eq!(over_http.csv()[0][1], "编号");
}
