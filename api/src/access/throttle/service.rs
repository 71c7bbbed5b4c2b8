//! Counting tries to sign in.

use std::net::{IpAddr, Ipv6Addr};

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;

use super::rules::Patience;
use super::store;
use crate::access::config::AccessConfig;
use crate::access::secret;
use crate::error::Result;

/// One try: whose, and from where.
#[derive(Clone, Debug)]
pub struct Try {
    name: Counted,
    address: Counted,
}

#[derive(Clone, Debug)]
struct Counted {
    subject: String,
    patience: Patience,
}

impl Try {
    /// A try with this name from this address. The networks are those that the name's owner has
    /// signed in from of late: each is counted by itself, so that failing elsewhere does not shut
    /// the owner out there. All others are counted together.
    pub fn new(config: &AccessConfig, name: &str, address: &str, owners: &[String]) -> Self {
        let from = network(address);
        let is_known = owners.iter().any(|known| network(known) == from);
        let name = if is_known {
            format!("name {name} from {from}")
        } else {
            format!("name {name}")
        };
        let counted = |subject: String, free| Counted {
            subject: secret::hash(&subject),
            patience: Patience {
                free,
                first_seconds: config.sign_in_wait_seconds,
                longest_seconds: config.sign_in_longest_wait_seconds,
                forget: config.sign_in_forget(),
            },
        };
        Self {
            name: counted(name, config.sign_in_free_failures),
            address: counted(
                format!("address {from}"),
                config.sign_in_free_failures_of_address,
            ),
        }
    }

    /// Counts the try as a failure before it is made, so that a hundred at once are a hundred;
    /// the seconds to wait when it is not let through.
    pub async fn charge(
        &self,
        tx: &DatabaseTransaction,
        now: DateTime<Utc>,
    ) -> Result<Option<u32>> {
        // The address first, always: two tries then cannot wait for each other in a circle.
        let mut charged = Vec::with_capacity(2);
        let mut wait = None;
        for counted in [&self.address, &self.name] {
            let failures = store::lock(tx, &counted.subject, now).await?;
            let failures = failures.remembered(&counted.patience, now);
            wait = wait.max(failures.wait(&counted.patience, now));
            charged.push((counted, failures));
        }
        if wait.is_some() {
            return Ok(wait);
        }
        for (counted, mut failures) in charged {
            failures.count = failures.count.saturating_add(1);
            failures.last = now;
            store::save(tx, &counted.subject, failures).await?;
        }
        Ok(None)
    }

    /// Takes the charge back: it was no failure.
    pub async fn refund(&self, tx: &DatabaseTransaction, now: DateTime<Utc>) -> Result<()> {
        for counted in [&self.address, &self.name] {
            let mut failures = store::lock(tx, &counted.subject, now).await?;
            failures.count = failures.count.saturating_sub(1);
            store::save(tx, &counted.subject, failures).await?;
        }
        Ok(())
    }

    /// It succeeded: the name is free of its failures. The address is not, or an account of one's
    /// own would open the way to guessing at others.
    pub async fn succeed(&self, tx: &DatabaseTransaction, now: DateTime<Utc>) -> Result<()> {
        let mut failures = store::lock(tx, &self.address.subject, now).await?;
        failures.count = failures.count.saturating_sub(1);
        store::save(tx, &self.address.subject, failures).await?;
        let mut failures = store::lock(tx, &self.name.subject, now).await?;
        failures.count = 0;
        store::save(tx, &self.name.subject, failures).await
    }
}

/// What an address is counted as: in IPv6 one client has a whole /64.
fn network(address: &str) -> String {
    match address
        .parse()
        .map(|address: IpAddr| address.to_canonical())
    {
        Ok(IpAddr::V6(v6)) => {
            let bits = v6.to_bits() & (u128::MAX << 64);
            Ipv6Addr::from_bits(bits).to_string()
        }
        Ok(IpAddr::V4(v4)) => v4.to_string(),
        Err(_) => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_with_a_whole_network_is_one_client() {
        assert_eq!(network("2001:db8:1:2::9"), network("2001:db8:1:2:3::"));
        assert_ne!(network("2001:db8:1:2::9"), network("2001:db8:1:3::9"));
        assert_eq!(network("::ffff:192.0.2.7"), "192.0.2.7");
    }
}
