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

/// Refuses a document that goes past a limit, spreads fragments in a circle, or uses directives
/// that do not exist.
pub fn check(
    document: &ExecutableDocument,
    chosen: &Positioned<OperationDefinition>,
    variables: &Variables,
    shape: &Shape,
    limits: &Limits,
) -> Result<(), Refusal> {
    let mut spreads = 0_u64;
    // All operations: validation will visit all of them.
    for (_, operation) in document.operations.iter() {
        let mut walk = Walk {
            document,
            operation: &operation.node,
            variables,
            shape,
            limits,
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
        }
    }
    Ok(())
}

fn check_cost(measure: &Measure, limits: &Limits) -> Result<(), Problem> {
    if measure.fields > limits.root_fields as u64 {
        return Err(Problem::new("LIMIT_ROOT_FIELDS").with("limit", limits.root_fields));
    }
    if measure.circles > limits.introspection {
        return Err(Problem::new("LIMIT_INTROSPECTION").with("limit", limits.introspection));
    }
    if measure.cost > limits.complexity {
        return Err(Problem::new("LIMIT_COMPLEXITY").with("limit", limits.complexity));
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
    known: HashMap<&'a str, Measure>,
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
        let (type_name, cost, rows) = match shape {
            Some(shape) => (
                shape.type_name.as_str(),
                shape.cost,
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
        let measure = match self.known.get(name) {
            Some(measure) => *measure,
            None => {
                known_directives(&fragment.node.directives)?;
                let parent = fragment.node.type_condition.node.on.node.as_str();
                self.open.push(name);
                let mut measure = self.selections(&fragment.node.selection_set, parent, depth)?;
                self.open.pop();
                // Kept as the depth below the fragment, which is the same wherever it is spread.
                measure.depth -= depth;
                self.known.insert(name, measure);
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
        let argument = field.get_argument(name)?.node.clone();
        let value = argument.into_const_with(|name| self.variable(&name).cloned().ok_or(()));
        let Ok(Value::Number(number)) = value else {
            return None;
        };
        number.as_u64()
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
