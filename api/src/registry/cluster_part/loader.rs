//! Batched reads of cluster parts and of who is in them.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use async_graphql::dataloader::Loader;
use entity::cluster_part;
use entity::id::{ClusterPartId, PlaceId, ZoneId};

use super::store::{self, PLACES, ZONES};
use crate::error::{Error, Result};
use crate::graphql::loaders::Loaders;

impl Loader<ClusterPartId> for Loaders {
    type Value = Arc<cluster_part::Model>;
    type Error = Error;

    async fn load(&self, ids: &[ClusterPartId]) -> Result<HashMap<ClusterPartId, Self::Value>> {
        let rows = store::by_ids(self.app.db().reader(), self.viewer, ids).await?;
        let rows = rows.into_iter();
        Ok(rows.map(|row| (row.id, Arc::new(row))).collect())
    }
}

/// The parts of a cluster that the viewer may see, the Chinese side's first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ClusterPartsOf(pub String);

impl Loader<ClusterPartsOf> for Loaders {
    type Value = Vec<Arc<cluster_part::Model>>;
    type Error = Error;

    async fn load(&self, keys: &[ClusterPartsOf]) -> Result<HashMap<ClusterPartsOf, Self::Value>> {
        let clusters: Vec<String> = keys.iter().map(|key| key.0.clone()).collect();
        let rows = store::of_clusters(self.app.db().reader(), self.viewer, &clusters).await?;
        let parts = rows.into_iter();
        Ok(grouped(parts.map(|row| {
            (ClusterPartsOf(row.cluster_code.clone()), Arc::new(row))
        })))
    }
}

/// In what zones are looked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ZonesIn {
    /// In a cluster, in public.
    Cluster(String),
    /// In a part in hand.
    Part(ClusterPartId),
}

/// In what places are looked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PlacesIn {
    /// In a cluster, in public.
    Cluster(String),
    /// In a part in hand.
    Part(ClusterPartId),
}

/// The clusters that have this member in public, by code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClustersWith {
    /// A zone.
    Zone(ZoneId),
    /// A place.
    Place(PlaceId),
}

/// Reads the members of clusters and of parts: a statement for each of the two.
macro_rules! members {
    ($In:ident $id:ident $members:ident) => {
        impl Loader<$In> for Loaders {
            type Value = Vec<$id>;
            type Error = Error;

            async fn load(&self, keys: &[$In]) -> Result<HashMap<$In, Vec<$id>>> {
                let (mut clusters, mut parts) = (Vec::new(), Vec::new());
                for key in keys {
                    match key {
                        $In::Cluster(code) => clusters.push(code.clone()),
                        $In::Part(id) => parts.push(id.0),
                    }
                }
                let db = self.app.db().reader();
                let mut found = Vec::new();
                if !clusters.is_empty() {
                    let members = $members.of_clusters(db, &clusters).await?.into_iter();
                    found.extend(members.map(|(code, id)| ($In::Cluster(code), $id(id))));
                }
                if !parts.is_empty() {
                    let members = $members.of_parts(db, &parts).await?.into_iter();
                    found.extend(members.map(|(part, id)| ($In::Part(part.into()), $id(id))));
                }
                Ok(grouped(found.into_iter()))
            }
        }
    };
}

members!(ZonesIn ZoneId ZONES);
members!(PlacesIn PlaceId PLACES);

impl Loader<ClustersWith> for Loaders {
    type Value = Vec<String>;
    type Error = Error;

    async fn load(&self, keys: &[ClustersWith]) -> Result<HashMap<ClustersWith, Vec<String>>> {
        let (mut zones, mut places) = (Vec::new(), Vec::new());
        for key in keys {
            match key {
                ClustersWith::Zone(id) => zones.push(id.0),
                ClustersWith::Place(id) => places.push(id.0),
            }
        }
        let db = self.app.db().reader();
        let mut found = Vec::new();
        if !zones.is_empty() {
            let clusters = ZONES.with(db, &zones).await?.into_iter();
            found.extend(clusters.map(|(code, id)| (ClustersWith::Zone(id.into()), code)));
        }
        if !places.is_empty() {
            let clusters = PLACES.with(db, &places).await?.into_iter();
            found.extend(clusters.map(|(code, id)| (ClustersWith::Place(id.into()), code)));
        }
        Ok(grouped(found.into_iter()))
    }
}

fn grouped<K: Eq + Hash, V>(pairs: impl Iterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut groups: HashMap<K, Vec<V>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}
