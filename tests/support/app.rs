//! The application under test.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use clap::{Args, Command, FromArgMatches};
use reqwest::StatusCode;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, HeaderMap, HeaderValue};
use serde_json::{Value, json};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use twincity::access::second_factor;
use twincity::app::App;
use twincity::clock::Clock;
use twincity::config::ServeConfig;
use twincity::db::Db;
use twincity::graphql::Limits;
use twincity::http::Server;

use crate::builder::{Identities, Identity};
use crate::database::{Holds, TestDatabase};
use crate::desk::Seats;

/// A server on a free port, over a copy of the seeded register that no other test sees.
///
/// Dropping it stops the server and removes the copy.
#[derive(Debug)]
pub struct TestApp {
    app: App,
    limits: Limits,
    hands: &'static AtomicI64,
    identities: Identities,
    seats: Seats,
    http: reqwest::Client,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    server: JoinHandle<twincity::error::Result<()>>,
    // Last, so that the server is told to stop before its database goes.
    database: TestDatabase,
}

impl TestApp {
    /// The application as it serves by default.
    pub async fn seeded() -> Self {
        Self::configured(|_| ()).await
    }

    /// The application with some settings changed.
    pub async fn configured(change: impl FnOnce(&mut ServeConfig)) -> Self {
        let database = TestDatabase::create(Holds::Register).await;
        let mut config = defaults();
        // Hashing is slow on purpose, and no test is about how slow.
        (
            config.access.password_memory_kib,
            config.access.password_passes,
        ) = (8, 1);
        config.database.database_url = database.url().to_owned();
        config.access.second_factor_key_file = database.key_file();
        change(&mut config);

        let db = Db::open(&config.database)
            .await
            .expect("open the test's database");
        // The clock is copied wherever it goes, and a test has one: eight bytes, never given back.
        let hands: &'static AtomicI64 = Box::leak(Box::new(now().timestamp_micros().into()));
        let app = App::open(db, Clock::Set(hands), &config.access)
            .await
            .expect("read the reference data");
        second_factor::start(&app).await.expect("take the keys up");
        let server = Server::bind(app.clone(), &config)
            .await
            .expect("take a free port");
        let address = server.address();
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(server.run(async {
            // An error means that the sender is gone, which is the same request.
            stopped.await.unwrap_or_default();
        }));
        Self {
            app,
            limits: config.limits.clone(),
            hands,
            identities: Identities::default(),
            seats: Seats::default(),
            http: client(),
            address,
            stop,
            server,
            database,
        }
    }

    /// The full address of a path such as `/graphql`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// A client that follows the machine's proxies nowhere.
    pub fn http(&self) -> &reqwest::Client {
        &self.http
    }

    /// The body of the answer to a document, errors included.
    pub async fn gql(&self, query: &str, variables: Value) -> Value {
        self.post(HeaderMap::new(), query, variables).await
    }

    /// The same, for a reader of these languages (`Accept-Language`).
    pub async fn gql_in(&self, languages: &str, query: &str, variables: Value) -> Value {
        let languages = HeaderValue::from_str(languages).expect("languages make a header");
        let headers = HeaderMap::from_iter([(ACCEPT_LANGUAGE, languages)]);
        self.post(headers, query, variables).await
    }

    /// How many SQL statements this application has sent so far.
    pub fn statements(&self) -> u64 {
        self.db().statements()
    }

    /// Lets time pass, which else stands still at [`now`].
    pub fn pass(&self, time: TimeDelta) {
        let micros = time.num_microseconds().unwrap_or_default();
        self.hands.fetch_add(micros, Ordering::Relaxed);
    }

    /// The application itself.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Where the database is, as the program's own setting says it.
    pub fn database_url(&self) -> &str {
        self.database.url()
    }

    /// What one request may ask for.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The database, for builders.
    pub fn db(&self) -> &Db {
        self.app.db()
    }

    /// The id and number of the next record to build.
    pub fn identity(&self) -> Identity {
        self.identities.next()
    }

    /// Those who write here.
    pub(crate) fn seats(&self) -> &Seats {
        &self.seats
    }

    /// Stops the server and waits until it has finished what was running.
    pub async fn stop(self) {
        self.stop.send(()).unwrap_or_default();
        self.server
            .await
            .expect("the server does not panic")
            .expect("the server finishes cleanly");
        drop(self.database);
    }

    async fn post(&self, headers: HeaderMap, query: &str, variables: Value) -> Value {
        self.send(headers, query, variables).await.body
    }

    /// The whole answer to a document sent with these headers.
    pub async fn send(&self, headers: HeaderMap, query: &str, variables: Value) -> Answer {
        ask(&self.http, &self.url("/graphql"), headers, query, variables).await
    }
}

/// Sends a document to a GraphQL API.
pub(crate) async fn ask(
    http: &reqwest::Client,
    address: &str,
    headers: HeaderMap,
    query: &str,
    variables: Value,
) -> Answer {
    let reply = http
        .post(address)
        .header(
            ACCEPT,
            "application/graphql-response+json, application/json;q=0.9",
        )
        .headers(headers)
        .json(&json!({ "query": query, "variables": variables }))
        .send()
        .await
        .expect("the server answers");
    let (status, headers) = (reply.status(), reply.headers().clone());
    let text = reply.text().await.expect("the answer is complete");
    let body = serde_json::from_str(&text)
        .unwrap_or_else(|error| panic!("{status}, and no JSON ({error}): {text}"));
    Answer {
        status,
        headers,
        body,
    }
}

/// An answer with what stands around it.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Value,
}

/// What time it is in every test, until it lets some pass.
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_768_435_200, 0).expect("2026-01-15 00:00 UTC is a time")
}

/// The settings without options and without the environment of whoever runs the tests.
fn defaults() -> ServeConfig {
    let command = ServeConfig::augment_args(Command::new("serve"))
        .mut_args(|argument| argument.env(None::<&'static str>));
    let matches = command
        .try_get_matches_from(["serve", "--listen", "127.0.0.1:0"])
        .expect("every setting has a default");
    ServeConfig::from_arg_matches(&matches).expect("every default is valid")
}

fn client() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("make an HTTP client")
}
