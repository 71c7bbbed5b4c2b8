//! Requests with files, by the GraphQL multipart request specification.

use std::collections::BTreeMap;
use std::io::Write;
use std::time::Duration;

use multer::{Constraints, Field, Multipart, SizeLimit};
use poem::Request;
use poem::http::StatusCode;
use serde_json::Value;
use tempfile::{NamedTempFile, TempPath};

use super::body::Unread;
use crate::error::Problem;
use crate::graphql::{Limits, Parameters, Upload, Uploads};

/// Files of one request.
const MOST_FILES: usize = 4;

/// Whether a request says that it has files.
pub fn is_multipart(request: &Request) -> bool {
    let content_type = request.content_type().unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("multipart/form-data")
}

/// Reads a request, its files into temporary ones.
pub async fn read(request: &mut Request, limits: &Limits) -> Result<Parameters, Unread> {
    let boundary = multer::parse_boundary(request.content_type().unwrap_or_default());
    let boundary = boundary.map_err(|error| invalid(&error))?;
    let small = limits.body_bytes as u64;
    let sizes = SizeLimit::new()
        .whole_stream(limits.upload_bytes)
        .for_field("operations", small)
        .for_field("map", small);
    let body = request.take_body().into_bytes_stream();
    let constraints = Constraints::new().size_limit(sizes);
    let parts = Multipart::with_constraints(body, boundary, constraints);
    let time = Duration::from_millis(limits.upload_ms);
    let read = tokio::time::timeout(time, read_parts(parts, limits)).await;
    read.unwrap_or_else(|_| {
        Err(Unread {
            status: StatusCode::REQUEST_TIMEOUT,
            problem: Problem::new("BODY_TIMEOUT").with("limit", limits.upload_ms),
        })
    })
}

async fn read_parts(mut parts: Multipart<'_>, limits: &Limits) -> Result<Parameters, Unread> {
    let operations = text(&mut parts, "operations", limits).await?;
    let map = text(&mut parts, "map", limits).await?;
    let mut operations: Value = serde_json::from_str(&operations).map_err(|it| invalid(&it))?;
    let map: BTreeMap<String, Vec<String>> =
        serde_json::from_str(&map).map_err(|it| invalid(&it))?;
    // A list would be taken for the parameters in their order.
    if !operations.is_object() {
        return Err(invalid(&"`operations` is not an object"));
    }
    if map.len() > MOST_FILES {
        return Err(invalid(&format!("more than {MOST_FILES} files")));
    }
    let mut files: Vec<Option<TempPath>> = map.keys().map(|_| None).collect();
    for (number, places) in map.values().enumerate() {
        for place in places {
            put(&mut operations, place, Upload::placed(number))?;
        }
    }
    while let Some(part) = parts.next_field().await.map_err(|it| broken(&it, limits))? {
        let name = part.name().unwrap_or_default();
        let Some(number) = map.keys().position(|key| key == name) else {
            return Err(invalid(&format!("`{name}` is not in `map`")));
        };
        let file = save(part, limits).await?;
        if let Some(place) = files.get_mut(number) {
            *place = Some(file);
        }
    }
    let parameters: Parameters =
        serde_json::from_value(operations).map_err(|error| invalid(&error))?;
    Ok(Parameters {
        uploads: Uploads::of(files),
        ..parameters
    })
}

/// The text of the next part, which has this name: the specification has them in one order, so
/// that files can be placed as they come.
async fn text(parts: &mut Multipart<'_>, name: &str, limits: &Limits) -> Result<String, Unread> {
    let part = parts.next_field().await.map_err(|it| broken(&it, limits))?;
    match part {
        Some(part) if part.name() == Some(name) => {
            part.text().await.map_err(|it| broken(&it, limits))
        }
        _ => Err(invalid(&format!("`{name}` is missing"))),
    }
}

/// Puts a word in the place of a null, as `variables.input.file` names it.
fn put(operations: &mut Value, place: &str, word: String) -> Result<(), Unread> {
    let pointer = format!("/{}", place.replace('.', "/"));
    let found = operations.pointer_mut(&pointer);
    match found {
        Some(value) if value.is_null() && place.starts_with("variables.") => {
            *value = Value::String(word);
            Ok(())
        }
        _ => Err(invalid(&format!("there is no null at `{place}`"))),
    }
}

async fn save(mut part: Field<'_>, limits: &Limits) -> Result<TempPath, Unread> {
    let failed = |error: std::io::Error| {
        tracing::error!(%error, "keep a file that was sent");
        Unread {
            status: StatusCode::INSUFFICIENT_STORAGE,
            problem: Problem::new("UPLOAD_NOT_KEPT"),
        }
    };
    let mut file = NamedTempFile::with_prefix("twincity-").map_err(failed)?;
    while let Some(chunk) = part.chunk().await.map_err(|it| broken(&it, limits))? {
        file.write_all(&chunk).map_err(failed)?;
    }
    Ok(file.into_temp_path())
}

fn broken(error: &multer::Error, limits: &Limits) -> Unread {
    match error {
        multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => {
            Unread {
                status: StatusCode::PAYLOAD_TOO_LARGE,
                problem: Problem::new("LIMIT_UPLOAD_BYTES").with("limit", limits.upload_bytes),
            }
        }
        error => invalid(error),
    }
}

fn invalid(detail: &impl std::fmt::Display) -> Unread {
    Unread {
        status: StatusCode::BAD_REQUEST,
        problem: Problem::new("MULTIPART_INVALID").with("detail", detail),
    }
}
