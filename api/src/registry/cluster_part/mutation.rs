//! Writing cluster parts.

use super::ClusterPart;
use super::input::ClusterPartFields;
use super::record::ClusterPartRecord;
use crate::graphql::entry::mutations;

mutations! {
    ClusterPartMutation: ClusterPartRecord, ClusterPartFields, ClusterPart,
        cluster_part: ClusterPart;
    /// Enters the own side's part in a cluster, as a draft.
    create_cluster_part(CreateClusterPartInput);
    /// Changes what is given of the own side's part in a cluster. What is public changes in public.
    update_cluster_part(UpdateClusterPartInput);
    /// Says what is wrong with a part in a cluster, and writes nothing.
    validate_cluster_part(ValidateClusterPartInput);
    ClusterPartPayload
}
