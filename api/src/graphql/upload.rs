//! Files that come along with a request.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use async_graphql::{Context, InputValueError, InputValueResult, Scalar, ScalarType, Value};
use tempfile::TempPath;

use crate::error::{Problem, Result};

/// A file that comes along with the request, as the GraphQL multipart request specification has
/// it: `null` stands in its place in the document's variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upload(usize);

const PREFIX: &str = "upload:";

/// A file that comes along with the request, as the GraphQL multipart request specification has
/// it: `null` stands in its place in the document's variables.
#[Scalar(specified_by_url = "https://github.com/jaydenseric/graphql-multipart-request-spec")]
impl ScalarType for Upload {
    fn parse(value: Value) -> InputValueResult<Self> {
        let number = match &value {
            Value::String(text) => text.strip_prefix(PREFIX).and_then(|it| it.parse().ok()),
            _ => None,
        };
        number
            .map(Self)
            .ok_or_else(|| InputValueError::custom("not a file of this request"))
    }

    fn to_value(&self) -> Value {
        Value::String(Self::placed(self.0))
    }
}

impl Upload {
    /// What stands in the variables in place of the file of this number.
    pub fn placed(number: usize) -> String {
        format!("{PREFIX}{number}")
    }

    /// Takes the file; it can be taken once.
    pub fn take(self, ctx: &Context<'_>) -> Result<TempPath> {
        let uploads: &Uploads = ctx.data_unchecked();
        let missing = || Problem::new("UPLOAD_MISSING");
        Ok(uploads.take(self.0).ok_or_else(missing)?)
    }
}

/// The files of a request.
#[derive(Clone, Default)]
pub struct Uploads(Arc<Mutex<Vec<Option<TempPath>>>>);

impl Uploads {
    /// These files.
    pub fn of(files: Vec<Option<TempPath>>) -> Self {
        Self(Arc::new(Mutex::new(files)))
    }

    fn take(&self, number: usize) -> Option<TempPath> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.get_mut(number)?.take()
    }
}

impl fmt::Debug for Uploads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Uploads")
    }
}
