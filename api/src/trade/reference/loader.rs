//! Batched reads of figures of whole economies.

use super::store;
use crate::registry::source::citing;

citing!(
    ReferencesCiting of trade_reference,
    store::visible_to,
    store::by_code(),
    store::cursor
);
