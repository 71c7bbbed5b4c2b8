//! The one page of the console. Which view of it a reader sees, its script tells by the address.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use poem::http::header::{ACCEPT, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use poem::http::{HeaderMap, Method, StatusCode};
use poem::{Request, Response};

use super::{Built, PAGE};
use crate::http::accept::joined;
use crate::text::language::weighted;

const HTML: &str = "text/html; charset=utf-8";

/// Stands in the built page where the nonce of an answer goes.
const NONCE: &str = "__NONCE__";
const NONCE_BYTES: usize = 16;

const NOT_BUILT: &str = include_str!("not_built.html");

/// Whether a browser is on its way to a page, rather than a program to an answer.
pub fn is_asked_for(request: &Request) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD) && takes_html(request.headers())
}

fn takes_html(headers: &HeaderMap) -> bool {
    joined(headers, &ACCEPT)
        .split(',')
        .map(weighted)
        .any(|(range, quality)| range.eq_ignore_ascii_case("text/html") && quality > 0)
}

/// The page, or word that the console was not built.
pub fn page() -> Response {
    answer(Built::get(PAGE).map(|built| built.data))
}

fn answer(built: Option<Cow<'_, [u8]>>) -> Response {
    let answer = Response::builder().header(CONTENT_TYPE, HTML);
    let Some(built) = built else {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        return answer.status(status).body(NOT_BUILT);
    };
    match nonce() {
        Ok(nonce) => answer
            .header(CONTENT_SECURITY_POLICY, policy(&nonce))
            .body(String::from_utf8_lossy(&built).replace(NONCE, &nonce)),
        Err(error) => {
            tracing::error!(%error, "draw a nonce");
            StatusCode::INTERNAL_SERVER_ERROR.into()
        }
    }
}

/// The component kit makes its style sheets while it runs, under the nonce. Scripts need none:
/// they are files of ours.
fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

fn nonce() -> Result<String, getrandom::Error> {
    let mut bytes = [0; NONCE_BYTES];
    getrandom::fill(&mut bytes)?;
    Ok(STANDARD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_for(method: Method, accept: &str) -> bool {
        let request = Request::builder().method(method).header(ACCEPT, accept);
        is_asked_for(&request.finish())
    }

    #[test]
    fn a_browser_that_navigates_asks_for_the_page() {
        let browser = "text/html,application/xhtml+xml,*/*;q=0.8";

        assert!(asked_for(Method::GET, browser));
        assert!(asked_for(Method::HEAD, "TEXT/HTML;q=0.5"));
        assert!(!asked_for(Method::POST, browser));
        assert!(!asked_for(Method::GET, "*/*"));
        assert!(!asked_for(Method::GET, "application/json, text/html;q=0"));
    }

    #[tokio::test]
    async fn each_answer_has_a_nonce_of_its_own() {
        let page = Cow::Borrowed(b"<style nonce=\"__NONCE__\">".as_slice());

        let (one, other) = (answer(Some(page.clone())), answer(Some(page)));

        let policy = one.headers()[CONTENT_SECURITY_POLICY].clone();
        assert_ne!(policy, other.headers()[CONTENT_SECURITY_POLICY]);
        let text = one.into_body().into_string().await.unwrap();
        let nonce = text.split('"').nth(1).unwrap();
        let source = format!("'nonce-{nonce}'");
        assert!(policy.to_str().unwrap().contains(&source), "{policy:?}");
    }

    #[tokio::test]
    async fn a_console_that_was_not_built_is_said_in_three_languages() {
        let answer = answer(None);

        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        let text = answer.into_body().into_string().await.unwrap();
        for lang in ["zh-CN", "ru", "en"] {
            assert!(text.contains(&format!("<section lang=\"{lang}\">")));
        }
    }
}
