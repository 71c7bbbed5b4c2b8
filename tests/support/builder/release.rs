//! Releases of trade figures.

use entity::id::TradeDatasetId;
use entity::values::{Direction, Side, Transport, Valuation};
use entity::{source, trade_dataset};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use twincity::text::Localized;
use twincity::trade::release::{Begun, LoadedBy, Loading, Release};
use twincity::trade::rules::Flow;
use twincity::value::MonthRange;

use crate::{TestApp, now};

/// A release of a side, of January to March 2024, without rows, not made current.
#[derive(Debug)]
pub struct ReleaseBuilder<'a> {
    app: &'a TestApp,
    side: Side,
    months: (String, String),
    synthetic: bool,
    checksum: Option<[u8; 32]>,
    flows: Vec<Flow>,
    is_current: bool,
}

impl TestApp {
    /// A release of figures.
    pub fn release(&self, side: Side) -> ReleaseBuilder<'_> {
        ReleaseBuilder {
            app: self,
            side,
            months: ("2024-01".to_owned(), "2024-03".to_owned()),
            synthetic: false,
            checksum: None,
            flows: Vec::new(),
            is_current: false,
        }
    }
}

impl ReleaseBuilder<'_> {
    /// Of these months.
    #[must_use]
    pub fn months(mut self, from: &str, to: &str) -> Self {
        self.months = (from.to_owned(), to.to_owned());
        self
    }

    /// Generated.
    #[must_use]
    pub fn synthetic(mut self, synthetic: bool) -> Self {
        self.synthetic = synthetic;
        self
    }

    /// From a file with this checksum.
    #[must_use]
    pub fn checksum(mut self, checksum: [u8; 32]) -> Self {
        self.checksum = Some(checksum);
        self
    }

    /// With these rows.
    #[must_use]
    pub fn flows(mut self, flows: Vec<Flow>) -> Self {
        self.flows = flows;
        self
    }

    /// Made current at once, or not.
    #[must_use]
    pub fn current(mut self, is_current: bool) -> Self {
        self.is_current = is_current;
        self
    }

    /// Begins to load it.
    pub async fn begin(&self) -> Begun {
        let identity = self.app.identity();
        let mut checksum = [0; 32];
        checksum[..8].copy_from_slice(&identity.number.to_be_bytes());
        let title = |text: &str| Some(text.to_owned());
        let month = |text: &str| text.parse().expect("this is a month");
        let source = source::Entity::find()
            .filter(source::Column::Side.eq(self.side))
            .one(self.app.db().reader())
            .await
            .expect("read the sources")
            .expect("the side has a source");
        let release = Release {
            id: TradeDatasetId(identity.id),
            side: self.side,
            code: identity.code("REL"),
            title: Localized::owned(self.side, title("数据"), title("Данные"), None),
            months: MonthRange {
                from: month(&self.months.0),
                to: month(&self.months.1),
            },
            classification: "HS".to_owned(),
            revision: "H6".to_owned(),
            valuation: None,
            released_at: now(),
            source_id: source.id,
            checksum: self.checksum.unwrap_or(checksum),
            synthetic: self.synthetic,
        };
        Loading::begin(self.app.db(), LoadedBy::Program, release, now())
            .await
            .expect("begin to load")
    }

    /// Loads it.
    pub async fn load(self) -> trade_dataset::Model {
        let Begun::Loading(mut loading) = self.begin().await else {
            panic!("the file is in already");
        };
        for some in self.flows.chunks(100) {
            loading.add(some.to_vec()).await.expect("add rows");
        }
        loading
            .finish(self.is_current)
            .await
            .expect("finish loading")
    }
}

/// A flow of so much value in the smallest unit of the yuan, in a month such as 202401.
pub fn flow(month: i32, hs_code: &str, value_minor: i64) -> Flow {
    Flow {
        month,
        direction: Direction::Import,
        hs_code: hs_code.to_owned(),
        partner: "RU".to_owned(),
        checkpoint: None,
        transport: Transport::Rail,
        valuation: Valuation::Cif,
        value_minor,
        currency: "CNY".to_owned(),
        net_weight_g: None,
        quantity: None,
    }
}
