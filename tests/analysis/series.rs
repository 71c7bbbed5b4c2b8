//! Trade series.

use rust_decimal::Decimal;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data};

const SERIES: &str = "query ($groupBy: [TradeDimension!]!, $filter: TradeFilter!,
        $measure: TradeMeasure! = VALUE, $currency: String! = \"CNY\",
        $orderBy: TradeSeriesOrder! = KEY, $first: Int, $after: String) {
    tradeSeries(groupBy: $groupBy, filter: $filter, measure: $measure, currency: $currency,
            orderBy: $orderBy, first: $first, after: $after) {
        totalCount containsSynthetic totals { reporter value { amount } netWeightGrams }
        rates { base } unconverted { amount }
        nodes {
            key { reporter direction partner hsCode transport calendarPeriod { from to }
                sector { code } cluster { code } checkpoint { code } }
            period { from to } value { amount currency } netWeightGrams figure undefinedBecause
            sharePercent cumulative cumulativeInYear containsSynthetic
            coverage { months covered isComplete }
        }
        pageInfo { hasNextPage endCursor }
    }
}";

/// All points of a series, page by page.
async fn points(app: &TestApp, mut variables: Value) -> (Vec<Value>, Value) {
    let mut points = Vec::new();
    loop {
        variables["first"] = json!(100);
        let reply = app.gql(SERIES, variables.clone()).await;
        assert_no_errors(&reply);
        let page = data(&reply, "/tradeSeries").clone();
        points.extend(page["nodes"].as_array().unwrap().iter().cloned());
        if page["pageInfo"]["hasNextPage"] == false {
            assert_eq!(page["totalCount"], points.len());
            return (points, page);
        }
        variables["after"] = page["pageInfo"]["endCursor"].clone();
    }
}

fn number(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

fn sum(points: &[Value]) -> Decimal {
    points.iter().map(|it| number(&it["value"]["amount"])).sum()
}

fn half_year(reporter: &str) -> Value {
    json!({ "period": { "from": "2024-01", "to": "2024-06" }, "reporter": reporter })
}

#[tokio::test]
async fn however_trade_is_told_apart_it_adds_up_to_the_same() {
    let app = TestApp::seeded().await;

    for (reporter, currency) in [("CN", "CNY"), ("RU", "RUB")] {
        for group_by in [
            json!([]),
            json!(["MONTH", "DIRECTION"]),
            json!(["QUARTER", "SECTOR"]),
            json!(["YEAR", "CLUSTER", "PARTNER"]),
            json!(["HS2", "CHECKPOINT"]),
            json!(["MONTH", "HS6"]),
            json!(["TRANSPORT", "SECTOR", "HS4"]),
        ] {
            let variables = json!({
                "groupBy": group_by, "filter": half_year(reporter), "currency": currency
            });
            let (points, series) = points(&app, variables).await;

            let overview = app
                .gql(
                    "query ($reporter: Side!, $currency: String!) {
                        overview(period: {from: \"2024-01\", to: \"2024-06\"}, currency: $currency,
                            filter: {reporter: $reporter}) {
                            trade { total { amount } netWeightGrams } } }",
                    json!({ "reporter": reporter, "currency": currency }),
                )
                .await;
            let total = number(&series["totals"][0]["value"]["amount"]);
            let trade = data(&overview, "/overview/trade");
            let cent = Decimal::new(1, 2);
            assert_eq!(sum(&points), total, "{group_by}");
            // Imports and exports are rounded apart in a summary.
            assert!(
                (total - number(&trade["total"]["amount"])).abs() <= cent,
                "{group_by}"
            );
            assert_eq!(
                series["totals"][0]["netWeightGrams"],
                trade["netWeightGrams"]
            );
            assert_eq!(series["containsSynthetic"], true);
            assert_eq!(series["unconverted"], json!([]));
        }
    }
}

#[tokio::test]
async fn a_sector_has_what_its_summary_says() {
    let app = TestApp::seeded().await;
    let filter = json!({
        "period": { "from": "2024-01", "to": "2024-06" }, "reporter": "CN", "sectors": ["TIMBER"]
    });

    let (months, _) = points(
        &app,
        json!({ "groupBy": ["MONTH", "DIRECTION"], "filter": filter }),
    )
    .await;
    let (by_code, _) = points(&app, json!({ "groupBy": ["HS4"], "filter": filter })).await;
    let summary = app
        .gql(
            "{ sectorSummary(sector: \"TIMBER\", period: {from: \"2024-01\", to: \"2024-06\"}) {
                trade { total { amount } months { month imports { amount } exports { amount } } } } }",
            json!({}),
        )
        .await;

    let trade = data(&summary, "/sectorSummary/trade");
    assert_eq!(sum(&months), number(&trade["total"]["amount"]));
    assert_eq!(sum(&by_code), sum(&months));
    for point in &months {
        let field = match point["key"]["direction"].as_str().unwrap() {
            "IMPORT" => "imports",
            _ => "exports",
        };
        let of_summary = trade["months"].as_array().unwrap().iter();
        let same = of_summary
            .clone()
            .find(|month| month["month"] == point["period"]["from"]);
        assert_eq!(same.unwrap()[field]["amount"], point["value"]["amount"]);
    }
}

