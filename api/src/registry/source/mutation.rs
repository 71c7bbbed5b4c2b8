//! Writing sources.

use super::Source;
use super::input::SourceFields;
use super::record::SourceRecord;
use crate::graphql::entry::mutations;

mutations! {
    SourceMutation: SourceRecord, SourceFields, Source, source: Source;
    /// Enters a source of the own side, as a draft.
    create_source(CreateSourceInput);
    /// Changes what is given of a source of the own side. What is public changes in public.
    update_source(UpdateSourceInput);
    /// Says what is wrong with a source, and writes nothing.
    validate_source(ValidateSourceInput);
    SourcePayload
}
