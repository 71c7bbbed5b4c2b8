//! What a request brings along to prove who sent it.

use std::net::IpAddr;
use std::sync::Arc;

use poem::Request;
use poem::http::header::{AUTHORIZATION, COOKIE, HeaderName, USER_AGENT};
use poem::http::{HeaderMap, HeaderValue, Method, StatusCode};

use super::accept::joined;
use super::body::Unread;
use crate::access::proof::{Credential, prove};
use crate::access::session::CookieChange;
use crate::access::{AccessConfig, Caller};
use crate::app::App;
use crate::error::{Error, Problem};

/// A page of another site can make a browser send our cookie, but not this header: a browser asks
/// beforehand, and is told no.
const X_TWINCITY_CSRF: HeaderName = HeaderName::from_static("x-twincity-csrf");

/// Characters kept of what a client calls itself.
const CLIENT_CHARACTERS: usize = 200;

/// Who sent a request. Costs nothing where nothing was brought along.
pub async fn caller(app: &App, request: &Request, id: &str) -> Result<Arc<Caller>, Unread> {
    let caller = anybody(app, request, id);
    let Some(credential) = credential(app.access(), request)? else {
        return Ok(Arc::new(caller));
    };
    match prove(app, credential).await {
        Ok(proof) => Ok(Arc::new(caller.with(proof))),
        Err(Error::Problem(problem)) if problem.is_busy() => Err(Unread {
            status: StatusCode::SERVICE_UNAVAILABLE,
            problem,
        }),
        Err(Error::Problem(problem)) => Err(unauthorised(problem)),
        Err(error) => {
            tracing::error!(request_id = id, %error, "internal failure");
            Err(Unread {
                status: StatusCode::INTERNAL_SERVER_ERROR,
                problem: Problem::new("INTERNAL").with("id", id),
            })
        }
    }
}

/// Who sent a request, whatever it brings along to prove it.
pub fn anybody(app: &App, request: &Request, id: &str) -> Caller {
    Caller {
        proof: None,
        address: address(app.access(), request),
        client: client(request.headers()),
        request_id: id.to_owned(),
    }
}

fn credential<'a>(
    config: &AccessConfig,
    request: &'a Request,
) -> Result<Option<Credential<'a>>, Unread> {
    let headers = request.headers();
    if let Some(header) = headers.get(AUTHORIZATION) {
        let token = header.to_str().ok().and_then(bearer);
        let token = token.ok_or_else(|| unauthorised(Problem::new("AUTHORIZATION_UNSUPPORTED")))?;
        return Ok(Some(Credential::Token(token)));
    }
    let Some(secret) = session(config, headers) else {
        return Ok(None);
    };
    let is_change = !matches!(*request.method(), Method::GET | Method::HEAD);
    if is_change
        && headers
            .get(X_TWINCITY_CSRF)
            .is_none_or(|value| value != "1")
    {
        return Err(Unread {
            status: StatusCode::FORBIDDEN,
            problem: Problem::new("CSRF_HEADER_MISSING"),
        });
    }
    Ok(Some(Credential::Session(secret)))
}

fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then_some(token.trim())
}

fn session<'a>(config: &AccessConfig, headers: &'a HeaderMap) -> Option<&'a str> {
    let wanted = cookie_name(config);
    let cookies = headers.get_all(COOKIE).iter();
    let pairs = cookies
        .filter_map(|it| it.to_str().ok())
        .flat_map(|it| it.split(';'));
    pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == wanted)
        .map(|(_, secret)| secret)
}

/// The prefix makes browsers refuse the cookie from anybody but this very host over TLS.
fn cookie_name(config: &AccessConfig) -> &'static str {
    if config.cookie_without_tls {
        "twincity"
    } else {
        "__Host-twincity"
    }
}

/// The header that tells a browser what becomes of its cookie.
pub fn set_cookie(config: &AccessConfig, change: CookieChange) -> Option<HeaderValue> {
    let (secret, seconds) = match change {
        CookieChange::Begin(secret) => (secret.reveal(), config.session_seconds),
        CookieChange::End => (String::new(), 0),
    };
    let name = cookie_name(config);
    let secure = if config.cookie_without_tls {
        ""
    } else {
        "; Secure"
    };
    let cookie =
        format!("{name}={secret}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}");
    HeaderValue::from_str(&cookie).ok()
}

/// The address of whoever sent a request: the proxy's word for it, where there is a trusted one.
fn address(config: &AccessConfig, request: &Request) -> String {
    let told = config.client_address_header.as_deref().and_then(|name| {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        let told = joined(request.headers(), &name);
        // A client can write what it likes in front; the proxy adds its own word at the end.
        told.rsplit(',').next()?.trim().parse::<IpAddr>().ok()
    });
    let seen = request.remote_addr().as_socket_addr().map(|it| it.ip());
    told.or(seen)
        .map_or_else(String::new, |ip| ip.to_canonical().to_string())
}

fn client(headers: &HeaderMap) -> Option<String> {
    let client = headers.get(USER_AGENT)?.to_str().ok()?;
    Some(client.chars().take(CLIENT_CHARACTERS).collect())
}

fn unauthorised(problem: Problem) -> Unread {
    Unread {
        status: StatusCode::UNAUTHORIZED,
        problem,
    }
}
