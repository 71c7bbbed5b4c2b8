//! Files to take away: templates, and copies of files that were sent with what is wrong in them.

use std::io::Cursor;

use poem::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use poem::http::{HeaderValue, StatusCode};
use poem::web::{Data, Path};
use poem::{Request, Response, handler};
use uuid::Uuid;

use super::accept::MediaType;
use super::request_id::RequestId;
use super::{credential, reply};
use crate::app::App;
use crate::error::{Error, Problem};
use crate::exchange::annotated::{Keep, annotate};
use crate::exchange::import::blocking;
use crate::exchange::jobs::State;
use crate::exchange::kind::{Kind, template_of};
use crate::exchange::reading::Format;
use crate::text::Language;

/// Rows of a copy.
const MOST_ROWS: u64 = 100_000;

/// An empty table to fill in, such as `trade.ru.xlsx`.
#[handler]
pub async fn template(request: &Request, app: Data<&App>, Path(name): Path<String>) -> Response {
    let Some((kind, language, format)) = template_named(&name) else {
        return failed(request, Problem::new("PATH_NOT_FOUND").into());
    };
    match template_of(app.0, kind, language, format).await {
        Ok(bytes) => file(bytes, &name, format),
        Err(error) => failed(request, error),
    }
}

fn template_named(name: &str) -> Option<(Kind, Language, Format)> {
    let parts: Vec<&str> = name.split('.').collect();
    let [kind, language, format] = parts[..] else {
        return None;
    };
    let language = match language {
        "zh" => Language::Zh,
        "ru" => Language::Ru,
        "en" => Language::En,
        _ => return None,
    };
    let format = match format {
        "csv" => Format::Csv,
        "xlsx" => Format::Xlsx,
        _ => return None,
    };
    Some((Kind::named(kind)?, language, format))
}

/// The rows of one's own import that something is wrong with.
#[handler]
pub async fn annotated(request: &Request, app: Data<&App>, Path(id): Path<Uuid>) -> Response {
    let request_id = id_of(request);
    let to = reply::addressee(request, &request_id);
    let caller = match credential::caller(app.0, request, to.request_id).await {
        Ok(caller) => caller,
        Err(unread) => return reply::problem(unread.status, MediaType::Json, &unread.problem, to),
    };
    let account = caller.viewer().person().map(|person| person.account);
    let job = app.0.imports().find(app.0, account, id);
    let state = job.as_ref().map(|job| job.state());
    let (Some(job), Some(State::Done(done))) = (job, state) else {
        return failed(request, Problem::new("IMPORT_NOT_FOUND").into());
    };
    let (language, asked) = (to.language, job.request.clone());
    let format = done.source.survey.format;
    let copy = blocking(move || {
        let mut copy = Cursor::new(Vec::new());
        annotate(&done, &asked, Keep::Flawed, language, MOST_ROWS, &mut copy)?;
        Ok(copy.into_inner())
    });
    match copy.await {
        Ok(bytes) => file(bytes, &format!("annotated.{}", extension(format)), format),
        Err(error) => failed(request, error),
    }
}

fn extension(format: Format) -> &'static str {
    match format {
        Format::Csv => "csv",
        Format::Xlsx => "xlsx",
    }
}

fn file(bytes: Vec<u8>, name: &str, format: Format) -> Response {
    let content_type = match format {
        Format::Csv => "text/csv; charset=utf-8",
        Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };
    let mut response = Response::builder()
        .header(CONTENT_TYPE, content_type)
        .body(bytes);
    // Names are ours: letters, digits and points.
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    if let Ok(disposition) = disposition {
        response
            .headers_mut()
            .insert(CONTENT_DISPOSITION, disposition);
    }
    response
}

/// The number that the answer will carry.
fn id_of(request: &Request) -> RequestId {
    let given = request.extensions().get::<RequestId>().cloned();
    given.unwrap_or_else(|| RequestId::of(request.headers()))
}

fn failed(request: &Request, error: Error) -> Response {
    let id = id_of(request);
    let to = reply::addressee(request, &id);
    match error {
        Error::Problem(problem) => {
            let status = match problem.is_busy() {
                true => StatusCode::SERVICE_UNAVAILABLE,
                false => StatusCode::NOT_FOUND,
            };
            reply::problem(status, MediaType::Json, &problem, to)
        }
        error => {
            tracing::error!(request_id = id.0, %error, "internal failure");
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            let problem = Problem::new("INTERNAL").with("id", &id.0);
            reply::problem(status, MediaType::Json, &problem, to)
        }
    }
}
