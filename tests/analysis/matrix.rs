//! Trade matrices.

use rust_decimal::Decimal;
use serde_json::{Value, json};
use tests::{TestApp, assert_code, assert_no_errors, data};

const MATRIX: &str = "query ($rows: TradeDimension!, $columns: TradeDimension!,
        $filter: TradeFilter!, $mostRows: Int! = 20) {
    tradeMatrix(rows: $rows, columns: $columns, filter: $filter, currency: \"RUB\",
            mostRows: $mostRows) {
        rows { isOther figure key { hsCode sector { code } } }
        columns { isOther figure key { partner calendarPeriod { from } } }
        cells total containsSynthetic
    }
}";

fn filter(reporter: Value) -> Value {
    json!({ "period": { "from": "2024-01", "to": "2024-06" }, "reporter": reporter })
}

fn number(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn cells_add_up_to_their_rows_and_columns() {
    let app = TestApp::seeded().await;

    for (rows, columns) in [("HS2", "PARTNER"), ("SECTOR", "MONTH"), ("HS2", "MONTH")] {
        let variables = json!({
            "rows": rows, "columns": columns, "filter": filter(json!("CN")), "mostRows": 3
        });
        let reply = app.gql(MATRIX, variables).await;

        assert_no_errors(&reply);
        let matrix = data(&reply, "/tradeMatrix");
        let lines = |field: &str| matrix[field].as_array().unwrap().clone();
        let (rows, columns, cells) = (lines("rows"), lines("columns"), lines("cells"));
        let figures = |cells: Vec<&Value>| -> Decimal {
            cells
                .into_iter()
                .filter(|it| !it.is_null())
                .map(number)
                .sum()
        };
        assert_eq!(rows.len(), 4);
        assert_eq!(rows[3]["isOther"], true);
        assert_eq!(
            figures(rows.iter().map(|it| &it["figure"]).collect()),
            number(&matrix["total"])
        );
        for (row, cells) in rows.iter().zip(&cells) {
            let cells: Vec<&Value> = cells.as_array().unwrap().iter().collect();
            assert_eq!(figures(cells), number(&row["figure"]));
        }
        for (place, column) in columns.iter().enumerate() {
            let cells = cells.iter().map(|row| &row[place]).collect();
            assert_eq!(figures(cells), number(&column["figure"]));
        }
    }
}

#[tokio::test]
async fn a_matrix_is_of_one_reporter_and_two_dimensions() {
    let app = TestApp::seeded().await;
    let ask = |rows: &str, columns: &str, reporter: Value, most: i32| {
        let variables = json!({
            "rows": rows, "columns": columns, "filter": filter(reporter), "mostRows": most
        });
        app.gql(MATRIX, variables)
    };

    assert_code(
        &ask("HS2", "MONTH", Value::Null, 5).await,
        "REPORTER_REQUIRED",
    );
    assert_code(&ask("HS2", "HS4", json!("CN"), 5).await, "DIMENSIONS_ALIKE");
    assert_code(
        &ask("HS2", "MONTH", json!("CN"), 101).await,
        "LIMIT_PAGE_SIZE",
    );
    assert_code(
        &ask("HS2", "MONTH", json!("CN"), -1).await,
        "PAGE_SIZE_NEGATIVE",
    );
}
