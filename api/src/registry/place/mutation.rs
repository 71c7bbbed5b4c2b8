//! Writing places.

use super::Place;
use super::input::PlaceFields;
use super::record::PlaceRecord;
use crate::graphql::entry::mutations;

mutations! {
    PlaceMutation: PlaceRecord, PlaceFields, Place, place: Place;
    /// Enters a place of the own side, as a draft.
    create_place(CreatePlaceInput);
    /// Changes what is given of a place of the own side. What is public changes in public.
    update_place(UpdatePlaceInput);
    /// Says what is wrong with a place, and writes nothing.
    validate_place(ValidatePlaceInput);
    PlacePayload
}
