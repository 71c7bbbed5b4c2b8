//! The orders that places, zones, enterprises and projects are listed in.

use async_graphql::{Context, Enum, InputObject};

use super::RequestContext;
use crate::registry::record::{self, RecordOrder};

/// What records are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum RecordOrderField {
    /// The code.
    Code,
    /// The name in the request's language, by Unicode code point.
    Name,
    /// When the record was entered.
    CreatedAt,
    /// When the record was last written.
    UpdatedAt,
}

/// Which way a list goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum OrderDirection {
    /// Smallest or earliest first.
    Asc,
    /// Largest or latest first.
    Desc,
}

/// How a list of records is sorted.
#[derive(Clone, Copy, Debug, InputObject)]
#[graphql(name = "RecordOrder")]
pub struct RecordOrderInput {
    /// By what.
    field: RecordOrderField,
    /// Which way.
    #[graphql(default_with = "OrderDirection::Asc")]
    direction: OrderDirection,
}

impl RecordOrderInput {
    /// The order asked for, or by code.
    pub fn parse(ctx: &Context<'_>, order: Option<Self>) -> RecordOrder {
        let Some(order) = order else {
            return RecordOrder::default();
        };
        RecordOrder {
            field: match order.field {
                RecordOrderField::Code => record::RecordOrderField::Code,
                RecordOrderField::Name => record::RecordOrderField::Name(ctx.language()),
                RecordOrderField::CreatedAt => record::RecordOrderField::CreatedAt,
                RecordOrderField::UpdatedAt => record::RecordOrderField::UpdatedAt,
            },
            descending: order.direction == OrderDirection::Desc,
        }
    }
}
