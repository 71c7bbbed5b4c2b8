//! The trade that indices are made of, read once for all of them.

use std::collections::BTreeMap;

use entity::values::{Direction, Side};
use sea_orm::ActiveEnum;

use super::unit_value::Chapters;
use crate::access::Viewer;
use crate::analysis::dimension::{
    self, Amount, Bounds, Calendar, Dimension, Filter, Ledger, Question, Step, Undefined, post,
};
use crate::analysis::exact::{Conversion, Converter, round};
use crate::app::App;
use crate::error::Result;
use crate::value::{Currency, Month, MonthRange};

/// What indices are made of.
#[derive(Debug)]
pub struct Basis {
    ledger: Ledger,
    calendar: Calendar,
    /// The months.
    pub period: MonthRange,
    /// How amounts became one currency.
    pub conversion: Conversion,
}

/// Whose trade, and which way.
#[derive(Clone, Copy, Debug)]
pub struct Trade<'a> {
    /// The reporter.
    pub side: Side,
    /// As the reporter sees it.
    pub direction: Direction,
    /// With this country only.
    pub partner: Option<&'a str>,
}

const DIMENSIONS: [Dimension; 4] = [
    Dimension::Direction,
    Dimension::Sector,
    Dimension::Hs(2),
    Dimension::Partner,
];

/// Reads the trade of both banks, in one currency.
pub async fn read(
    app: &App,
    viewer: Viewer,
    filter: Filter,
    currency: Currency,
    bounds: Bounds,
) -> Result<Basis> {
    let question = Question {
        dimensions: DIMENSIONS.to_vec(),
        months: vec![filter.period],
        filter,
        currency,
    };
    let figures = dimension::read(app, viewer, &question, bounds).await?;
    let mut converter = Converter::new(&figures.rates, currency);
    let mut ledger = Ledger::new();
    let cells = figures.cells.iter();
    post(
        &mut ledger,
        cells,
        &DIMENSIONS,
        app.catalogue(),
        &mut converter,
    );
    Ok(Basis {
        ledger,
        calendar: figures.calendar(),
        period: question.filter.period,
        conversion: converter.finish(),
    })
}

impl Basis {
    /// Minor units by one dimension, empty where it is not known, if the reporter has released the
    /// whole period and all of it could be converted.
    pub fn sums(
        &self,
        trade: Trade<'_>,
        by: Dimension,
    ) -> Result<BTreeMap<String, i128>, Undefined> {
        if !self.calendar.covers(trade.side, self.period) {
            return Err(Undefined::PeriodIncomplete);
        }
        let amounts = self.amounts(trade, by, self.period);
        if amounts.values().any(|amount| amount.unconverted) {
            return Err(Undefined::RateMissing);
        }
        let minors = amounts.into_iter();
        Ok(minors
            .map(|(key, it)| (key, round(it.exact).into()))
            .collect())
    }

    /// The chapters of each calendar period, in order, with the months it has here.
    pub fn chapters(&self, trade: Trade<'_>, step: Step) -> Vec<(MonthRange, Chapters)> {
        let mut starts: Vec<Month> = self.period.months().map(|it| step.start(it)).collect();
        starts.dedup();
        let months = starts
            .into_iter()
            .filter_map(|it| step.range(it).overlap(self.period));
        let chapters = |months| (months, self.amounts(trade, Dimension::Hs(2), months));
        months.map(chapters).collect()
    }

    /// Whether the reporter has released all of some months.
    pub fn covers(&self, side: Side, months: MonthRange) -> bool {
        self.calendar.covers(side, months)
    }

    /// Whether generated figures are in.
    pub fn contains_synthetic(&self) -> bool {
        let mut amounts = self.ledger.values().flat_map(BTreeMap::values);
        amounts.any(|amount| amount.synthetic)
    }

    fn amounts(
        &self,
        trade: Trade<'_>,
        by: Dimension,
        months: MonthRange,
    ) -> BTreeMap<String, Amount> {
        let mut sums: BTreeMap<String, Amount> = BTreeMap::new();
        let direction = trade.direction.to_value();
        for (group, by_month) in &self.ledger {
            let part = |dimension| group.part(&DIMENSIONS, dimension);
            let is_asked = group.side == trade.side
                && part(Dimension::Direction) == Some(direction.as_str())
                && (trade.partner.is_none() || part(Dimension::Partner) == trade.partner);
            let amount = is_asked.then(|| Amount::in_months(by_month, months));
            if let Some(amount) = amount.flatten() {
                let key = part(by).unwrap_or_default().to_owned();
                sums.entry(key).or_default().add(&amount);
            }
        }
        sums
    }
}
