//! The cells of a matrix, rounded so that they add up.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::analysis::dimension::{
    Amount, Dimension, Figures, Group, Key, Ledger, Measure, Question, post,
};
use crate::analysis::exact::{Conversion, Converter, round, round_parts};
use crate::registry::Catalogue;
use crate::value::Month;

/// Two dimensions across each other.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// The rows.
    pub rows: Vec<Line>,
    /// The columns.
    pub columns: Vec<Line>,
    /// Row by row; nothing where there are no figures.
    pub cells: Vec<Vec<Option<Sum>>>,
    /// Everything.
    pub total: Sum,
    /// How amounts became one currency.
    pub conversion: Conversion,
}

/// A row or a column.
#[derive(Clone, Debug)]
pub struct Line {
    /// What its trade has in common; nothing for all the others together.
    pub key: Option<Key>,
    /// All of it.
    pub sum: Sum,
}

/// An exact amount, and what it was rounded to.
#[derive(Clone, Debug, Default)]
pub struct Sum {
    /// Exact.
    pub amount: Amount,
    /// Rounded, in minor units.
    pub minor: i64,
}

/// How many lines stand for themselves in each direction.
#[derive(Clone, Copy, Debug)]
pub struct Most {
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
}

/// Where a cell is: down, and across.
type At = (Option<Key>, Option<Key>);
type Amounts = BTreeMap<At, Amount>;

/// The matrix of a question with two dimensions: the first down, the second across.
pub fn matrix(
    question: &Question,
    measure: Measure,
    most: Most,
    figures: &Figures,
    catalogue: &Catalogue,
) -> Matrix {
    let [down, across] = question.dimensions[..] else {
        return Matrix::empty();
    };
    let mut converter = Converter::new(&figures.rates, question.currency);
    let mut ledger = Ledger::new();
    let dimensions = &question.dimensions;
    post(
        &mut ledger,
        figures.cells.iter(),
        dimensions,
        catalogue,
        &mut converter,
    );
    let mut amounts = Amounts::new();
    for (group, by_month) in &ledger {
        for (month, amount) in by_month {
            let keys = (
                key(down, dimensions, group, *month),
                key(across, dimensions, group, *month),
            );
            amounts.entry(keys).or_default().add(amount);
        }
    }
    let rows = lines(&amounts, down, measure, most.rows, |keys| &keys.0);
    let columns = lines(&amounts, across, measure, most.columns, |keys| &keys.1);
    let mut matrix = fill(&amounts, rows, columns);
    matrix.conversion = converter.finish();
    matrix
}

/// What a sum has in common in one dimension.
fn key(dimension: Dimension, dimensions: &[Dimension], group: &Group, month: i32) -> Option<Key> {
    let start = match dimension {
        Dimension::Period(step) => Some(step.start(Month::from_number(month).ok()?)),
        _ => None,
    };
    let part = group.part(dimensions, dimension).unwrap_or_default();
    Some(Key {
        start,
        group: Group {
            side: group.side,
            parts: match dimension {
                Dimension::Period(_) => Vec::new(),
                _ => vec![part.to_owned()],
            },
        },
    })
}

/// The keys that stand for themselves: all periods in their order, else the largest first.
/// Nothing stands for the others, if there are any.
fn lines(
    amounts: &Amounts,
    dimension: Dimension,
    measure: Measure,
    most: usize,
    of: fn(&At) -> &Option<Key>,
) -> Vec<Option<Key>> {
    let mut sums: BTreeMap<&Option<Key>, Amount> = BTreeMap::new();
    for (keys, amount) in amounts {
        sums.entry(of(keys)).or_default().add(amount);
    }
    if matches!(dimension, Dimension::Period(_)) {
        return sums.into_keys().cloned().collect();
    }
    let size = |amount: &Amount| match measure {
        Measure::Weight => amount.grams,
        Measure::Value | Measure::UnitValue => amount.exact,
    };
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(_, amount)| Reverse(size(amount)));
    let is_cut = sums.len() > most;
    let largest = sums.into_iter().take(most).map(|(key, _)| key.clone());
    largest.chain(is_cut.then_some(None)).collect()
}

fn fill(amounts: &Amounts, rows: Vec<Option<Key>>, columns: Vec<Option<Key>>) -> Matrix {
    let place = |lines: &[Option<Key>], key: &Option<Key>| {
        let found = lines.iter().position(|line| line == key);
        found.unwrap_or(lines.len().saturating_sub(1))
    };
    let mut cells: Vec<Vec<Option<Sum>>> = vec![vec![None; columns.len()]; rows.len()];
    let mut total = Sum::default();
    for ((row, column), amount) in amounts {
        total.amount.add(amount);
        let (row, column) = (place(&rows, row), place(&columns, column));
        if let Some(cell) = cells.get_mut(row).and_then(|cells| cells.get_mut(column)) {
            cell.get_or_insert_default().amount.add(amount);
        }
    }
    total.minor = round(total.amount.exact);
    let mut rows: Vec<Line> = rows.into_iter().map(Line::of).collect();
    let mut columns: Vec<Line> = columns.into_iter().map(Line::of).collect();
    for (row, cells) in rows.iter_mut().zip(&cells) {
        for (column, cell) in columns.iter_mut().zip(cells) {
            let Some(cell) = cell else { continue };
            row.sum.amount.add(&cell.amount);
            column.sum.amount.add(&cell.amount);
        }
    }
    let exact: Vec<i128> = rows.iter().map(|row| row.sum.amount.exact).collect();
    let minors = round_parts(total.minor, &exact);
    for ((row, minor), cells) in rows.iter_mut().zip(minors).zip(&mut cells) {
        row.sum.minor = minor;
        let places = columns_with_figures(cells);
        let parts: Vec<i128> = places.iter().map(|it| exact_of(&cells[*it])).collect();
        for (place, minor) in places.into_iter().zip(round_parts(minor, &parts)) {
            if let Some(cell) = &mut cells[place] {
                cell.minor = minor;
                columns[place].sum.minor += minor;
            }
        }
    }
    Matrix {
        rows,
        columns,
        cells,
        total,
        conversion: Conversion::default(),
    }
}

fn columns_with_figures(cells: &[Option<Sum>]) -> Vec<usize> {
    let places = cells.iter().enumerate();
    places
        .filter(|(_, cell)| cell.is_some())
        .map(|(place, _)| place)
        .collect()
}

fn exact_of(cell: &Option<Sum>) -> i128 {
    cell.as_ref().map_or(0, |cell| cell.amount.exact)
}

impl Line {
    fn of(key: Option<Key>) -> Self {
        Self {
            key,
            sum: Sum::default(),
        }
    }
}

impl Matrix {
    fn empty() -> Self {
        Self {
            rows: Vec::new(),
            columns: Vec::new(),
            cells: Vec::new(),
            total: Sum::default(),
            conversion: Conversion::default(),
        }
    }
}
