//! Reading accounts.

use async_graphql::{Context, InputObject, Object};

use super::Account;
use super::service;
use super::store::{self, Filter};
use crate::error::Result;
use crate::graphql::RequestContext;
use crate::graphql::connection::{Connection, TotalCount, connection, page_args};
use crate::graphql::values::Role;

/// Which accounts to list; conditions left out let every account through.
#[derive(Default, InputObject)]
pub struct AccountFilter {
    /// For any of these.
    #[graphql(default)]
    roles: Vec<Role>,
    /// Only closed ones, or only open ones.
    disabled: Option<bool>,
}

impl AccountFilter {
    fn parse(self) -> Filter {
        Filter {
            roles: self.roles.into_iter().map(Into::into).collect(),
            disabled: self.disabled,
        }
    }
}

/// Reading accounts.
#[derive(Default)]
pub struct AccountQuery;

/// Reading accounts.
#[Object]
impl AccountQuery {
    /// The accounts of the viewer's own side, by name. For its administrator, in a session.
    async fn accounts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which to list; all by default.")] filter: Option<AccountFilter>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Account>> {
        let page = page_args(ctx, first, after, last, before)?;
        let filter = filter.unwrap_or_default().parse();
        let (app, viewer) = (ctx.app().clone(), ctx.viewer());
        let rows = service::find(&app, ctx.caller(), &filter, &page).await?;
        let total_count = TotalCount::by(move || {
            let (app, filter) = (app.clone(), filter.clone());
            async move { store::count(app.db().reader(), viewer, &filter).await }
        });
        let nodes = rows.map(|row| (store::cursor(&row), Account::from(row)));
        Ok(connection(nodes, total_count))
    }
}
