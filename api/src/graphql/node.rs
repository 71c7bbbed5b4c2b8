//! Global ids and what they name.

use std::sync::Arc;

use async_graphql::{Context, ID, Interface, Object};
use entity::id::{
    AccessTokenId, AccountId, ClusterPartId, EnterpriseId, ExchangeRateId, ObservationId, PlaceId,
    ProjectId, SessionId, SourceId, TradeDatasetId, ZoneId,
};
use uuid::Uuid;

use super::{RequestContext, neighbour};
use crate::access::account::Account;
use crate::error::{Problem, Result};
use crate::registry::cluster::Cluster;
use crate::registry::cluster_part::ClusterPart;
use crate::registry::enterprise::Enterprise;
use crate::registry::indicator::{Indicator, Observation};
use crate::registry::place::Place;
use crate::registry::project::Project;
use crate::registry::sector::Sector;
use crate::registry::source::Source;
use crate::registry::zone::Zone;
use crate::trade::dataset::TradeDataset;
use crate::trade::rate::ExchangeRate;

/// A record with a global id.
#[derive(Interface)]
#[graphql(field(name = "id", ty = "ID", desc = "Global id: opaque, the same for ever."))]
pub enum Node {
    /// An account.
    Account(Account),
    /// A cluster.
    Cluster(Cluster),
    /// One bank's part in a cluster.
    ClusterPart(ClusterPart),
    /// An enterprise.
    Enterprise(Enterprise),
    /// An indicator.
    Indicator(Indicator),
    /// An exchange rate.
    ExchangeRate(ExchangeRate),
    /// An observation.
    Observation(Observation),
    /// A place.
    Place(Place),
    /// A project.
    Project(Project),
    /// A sector.
    Sector(Sector),
    /// A source.
    Source(Source),
    /// A trade dataset.
    TradeDataset(TradeDataset),
    /// A zone.
    Zone(Zone),
}

macro_rules! nodes {
    ($($table:ident $kind:ident)*) => {$(
        impl From<Arc<entity::$table::Model>> for Node {
            fn from(row: Arc<entity::$table::Model>) -> Self {
                Self::$kind(row.into())
            }
        }
    )*};
}

nodes!(cluster_part ClusterPart enterprise Enterprise exchange_rate ExchangeRate observation Observation place Place project Project source Source zone Zone);

/// What a global id says: the type of the record and its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GlobalId {
    /// By id.
    Account(AccountId),
    /// By code.
    Cluster(String),
    /// By id.
    ClusterPart(ClusterPartId),
    /// By id.
    Enterprise(EnterpriseId),
    /// By code.
    Indicator(String),
    /// By id.
    ExchangeRate(ExchangeRateId),
    /// By id.
    Observation(ObservationId),
    /// By id.
    Place(PlaceId),
    /// By id.
    Project(ProjectId),
    /// By code.
    Sector(String),
    /// By id.
    Source(SourceId),
    /// By id.
    TradeDataset(TradeDatasetId),
    /// By id.
    Zone(ZoneId),
}

impl From<GlobalId> for ID {
    fn from(id: GlobalId) -> Self {
        Self(match id {
            GlobalId::Account(id) => format!("Account:{}", id.0),
            GlobalId::Cluster(code) => format!("Cluster:{code}"),
            GlobalId::ClusterPart(id) => format!("ClusterPart:{}", id.0),
            GlobalId::Enterprise(id) => format!("Enterprise:{}", id.0),
            GlobalId::Indicator(code) => format!("Indicator:{code}"),
            GlobalId::ExchangeRate(id) => format!("ExchangeRate:{}", id.0),
            GlobalId::Observation(id) => format!("Observation:{}", id.0),
            GlobalId::Place(id) => format!("Place:{}", id.0),
            GlobalId::Project(id) => format!("Project:{}", id.0),
            GlobalId::Sector(code) => format!("Sector:{code}"),
            GlobalId::Source(id) => format!("Source:{}", id.0),
            GlobalId::TradeDataset(id) => format!("TradeDataset:{}", id.0),
            GlobalId::Zone(id) => format!("Zone:{}", id.0),
        })
    }
}

impl GlobalId {
    /// That a global id is not one of the records asked for.
    pub fn refuse(id: &ID) -> Problem {
        Problem::new("ID_INVALID").with("id", id.as_str())
    }

