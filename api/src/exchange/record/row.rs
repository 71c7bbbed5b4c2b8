//! One row of a sheet of records: what it says, and what is wrong with it.

use std::sync::Arc;

use serde_json::Value;

use super::cell::{Cell, CellKind};
use super::order::Order;
use super::read::Context;
use super::sheet::{Group, Sheet};
use super::terms::Terms;
use crate::error::{Flaw, Problem};
use crate::exchange::column::Headings;
use crate::exchange::desk::{Desk, Field, Frame};
use crate::exchange::finding::Finding;
use crate::exchange::number::NumberStyle;
use crate::exchange::reading::{Row, Source};
use crate::value::canonical::Fields;

/// The signs by which a cell says that there is none of what its column is of.
const NONE: [&str; 4] = ["-", "–", "—", "——"];

/// The columns below certain headings, in the order of a sheet's cells.
pub type Columns = Arc<[Field]>;

/// Reads the rows below certain headings.
pub struct Reader<'a> {
    sheet: &'static Sheet,
    context: Context<'a>,
    frame: Frame,
    /// Where the cells stand.
    pub columns: Columns,
}

/// What a row says, and what is wrong with it.
#[derive(Debug)]
pub struct Draft {
    /// Its line.
    pub line: u64,
    /// What the API would be given.
    pub given: Fields,
    /// What is wrong with it as a row.
    pub findings: Vec<Finding>,
    placed: Vec<Placed>,
}

/// What stands in a cell, and where in the input it went.
#[derive(Debug)]
struct Placed {
    path: String,
    column: usize,
    text: String,
}

impl<'a> Reader<'a> {
    /// A reader of the rows below these headings.
    pub fn new(
        order: &'a Order,
        terms: &'a Terms,
        headings: &Headings,
        style: NumberStyle,
        source: &Source,
    ) -> Self {
        let sheet = order.of.sheet();
        let language = headings.language.unwrap_or(order.layout.language);
        let columns = sheet.cells.iter().map(|cell| {
            let mut field = Field::of(headings, &order.layout, cell.key);
            if field.position.is_none() {
                let column = sheet.columns.iter().find(|it| it.key == cell.key);
                field.heading = column
                    .map_or(cell.key, |it| it.heading(language))
                    .to_owned();
            }
            field
        });
        Self {
            sheet,
            context: Context {
                terms,
                style,
                side: order.side,
                language: order.layout.language,
            },
            frame: Frame::of(headings, source),
            columns: columns.collect(),
        }
    }

    /// Reads a row.
    pub fn read(&self, row: &Row) -> Draft {
        let mut desk = Desk::of(row);
        self.frame.check(&mut desk);
        let mut draft = Draft {
            line: row.line,
            given: Fields::new(),
            findings: Vec::new(),
            placed: Vec::new(),
        };
        for (number, (cell, field)) in self.sheet.cells.iter().zip(&*self.columns).enumerate() {
            let Some(text) = desk.optional(field) else {
                continue;
            };
            let value = if NONE.contains(&text) {
                none_of(cell.kind)
            } else {
                self.context.read(&mut desk, field, text, cell.kind)
            };
            let Some(value) = value else { continue };
            match put(&mut draft.given, cell, value) {
                Some(path) => draft.placed.push(Placed {
                    path,
                    column: number,
                    text: text.to_owned(),
                }),
                None => desk.refuse(field, text, Problem::new("FIELD_GIVEN_TWICE")),
            }
        }
        for group in self.sheet.groups {
            self.complete(&mut desk, &mut draft, group);
        }
        (self.sheet.finish)(&mut draft.given);
        draft.findings = desk.findings;
        draft
    }

