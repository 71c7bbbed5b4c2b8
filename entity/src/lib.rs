//! What a row of the register is: one file a table, ids as newtypes, enums in [`values`].
//!
//! Columns only: no rules, no GraphQL, no queries.

pub mod access_setting;
pub mod access_token;
pub mod account;
pub mod alias;
pub mod cluster;
pub mod cluster_part;
pub mod cluster_part_place;
pub mod cluster_part_zone;
pub mod cluster_sector;
pub mod endorsement;
pub mod enterprise;
pub mod enterprise_identifier;
pub mod exchange_rate;
pub mod hs_chapter;
pub mod hs_sector;
pub mod id;
pub mod indicator;
pub mod invitation;
pub mod kept_answer;
pub mod milestone;
pub mod observation;
pub mod participant;
pub mod place;
pub mod project;
pub mod published_record;
pub mod recovery_code;
pub mod revision;
pub mod revision_head;
pub mod search_token;
pub mod second_factor;
pub mod sector;
pub mod sector_external_code;
pub mod session;
pub mod sign_in_throttle;
pub mod source;
pub mod table;
pub mod trade_dataset;
pub mod trade_flow;
pub mod trade_rollup;
pub mod trade_total;
pub mod unit;
pub mod values;
pub mod zone;
