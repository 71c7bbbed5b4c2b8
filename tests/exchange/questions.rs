//! Trade series as files, and what holds for every answer about trade.

use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data, twincity};

use super::taken::{LINK, Taken, cell, shown, take};

fn half_year() -> Value {
    json!({ "period": { "from": "2024-01", "to": "2024-06" }, "reporter": "CN" })
}

/// The columns of a series by sector and checkpoint, in their order.
const COLUMNS: [&str; 26] = [
    "reporter",
    "from",
    "to",
    "sector",
    "sector_name",
    "checkpoint",
    "checkpoint_name",
    "measure",
    "figure",
    "unit",
    "undefined_because",
    "value",
    "currency",
    "net_weight_kg",
    "share_percent",
    "cumulative",
    "cumulative_in_year",
    "year_growth_percent",
    "year_growth_original_percent",
    "year_growth_undefined_because",
    "period_growth_percent",
    "period_growth_original_percent",
    "period_growth_undefined_because",
    "months",
    "months_covered",
    "synthetic",
];

/// The rows of a file in one form, each value by the name of its column.
fn named(taken: &Taken, format: &str) -> Vec<Value> {
    let rows = taken.rows(format, &COLUMNS).into_iter();
    rows.map(|row| {
        assert!(row.len() <= COLUMNS.len(), "{row:?}");
        let cells = COLUMNS.iter().zip(row);
        cells
            .map(|(key, it)| ((*key).to_owned(), json!(it)))
            .collect()
    })
    .collect()
}

/// The same values, where a workbook has numbers, days and flags of its own.
fn assert_same(found: &Value, wanted: &Value, what: &str) {
    let (found, wanted) = (shown(found), shown(wanted));
    let numbers = (found.parse::<f64>(), wanted.parse::<f64>());
    let is_same = match numbers {
        (Ok(one), Ok(other)) => one == other,
        _ => found == wanted || (!wanted.is_empty() && found == format!("{wanted}-01T00:00:00")),
    };
    assert!(is_same, "{what}: {found} is not {wanted}");
}

#[tokio::test]
async fn a_series_has_every_point_that_the_api_has_in_every_form() {
    let app = TestApp::seeded().await;
    let asked = json!({
        "groupBy": ["MONTH", "SECTOR", "CHECKPOINT"], "filter": half_year(),
        "measure": "UNIT_VALUE", "currency": "RUB"
    });
    let query = "query ($groupBy: [TradeDimension!]!, $filter: TradeFilter!,
            $measure: TradeMeasure!, $currency: String!, $after: String) {
        tradeSeries(groupBy: $groupBy, filter: $filter, measure: $measure, currency: $currency,
                first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { key { sector { code } checkpoint { code name { text } } } period { from to }
                figure value { amount } sharePercent cumulative undefinedBecause containsSynthetic
                growthOnYearBefore { percent originalPercent undefinedBecause }
                growthOnPeriodBefore { percent } coverage { covered } } } }";
    let mut wanted = Vec::new();
    let mut variables = asked.clone();
    loop {
        let reply = app.gql_in("en", query, variables.clone()).await;
        assert_no_errors(&reply);
        let page = data(&reply, "/tradeSeries");
        wanted.extend(page["nodes"].as_array().unwrap().clone());
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        variables["after"] = page["pageInfo"]["endCursor"].clone();
    }
    let of = json!({ "tradeSeries": asked });

    for format in ["CSV", "XLSX", "JSONL"] {
        let taken = take(&app, of.clone(), format, "EN").await;

        let rows = named(&taken, format);
        assert!(rows.len() > 100, "{}", rows.len());
        assert_eq!(rows.len(), wanted.len(), "{format}");
        for (row, point) in rows.iter().zip(&wanted) {
            for (key, path) in [
                ("from", "/period/from"),
                ("to", "/period/to"),
                ("sector", "/key/sector/code"),
                ("checkpoint", "/key/checkpoint/code"),
                ("checkpoint_name", "/key/checkpoint/name/text"),
                ("figure", "/figure"),
                ("undefined_because", "/undefinedBecause"),
                ("value", "/value/amount"),
                ("share_percent", "/sharePercent"),
                ("cumulative", "/cumulative"),
                ("year_growth_percent", "/growthOnYearBefore/percent"),
                (
                    "year_growth_original_percent",
                    "/growthOnYearBefore/originalPercent",
                ),
                (
                    "year_growth_undefined_because",
                    "/growthOnYearBefore/undefinedBecause",
                ),
                ("period_growth_percent", "/growthOnPeriodBefore/percent"),
                ("months_covered", "/coverage/covered"),
                ("synthetic", "/containsSynthetic"),
            ] {
                let wanted = point.pointer(path).unwrap_or(&Value::Null);
                assert_same(&row[key], wanted, &format!("{format} {key}"));
            }
            for (key, value) in [
                ("reporter", "CN"),
                ("measure", "UNIT_VALUE"),
                ("unit", "RUB/kg"),
                ("currency", "RUB"),
            ] {
                assert_eq!(row[key], value);
            }
        }
    }
}