#[tokio::test]
async fn a_series_says_what_plain_sql_says() {
    let app = TestApp::seeded().await;
    let filter = json!({
        "period": { "from": "2023-01", "to": "2023-12" }, "reporter": "CN",
        "direction": "EXPORT", "hsCodes": ["87"]
    });

    let (points, _) = points(
        &app,
        json!({ "groupBy": ["HS6", "TRANSPORT"], "filter": filter, "measure": "WEIGHT" }),
    )
    .await;
    let rows = app
        .db()
        .reader()
        .query_all_raw(Statement::from_string(
            app.db().backend(),
            "SELECT substr(hs_code, 1, 6) AS code, transport, CAST(sum(value_minor) AS bigint) AS minor
             FROM trade_flow WHERE side = 'CN' AND direction = 'EXPORT' AND month / 100 = 2023
             AND substr(hs_code, 1, 2) = '87' GROUP BY 1, 2 ORDER BY 1, 2",
        ))
        .await
        .unwrap();

    assert!(!rows.is_empty());
    assert_eq!(points.len(), rows.len());
    for (point, row) in points.iter().zip(rows) {
        let (code, transport): (String, String) = (
            row.try_get("", "code").unwrap(),
            row.try_get("", "transport").unwrap(),
        );
        let minor: i64 = row.try_get("", "minor").unwrap();
        assert_eq!(point["key"]["hsCode"], code);
        assert_eq!(point["key"]["transport"], transport);
        assert_eq!(number(&point["value"]["amount"]), Decimal::new(minor, 2));
    }
}

