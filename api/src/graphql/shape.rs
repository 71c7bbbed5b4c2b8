//! What the schema looks like, for checks that come before validation.

use std::collections::HashMap;

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    BaseType, FieldDefinition, Type, TypeDefinition, TypeKind, TypeSystemDefinition,
};

use super::costs;
use crate::error::{Error, Result};

/// The types of a schema by name.
#[derive(Debug)]
pub struct Shape {
    objects: HashMap<String, ObjectShape>,
    inputs: HashMap<String, InputShape>,
}

/// An object or interface.
#[derive(Debug)]
pub struct ObjectShape {
    /// Its fields by name.
    pub fields: HashMap<String, FieldShape>,
}

/// A field of an object.
#[derive(Debug)]
pub struct FieldShape {
    /// The name of its type, without lists and exclamation marks.
    pub type_name: String,
    /// What it costs by itself.
    pub cost: u64,
    /// How many rows it has.
    pub rows: Rows,
}

/// How the rows of a field are counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rows {
    /// There is one.
    One,
    /// As many as `first` or `last` says.
    Paged,
    /// As many as the period has months.
    Monthly,
    /// Some.
    List,
}

/// What a variable can be of, beside scalars.
#[derive(Debug)]
pub enum InputShape {
    /// One of these names.
    Enum(Vec<String>),
    /// An object with these fields.
    Object(InputObjectShape),
}

/// An input object.
#[derive(Debug)]
pub struct InputObjectShape {
    /// Type of each field, and whether it may be left out.
    pub fields: HashMap<String, (Type, bool)>,
    /// Whether exactly one field is to be given.
    pub is_one_of: bool,
}

impl Shape {
    /// Reads a schema from its SDL.
    pub fn read(sdl: &str) -> Result<Self> {
        let document = parse_schema(sdl).map_err(Error::internal)?;
        let mut shape = Self {
            objects: HashMap::new(),
            inputs: HashMap::new(),
        };
        for definition in document.definitions {
            if let TypeSystemDefinition::Type(definition) = definition {
                shape.add(definition.node);
            }
        }
        Ok(shape)
    }

    /// The object or interface of this name.
    pub fn object(&self, name: &str) -> Option<(&str, &ObjectShape)> {
        self.objects
            .get_key_value(name)
            .map(|(name, object)| (name.as_str(), object))
    }

    /// The enum or input object of this name.
    pub fn input(&self, name: &str) -> Option<&InputShape> {
        self.inputs.get(name)
    }

    fn add(&mut self, definition: TypeDefinition) {
        let name = definition.name.node.to_string();
        let fields = match definition.kind {
            TypeKind::Object(object) => object.fields,
            TypeKind::Interface(interface) => interface.fields,
            TypeKind::Enum(values) => {
                let values = values.values.into_iter();
                let names = values.map(|it| it.node.value.node.to_string()).collect();
                self.inputs.insert(name, InputShape::Enum(names));
                return;
            }
            TypeKind::InputObject(input) => {
                let is_one_of = definition
                    .directives
                    .iter()
                    .any(|directive| directive.node.name.node == "oneOf");
                let fields = input.fields.into_iter().map(|field| {
                    let field = field.node;
                    let optional = field.ty.node.nullable || field.default_value.is_some();
                    (field.name.node.to_string(), (field.ty.node, optional))
                });
                let input = InputObjectShape {
                    fields: fields.collect(),
                    is_one_of,
                };
                self.inputs.insert(name, InputShape::Object(input));
                return;
            }
            TypeKind::Scalar | TypeKind::Union(_) => return,
        };
        let fields = fields
            .into_iter()
            .map(|field| {
                (
                    field.node.name.node.to_string(),
                    read_field(&name, &field.node),
                )
            })
            .collect();
        self.objects.insert(name, ObjectShape { fields });
    }
}

fn read_field(owner: &str, field: &FieldDefinition) -> FieldShape {
    let is_paged = field
        .arguments
        .iter()
        .any(|argument| argument.node.name.node == "first");
    let is_list = matches!(field.ty.node.base, BaseType::List(_));
    let rows = if is_paged {
        Rows::Paged
    } else if costs::is_monthly(owner, &field.name.node) {
        Rows::Monthly
    // The rows of a connection are counted where the connection is asked for.
    } else if is_list && !owner.ends_with("Connection") {
        Rows::List
    } else {
        Rows::One
    };
    FieldShape {
        type_name: named(&field.ty.node).to_owned(),
        cost: costs::of(owner, &field.name.node),
        rows,
    }
}

/// The name within the lists of a type.
pub fn named(ty: &Type) -> &str {
    match &ty.base {
        BaseType::Named(name) => name,
        BaseType::List(inner) => named(inner),
    }
}