#[tokio::test]
async fn a_series_longer_than_a_page_is_whole() {
    let app = TestApp::seeded().await;
    let asked = json!({
        "groupBy": ["MONTH", "HS6", "PARTNER", "TRANSPORT"], "measure": "WEIGHT",
        "filter": { "period": { "from": "2018-01", "to": "2025-12" }, "reporter": "CN" }
    });
    let input = json!({ "of": { "tradeSeries": asked }, "format": "JSONL" });

    let reply = app.gql(LINK, json!({ "input": input })).await;
    let lines = take(&app, json!({ "tradeSeries": asked }), "JSONL", "EN").await;

    let lines = lines.json_lines();
    let rows = data(&reply, "/exportLink/rows");
    assert!(lines.len() > 10_000, "{}", lines.len());
    assert_eq!(*rows, lines.len());
    let place =
        |line: &Value| ["from", "hs_code", "partner", "transport"].map(|key| shown(&line[key]));
    let places: Vec<_> = lines.iter().map(place).collect();
    assert!(places.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(lines.iter().all(|line| line["unit"] == "kg"));
}

#[tokio::test]
async fn the_last_sheet_tells_question_releases_rates_and_what_is_synthetic() {
    let app = TestApp::seeded().await;
    let of = json!({ "tradeSeries": {
        "groupBy": ["YEAR", "DIRECTION"], "filter": half_year(), "currency": "RUB"
    } });

    let book = take(&app, of, "XLSX", "ZH").await.sheets();

    let about: Vec<Vec<String>> = (book[1].1.iter())
        .map(|row| row.iter().map(cell).collect())
        .collect();
    let fact = |name: &str| about.iter().find(|row| row[0] == name).unwrap()[1].clone();
    assert_eq!(
        (book[0].0.as_str(), book[1].0.as_str()),
        ("贸易序列", "说明")
    );
    assert_eq!(fact("维度"), "YEAR, DIRECTION");
    assert_eq!(fact("币种"), "RUB");
    assert!(fact("筛选条件").contains("2024-06"));
    assert_eq!(fact("行数"), "2");
    assert_eq!(fact("其中合成数据的行数"), "2");
    let below = |heading: &str| {
        let place = about.iter().position(|row| row[0] == heading);
        about[place.unwrap() + 1].clone()
    };
    let release = below("贸易数据集");
    assert_eq!((release[1].as_str(), release[3].as_str()), ("CN", "是"));
    let rate = below("月份");
    assert!(rate[3].parse::<f64>().unwrap() > 0.0, "{rate:?}");
    assert!(!below("来源")[1].is_empty());
}

#[tokio::test]
async fn headings_of_a_series_are_in_the_readers_language() {
    let app = TestApp::seeded().await;
    let of = json!({ "tradeSeries": { "groupBy": ["PARTNER"], "filter": half_year() } });
    for (lang, headings) in [
        ("ZH", ["报告方", "起", "止", "贸易伙伴", "度量"]),
        (
            "RU",
            [
                "Отчитывающаяся сторона",
                "С",
                "По",
                "Страна-партнёр",
                "Что измеряется",
            ],
        ),
        ("EN", ["Reporter", "From", "To", "Partner", "Measure"]),
    ] {
        let csv = take(&app, of.clone(), "CSV", lang).await.csv();

        assert_eq!(csv[0][..5], headings);
    }
}

#[tokio::test]
async fn what_the_question_refuses_the_export_refuses() {
    let app = TestApp::seeded().await;
    let both = json!({ "period": { "from": "2024-01", "to": "2024-06" } });
    let cases = [
        (
            json!({ "tradeSeries": { "filter": both } }),
            "REPORTER_REQUIRED",
        ),
        (
            json!({ "tradeSeries": { "groupBy": ["HS2", "HS6"], "filter": half_year() } }),
            "DIMENSIONS_ALIKE",
        ),
        (
            json!({ "tradeMatrix": {
                "rows": "HS2", "columns": "MONTH", "filter": half_year(), "mostRows": 501
            } }),
            "LIMIT_PAGE_SIZE",
        ),
        (
            json!({ "mirror": { "filter": both, "currency": "ZZZ" } }),
            "CURRENCY_UNKNOWN",
        ),
    ];
    for (of, code) in cases {
        let input = json!({ "of": of, "format": "CSV" });

        let reply = app.gql(LINK, json!({ "input": input })).await;

        assert_code(&reply, code);
    }
}

#[tokio::test]
async fn the_command_line_answers_questions_with_the_same_arguments() {
    let app = TestApp::seeded().await;
    let filter = half_year().to_string();
    let of = json!({ "tradeSeries": {
        "groupBy": ["SECTOR", "TRANSPORT"], "filter": half_year(), "measure": "WEIGHT",
        "orderBy": "VALUE"
    } });
    let over_http = take(&app, of, "CSV", "RU").await;
    let url = app.database_url().to_owned();
    let run = async |arguments: &[&str]| {
        let mut all = vec!["export", "--database-url", &url];
        all.extend(arguments);
        let all: Vec<String> = all.into_iter().map(str::to_owned).collect();
        tokio::task::spawn_blocking(move || {
            twincity(&all.iter().map(String::as_str).collect::<Vec<_>>())
        })
        .await
        .unwrap()
    };

    let output = run(&[
        "trade-series",
        "--lang",
        "ru",
        "--group-by",
        "SECTOR,TRANSPORT",
        "--measure",
        "WEIGHT",
        "--order-by",
        "VALUE",
        "--filter",
        &filter,
    ])
    .await;
    let matrix = run(&[
        "trade-matrix",
        "--rows",
        "HS2",
        "--columns",
        "QUARTER",
        "--most-rows",
        "3",
        "--filter",
        &filter,
    ])
    .await;
    let misplaced = run(&["projects", "--group-by", "MONTH", "--lang", "zh"]).await;
    let incomplete = run(&["monthly-rates", "--base", "RUB"]).await;

    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(output.stdout, over_http.body);
    assert!(over_http.csv().len() > 5);
    let said = String::from_utf8_lossy(&matrix.stdout);
    assert!(
        said.contains("HS code,HS chapter,2024-Q1,2024-Q2,Total"),
        "{said}"
    );
    assert_eq!(said.lines().count(), 1 + 4 + 1);
    let said = String::from_utf8_lossy(&misplaced.stderr);
    assert_eq!(misplaced.status.code(), Some(1), "{said}");
    assert!(said.contains("没有参数 `groupBy`"), "{said}");
    let said = String::from_utf8_lossy(&incomplete.stderr);
    assert_eq!(incomplete.status.code(), Some(1), "{said}");
    assert!(said.contains("quote"), "{said}");
}
