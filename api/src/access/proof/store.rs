//! The one query that a request with a credential costs.

use chrono::{DateTime, Utc};
use entity::id::{AccessTokenId, AccountId, SessionId};
use entity::values::{Role, Side, TokenScope};
use entity::{access_setting, access_token, account, second_factor, session};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Query, SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter};

use crate::error::Result;

/// Whose a credential is.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Holder {
    /// The account.
    pub account_id: AccountId,
    /// Its name.
    pub name: String,
    /// Its side.
    pub side: Option<Side>,
    /// Its role.
    pub role: Role,
    /// Since when it is closed.
    pub disabled_at: Option<DateTime<Utc>>,
    /// Since when it has a second factor.
    pub second_factor_since: Option<DateTime<Utc>>,
    /// The roles of its side that must have one.
    pub second_factor_roles: Option<String>,
}

/// A session and whose it is.
#[derive(Debug, FromQueryResult)]
pub struct FoundSession {
    /// Its id.
    pub id: SessionId,
    /// When it was last used.
    pub last_seen_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
    /// When it was ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// Whose it is.
    #[sea_orm(nested)]
    pub holder: Holder,
}

/// A token and whose it is.
#[derive(Debug, FromQueryResult)]
pub struct FoundToken {
    /// Its id.
    pub id: AccessTokenId,
    /// What it is good for.
    pub scope: TokenScope,
    /// When it was last used.
    pub last_used_at: Option<DateTime<Utc>>,
    /// When it stops being good.
    pub expires_at: DateTime<Utc>,
    /// When it was taken back.
    pub revoked_at: Option<DateTime<Utc>>,
    /// Whose it is.
    #[sea_orm(nested)]
    pub holder: Holder,
}

/// The session whose secret hashes to this.
pub async fn session(db: &impl ConnectionTrait, secret_hash: &str) -> Result<Option<FoundSession>> {
    session_where(db, session::Column::SecretHash.eq(secret_hash)).await
}

/// The session with this id.
pub async fn session_by_id(
    db: &impl ConnectionTrait,
    id: SessionId,
) -> Result<Option<FoundSession>> {
    session_where(db, session::Column::Id.eq(id)).await
}

async fn session_where(
    db: &impl ConnectionTrait,
    which: SimpleExpr,
) -> Result<Option<FoundSession>> {
    use session::{Column, Entity};

    let mut select = Query::select();
    for column in [
        Column::Id,
        Column::LastSeenAt,
        Column::ExpiresAt,
        Column::EndedAt,
    ] {
        select.column((Entity, column));
    }
    select.from(Entity).and_where(which);
    with_holder(&mut select, Expr::col((Entity, Column::AccountId)));
    let statement = db.get_database_backend().build(&select);
    Ok(FoundSession::find_by_statement(statement).one(db).await?)
}

/// The token whose secret hashes to this.
pub async fn token(db: &impl ConnectionTrait, secret_hash: &str) -> Result<Option<FoundToken>> {
    token_where(db, access_token::Column::SecretHash.eq(secret_hash)).await
}

/// The token with this id.
pub async fn token_by_id(
    db: &impl ConnectionTrait,
    id: AccessTokenId,
) -> Result<Option<FoundToken>> {
    token_where(db, access_token::Column::Id.eq(id)).await
}

async fn token_where(db: &impl ConnectionTrait, which: SimpleExpr) -> Result<Option<FoundToken>> {
    use access_token::{Column, Entity};

    let mut select = Query::select();
    for column in [
        Column::Id,
        Column::Scope,
        Column::LastUsedAt,
        Column::ExpiresAt,
        Column::RevokedAt,
    ] {
        select.column((Entity, column));
    }
    select.from(Entity).and_where(which);
    with_holder(&mut select, Expr::col((Entity, Column::AccountId)));
    let statement = db.get_database_backend().build(&select);
    Ok(FoundToken::find_by_statement(statement).one(db).await?)
}

fn with_holder(select: &mut SelectStatement, account_id: Expr) {
    use account::{Column, Entity};

    let owner = Func::coalesce([
        Expr::col((Entity, Column::Side)),
        Expr::val(crate::access::setting::OPERATOR),
    ]);
    let factor = Expr::col((second_factor::Entity, second_factor::Column::AccountId));
    let setting = Expr::col((access_setting::Entity, access_setting::Column::Owner));
    select
        .inner_join(
            Entity,
            Expr::col((Entity, Column::Id)).eq(account_id.clone()),
        )
        .left_join(second_factor::Entity, factor.eq(account_id.clone()))
        .left_join(access_setting::Entity, setting.eq(owner))
        .expr_as(account_id, "account_id")
        .expr_as(
            Expr::col((second_factor::Entity, second_factor::Column::ConfirmedAt)),
            "second_factor_since",
        )
        .column((
            access_setting::Entity,
            access_setting::Column::SecondFactorRoles,
        ));
    for column in [Column::Name, Column::Side, Column::Role, Column::DisabledAt] {
        select.column((Entity, column));
    }
}

/// Notes that a session is in use.
pub async fn see(db: &impl ConnectionTrait, id: SessionId, now: DateTime<Utc>) -> Result<()> {
    session::Entity::update_many()
        .col_expr(session::Column::LastSeenAt, Expr::value(now))
        .filter(session::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes that a token is in use.
pub async fn see_token(
    db: &impl ConnectionTrait,
    id: AccessTokenId,
    now: DateTime<Utc>,
) -> Result<()> {
    access_token::Entity::update_many()
        .col_expr(access_token::Column::LastUsedAt, Expr::value(now))
        .filter(access_token::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}
