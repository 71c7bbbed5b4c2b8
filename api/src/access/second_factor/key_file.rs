//! The file of the keys that second factors are sealed with.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::seal::{self, KeyRing};
use crate::error::{Error, Result};

/// What is wrong with the keys of second factors.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read.
    #[error("the key of second factors, {}: {cause}", file.display())]
    Unreadable {
        /// Which.
        file: PathBuf,
        /// Why not.
        cause: io::Error,
    },
    /// A line of the file is no key.
    #[error("{}, line {line}: a key is 32 bytes in base 64, as `openssl rand -base64 32` prints them", file.display())]
    NotAKey {
        /// Which.
        file: PathBuf,
        /// From 1 up.
        line: usize,
    },
    /// The file has no key.
    #[error("{} has no key in it", .0.display())]
    Empty(PathBuf),
    /// There are second factors, and no key was named.
    #[error(
        "the database has second factors: name the file of their key with --second-factor-key-file"
    )]
    Unnamed,
    /// There are second factors that none of the keys opens.
    #[error(
        "the second factors of {0} were sealed with another key: add it to the file, or take them \
         away with `twincity account reset-password`"
    )]
    Unopened(String),
}

impl From<KeyError> for Error {
    fn from(error: KeyError) -> Self {
        Self::internal(error)
    }
}

/// The keys in a file: one a line, the one that seals first. Lines that are empty or begin with
/// `#` say nothing.
pub fn read(file: &Path) -> Result<KeyRing> {
    let text = fs::read_to_string(file).map_err(|cause| unreadable(file, cause))?;
    let mut keys = KeyRing::default();
    for (number, line) in text.lines().map(str::trim).enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if !keys.add(line) {
            let (file, line) = (file.to_owned(), number + 1);
            return Err(KeyError::NotAKey { file, line }.into());
        }
    }
    if keys.is_empty() {
        return Err(KeyError::Empty(file.to_owned()).into());
    }
    Ok(keys)
}

/// Where the key is by default: beside the database.
pub fn beside(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".key");
    name.into()
}

/// Makes a file with a new key, which its owner alone may read, unless there is one.
pub fn make(file: &Path) -> Result<()> {
    if file.exists() {
        return Ok(());
    }
    let key = seal::new_key()?;
    // Under another name until it is whole: of two that make it at once, one does.
    let mut making = file.as_os_str().to_owned();
    making.push(format!(".{}", std::process::id()));
    let making = PathBuf::from(making);
    let made = write(&making, &key).and_then(|()| fs::hard_link(&making, file));
    let removed = fs::remove_file(&making);
    match made {
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {}
        made => made.map_err(|cause| unreadable(file, cause))?,
    }
    removed.map_err(|cause| unreadable(&making, cause))
}

fn write(file: &Path, key: &str) -> io::Result<()> {
    let mut open = OpenOptions::new();
    let mut opened = open
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(file)?;
    writeln!(opened, "{key}")?;
    opened.sync_all()
}

fn unreadable(file: &Path, cause: io::Error) -> Error {
    let file = file.to_owned();
    KeyError::Unreadable { file, cause }.into()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_key_is_made_once_and_for_its_owner_alone() {
        let folder = std::env::temp_dir().join(format!("twincity-key-{}", uuid::Uuid::now_v7()));
        fs::create_dir(&folder).unwrap();
        let file = beside(&folder.join("register.db"));

        make(&file).unwrap();
        let key = fs::read_to_string(&file).unwrap();
        make(&file).unwrap();

        assert_eq!(fs::read_to_string(&file).unwrap(), key);
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert!(!read(&file).unwrap().is_empty());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::write(&file, format!("# new\n{key}\nold one\n")).unwrap();
        let error = read(&file).unwrap_err().to_string();
        assert!(error.contains("line 4"), "{error}");
        fs::remove_dir_all(&folder).unwrap();
    }
}
