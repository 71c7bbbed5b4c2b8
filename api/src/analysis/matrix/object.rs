//! Trade matrices in the schema.

use std::sync::Arc;

use async_graphql::Object;

use super::rules::{Line, Matrix, Sum};
use crate::analysis::dimension::{Dimension, Measure, Question, TradeKey, TradeMeasure};
use crate::graphql::DatedMoney;
use crate::graphql::scalars::Decimal;
use crate::trade::rate::ExchangeRate;
use crate::value::{Currency, Money};

/// Trade by two dimensions across each other.
pub struct TradeMatrix {
    question: Question,
    measure: Measure,
    matrix: Matrix,
}

impl TradeMatrix {
    /// The answer to a question.
    pub fn new(question: Question, measure: Measure, matrix: Matrix) -> Self {
        Self {
            question,
            measure,
            matrix,
        }
    }

    fn lines(&self, lines: &[Line], dimension: usize) -> Vec<TradeMatrixLine> {
        let dimensions: Arc<[Dimension]> = self
            .question
            .dimensions
            .iter()
            .skip(dimension)
            .take(1)
            .copied()
            .collect();
        let shown = lines.iter().map(|line| TradeMatrixLine {
            key: (line.key.clone()).map(|key| TradeKey::new(Arc::clone(&dimensions), key)),
            figure: self.figure(&line.sum),
        });
        shown.collect()
    }

    fn figure(&self, sum: &Sum) -> Option<Decimal> {
        figure(sum, self.measure, self.question.currency)
    }
}

fn figure(sum: &Sum, measure: Measure, currency: Currency) -> Option<Decimal> {
    if measure == Measure::Value {
        let money = Money::new(sum.minor, currency);
        return (!sum.amount.unconverted).then(|| Decimal(money.decimal()));
    }
    sum.amount.shown(measure, currency).map(Decimal)
}

/// A row or a column of a matrix.
pub struct TradeMatrixLine {
    key: Option<TradeKey>,
    figure: Option<Decimal>,
}

/// A row or a column of a matrix.
#[Object]
impl TradeMatrixLine {
    /// What its trade has in common; null for all the others together.
    async fn key(&self) -> Option<&TradeKey> {
        self.key.as_ref()
    }

    /// Whether it is all the others together.
    async fn is_other(&self) -> bool {
        self.key.is_none()
    }

    /// The measure of all of it; null when it is not defined.
    async fn figure(&self) -> Option<Decimal> {
        self.figure
    }
}

/// Trade by two dimensions across each other.
#[Object]
impl TradeMatrix {
    /// The rows: periods in their order, anything else the largest first, and the others last.
    async fn rows(&self) -> Vec<TradeMatrixLine> {
        self.lines(&self.matrix.rows, 0)
    }

    /// The columns, in the same way.
    async fn columns(&self) -> Vec<TradeMatrixLine> {
        self.lines(&self.matrix.columns, 1)
    }

    /// The measure, row by row and in the order of the columns: major units of the currency,
    /// kilograms, or major units for a kilogram. Null where nothing is on record, which is no
    /// zero, or the measure is not defined. Values add up to their rows and columns.
    async fn cells(&self) -> Vec<Vec<Option<Decimal>>> {
        let show = |cell: &Option<Sum>| cell.as_ref().and_then(|sum| self.figure(sum));
        let rows = self.matrix.cells.iter();
        rows.map(|row| row.iter().map(show).collect()).collect()
    }

    /// The measure of everything; null when it is not defined.
    async fn total(&self) -> Option<Decimal> {
        self.figure(&self.matrix.total)
    }

    /// What the figures are of.
    async fn measure(&self) -> TradeMeasure {
        self.measure.into()
    }

    /// The currency of all amounts, ISO 4217.
    async fn currency(&self) -> &'static str {
        self.question.currency.code()
    }

    /// Whether generated figures are in, which nobody has reported.
    async fn contains_synthetic(&self) -> bool {
        self.matrix.total.amount.synthetic
    }

    /// The exchange rates used.
    async fn rates(&self) -> Vec<ExchangeRate> {
        let rates = self.matrix.conversion.rates.iter();
        rates.cloned().map(Into::into).collect()
    }

    /// Sums for which no rate is recorded, one a currency.
    async fn unconverted(&self) -> Vec<DatedMoney> {
        let sums = self.matrix.conversion.unconverted.iter();
        sums.copied().map(Into::into).collect()
    }
}
