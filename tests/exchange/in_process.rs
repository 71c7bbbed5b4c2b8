//! Imports without a process of their own, for tests that make many.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use entity::id::SourceId;
use entity::values::Side;
use tests::TestApp;
use twincity::access::Viewer;
use twincity::error::Result;
use twincity::exchange::import::{Done, Importer, Wish};
use twincity::exchange::layout::Layout;
use twincity::exchange::progress::Progress;
use twincity::exchange::trade::{Facts, Order, import};
use twincity::registry::source::service as sources;
use twincity::text::Language;
use twincity::value::{Month, MonthRange};

/// The program itself, loading releases of the Chinese side.
pub struct Desk {
    /// The register.
    pub app: TestApp,
    source: SourceId,
    number: AtomicUsize,
}

impl Desk {
    /// A desk with a register of its own.
    pub async fn open() -> Self {
        let app = TestApp::seeded().await;
        let (viewer, side, code) = (Viewer::Anonymous, Side::Cn, "HEIHE_POLICY_2021");
        let source = sources::of_side(app.app(), viewer, side, code).await;
        Self {
            source: source.unwrap().unwrap(),
            number: AtomicUsize::new(0),
            app,
        }
    }

    /// What is asked for: the months of 2024.
    pub fn order(&self) -> Order {
        Order {
            side: Side::Cn,
            months: MonthRange {
                from: Month::new(2024, 1).unwrap(),
                to: Month::new(2024, 12).unwrap(),
            },
            synthetic: false,
            layout: Layout {
                shape: Default::default(),
                mark: None,
                mapping: Default::default(),
                declared: HashMap::from([("valuation", "CIF".to_owned())]),
                most_findings: 10,
                language: Language::En,
            },
            control_totals: Vec::new(),
            unusual: None,
        }
    }

    /// Loads a file, with its warnings.
    pub async fn import(&self, bytes: &[u8], order: Order) -> Result<Done> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        let importer = Importer::at_the_machine(Viewer::Anonymous);
        let wish = Wish {
            load: true,
            make_current: false,
            accept_warnings: true,
            skip_bad_rows: false,
        };
        let facts = Facts {
            code: format!("TEST-{}", self.number.fetch_add(1, Ordering::Relaxed)),
            title: Facts::plain_title(order.side, order.months),
            revision: "H6".into(),
            valuation: None,
            released_at: tests::now(),
            source_id: self.source,
        };
        let (order, progress) = (Arc::new(order), Progress::default());
        import(
            self.app.app(),
            &importer,
            file.path(),
            &order,
            &facts,
            wish,
            &progress,
        )
        .await
    }
}
