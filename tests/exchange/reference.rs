//! Figures of whole economies, and what a bank's trade comes to against them.

use serde_json::{Value, json};
use tests::{assert_code, assert_no_errors, data};

use super::{Office, complained, said, table};

/// A year of a Chinese release: six tenths of its exports go to Russia.
const TRADE: [&str; 2] = [
    "2024-06,export,84295100,RU,,,60,CNY,20",
    "2024-07,export,44071100,JP,,,40,CNY,10",
];

const FIGURES: &str = "Year,Reporter,Partner,HS chapter,Value
2024,World,,TOTAL,1000.00
2024,WLD,RUS,,20.00
2024,W00,W00,44,100
2024,World,,84,300
2024,Japan,,44,50
2024,Japan,,84,50
";

const INDICES: &str = "query ($scope: TradeScope!, $period: PeriodInput!,
    $reference: ReferenceDatasetCode, $importer: String) {
    tradeIndices(scope: $scope, period: $period, reference: $reference) {
        reference { code firstYear lastYear currency rowCount source { code } }
        tradeIntensity { value undefinedBecause }
        advantageOnWorld { hsChapter name { en } index { value undefinedBecause } }
        complementarity(importer: $importer) { value undefinedBecause }
    }
}";

impl Office {
    /// With the trade of a year, all of it reported.
    async fn with_trade() -> Self {
        let office = Self::open().await;
        let output = office.import(&office.file("trade.csv", table(&TRADE)), &[]);
        assert!(output.status.success(), "{output:?}");
        office
    }

    /// What `twincity import reference` says of these figures.
    fn import_reference(&self, figures: &str, options: &[&str]) -> std::process::Output {
        let file = self.file("reference.csv", figures);
        let mut facts = vec![
            "import",
            "reference",
            file.to_str().unwrap(),
            "--database-url",
            self.app.database_url(),
            "--side",
            "cn",
            "--source",
            "HEIHE_POLICY_2021",
            "--title-zh",
            "世界贸易",
            "--set",
            "direction=export",
            "--password-memory-kib",
            "8",
        ];
        if !options.contains(&"--code") {
            facts.extend(["--code", "WORLD-2024"]);
        }
        twincity_of(&facts, options)
    }

    async fn indices(&self, partner: Option<&str>, months: [&str; 2], code: &str) -> Value {
        let variables = json!({
            "scope": { "reporter": "CN", "partner": partner, "synthetic": false },
            "period": { "from": months[0], "to": months[1] },
            "reference": { "side": "CN", "code": code },
            "importer": "JP",
        });
        self.app.gql(INDICES, variables).await
    }
}

fn twincity_of(facts: &[&str], options: &[&str]) -> std::process::Output {
    tests::twincity(&[facts, options].concat())
}

const YEAR: [&str; 2] = ["2024-01", "2024-12"];

#[tokio::test]
async fn a_banks_trade_is_held_against_that_of_the_world() {
    let office = Office::with_trade().await;
    let imports = FIGURES.replace("Value", "Value,Direction");
    let imports = imports.replace("Japan,,44,50", "Japan,,44,50,import");
    let imports = imports.replace("Japan,,84,50", "Japan,,84,50,import");
    let imports: Vec<String> = imports
        .lines()
        .map(|line| match line.matches(',').count() {
            4 => format!("{line},"),
            _ => line.to_owned(),
        })
        .collect();
    let output = office.import_reference(&imports.join("\n"), &[]);
    assert!(output.status.success(), "{output:?}");
    assert!(
        said(&output).contains("Loaded 6 rows as WORLD-2024"),
        "{output:?}"
    );

    let with_russia = office.indices(Some("RU"), YEAR, "WORLD-2024").await;
    let with_all = office.indices(None, YEAR, "WORLD-2024").await;

    assert_no_errors(&with_russia);
    let with_russia = data(&with_russia, "/tradeIndices");
    assert_eq!(
        with_russia["reference"],
        json!({
            "code": "WORLD-2024", "firstYear": 2024, "lastYear": 2024, "currency": "USD",
            "rowCount": "6", "source": { "code": "HEIHE_POLICY_2021" }
        })
    );
    // (60 / 100) / (20 / 1000)
    assert_eq!(with_russia["tradeIntensity"]["value"], "30");
    let with_all = data(&with_all, "/tradeIndices");
    assert_eq!(with_all["tradeIntensity"]["value"], "1");
    let advantages = with_all["advantageOnWorld"].as_array().unwrap();
    let shown: Vec<_> = advantages
        .iter()
        .map(|it| {
            (
                it["hsChapter"].as_str().unwrap(),
                it["index"]["value"].as_str().unwrap(),
            )
        })
        .collect();
    // (40 / 100) / (100 / 1000), (60 / 100) / (300 / 1000)
    assert_eq!(shown, [("44", "4"), ("84", "2")]);
    // 100 · (1 − (|0.5 − 0.4| + |0.5 − 0.6|) / 2)
    assert_eq!(with_all["complementarity"]["value"], "90");
}

