//! Whatever is loaded, made current and withdrawn, in whatever order: sums equal the rows of the
//! releases that count.

use std::collections::BTreeMap;

use entity::id::TradeDatasetId;
use entity::values::{DatasetStatus, Direction, Role, Side, Transport, Valuation};
use entity::{trade_dataset, trade_rollup};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use tests::{Clerk, TestApp, assert_no_errors};
use twincity::trade::reconcile::reconcile;
use twincity::trade::rules::Flow;

/// What happens to the register's trade figures.
#[derive(Clone, Debug)]
enum Step {
    /// Of so many months from this one of 2024 on; the months of its rows count from its first.
    Load {
        from: i32,
        length: i32,
        synthetic: bool,
        is_current: bool,
        flows: Vec<Flow>,
    },
    /// Of the release that was loaded so many steps ago, if any.
    MakeCurrent(usize),
    /// The same.
    Withdraw(usize),
}

fn flow() -> impl Strategy<Value = Flow> {
    let what = (
        prop::sample::select(vec![
            "4407", "840999", "280450", "28045011", "0805", "1211", "12",
        ]),
        prop::sample::select(vec![Direction::Import, Direction::Export]),
        prop::sample::select(vec!["CN", "RU", "KZ"]),
        prop::option::of(prop::sample::select(vec!["HEIHE", "BRIDGEHEAD_CN"])),
        prop::sample::select(vec!["CNY", "USD"]),
    );
    let value = 0..10_i64.pow(14);
    let weight = prop::option::of(0..10_i64.pow(12));
    (what, 0..4, value, weight).prop_map(|(what, month, value_minor, net_weight_g)| Flow {
        month,
        direction: what.1,
        hs_code: what.0.to_owned(),
        partner: what.2.to_owned(),
        checkpoint: what.3.map(str::to_owned),
        transport: Transport::Road,
        valuation: Valuation::Cif,
        value_minor,
        currency: what.4.to_owned(),
        net_weight_g,
        quantity: (value_minor % 3 == 0).then(|| (value_minor, "TONNE".to_owned())),
    })
}

fn step() -> impl Strategy<Value = Step> {
    let flows = prop::collection::vec(flow(), 0..120);
    prop_oneof![
        4 => (1..5, 1..4, prop::bool::weighted(0.2), prop::bool::weighted(0.7), flows).prop_map(
            |(from, length, synthetic, is_current, flows)| Step::Load {
                from,
                length,
                synthetic,
                is_current,
                flows,
            }
        ),
        2 => (1..5_usize).prop_map(Step::MakeCurrent),
        3 => (1..5_usize).prop_map(Step::Withdraw),
    ]
}

/// A release as this test understands it.
struct Known {
    id: TradeDatasetId,
    months: std::ops::RangeInclusive<i32>,
    synthetic: bool,
    /// When it was last made current; nothing when it is not to count.
    turn: Option<usize>,
    values: BTreeMap<i32, i64>,
}

/// The register, and what it should say.
struct World<'a> {
    app: &'a TestApp,
    publisher: &'a Clerk,
    known: Vec<Known>,
    turns: usize,
}

