//! What a parsed document would cost, found without following any fragment twice.

use std::collections::HashMap;

use async_graphql::parser::types::{
    Directive, ExecutableDocument, Field, OperationDefinition, OperationType, Selection,
    SelectionSet,
};
use async_graphql::{Name, Positioned, Value, Variables};

use super::connection::DEFAULT_PAGE_SIZE;
use super::costs;
use super::lexer::too_many_spreads;
use super::limits::Limits;
use super::refusal::Refusal;
use super::shape::{Rows, Shape};
use crate::error::Problem;
use crate::value::{Month, MonthRange};

/// Refuses a document that goes past a limit, spreads fragments in a circle, or uses directives
/// that do not exist; gives the cost of the chosen operation.
pub fn check(
    document: &ExecutableDocument,
    chosen: &Positioned<OperationDefinition>,
    variables: &Variables,
    shape: &Shape,
    limits: &Limits,
) -> Result<u64, Refusal> {
    let mut spreads = 0_u64;
    let mut cost = 0;
    // All operations: validation will visit all of them.
    for (_, operation) in document.operations.iter() {
        let mut walk = Walk {
            document,
            operation: &operation.node,
            variables,
            shape,
            limits,
            years: 1,
            known: HashMap::new(),
            open: Vec::new(),
        };
        let measure = walk.operation()?;
        spreads = spreads.saturating_add(measure.spreads);
        if spreads > limits.fragment_spreads as u64 {
            return Err(too_many_spreads(limits).into());
        }
        if operation.pos == chosen.pos {
            check_cost(&measure, limits)?;
            cost = measure.cost;
        }
    }
    Ok(cost)
}

/// That an operation, or all of a request together, costs too much.
pub fn too_complex(limits: &Limits) -> Problem {
    Problem::new("LIMIT_COMPLEXITY").with("limit", limits.complexity)
}

fn check_cost(measure: &Measure, limits: &Limits) -> Result<(), Problem> {
    if measure.fields > limits.root_fields as u64 {
        return Err(Problem::new("LIMIT_ROOT_FIELDS").with("limit", limits.root_fields));
    }
    if measure.circles > limits.introspection {
        return Err(Problem::new("LIMIT_INTROSPECTION").with("limit", limits.introspection));
    }
    if measure.cost > limits.complexity {
        return Err(too_complex(limits));
    }
    Ok(())
}

/// What a selection comes to.
#[derive(Clone, Copy, Default)]
struct Measure {
    cost: u64,
    depth: usize,
    spreads: u64,
    fields: u64,
    circles: usize,
}

impl Measure {
    fn add(&mut self, other: Self) {
        self.cost = self.cost.saturating_add(other.cost);
        self.spreads = self.spreads.saturating_add(other.spreads);
        self.fields = self.fields.saturating_add(other.fields);
        self.depth = Ord::max(self.depth, other.depth);
        self.circles = Ord::max(self.circles, other.circles);
    }
}

