//! However trade is told apart, its parts add up to the flows.

use std::collections::BTreeMap;

use entity::values::{Direction, Side, Transport, Valuation};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::test_runner::{Config, TestRunner};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use tests::{TestApp, assert_no_errors, data};
use twincity::trade::rules::Flow;

const SERIES: &str = "query ($groupBy: [TradeDimension!]!, $filter: TradeFilter!,
        $currency: String!, $after: String) {
    tradeSeries(groupBy: $groupBy, filter: $filter, currency: $currency, first: 100, after: $after) {
        totals { value { amount } netWeightGrams } unconverted { amount }
        nodes { value { amount } netWeightGrams } pageInfo { hasNextPage endCursor } } }";

const MATRIX: &str = "query ($rows: TradeDimension!, $columns: TradeDimension!,
        $filter: TradeFilter!, $currency: String!) {
    tradeMatrix(rows: $rows, columns: $columns, filter: $filter, currency: $currency,
        mostRows: 2, mostColumns: 2) { cells total } }";

/// Dimensions of which a question has one.
const KINDS: [&[&str]; 8] = [
    &["MONTH", "QUARTER", "YEAR"],
    &["DIRECTION"],
    &["SECTOR"],
    &["CLUSTER"],
    &["HS2", "HS4", "HS6"],
    &["PARTNER"],
    &["CHECKPOINT"],
    &["TRANSPORT"],
];

/// Each currency has months of its own, so that a question can be asked in it alone.
const MONTHS: [(&str, i32, i32); 3] = [("CNY", 1, 4), ("RUB", 5, 8), ("USD", 9, 12)];

fn flow() -> impl Strategy<Value = Flow> {
    let what = (
        select(vec![Direction::Import, Direction::Export]),
        select(vec![
            "44", "4407", "440710", "84295100", "0805", "2844", "99",
        ]),
        select(vec!["RU", "KZ", "DE"]),
        prop::option::of(select(vec!["HEIHE", "BRIDGEHEAD_CN"])),
        select(vec![Transport::Road, Transport::Rail, Transport::Other]),
    );
    let weight = prop::option::of(0..10_i64.pow(12));
    (1..=12, what, 0..10_i64.pow(13), weight).prop_map(|(month, what, value_minor, weight)| {
        let (direction, hs_code, partner, checkpoint, transport) = what;
        let of_month = MONTHS
            .iter()
            .find(|(_, from, to)| (*from..=*to).contains(&month));
        Flow {
            month: 202_400 + month,
            direction,
            hs_code: hs_code.to_owned(),
            partner: partner.to_owned(),
            checkpoint: checkpoint.map(str::to_owned),
            transport,
            valuation: Valuation::Fob,
            value_minor,
            currency: of_month.unwrap().0.to_owned(),
            net_weight_g: weight,
            quantity: None,
        }
    })
}

fn group_by() -> impl Strategy<Value = Vec<&'static str>> {
    let kinds = subsequence(KINDS.to_vec(), 0..=4).prop_shuffle();
    (kinds, any::<[Index; 4]>()).prop_map(|(kinds, which)| {
        let chosen = kinds.into_iter().zip(which);
        chosen.map(|(kind, which)| *which.get(kind)).collect()
    })
}