impl World<'_> {
    async fn take(&mut self, step: Step) {
        self.turns += 1;
        match step {
            Step::Load {
                from,
                length,
                synthetic,
                is_current,
                flows,
            } => {
                self.load(202_400 + from, length, synthetic, is_current, flows)
                    .await;
            }
            Step::MakeCurrent(ago) => {
                if let Some(index) = self.known.len().checked_sub(ago)
                    && self.step(index, "makeDatasetCurrent").await
                {
                    self.known[index].turn = Some(self.turns);
                }
            }
            Step::Withdraw(ago) => {
                if let Some(index) = self.known.len().checked_sub(ago) {
                    self.step(index, "withdrawDataset").await;
                    self.known[index].turn = None;
                }
            }
        }
    }

    async fn load(
        &mut self,
        from: i32,
        length: i32,
        synthetic: bool,
        is_current: bool,
        mut flows: Vec<Flow>,
    ) {
        for flow in &mut flows {
            flow.month = from + flow.month % length;
        }
        let months = from..=from + length - 1;
        let shown = |month: i32| format!("2024-{:02}", month % 100);
        let release = self.app.release(Side::Cn).synthetic(synthetic);
        let release = release.months(&shown(*months.start()), &shown(*months.end()));
        let loaded = release.flows(flows.clone()).load().await;
        let mut values = BTreeMap::new();
        for flow in flows {
            *values.entry(flow.month).or_default() += flow.value_minor;
        }
        self.known.push(Known {
            id: loaded.id,
            months,
            synthetic,
            turn: None,
            values,
        });
        let index = self.known.len() - 1;
        if is_current && self.step(index, "makeDatasetCurrent").await {
            self.known[index].turn = Some(self.turns);
        }
    }

    /// Whether it was done; a release that would gain nothing is refused.
    async fn step(&self, index: usize, mutation: &str) -> bool {
        let id = self.known[index].id;
        let row = trade_dataset::Entity::find_by_id(id);
        let row = row.one(self.app.db().reader()).await.unwrap().unwrap();
        let document = format!(
            "mutation ($input: TradeDatasetInput!) {{ it: {mutation}(input: $input) {{
                dataset {{ status }} userErrors {{ code }} }} }}"
        );
        let id = format!("TradeDataset:{}", id.0);
        let input = json!({ "id": id, "version": row.version });
        let reply = self
            .publisher
            .gql(&document, json!({ "input": input }))
            .await;
        assert_no_errors(&reply);
        reply["data"]["it"]["dataset"].is_object()
    }

    /// The release that counts for a month: reported before generated, then the last.
    fn holder(&self, month: i32) -> Option<&Known> {
        let covering = self.known.iter().filter(|it| it.months.contains(&month));
        let current = covering.filter(|it| it.turn.is_some());
        current.max_by_key(|it| (!it.synthetic, it.turn))
    }

    async fn check(&self) {
        let db = self.app.db();
        for month in 202_401..=202_407 {
            let cells = trade_rollup::Entity::find()
                .filter(trade_rollup::Column::Side.eq(Side::Cn))
                .filter(trade_rollup::Column::Month.eq(month));
            let cells = cells.all(db.reader()).await.unwrap();
            let value: i64 = cells.iter().map(|cell| cell.value_minor).sum();
            match self.holder(month) {
                Some(holder) => {
                    assert_eq!(value, holder.values.get(&month).copied().unwrap_or(0));
                    assert!(cells.iter().all(|cell| cell.synthetic == holder.synthetic));
                }
                // The demonstration, which was there before.
                None => assert!(!cells.is_empty() && cells.iter().all(|cell| cell.synthetic)),
            }
        }
        for known in &self.known {
            let row = trade_dataset::Entity::find_by_id(known.id);
            let row = row.one(db.reader()).await.unwrap().unwrap();
            let mut months = known.months.clone();
            let holds = months.any(|month| self.holder(month).is_some_and(|it| it.id == known.id));
            let is_current = row.status == DatasetStatus::Current;
            assert_eq!(is_current, holds, "{row:?}");
        }
    }
}

#[test]
fn sums_equal_the_rows_of_the_releases_that_count_after_any_steps() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(10)
    });

    let outcome = runner.run(&prop::collection::vec(step(), 1..8), |steps| {
        runtime.block_on(async {
            let app = TestApp::seeded().await;
            let publisher = app.clerk(Side::Cn, Role::Publisher);
            let mut world = World {
                app: &app,
                publisher: &publisher,
                known: Vec::new(),
                turns: 0,
            };
            for step in steps {
                world.take(step).await;
                world.check().await;
            }
            let outcome = reconcile(app.db()).await.unwrap();
            assert_eq!(outcome.told().collect::<Vec<_>>(), [""; 0]);
        });
        Ok(())
    });

    outcome.unwrap();
}
