//! A sector in the schema.

use std::slice;
use std::sync::Arc;

use async_graphql::{Context, ID, Object, SimpleObject};

use crate::error::Result;
use crate::graphql::connection::{Connection, page_args};
use crate::graphql::values::CodeScheme;
use crate::graphql::{GlobalId, LocalizedText, RequestContext, nested};
use crate::registry::Catalogue;
use crate::registry::catalogue::{self, SectorEntry};
use crate::registry::cluster::Cluster;
use crate::registry::enterprise::{Enterprise, EnterprisesOf};
use crate::registry::project::{Project, ProjectsOf};

/// A branch of the economy; the same list on both banks.
#[derive(Clone)]
pub struct Sector(Arc<SectorEntry>);

impl Sector {
    /// The sector with this code, if there is a code.
    pub fn find(catalogue: &Catalogue, code: Option<&str>) -> Option<Self> {
        catalogue.sector(code?).cloned().map(Self)
    }
}

impl From<Arc<SectorEntry>> for Sector {
    fn from(entry: Arc<SectorEntry>) -> Self {
        Self(entry)
    }
}

/// The code of a sector in an official classification of economic activities.
#[derive(Clone, SimpleObject)]
pub struct ExternalCode {
    /// The classification.
    scheme: CodeScheme,
    /// The code in it.
    code: String,
}

/// A beginning of HS codes whose trade counts towards a sector.
#[derive(SimpleObject)]
pub struct HsPrefix {
    /// Two to ten digits.
    prefix: String,
    /// What goods it stands for.
    name: LocalizedText,
    /// Longer ones that begin with it and lead to other sectors.
    except: Vec<String>,
}

impl From<catalogue::HsPrefix> for HsPrefix {
    fn from(entry: catalogue::HsPrefix) -> Self {
        Self {
            prefix: entry.prefix,
            name: entry.name.into(),
            except: entry.except,
        }
    }
}

/// A branch of the economy; the same list on both banks.
#[Object]
impl Sector {
    /// Global id.
    pub(crate) async fn id(&self) -> ID {
        GlobalId::Sector(self.0.code.clone()).into()
    }

    /// Stable code.
    async fn code(&self) -> &str {
        &self.0.code
    }

    /// Its name.
    async fn name(&self) -> LocalizedText {
        self.0.name.clone().into()
    }

    /// Its codes in official classifications. The letters of the three do not mean the same.
    async fn external_codes(&self) -> Vec<ExternalCode> {
        let codes = self.0.external_codes.iter();
        codes
            .map(|(scheme, code)| ExternalCode {
                scheme: (*scheme).into(),
                code: code.clone(),
            })
            .collect()
    }

    /// The beginnings of HS codes whose trade counts towards it. Of several that a code begins
    /// with, the longest decides.
    async fn hs_prefixes(&self, ctx: &Context<'_>) -> Vec<HsPrefix> {
        let prefixes = (ctx.app().catalogue()).hs_prefixes(slice::from_ref(&self.0.code));
        prefixes.into_iter().map(Into::into).collect()
    }

    /// The cluster it belongs to; null for a sector outside the clusters.
    async fn cluster(&self, ctx: &Context<'_>) -> Option<Cluster> {
        Cluster::find(ctx.app().catalogue(), self.0.cluster_code.as_deref())
    }

    /// Its projects, by code.
    async fn projects(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Project>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(
            ctx,
            ProjectsOf::Sector(self.0.code.clone()),
            page,
            Project::from,
        )
        .await
    }

    /// Its enterprises, by code.
    async fn enterprises(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "At most so many, from the start; 20 by default.")] first: Option<i32>,
        #[graphql(desc = "Only what follows this cursor.")] after: Option<String>,
        #[graphql(desc = "At most so many, from the end.")] last: Option<i32>,
        #[graphql(desc = "Only what precedes this cursor.")] before: Option<String>,
    ) -> Result<Connection<Enterprise>> {
        let page = page_args(ctx, first, after, last, before)?;
        nested(
            ctx,
            EnterprisesOf::Sector(self.0.code.clone()),
            page,
            Enterprise::from,
        )
        .await
    }
}