#[tokio::test]
async fn growth_compares_with_the_same_months_earlier() {
    let app = TestApp::seeded().await;
    let query = "query ($from: Month!, $to: Month!) {
        tradeSeries(groupBy: [QUARTER], measure: VALUE, currency: \"RUB\",
            filter: { period: { from: $from, to: $to }, reporter: CN, sectors: [\"ENERGY\"] }) {
            nodes { figure period { from }
                growthOnYearBefore { base percent originalPercent originalCurrency undefinedBecause
                    basePeriod { from to } }
                growthOnPeriodBefore { base percent undefinedBecause } } } }";

    let now = app
        .gql(query, json!({ "from": "2024-01", "to": "2024-06" }))
        .await;
    let before = app
        .gql(query, json!({ "from": "2023-01", "to": "2023-03" }))
        .await;
    let first = app
        .gql(query, json!({ "from": "2018-01", "to": "2018-03" }))
        .await;

    let point = data(&now, "/tradeSeries/nodes/0");
    let growth = &point["growthOnYearBefore"];
    let difference = number(&growth["base"]) - number(data(&before, "/tradeSeries/nodes/0/figure"));
    assert!(difference.abs() <= Decimal::new(1, 2));
    let percent =
        (number(&point["figure"]) / number(&growth["base"]) - Decimal::ONE) * Decimal::ONE_HUNDRED;
    assert!((percent - number(&growth["percent"])).abs() <= Decimal::new(1, 2));
    assert_eq!(
        growth["basePeriod"],
        json!({ "from": "2023-01", "to": "2023-03" })
    );
    assert_eq!(growth["originalCurrency"], "CNY");
    assert_ne!(growth["originalPercent"], growth["percent"]);
    let second = data(&now, "/tradeSeries/nodes/1/growthOnPeriodBefore");
    let difference = number(&second["base"]) - number(&point["figure"]);
    assert!(difference.abs() <= Decimal::new(1, 2));
    assert_eq!(
        data(
            &first,
            "/tradeSeries/nodes/0/growthOnYearBefore/undefinedBecause"
        ),
        "BASE_INCOMPLETE"
    );
}

#[tokio::test]
async fn months_without_figures_are_gaps_and_parts_of_a_period_say_so() {
    let app = TestApp::seeded().await;
    let filter = json!({ "period": { "from": "2025-11", "to": "2026-06" }, "reporter": "CN" });

    let (months, _) = points(&app, json!({ "groupBy": ["MONTH"], "filter": filter })).await;
    let (years, _) = points(&app, json!({ "groupBy": ["YEAR"], "filter": filter })).await;

    let shown: Vec<&Value> = months.iter().map(|it| &it["period"]["from"]).collect();
    assert_eq!(shown, ["2025-11", "2025-12"]);
    assert_eq!(months[1]["cumulative"], json!(sum(&months).to_string()));
    assert_eq!(years.len(), 1);
    assert_eq!(
        years[0]["period"],
        json!({ "from": "2025-11", "to": "2025-12" })
    );
    assert_eq!(
        years[0]["coverage"],
        json!({ "months": 12, "covered": 2, "isComplete": false })
    );
}

#[tokio::test]
async fn the_two_banks_stand_beside_each_other() {
    let app = TestApp::seeded().await;
    let filter = json!({ "period": { "from": "2024-01", "to": "2024-12" } });

    let (points, series) = points(
        &app,
        json!({ "groupBy": ["YEAR", "REPORTER"], "filter": filter, "currency": "USD" }),
    )
    .await;

    let reporters: Vec<&Value> = points.iter().map(|it| &it["key"]["reporter"]).collect();
    assert_eq!(reporters, ["CN", "RU"]);
    for (place, point) in points.iter().enumerate() {
        assert_eq!(point["sharePercent"], "100");
        assert_eq!(
            series["totals"][place]["value"]["amount"],
            point["value"]["amount"]
        );
    }
}

#[tokio::test]
async fn a_ranking_comes_largest_first_and_pages_without_gaps() {
    let app = TestApp::seeded().await;
    let variables = |first: i32, after: Value| {
        json!({
            "groupBy": ["HS2", "PARTNER"], "filter": half_year("RU"), "orderBy": "VALUE",
            "first": first, "after": after
        })
    };

    let (all, _) = points(&app, variables(100, Value::Null)).await;
    let mut paged = Vec::new();
    let mut after = Value::Null;
    loop {
        let reply = app.gql(SERIES, variables(7, after)).await;
        assert_no_errors(&reply);
        paged.extend(
            data(&reply, "/tradeSeries/nodes")
                .as_array()
                .unwrap()
                .clone(),
        );
        if data(&reply, "/tradeSeries/pageInfo/hasNextPage") == false {
            break;
        }
        after = data(&reply, "/tradeSeries/pageInfo/endCursor").clone();
    }

    assert_eq!(paged, all);
    let sizes: Vec<Decimal> = all.iter().map(|it| number(&it["figure"])).collect();
    assert!(sizes.windows(2).all(|pair| pair[0] >= pair[1]));
}

#[tokio::test]
async fn what_cannot_be_answered_is_refused_with_a_code() {
    let app = TestApp::seeded().await;
    let both = json!({ "period": { "from": "2024-01", "to": "2024-06" } });
    let with = |field: &str, value: Value| {
        let mut filter = half_year("CN");
        filter[field] = value;
        filter
    };
    let cases = [
        (json!(["MONTH"]), both, "REPORTER_REQUIRED"),
        (
            json!(["MONTH", "YEAR"]),
            half_year("CN"),
            "DIMENSIONS_ALIKE",
        ),
        (json!(["HS2", "HS6"]), half_year("CN"), "DIMENSIONS_ALIKE"),
        (
            json!(["MONTH", "SECTOR", "PARTNER", "DIRECTION", "CHECKPOINT"]),
            half_year("CN"),
            "LIMIT_DIMENSIONS",
        ),
        (
            json!([]),
            with("sectors", json!(["NONE"])),
            "SECTOR_UNKNOWN",
        ),
        (
            json!([]),
            with("clusters", json!(["NONE"])),
            "CLUSTER_UNKNOWN",
        ),
        (json!([]), with("hsCodes", json!(["4x"])), "HS_CODE_INVALID"),
        (
            json!([]),
            with("partners", json!(["ru"])),
            "COUNTRY_INVALID",
        ),
        (
            json!([]),
            with("period", json!({ "from": "1990-01", "to": "2024-01" })),
            "PERIOD_TOO_LONG",
        ),
    ];

    for (group_by, filter, code) in cases {
        let variables = json!({ "groupBy": group_by, "filter": filter });
        assert_code(&app.gql(SERIES, variables).await, code);
    }
    let ranking = json!({ "groupBy": ["MONTH"], "filter": half_year("CN"), "orderBy": "VALUE" });
    assert_code(&app.gql(SERIES, ranking).await, "RANKING_BY_PERIOD");
    let page = json!({ "groupBy": ["MONTH"], "filter": half_year("CN"), "first": 101 });
    assert_code(&app.gql(SERIES, page).await, "LIMIT_PAGE_SIZE");
    let cursor = json!({ "groupBy": ["MONTH"], "filter": half_year("CN"), "after": "x" });
    assert_code(&app.gql(SERIES, cursor).await, "CURSOR_INVALID");
}

#[tokio::test]
async fn a_series_costs_four_statements_at_most() {
    let app = TestApp::seeded().await;
    let mut counts = Vec::new();

    for (group_by, first) in [
        (json!(["MONTH", "CHECKPOINT"]), 5),
        (json!(["MONTH", "CHECKPOINT", "SECTOR"]), 100),
    ] {
        let before = app.statements();
        let variables = json!({
            "groupBy": group_by, "filter": half_year("CN"), "currency": "RUB", "first": first
        });
        assert_no_errors(&app.gql(SERIES, variables).await);
        counts.push(app.statements() - before);
    }

    // Sums, releases, rates, checkpoints.
    assert_eq!(counts, [4, 4]);
}

#[tokio::test]
async fn rows_are_found_by_hs_code_through_an_index() {
    let app = TestApp::seeded().await;
    let explain = match app.database_url().starts_with("sqlite") {
        true => "EXPLAIN QUERY PLAN",
        false => "EXPLAIN",
    };
    let sql = format!(
        "{explain} SELECT sum(value_minor) FROM trade_flow WHERE side IN ('CN')
         AND month BETWEEN 202401 AND 202406 AND (hs_code >= '440710' AND hs_code < '440710:')"
    );

    let plan = app
        .db()
        .reader()
        .query_all_raw(Statement::from_string(app.db().backend(), sql))
        .await
        .unwrap();

    let column = if app.database_url().starts_with("sqlite") {
        "detail"
    } else {
        "QUERY PLAN"
    };
    let lines: Vec<String> = plan
        .iter()
        .map(|row| row.try_get("", column).unwrap())
        .collect();
    assert!(lines.join("\n").contains("trade_flow_by_code"), "{lines:?}");
}
