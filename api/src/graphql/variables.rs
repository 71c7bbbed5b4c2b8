//! Whether the variables of a request fit their definitions.
//!
//! The engine finds out only where it uses them, which is too late to refuse the request.

use async_graphql::parser::types::{BaseType, OperationDefinition, Type};
use async_graphql::{Positioned, Value, Variables};

use super::lexer;
use super::refusal::{Reason, Refusal};
use super::shape::{InputObjectShape, InputShape, Shape};
use crate::error::Problem;

/// Refuses a request one of whose variables is missing or of another type.
pub fn check(
    operation: &Positioned<OperationDefinition>,
    variables: &Variables,
    shape: &Shape,
) -> Result<(), Refusal> {
    for definition in &operation.node.variable_definitions {
        let name = &definition.node.name.node;
        let ty = &definition.node.var_type.node;
        let misfit = match variables.get(name) {
            Some(value) => fit(value, ty, shape).err(),
            None if definition.node.default_value().is_some() => None,
            None => Some("it is required".to_owned()),
        };
        if let Some(misfit) = misfit {
            return Err(Refusal {
                problem: Problem::new("VARIABLE_INVALID")
                    .with("name", name)
                    .with("type", ty)
                    .with("detail", misfit),
                locations: vec![definition.pos],
                reason: Reason::Document,
            });
        }
    }
    Ok(())
}

/// Refuses text with the character U+0000, which PostgreSQL cannot keep or compare.
pub fn check_text(document: &str, variables: &Variables) -> Result<(), Refusal> {
    if lexer::has_nul(document) || variables.values().any(has_nul) {
        return Err(Problem::new("TEXT_NUL").into());
    }
    Ok(())
}

fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::List(values) => values.iter().any(has_nul),
        Value::Object(fields) => fields.values().any(has_nul),
        _ => false,
    }
}

fn fit(value: &Value, ty: &Type, shape: &Shape) -> Result<(), String> {
    if *value == Value::Null {
        return if ty.nullable {
            Ok(())
        } else {
            Err(format!("{ty} cannot be null"))
        };
    }
    match (&ty.base, value) {
        (BaseType::List(inner), Value::List(items)) => {
            for item in items {
                fit(item, inner, shape)?;
            }
            Ok(())
        }
        // One value stands for a list of one.
        (BaseType::List(inner), _) => fit(value, inner, shape),
        (BaseType::Named(name), _) => fit_named(value, name, shape),
    }
}

fn fit_named(value: &Value, name: &str, shape: &Shape) -> Result<(), String> {
    let fits = match (name, value) {
        ("Int", Value::Number(number)) => number
            .as_i64()
            .is_some_and(|number| i32::try_from(number).is_ok()),
        ("Float", Value::Number(_)) | ("String" | "ID", Value::String(_)) => true,
        ("ID", Value::Number(number)) => !number.is_f64(),
        ("Boolean", Value::Boolean(_)) => true,
        ("Int" | "Float" | "String" | "ID" | "Boolean", _) => false,
        _ => match (shape.input(name), value) {
            (Some(InputShape::Enum(names)), Value::String(given)) => names.contains(given),
            (Some(InputShape::Object(object)), Value::Object(_)) => {
                return fit_object(value, object, shape);
            }
            (Some(_), _) => false,
            // A scalar of ours: its own parser judges it. An unknown type: validation does.
            (None, _) => true,
        },
    };
    if fits {
        Ok(())
    } else {
        Err(format!("{value} is no {name}"))
    }
}

fn fit_object(value: &Value, object: &InputObjectShape, shape: &Shape) -> Result<(), String> {
    let Value::Object(given) = value else {
        return Ok(());
    };
    for (name, value) in given {
        let Some((ty, _)) = object.fields.get(name.as_str()) else {
            return Err(format!("there is no field {name}"));
        };
        fit(value, ty, shape).map_err(|misfit| format!("{name}: {misfit}"))?;
    }
    for (name, (_, is_optional)) in &object.fields {
        if !is_optional && !given.contains_key(name.as_str()) {
            return Err(format!("{name} is required"));
        }
    }
    let is_one = given.len() == 1 && !given.values().any(|value| *value == Value::Null);
    if object.is_one_of && !is_one {
        return Err("exactly one field is to be given".to_owned());
    }
    Ok(())
}
