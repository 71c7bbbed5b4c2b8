//! Writing zones.

use super::Zone;
use super::input::ZoneFields;
use super::record::ZoneRecord;
use crate::graphql::entry::mutations;

mutations! {
    ZoneMutation: ZoneRecord, ZoneFields, Zone, zone: Zone;
    /// Enters a zone of the own side, as a draft.
    create_zone(CreateZoneInput);
    /// Changes what is given of a zone of the own side. What is public changes in public.
    update_zone(UpdateZoneInput);
    /// Says what is wrong with a zone, and writes nothing.
    validate_zone(ValidateZoneInput);
    ZonePayload
}
