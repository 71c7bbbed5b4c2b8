//! Writing observations.

use super::Observation;
use super::input::ObservationFields;
use super::record::ObservationRecord;
use crate::graphql::entry::mutations;

mutations! {
    ObservationMutation: ObservationRecord, ObservationFields, Observation, observation: Observation;
    /// Enters an observation that the own side reports, as a draft.
    create_observation(CreateObservationInput);
    /// Changes what is given of an observation of the own side. What is public changes in public.
    update_observation(UpdateObservationInput);
    /// Says what is wrong with an observation, and writes nothing.
    validate_observation(ValidateObservationInput);
    ObservationPayload
}