#[tokio::test]
async fn what_the_reference_does_not_say_is_undefined() {
    let office = Office::with_trade().await;
    let output = office.import_reference(FIGURES, &[]);
    assert!(output.status.success(), "{output:?}");

    let half_a_year = office
        .indices(Some("RU"), ["2024-01", "2024-06"], "WORLD-2024")
        .await;
    let nobody = office.indices(Some("KZ"), YEAR, "WORLD-2024").await;
    let unknown = office.indices(Some("RU"), YEAR, "WORLD-1924").await;

    let missing = json!({ "value": null, "undefinedBecause": "REFERENCE_MISSING" });
    let half_a_year = data(&half_a_year, "/tradeIndices");
    assert_eq!(half_a_year["tradeIntensity"], missing);
    assert_eq!(half_a_year["advantageOnWorld"], Value::Null);
    assert_eq!(data(&nobody, "/tradeIndices/tradeIntensity"), &missing);
    assert_eq!(data(&nobody, "/tradeIndices/complementarity"), &missing);
    assert_code(&unknown, "REFERENCE_UNKNOWN");
}

#[tokio::test]
async fn figures_come_in_once_and_stay_as_they_are() {
    let office = Office::open().await;
    let loaded = office.import_reference(FIGURES, &[]);
    assert!(loaded.status.success(), "{loaded:?}");

    let again = office.import_reference(FIGURES, &["--code", "AGAIN"]);
    let others = office.import_reference(&FIGURES.replace("1000.00", "1001.00"), &[]);

    assert!(
        said(&again).contains("is in already, as WORLD-2024"),
        "{again:?}"
    );
    assert_eq!(others.status.code(), Some(3), "{others:?}");
    assert!(
        complained(&others).contains("belongs to another record"),
        "{others:?}"
    );
    let list = office
        .app
        .gql(
            "{ referenceDatasets(first: 5) { totalCount nodes { code side } } }",
            json!({}),
        )
        .await;
    assert_eq!(
        data(&list, "/referenceDatasets"),
        &json!({ "totalCount": 1, "nodes": [{ "code": "WORLD-2024", "side": "CN" }] })
    );
}

#[tokio::test]
async fn every_row_that_is_wrong_is_named_and_nothing_is_loaded() {
    let office = Office::open().await;
    let wrong = FIGURES.to_owned()
        + "24,World,,44,1\n2024,Atlantis,,44,1\n2024,World,,77,1\n2024,World,,27,-1\n"
        + "2024,World,,44,5\n";

    let output = office.import_reference(&wrong, &[]);

    assert_eq!(output.status.code(), Some(3), "{output:?}");
    for (line, code) in [
        (8, "YEAR_UNREADABLE"),
        (9, "COUNTRY_UNKNOWN"),
        (10, "HS_CHAPTER_UNKNOWN"),
        (11, "NUMBER_NEGATIVE"),
        (12, "ROW_SAME_RECORD"),
    ] {
        let said = said(&output);
        assert!(said.contains(&format!("error {code}: 1")), "{code}: {said}");
        assert!(said.contains(&format!("line {line},")), "{line}: {said}");
    }
    let list = office
        .app
        .gql("{ referenceDatasets(first: 5) { totalCount } }", json!({}))
        .await;
    assert_eq!(data(&list, "/referenceDatasets/totalCount"), &json!(0));
}

#[tokio::test]
async fn chapters_that_exceed_their_total_are_doubtful() {
    let office = Office::open().await;
    let doubtful = FIGURES.replace("1000.00", "399.99");

    let refused = office.import_reference(&doubtful, &[]);
    let accepted = office.import_reference(&doubtful, &["--accept-warnings"]);

    assert_eq!(refused.status.code(), Some(4), "{refused:?}");
    assert!(
        said(&refused).contains("REFERENCE_TOTAL_EXCEEDED"),
        "{refused:?}"
    );
    assert!(accepted.status.success(), "{accepted:?}");
}
