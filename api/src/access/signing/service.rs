//! Signing, and telling whether something was signed here.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use entity::signing_key;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::store;
use crate::access::secret::Secret;
use crate::app::App;
use crate::error::{Error, Result};

/// The one thing that is signed today.
const PURPOSE: &str = "EXPORT_LINK";

/// What links are signed with.
#[derive(Clone)]
pub struct Key(String);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key")
    }
}

/// A text with a signature, good for the path of an address.
pub async fn sign(app: &App, text: &str) -> Result<String> {
    let body = URL_SAFE_NO_PAD.encode(text);
    let signature = mac(key(app).await?, &body)?.finalize().into_bytes();
    Ok(format!("{body}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// The text, if it was signed here and nobody has touched it since.
pub async fn verify(app: &App, signed: &str) -> Result<Option<String>> {
    let Some((body, signature)) = signed.split_once('.') else {
        return Ok(None);
    };
    let Ok(signature) = URL_SAFE_NO_PAD.decode(signature) else {
        return Ok(None);
    };
    if mac(key(app).await?, body)?
        .verify_slice(&signature)
        .is_err()
    {
        return Ok(None);
    }
    let text = URL_SAFE_NO_PAD.decode(body).ok();
    Ok(text.and_then(|bytes| String::from_utf8(bytes).ok()))
}

fn mac(key: &Key, body: &str) -> Result<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.0.as_bytes()).map_err(Error::internal)?;
    mac.update(body.as_bytes());
    Ok(mac)
}

async fn key(app: &App) -> Result<&Key> {
    app.signing_key().get_or_try_init(|| read(app)).await
}

/// The installation's key; several servers over one database have the same.
async fn read(app: &App) -> Result<Key> {
    if let Some(row) = store::find(app.db().reader(), PURPOSE).await? {
        return Ok(Key(row.secret));
    }
    let fresh = signing_key::Model {
        purpose: PURPOSE.to_owned(),
        secret: Secret::random("")?.reveal(),
        created_at: app.clock().now(),
    };
    store::insert(app.db().writer(), fresh).await?;
    let kept = store::find(app.db().writer(), PURPOSE).await?;
    let missing = || Error::internal(std::io::Error::other("the signing key was not kept"));
    Ok(Key(kept.ok_or_else(missing)?.secret))
}
