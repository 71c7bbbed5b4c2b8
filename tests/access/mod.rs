//! Accounts, proofs, and what each viewer sees.

mod account;
mod busy;
mod cast;
mod invitation;
mod log;
mod mutations;
mod password;
mod purge;
mod repeating;
mod revisions;
mod second_factor;
mod second_factor_keys;
mod session;
mod setting;
mod sign_in;
mod things;
mod token;
mod visibility;