    /// Says what a group lacks; where its leading field is not given, the others say nothing.
    fn complete(&self, desk: &mut Desk<'_>, draft: &mut Draft, group: &Group) {
        let Some(Value::Object(parts)) = draft.given.get(group.path) else {
            return;
        };
        match parts.get(group.leading) {
            None => {
                draft.given.remove(group.path);
            }
            Some(Value::Null) => {
                draft.given.insert(group.path.to_owned(), Value::Null);
            }
            Some(_) => {
                let is_given = |need: &&&str| parts.get(**need).is_some_and(|it| !it.is_null());
                let lacking: Vec<&str> = (group.needs.iter())
                    .filter(|need| !is_given(need))
                    .copied()
                    .collect();
                for need in &lacking {
                    let path = format!("{}.{need}", group.path);
                    let Some(field) = self.column_at(&path) else {
                        continue;
                    };
                    // What could not be read has been told of.
                    if desk.optional(field).is_none_or(|text| NONE.contains(&text)) {
                        desk.refuse(field, "", Problem::new("VALUE_MISSING"));
                    }
                }
                if !lacking.is_empty() {
                    draft.given.remove(group.path);
                }
            }
        }
    }

    fn column_at(&self, path: &str) -> Option<&Field> {
        let number = self.sheet.cells.iter().position(|cell| cell.path == path)?;
        self.columns.get(number)
    }
}

/// What a cell gives that says there is none.
fn none_of(kind: CellKind) -> Option<Value> {
    let is_of_row = matches!(
        kind,
        CellKind::Side | CellKind::Synthetic | CellKind::Nominal | CellKind::Identifier(_)
    );
    (!is_of_row).then_some(Value::Null)
}

/// Puts a value where its cell says; gives its path, or nothing where there is one already.
fn put(given: &mut Fields, cell: &Cell, value: Value) -> Option<String> {
    if matches!(cell.kind, CellKind::Identifier(_)) {
        let list = given
            .entry(cell.path)
            .or_insert_with(|| Value::Array(Vec::new()));
        let list = list.as_array_mut()?;
        list.push(value);
        return Some(format!("{}.{}.value", cell.path, list.len() - 1));
    }
    let (fields, name) = match cell.path.split_once('.') {
        None => (given, cell.path),
        Some((outer, name)) => {
            let fields = given.entry(outer).or_insert_with(|| Fields::new().into());
            (fields.as_object_mut()?, name)
        }
    };
    if fields.contains_key(name) {
        return None;
    }
    fields.insert(name.to_owned(), value);
    Some(cell.path.to_owned())
}

impl Draft {
    /// What is wrong with a field of the input, as a finding at the cell it came from.
    pub fn finding(&self, sheet: &Sheet, columns: &Columns, flaw: &Flaw) -> Finding {
        let place = flaw.path.get(1..).unwrap_or_default().join(".");
        let finding = Finding {
            severity: flaw.severity,
            ..Finding::error(self.line, flaw.problem.clone())
        };
        let placed = nearest(self.placed.iter(), |it| &it.path, &place);
        let number = placed.map(|it| it.column).or_else(|| {
            let cells = sheet.cells.iter().enumerate();
            nearest(cells, |(_, cell)| cell.path, &place).map(|(number, _)| number)
        });
        let Some(field) = number.and_then(|number| columns.get(number)) else {
            return finding;
        };
        let text = placed.map_or("", |placed| placed.text.as_str());
        finding.in_column(&field.heading).at_value(text)
    }
}

/// The one whose path is the place, or else holds it, or else is held by it.
fn nearest<T>(all: impl Iterator<Item = T>, path: impl Fn(&T) -> &str, place: &str) -> Option<T> {
    let mut best: Option<(T, u8)> = None;
    for one in all {
        let rank = closeness(path(&one), place);
        if rank > best.as_ref().map_or(0, |(_, rank)| *rank) {
            best = Some((one, rank));
        }
    }
    best.map(|(one, _)| one)
}

fn closeness(path: &str, place: &str) -> u8 {
    let holds = |outer: &str, inner: &str| {
        let rest = inner.strip_prefix(outer);
        !outer.is_empty() && rest.is_some_and(|rest| rest.starts_with('.'))
    };
    if path == place {
        3
    } else if holds(path, place) {
        2
    } else {
        u8::from(holds(place, path))
    }
}
