//! Removing what is over.

use chrono::{DateTime, TimeDelta, Utc};
use clap::{Args, Command, FromArgMatches};
use entity::id::{AccessTokenId, InvitationId};
use entity::values::{Role, Side, TokenScope};
use entity::{access_token, account, invitation, kept_answer, revision, session, sign_in_throttle};
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::json;
use tests::{PASSWORD, TestApp, assert_no_errors, now};
use tokio_util::sync::CancellationToken;
use twincity::access::purge::{Keep, PurgeConfig, Purged, purge};

/// How long things are kept by default.
fn keep(app: &TestApp) -> Keep {
    let matches = PurgeConfig::augment_args(Command::new("serve"))
        .mut_args(|argument| argument.env(None::<&'static str>))
        .get_matches_from(["serve"]);
    let config = PurgeConfig::from_arg_matches(&matches).unwrap();
    Keep::new(&config, app.app().access(), TimeDelta::hours(72))
}

async fn purge_now(app: &TestApp) -> Purged {
    let stopping = CancellationToken::new();
    let now = app.app().clock().now();
    purge(app.app(), &keep(app), now, &stopping).await.unwrap()
}

async fn count<E: EntityTrait>(app: &TestApp, _: E) -> u64
where
    E::Model: Sync,
{
    E::find().count(app.db().writer()).await.unwrap()
}

async fn token(app: &TestApp, of: &account::Model, change: impl FnOnce(&mut access_token::Model)) {
    let identity = app.identity();
    let mut row = access_token::Model {
        id: AccessTokenId(identity.id),
        account_id: of.id,
        name: "nightly".into(),
        scope: TokenScope::Read,
        secret_hash: format!("token {}", identity.number),
        created_at: now(),
        expires_at: now() + TimeDelta::days(365),
        last_used_at: None,
        revoked_at: None,
    };
    change(&mut row);
    app.insert(row).await;
}

async fn invite(app: &TestApp, change: impl FnOnce(&mut invitation::Model)) {
    let identity = app.identity();
    let mut row = invitation::Model {
        id: InvitationId(identity.id),
        account_id: None,
        side: Some(Side::Cn),
        role: Role::Admin,
        secret_hash: format!("invitation {}", identity.number),
        created_at: now(),
        expires_at: now() + TimeDelta::days(365),
        used_at: None,
    };
    change(&mut row);
    app.insert(row).await;
}

fn ago(days: i64) -> DateTime<Utc> {
    now() - TimeDelta::days(days)
}

#[tokio::test]
async fn what_has_been_over_for_long_is_removed_and_nothing_else() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;
    for days in [89, 91] {
        app.session(&account, |it| it.ended_at = Some(ago(days)))
            .await;
        app.session(&account, |it| it.expires_at = ago(days)).await;
        token(&app, &account, |it| it.revoked_at = Some(ago(days))).await;
        token(&app, &account, |it| it.expires_at = ago(days)).await;
        invite(&app, |it| it.used_at = Some(ago(days))).await;
        invite(&app, |it| it.expires_at = ago(days)).await;
    }
    for hours in [23, 25] {
        let last_failed_at = now() - TimeDelta::hours(hours);
        let subject = hours.to_string();
        app.insert(sign_in_throttle::Model {
            subject,
            failures: 1,
            last_failed_at,
        })
        .await;
    }
    for hours in [71, 73] {
        app.insert(answer(hours, now() - TimeDelta::hours(hours)))
            .await;
    }

    let purged = purge_now(&app).await;

    let expected = Purged {
        sessions: 2,
        invitations: 2,
        tokens: 2,
        failures: 1,
        answers: 1,
    };
    assert_eq!(purged, expected);
    assert_eq!(count(&app, session::Entity).await, 2);
    assert_eq!(count(&app, access_token::Entity).await, 2);
    assert_eq!(count(&app, invitation::Entity).await, 2);
    assert_eq!(count(&app, sign_in_throttle::Entity).await, 1);
    assert_eq!(count(&app, kept_answer::Entity).await, 1);
    assert_eq!(purge_now(&app).await, Purged::default());
}

fn answer(number: i64, at: DateTime<Utc>) -> kept_answer::Model {
    kept_answer::Model {
        account_id: uuid::Uuid::from_u128(number.unsigned_abs().into()),
        idempotency_key: "k".into(),
        input_hash: String::new(),
        at,
        subject_id: None,
        subject_version: None,
    }
}

#[tokio::test]
async fn whatever_there_is_is_removed_in_batches() {
    let app = TestApp::seeded().await;
    let rows = (0..1_203).map(|number| {
        let row = answer(number, ago(9));
        sea_orm::IntoActiveModel::into_active_model(row)
    });
    let rows = kept_answer::Entity::insert_many::<kept_answer::ActiveModel, _>(rows);
    rows.exec_without_returning(app.db().writer())
        .await
        .unwrap();
    let before = app.statements();

    let purged = purge_now(&app).await;

    assert_eq!(purged.answers, 1_203);
    assert_eq!(count(&app, kept_answer::Entity).await, 0);
    // Three rounds of one statement for each of five tables, and the count.
    assert_eq!(app.statements() - before, 16);
}

#[tokio::test]
async fn time_passes_until_all_of_it_is_gone_but_the_log() {
    let app = TestApp::seeded().await;
    let account = app.account(Some(Side::Cn), Role::Editor).await;
    for password in [PASSWORD, "not this password"] {
        let sign_in = "mutation ($input: SignInInput!) { signIn(input: $input) { repeated } }";
        let input = json!({ "name": account.name, "password": password, "idempotencyKey": "k" });
        assert_no_errors(&app.gql(sign_in, json!({ "input": input })).await);
    }
    let log = count(&app, revision::Entity).await;

    let mut seen = Vec::new();
    for days in [1, 3, 80, 9] {
        app.pass(TimeDelta::days(days) + TimeDelta::hours(1));
        purge_now(&app).await;
        seen.push([
            count(&app, sign_in_throttle::Entity).await,
            count(&app, kept_answer::Entity).await,
            count(&app, session::Entity).await,
        ]);
    }

    assert_eq!(seen, [[0, 1, 1], [0, 0, 1], [0, 0, 1], [0, 0, 0]]);
    assert_eq!(count(&app, revision::Entity).await, log);
    assert!(log > 0);
}

#[tokio::test]
async fn a_server_removes_it_by_itself_and_stops_when_it_is_asked_to() {
    let app = TestApp::configured(|config| config.purge.purge_seconds = 1).await;
    app.insert(answer(1, ago(9))).await;

    let mut looks = 0;
    while count(&app, kept_answer::Entity).await > 0 {
        looks += 1;
        assert!(looks < 300, "nothing is removed");
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }

    let stopped = tokio::time::timeout(std::time::Duration::from_secs(10), app.stop());
    stopped.await.unwrap();
}

#[tokio::test]
async fn a_server_that_stops_begins_no_further_batch() {
    let app = TestApp::seeded().await;
    app.insert(answer(1, ago(9))).await;
    let stopping = CancellationToken::new();
    stopping.cancel();

    let purged = purge(app.app(), &keep(&app), now(), &stopping)
        .await
        .unwrap();

    assert_eq!(purged, Purged::default());
    assert_eq!(count(&app, kept_answer::Entity).await, 1);
}