struct Walk<'a> {
    document: &'a ExecutableDocument,
    operation: &'a OperationDefinition,
    variables: &'a Variables,
    shape: &'a Shape,
    limits: &'a Limits,
    /// Of the period that is asked for around here, begun ones counted.
    years: u64,
    /// What fragments come to, by their name and the years of the period around them.
    known: HashMap<(&'a str, u64), Measure>,
    open: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    fn operation(&mut self) -> Result<Measure, Refusal> {
        known_directives(&self.operation.directives)?;
        for variable in &self.operation.variable_definitions {
            known_directives(&variable.node.directives)?;
        }
        let root = match self.operation.ty {
            OperationType::Query => "Query",
            OperationType::Mutation => "Mutation",
            OperationType::Subscription => "Subscription",
        };
        self.selections(&self.operation.selection_set, root, 0)
    }

    fn selections(
        &mut self,
        set: &'a Positioned<SelectionSet>,
        parent: &'a str,
        depth: usize,
    ) -> Result<Measure, Refusal> {
        if depth > self.limits.depth {
            return Err(self.too_deep());
        }
        let mut sum = Measure {
            depth,
            ..Measure::default()
        };
        for selection in &set.node.items {
            known_directives(selection.node.directives())?;
            sum.add(match &selection.node {
                Selection::Field(field) => self.field(&field.node, parent, depth)?,
                Selection::FragmentSpread(spread) => {
                    self.spread(&spread.node.fragment_name, depth + 1)?
                }
                Selection::InlineFragment(fragment) => {
                    let parent = match &fragment.node.type_condition {
                        Some(condition) => condition.node.on.node.as_str(),
                        None => parent,
                    };
                    self.selections(&fragment.node.selection_set, parent, depth + 1)?
                }
            });
        }
        Ok(sum)
    }

    fn field(&mut self, field: &'a Field, parent: &str, depth: usize) -> Result<Measure, Refusal> {
        let name = field.name.node.as_str();
        let shape = self
            .shape
            .object(parent)
            .and_then(|(_, object)| object.fields.get(name));
        self.check_lists(field)?;
        let around = self.years;
        let years = self.years_of(field);
        self.years = years.unwrap_or(around);
        let (type_name, cost, rows) = match shape {
            Some(shape) => (
                shape.type_name.as_str(),
                shape.cost.saturating_mul(years.unwrap_or(1)),
                self.rows(field, shape.rows)?,
            ),
            None => ("", costs::of_introspection(name), 1),
        };
        let mut inside = Measure {
            depth,
            ..Measure::default()
        };
        if !field.selection_set.node.items.is_empty() {
            inside = self.selections(&field.selection_set, type_name, depth + 1)?;
        }
        self.years = around;
        let is_circle = shape.is_none() && costs::is_circular(name);
        Ok(Measure {
            cost: inside.cost.saturating_mul(rows).saturating_add(cost),
            fields: 1,
            circles: inside.circles + usize::from(is_circle),
            ..inside
        })
    }

    fn spread(&mut self, name: &'a Positioned<Name>, depth: usize) -> Result<Measure, Refusal> {
        let pos = name.pos;
        let name = name.node.as_str();
        let Some(fragment) = self.document.fragments.get(name) else {
            // Validation says so better.
            return Ok(Measure::default());
        };
        if self.open.contains(&name) {
            return Err(Refusal::invalid(
                format_args!("Cannot spread fragment \"{name}\" within itself"),
                pos,
            ));
        }
        let measure = match self.known.get(&(name, self.years)) {
            Some(measure) => *measure,
            None => {
                known_directives(&fragment.node.directives)?;
                let parent = fragment.node.type_condition.node.on.node.as_str();
                self.open.push(name);
                let mut measure = self.selections(&fragment.node.selection_set, parent, depth)?;
                self.open.pop();
                // Kept as the depth below the fragment, which is the same wherever it is spread.
                measure.depth -= depth;
                self.known.insert((name, self.years), measure);
                measure
            }
        };
        if depth + measure.depth > self.limits.depth {
            return Err(self.too_deep());
        }
        Ok(Measure {
            depth: depth + measure.depth,
            spreads: measure.spreads.saturating_add(1),
            ..measure
        })
    }

    fn rows(&self, field: &Field, rows: Rows) -> Result<u64, Problem> {
        match rows {
            Rows::One => return Ok(1),
            Rows::List => return Ok(costs::LIST_ROWS),
            Rows::Monthly => return Ok(costs::MONTHS * self.years),
            Rows::Paged => {}
        }
        let sizes = [self.size(field, "first"), self.size(field, "last")];
        let size = match sizes {
            [Some(first), Some(last)] => Ord::max(first, last),
            [one, other] => match one.or(other) {
                Some(size) => size,
                None => return Ok(Ord::min(DEFAULT_PAGE_SIZE, self.limits.page_size)),
            },
        };
        if size > self.limits.page_size {
            return Err(Problem::new("LIMIT_PAGE_SIZE").with("limit", self.limits.page_size));
        }
        Ok(size)
    }

    /// A page size, its variable followed; nothing where it is absent, null or no number.
    fn size(&self, field: &Field, name: &str) -> Option<u64> {
        match self.argument(field, name)? {
            Value::Number(number) => number.as_u64(),
            _ => None,
        }
    }

    /// The years of the period that a field is given, begun ones counted; nothing where it has
    /// none, or one that will be refused.
    fn years_of(&self, field: &Field) -> Option<u64> {
        let Value::Object(period) = self.argument(field, "period")? else {
            return None;
        };
        let month = |name| match period.get(name)? {
            Value::String(text) => text.parse::<Month>().ok(),
            _ => None,
        };
        let (from, to) = (month("from")?, month("to")?);
        let months = u64::try_from(MonthRange { from, to }.len()).ok()?;
        Some(Ord::min(months.div_ceil(costs::MONTHS), costs::YEARS))
    }

    /// Refuses a list that is too long for one statement, wherever it stands in an argument.
    fn check_lists(&self, field: &Field) -> Result<(), Problem> {
        for (name, _) in &field.arguments {
            let value = self.argument(field, &name.node);
            if value.is_some_and(|it| longest(&it) > self.limits.list_values) {
                let limit = self.limits.list_values;
                return Err(Problem::new("LIMIT_LIST_VALUES").with("limit", limit));
            }
        }
        Ok(())
    }

    /// The value of an argument, its variables followed.
    fn argument(&self, field: &Field, name: &str) -> Option<Value> {
        let argument = field.get_argument(name)?.node.clone();
        let value = argument.into_const_with(|name| self.variable(&name).cloned().ok_or(()));
        value.ok()
    }

    fn variable(&self, name: &Name) -> Option<&Value> {
        self.variables.get(name).or_else(|| {
            let definitions = &self.operation.variable_definitions;
            let definition = definitions.iter().find(|it| it.node.name.node == *name)?;
            definition.node.default_value()
        })
    }

    fn too_deep(&self) -> Refusal {
        Problem::new("LIMIT_DEPTH")
            .with("limit", self.limits.depth)
            .into()
    }
}

/// The length of the longest list in a value.
fn longest(value: &Value) -> usize {
    match value {
        Value::List(values) => {
            let inside = values.iter().map(longest).max().unwrap_or_default();
            Ord::max(values.len(), inside)
        }
        Value::Object(fields) => fields.values().map(longest).max().unwrap_or_default(),
        _ => 0,
    }
}

fn known_directives(directives: &[Positioned<Directive>]) -> Result<(), Refusal> {
    for directive in directives {
        let name = directive.node.name.node.as_str();
        if !matches!(name, "skip" | "include") {
            return Err(Refusal::invalid(
                format_args!("Unknown directive \"{name}\""),
                directive.pos,
            ));
        }
    }
    Ok(())
}
