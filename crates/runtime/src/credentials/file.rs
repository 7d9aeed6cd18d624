//! Files of the user.

use std::io::ErrorKind as IoErrorKind;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::SourceError;
use crate::environment::Environment;
use crate::error::Error;
use crate::secret::Secret;

/// A path under the home folder.
pub(crate) fn in_home(environment: &dyn Environment, path: &str) -> Option<PathBuf> {
    Some(environment.home()?.join(path))
}

/// The text of a file, `None` when there is none.
pub(crate) fn try_read(
    environment: &dyn Environment,
    path: &Path,
) -> Result<Option<Zeroizing<String>>, Error> {
    match environment.read(path) {
        // An error of UTF-8 has the bytes in it, and is dropped here.
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Ok(Some(Zeroizing::new(text))),
            Err(error) => {
                drop(Zeroizing::new(error.into_bytes()));
                Err(Error::config(format!("{}: expected UTF-8", path.display())))
            }
        },
        Err(error)
            if matches!(
                error.kind(),
                IoErrorKind::NotFound | IoErrorKind::NotADirectory
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(Error::config(format!("{}: {error}", path.display()))),
    }
}

/// A token that is the content of a file.
pub(crate) fn read_token(
    environment: &dyn Environment,
    path: &Path,
) -> Result<Secret, SourceError> {
    let text = try_read(environment, path)?.ok_or_else(|| {
        SourceError::wrong(format!("the token file {} does not exist", path.display()))
    })?;
    match text.trim() {
        "" => Err(SourceError::wrong(format!(
            "the token file {} is empty",
            path.display()
        ))),
        token => Ok(Secret::from(token)),
    }
}
