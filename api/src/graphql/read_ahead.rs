//! What a request has read before any field asks for it.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

type Rows = HashMap<TypeId, Box<dyn Any + Send>>;

/// Rows by the keys that the loaders would read them by. A field looks here first: a row found
/// costs a look into a table, where a loader would have to wait for a batch to fill.
#[derive(Default)]
pub struct ReadAhead(Mutex<Rows>);

impl ReadAhead {
    /// Keeps rows.
    pub fn keep<K, V>(&self, rows: impl IntoIterator<Item = (K, V)>)
    where
        K: Eq + Hash + Send + 'static,
        V: Send + 'static,
    {
        let mut kept = self.kept();
        let empty = || Box::new(HashMap::<K, V>::new()) as Box<dyn Any + Send>;
        let of_type = kept.entry(TypeId::of::<(K, V)>()).or_insert_with(empty);
        if let Some(of_type) = of_type.downcast_mut::<HashMap<K, V>>() {
            of_type.extend(rows);
        }
    }

    /// The row of this key, if it has been read.
    pub fn find<K, V>(&self, key: &K) -> Option<V>
    where
        K: Eq + Hash + 'static,
        V: Clone + 'static,
    {
        let kept = self.kept();
        let of_type = kept.get(&TypeId::of::<(K, V)>())?;
        of_type.downcast_ref::<HashMap<K, V>>()?.get(key).cloned()
    }

    fn kept(&self) -> MutexGuard<'_, Rows> {
        // Nothing under the lock can be left half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for ReadAhead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadAhead").finish_non_exhaustive()
    }
}
