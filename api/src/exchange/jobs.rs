//! Imports that a server is busy with, or was a while ago.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use entity::id::AccountId;
use tempfile::TempPath;
use tokio::sync::watch;
use uuid::Uuid;

use super::import::{Done, Importer, Wish, import};
use super::progress::Progress;
use super::request::ImportRequest;
use crate::app::App;
use crate::error::{Error, Problem, Result};

/// What is known of an import.
#[derive(Debug)]
pub struct Job {
    /// Its number.
    pub id: Uuid,
    /// Whose it is; nobody else hears of it.
    pub owner: AccountId,
    /// The file; it goes with the job.
    file: Arc<TempPath>,
    /// What was asked for.
    pub request: Arc<ImportRequest>,
    /// How far it is.
    pub progress: Progress,
    state: Mutex<State>,
    ended: watch::Sender<bool>,
}

/// Where an import stands.
#[derive(Clone, Debug)]
pub enum State {
    /// It is going on.
    Running,
    /// It has ended.
    Done(Arc<Done>),
    /// It has not got to its end.
    Failed(Error),
}

/// A file that somebody has sent, and what they want of it.
#[derive(Debug)]
pub struct Sent {
    /// Who sent it.
    pub owner: AccountId,
    /// The file.
    pub file: TempPath,
    /// What is asked for.
    pub request: ImportRequest,
}

/// All imports of a server.
#[derive(Debug, Default)]
pub struct Jobs(Mutex<Kept>);

/// Imports by their numbers, each with the time of its last step.
type Kept = HashMap<Uuid, (Arc<Job>, DateTime<Utc>)>;

/// How long an import and its file are kept, from its last step on.
const KEPT: TimeDelta = TimeDelta::hours(1);
/// Imports that are kept at once, and imports that one person may have going on.
const MOST: usize = 50;
const MOST_RUNNING: usize = 2;

impl Jobs {
    /// Begins to work on a file.
    pub fn begin(&self, app: &App, importer: Importer, sent: Sent, wish: Wish) -> Result<Arc<Job>> {
        let now = app.clock().now();
        let mut jobs = self.locked();
        jobs.retain(|_, (job, since)| job.is_running() || now - *since < KEPT);
        let running = jobs.values().filter(|(job, _)| job.is_running());
        let own = running.filter(|(job, _)| job.owner == sent.owner).count();
        if jobs.len() >= MOST || own >= MOST_RUNNING {
            return Err(Problem::new("LIMIT_IMPORTS")
                .with("limit", MOST_RUNNING)
                .into());
        }
        let job = Arc::new(Job {
            id: Uuid::now_v7(),
            owner: sent.owner,
            file: Arc::new(sent.file),
            request: Arc::new(sent.request),
            progress: Progress::default(),
            state: Mutex::new(State::Running),
            ended: watch::Sender::new(false),
        });
        jobs.insert(job.id, (Arc::clone(&job), now));
        drop(jobs);
        run(app, importer, &job, wish);
        Ok(job)
    }

    /// Works on a file once more, as when it has been looked at and is to be loaded now. The new
    /// import takes the place of the old.
    pub fn again(&self, app: &App, importer: Importer, old: &Job, wish: Wish) -> Result<Arc<Job>> {
        if old.is_running() {
            return Err(Problem::new("IMPORT_RUNNING").into());
        }
        let job = old.once_more();
        let mut jobs = self.locked();
        jobs.insert(job.id, (Arc::clone(&job), app.clock().now()));
        drop(jobs);
        run(app, importer, &job, wish);
        Ok(job)
    }

    /// Somebody's own import, while it is kept.
    pub fn find(&self, app: &App, owner: Option<AccountId>, id: Uuid) -> Option<Arc<Job>> {
        let now = app.clock().now();
        let jobs = self.locked();
        let (job, since) = jobs.get(&id)?;
        let is_kept = job.is_running() || now - *since < KEPT;
        (is_kept && Some(job.owner) == owner).then(|| Arc::clone(job))
    }

    fn locked(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn run(app: &App, importer: Importer, job: &Arc<Job>, wish: Wish) {
    let (app, job) = (app.clone(), Arc::clone(job));
    tokio::spawn(async move {
        // On a task of its own, so that a panic ends the import too.
        let work = {
            let job = Arc::clone(&job);
            tokio::spawn(async move {
                import(
                    &app,
                    &importer,
                    &job.file,
                    &job.request,
                    wish,
                    &job.progress,
                )
                .await
            })
        };
        let state = match work.await.map_err(Error::internal).flatten() {
            Ok(done) => State::Done(Arc::new(done)),
            Err(error) => {
                if let Error::Internal(cause) = &error {
                    tracing::error!(import = %job.id, error = %cause, "internal failure");
                }
                State::Failed(error)
            }
        };
        *job.state.lock().unwrap_or_else(PoisonError::into_inner) = state;
        job.ended.send_replace(true);
    });
}

impl Job {
    /// Where it stands.
    pub fn state(&self) -> State {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.clone()
    }

    /// Whether it is going on.
    pub fn is_running(&self) -> bool {
        matches!(self.state(), State::Running)
    }

    /// Waits until it has ended.
    pub async fn ended(&self) {
        let mut ended = self.ended.subscribe();
        // The sender is the job's own, so it is there.
        ended
            .wait_for(|ended| *ended)
            .await
            .map(|_| ())
            .unwrap_or_default();
    }

    /// The same file, under the same number, to be worked on once more.
    fn once_more(&self) -> Arc<Self> {
        Arc::new(Self {
            id: self.id,
            owner: self.owner,
            file: Arc::clone(&self.file),
            request: Arc::clone(&self.request),
            progress: Progress::default(),
            state: Mutex::new(State::Running),
            ended: watch::Sender::new(false),
        })
    }
}
