//! `/exports/…`: files, behind links that are signed.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;
use poem::http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use poem::http::{Method, StatusCode};
use poem::{Body, Endpoint, Request, Response, Result};
use tokio::io::AsyncReadExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::accept::MediaType;
use super::request_id::RequestId;
use super::{credential, reply};
use crate::error::{Error, Problem};
use crate::exchange::export::{Export, ExportLimits, File, begin, open_link};
use crate::graphql::{Addressee, Inside};

/// Bytes of a finished file that are read at once.
const PIECE: usize = 65_536;

/// The endpoint of files.
pub struct ExportEndpoint {
    inside: Inside,
    limits: ExportLimits,
    running: Arc<Semaphore>,
}

impl ExportEndpoint {
    /// An endpoint with these limits.
    pub fn new(inside: Inside, limits: ExportLimits) -> Self {
        Self {
            inside,
            running: Arc::new(Semaphore::new(limits.at_once)),
            limits,
        }
    }

    async fn export(
        &self,
        request: &Request,
        id: &str,
    ) -> crate::error::Result<(Export, OwnedSemaphorePermit)> {
        let signed: String = request.path_params().unwrap_or_default();
        let app = self.inside.app();
        let anybody = credential::anybody(app, request, id);
        let (wanted, caller) = open_link(app, &signed, anybody).await?;
        let permit = Arc::clone(&self.running).try_acquire_owned();
        let permit = permit.map_err(|_| Problem::new("EXPORT_BUSY"))?;
        let reader = Arc::clone(&caller);
        let export = begin(&self.inside, reader, &caller, wanted, self.limits).await?;
        Ok((export, permit))
    }
}

impl Endpoint for ExportEndpoint {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let id = request
            .extensions()
            .get::<RequestId>()
            .cloned()
            .unwrap_or_else(|| RequestId::of(request.headers()));
        let to = reply::addressee(&request, &id);
        // A HEAD would cost the whole file, and leave an entry in the log for nothing.
        if *request.method() != Method::GET {
            let problem = Problem::new("METHOD_NOT_ALLOWED");
            let status = StatusCode::METHOD_NOT_ALLOWED;
            return Ok(reply::problem(status, MediaType::Json, &problem, to));
        }
        let (export, permit) = match self.export(&request, &id.0).await {
            Ok(begun) => begun,
            Err(error) => return Ok(refused(error, to)),
        };
        Ok(answer(export, permit, to).await)
    }
}

async fn answer(export: Export, permit: OwnedSemaphorePermit, to: Addressee<'_>) -> Response {
    let content_type = export.format().content_type();
    let disposition = disposition(&export.plain_file_name(), &export.file_name());
    let response = Response::builder()
        .header(CONTENT_TYPE, content_type)
        .header(CONTENT_DISPOSITION, disposition);
    match export.into_file().await {
        Ok(File::Pieces(export)) => response.body(pieces(*export, permit, to.request_id)),
        Ok(File::Whole(file)) => match file.metadata() {
            Ok(about) => response
                .header(CONTENT_LENGTH, about.len())
                .body(whole(file, permit)),
            Err(error) => refused(error.into(), to),
        },
        Err(error) => refused(error, to),
    }
}

/// Text as it is read. What fails on the way breaks the body off, so that nobody takes the part
/// for the whole.
fn pieces(export: Export, permit: OwnedSemaphorePermit, request_id: &str) -> Body {
    let begun = (export, permit, request_id.to_owned());
    Body::from_bytes_stream(stream::try_unfold(begun, |mut begun| async move {
        match begun.0.piece().await {
            Ok(piece) => Ok(piece.map(|bytes| (Bytes::from(bytes), begun))),
            Err(error) => {
                tracing::error!(request_id = begun.2, %error, "an export broke off");
                Err(io::Error::other("the export broke off"))
            }
        }
    }))
}

fn whole(file: std::fs::File, permit: OwnedSemaphorePermit) -> Body {
    let begun = (tokio::fs::File::from_std(file), permit);
    Body::from_bytes_stream(stream::try_unfold(begun, |mut begun| async move {
        let mut bytes = vec![0; PIECE];
        let read = begun.0.read(&mut bytes).await?;
        bytes.truncate(read);
        Ok::<_, io::Error>((read > 0).then(|| (Bytes::from(bytes), begun)))
    }))
}

fn refused(error: Error, to: Addressee<'_>) -> Response {
    let problem = match error {
        Error::Problem(problem) => problem,
        Error::Flawed(flaws) => match flaws.into_iter().next() {
            Some(flaw) => flaw.problem,
            None => Problem::new("INTERNAL").with("id", to.request_id),
        },
        Error::Internal(cause) => {
            tracing::error!(request_id = to.request_id, %cause, "internal failure");
            Problem::new("INTERNAL").with("id", to.request_id)
        }
    };
    let status = match problem.code {
        "INTERNAL" => StatusCode::INTERNAL_SERVER_ERROR,
        "EXPORT_LINK_INVALID" => StatusCode::FORBIDDEN,
        "EXPORT_LINK_EXPIRED" => StatusCode::GONE,
        "EXPORT_BUSY" | "BUSY" => StatusCode::SERVICE_UNAVAILABLE,
        "EXPORT_TOO_SLOW" => StatusCode::GATEWAY_TIMEOUT,
        "SESSION_OVER" | "TOKEN_UNUSABLE" | "SECOND_FACTOR_REQUIRED" => StatusCode::UNAUTHORIZED,
        _ => StatusCode::BAD_REQUEST,
    };
    reply::problem(status, MediaType::Json, &problem, to)
}

/// RFC 6266: a name in plain letters, and by RFC 5987 the one in its reader's language.
fn disposition(plain: &str, name: &str) -> String {
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_a_name_in_each_script() {
        assert_eq!(
            disposition("projects-2026-01-15.csv", "项目 2026-01-15.csv"),
            "attachment; filename=\"projects-2026-01-15.csv\"; \
             filename*=UTF-8''%E9%A1%B9%E7%9B%AE%202026-01-15.csv"
        );
    }
}
