//! Primary keys: UUIDv7, a type of its own for each table, so that they cannot be mixed up.

use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
            DeriveValueType,
        )]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    )*};
}

ids! {
    /// Of an access token.
    AccessTokenId
    /// Of an account.
    AccountId
    /// Of an alias.
    AliasId
    /// Of one bank's part in a cluster.
    ClusterPartId
    /// Of a place of a cluster part.
    ClusterPartPlaceId
    /// Of a zone of a cluster part.
    ClusterPartZoneId
    /// Of an endorsement.
    EndorsementId
    /// Of an enterprise.
    EnterpriseId
    /// Of an enterprise's identifier.
    EnterpriseIdentifierId
    /// Of an exchange rate.
    ExchangeRateId
    /// Of an invitation.
    InvitationId
    /// Of a milestone.
    MilestoneId
    /// Of an observation.
    ObservationId
    /// Of a participant.
    ParticipantId
    /// Of a place.
    PlaceId
    /// Of a project.
    ProjectId
    /// Of a recovery code.
    RecoveryCodeId
    /// Of a session.
    SessionId
    /// Of a source.
    SourceId
    /// Of a trade dataset.
    TradeDatasetId
    /// Of a trade flow.
    TradeFlowId
    /// Of figures of whole economies.
    TradeReferenceId
    /// Of a zone.
    ZoneId
}
