//! Inputs that do not come through a document.

use std::io;

use async_graphql::{InputType, Pos, Value};

use crate::error::{Error, Result};

/// Reads what a client would have given as this JSON.
pub fn given<T: InputType>(json: serde_json::Value) -> Result<T> {
    let value = Value::from_json(json).map_err(Error::internal)?;
    T::parse(Some(value)).map_err(|error| {
        let error = error.into_server_error(Pos::default());
        Error::internal(io::Error::other(error.message))
    })
}