    /// Reads what `From<GlobalId> for ID` wrote.
    pub fn parse(id: &ID) -> Result<Self, Problem> {
        let unknown = || Self::refuse(id);
        let (kind, key) = id.split_once(':').ok_or_else(unknown)?;
        let uuid = || Uuid::try_parse(key).map_err(|_| unknown());
        Ok(match kind {
            "Account" => Self::Account(uuid()?.into()),
            "Cluster" => Self::Cluster(key.to_owned()),
            "ClusterPart" => Self::ClusterPart(uuid()?.into()),
            "Enterprise" => Self::Enterprise(uuid()?.into()),
            "Indicator" => Self::Indicator(key.to_owned()),
            "ExchangeRate" => Self::ExchangeRate(uuid()?.into()),
            "Observation" => Self::Observation(uuid()?.into()),
            "Place" => Self::Place(uuid()?.into()),
            "Project" => Self::Project(uuid()?.into()),
            "Sector" => Self::Sector(key.to_owned()),
            "Source" => Self::Source(uuid()?.into()),
            "TradeDataset" => Self::TradeDataset(uuid()?.into()),
            "Zone" => Self::Zone(uuid()?.into()),
            _ => return Err(unknown()),
        })
    }

    /// The account that an id names.
    pub fn parse_account(id: &ID) -> Result<AccountId, Problem> {
        match Self::parse(id)? {
            Self::Account(account) => Ok(account),
            _ => Err(Self::refuse(id)),
        }
    }

    /// The id of a session. Sessions and tokens are their owner's alone, and no nodes.
    pub fn of_session(id: SessionId) -> ID {
        ID(format!("Session:{}", id.0))
    }

    /// Reads what [`Self::of_session`] wrote.
    pub fn parse_session(id: &ID) -> Result<SessionId, Problem> {
        parse_own(id, "Session").map(SessionId)
    }

    /// The id of an access token.
    pub fn of_token(id: AccessTokenId) -> ID {
        ID(format!("AccessToken:{}", id.0))
    }

    /// Reads what [`Self::of_token`] wrote.
    pub fn parse_token(id: &ID) -> Result<AccessTokenId, Problem> {
        parse_own(id, "AccessToken").map(AccessTokenId)
    }

    /// The key of a record that a side owns; nothing for reference data and accounts.
    pub fn uuid(self) -> Option<Uuid> {
        match self {
            Self::ClusterPart(id) => Some(id.0),
            Self::Enterprise(id) => Some(id.0),
            Self::ExchangeRate(id) => Some(id.0),
            Self::Observation(id) => Some(id.0),
            Self::Place(id) => Some(id.0),
            Self::Project(id) => Some(id.0),
            Self::Source(id) => Some(id.0),
            Self::TradeDataset(id) => Some(id.0),
            Self::Zone(id) => Some(id.0),
            _ => None,
        }
    }

    /// The record, if the viewer may see it.
    pub async fn find(self, ctx: &Context<'_>) -> Option<Result<Node>> {
        let catalogue = ctx.app().catalogue();
        match self {
            Self::Account(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::Account)),
            Self::Cluster(code) => Cluster::find(catalogue, Some(&code))
                .map(Node::Cluster)
                .map(Ok),
            Self::ClusterPart(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::ClusterPart)),
            Self::Enterprise(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::Enterprise)),
            Self::Indicator(code) => Indicator::find(catalogue, &code)
                .map(Node::Indicator)
                .map(Ok),
            Self::ExchangeRate(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::ExchangeRate)),
            Self::Observation(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::Observation)),
            Self::Place(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::Place)),
            Self::Project(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::Project)),
            Self::Sector(code) => Sector::find(catalogue, Some(&code))
                .map(Node::Sector)
                .map(Ok),
            Self::Source(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::Source)),
            Self::TradeDataset(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::TradeDataset)),
            Self::Zone(id) => Some(neighbour(ctx, Some(id)).await?.map(Node::Zone)),
        }
    }
}

fn parse_own(id: &ID, kind: &str) -> Result<Uuid, Problem> {
    let key = id
        .strip_prefix(kind)
        .and_then(|rest| rest.strip_prefix(':'));
    let key = key.and_then(|key| Uuid::try_parse(key).ok());
    key.ok_or_else(|| GlobalId::refuse(id))
}

/// Reading any record by its global id.
#[derive(Default)]
pub struct NodeQuery;

/// Reading any record by its global id.
#[Object]
impl NodeQuery {
    /// The record with this global id; null when there is none that the viewer may see.
    async fn node(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global id.")] id: ID,
    ) -> Option<Result<Node>> {
        match GlobalId::parse(&id) {
            Ok(id) => id.find(ctx).await,
            Err(problem) => Some(Err(problem.into())),
        }
    }

    /// The records with these global ids, in the same order; null for each that the viewer
    /// cannot see, and with an error for each that is no global id.
    async fn nodes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Global ids, as many as a page may have records.")] ids: Vec<ID>,
    ) -> Result<Vec<Option<Result<Node>>>> {
        let most = ctx.limits().page_size;
        if ids.len() as u64 > most {
            return Err(Problem::new("LIMIT_NODES").with("limit", most).into());
        }
        let found = ids.iter().map(async |id| match GlobalId::parse(id) {
            Ok(id) => id.find(ctx).await,
            Err(problem) => Some(Err(problem.into())),
        });
        Ok(futures_util::future::join_all(found).await)
    }
}