/// A condition that this test can check itself.
#[derive(Clone, Debug)]
enum Condition {
    None,
    Export,
    Hs(&'static str),
    Partners(Vec<&'static str>),
    Rail,
}

fn condition() -> impl Strategy<Value = Condition> {
    prop_oneof![
        2 => Just(Condition::None),
        1 => Just(Condition::Export),
        1 => select(vec!["44", "4407", "84"]).prop_map(Condition::Hs),
        1 => subsequence(vec!["RU", "KZ", "DE"], 1..3).prop_map(Condition::Partners),
        1 => Just(Condition::Rail),
    ]
}

impl Condition {
    fn lets(&self, flow: &Flow) -> bool {
        match self {
            Self::None => true,
            Self::Export => flow.direction == Direction::Export,
            Self::Hs(code) => flow.hs_code.starts_with(code),
            Self::Partners(partners) => partners.contains(&flow.partner.as_str()),
            Self::Rail => flow.transport == Transport::Rail,
        }
    }

    fn put(&self, filter: &mut Value) {
        match self {
            Self::None => {}
            Self::Export => filter["direction"] = json!("EXPORT"),
            Self::Hs(code) => filter["hsCodes"] = json!([code]),
            Self::Partners(partners) => filter["partners"] = json!(partners),
            Self::Rail => filter["transports"] = json!(["RAIL"]),
        }
    }
}

fn decimal(value: &Value) -> Decimal {
    value.as_str().unwrap().parse().unwrap()
}

/// The value and the weight that all points add up to, and those that the answer says.
async fn added_up(app: &TestApp, mut variables: Value) -> [(Decimal, Decimal); 2] {
    let mut sum = (Decimal::ZERO, Decimal::ZERO);
    loop {
        let reply = app.gql(SERIES, variables.clone()).await;
        assert_no_errors(&reply);
        let series = data(&reply, "/tradeSeries");
        assert_eq!(series["unconverted"], json!([]));
        for point in series["nodes"].as_array().unwrap() {
            sum.0 += decimal(&point["value"]["amount"]);
            sum.1 += decimal(&point["netWeightGrams"]);
        }
        if series["pageInfo"]["hasNextPage"] == false {
            let total = &series["totals"][0];
            let told = (
                decimal(&total["value"]["amount"]),
                decimal(&total["netWeightGrams"]),
            );
            return [sum, told];
        }
        variables["after"] = series["pageInfo"]["endCursor"].clone();
    }
}

/// The cells of a matrix, added up.
async fn matrix_total(app: &TestApp, variables: Value) -> Decimal {
    let reply = app.gql(MATRIX, variables).await;
    assert_no_errors(&reply);
    let rows = data(&reply, "/tradeMatrix/cells")
        .as_array()
        .unwrap()
        .iter();
    let cells = rows.flat_map(|row| row.as_array().unwrap());
    let total: Decimal = cells.filter(|cell| !cell.is_null()).map(decimal).sum();
    assert_eq!(total, decimal(data(&reply, "/tradeMatrix/total")));
    total
}

async fn check(app: &TestApp, flows: &[Flow], group_by: &[&str], condition: &Condition) {
    for (currency, from, to) in MONTHS {
        let mut sums: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
        let months = 202_400 + from..=202_400 + to;
        let asked = flows.iter().filter(|flow| months.contains(&flow.month));
        for flow in asked.filter(|flow| condition.lets(flow)) {
            let (value, weight) = sums.entry(flow.currency.as_str()).or_default();
            *value += flow.value_minor;
            *weight += flow.net_weight_g.unwrap_or_default();
        }
        let (value, weight) = sums.remove(currency).unwrap_or_default();
        let wanted = (Decimal::new(value, 2), Decimal::from(weight));
        let period = json!({ "from": format!("2024-{from:02}"), "to": format!("2024-{to:02}") });
        let mut filter = json!({ "period": period, "reporter": "CN" });
        condition.put(&mut filter);
        let asked = json!({ "groupBy": group_by, "filter": filter, "currency": currency });

        let found = added_up(app, asked).await;

        assert_eq!(
            found,
            [wanted, wanted],
            "{group_by:?} {condition:?} {currency}"
        );
        if let [rows, columns, ..] = group_by {
            let asked = json!({
                "rows": rows, "columns": columns, "filter": filter, "currency": currency
            });
            assert_eq!(
                matrix_total(app, asked).await,
                wanted.0,
                "{group_by:?} {condition:?}"
            );
        }
    }
    // All three currencies in one: converted, points still add up to what the answer says.
    let period = json!({ "from": "2024-01", "to": "2024-12" });
    let filter = json!({ "period": period, "reporter": "CN" });
    let asked = json!({ "groupBy": group_by, "filter": filter, "currency": "RUB" });
    let [sum, told] = added_up(app, asked).await;
    assert_eq!(sum, told, "{group_by:?}");
    let weight: i64 = flows.iter().filter_map(|flow| flow.net_weight_g).sum();
    assert_eq!(sum.1, Decimal::from(weight));
}

#[test]
fn the_parts_of_any_grouping_add_up_to_the_flows() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let app = runtime.block_on(TestApp::seeded());
    let config = Config {
        failure_persistence: None,
        ..Config::with_cases(30)
    };
    let cases = (
        prop::collection::vec(flow(), 1..80),
        group_by(),
        condition(),
    );
    TestRunner::new(config)
        .run(&cases, |(flows, group_by, condition)| {
            runtime.block_on(async {
                let release = app.release(Side::Cn).months("2024-01", "2024-12");
                release.flows(flows.clone()).current(true).load().await;
                check(&app, &flows, &group_by, &condition).await;
            });
            Ok(())
        })
        .unwrap();
}
