//! The closed lists of the register as the schema shows them; the columns' own are in `entity`.

mod access;
mod alias;
mod classification;
mod date_precision;
mod enterprise;
mod observation;
mod place;
mod project;
mod publication;
mod revision;
mod sector;
mod side;
mod trade;
mod zone;

pub use access::{Role, TokenScope};
pub use alias::{AliasKind, Language};
pub use classification::ClassificationScheme;
pub use date_precision::DatePrecision;
pub use enterprise::{IdentifierScheme, Ownership};
pub use observation::{PeriodPrecision, Qualifier, SubjectKind};
pub use place::PlaceKind;
pub use project::{CooperationForm, Decision, MilestoneKind, ParticipantRole, Stage, Standing};
pub use publication::Publication;
pub use revision::{RecordKind, RevisionAction};
pub use sector::CodeScheme;
pub use side::Side;
pub use trade::{DatasetStatus, Direction, Transport, Valuation};
pub use zone::ZoneKind;
