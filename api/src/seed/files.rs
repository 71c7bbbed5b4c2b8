//! Where the data files are: in the binary, or in a folder.

use std::borrow::Cow;
use std::path::PathBuf;

use super::row::Fault;

/// Every file, as it was when the binary was built.
const EMBEDDED: [(&str, &str); 17] = [
    ("units.csv", include_str!("../../seed/units.csv")),
    ("sectors.csv", include_str!("../../seed/sectors.csv")),
    (
        "hs_chapters.csv",
        include_str!("../../seed/hs_chapters.csv"),
    ),
    ("hs_sector.csv", include_str!("../../seed/hs_sector.csv")),
    ("indicators.csv", include_str!("../../seed/indicators.csv")),
    ("sources.csv", include_str!("../../seed/sources.csv")),
    ("places.csv", include_str!("../../seed/places.csv")),
    ("zones.csv", include_str!("../../seed/zones.csv")),
    (
        "enterprises.csv",
        include_str!("../../seed/enterprises.csv"),
    ),
    ("aliases.csv", include_str!("../../seed/aliases.csv")),
    ("clusters.csv", include_str!("../../seed/clusters.csv")),
    (
        "cluster_members.csv",
        include_str!("../../seed/cluster_members.csv"),
    ),
    (
        "cluster_posts.csv",
        include_str!("../../seed/cluster_posts.csv"),
    ),
    ("projects.csv", include_str!("../../seed/projects.csv")),
    (
        "participants.csv",
        include_str!("../../seed/participants.csv"),
    ),
    ("milestones.csv", include_str!("../../seed/milestones.csv")),
    (
        "observations.csv",
        include_str!("../../seed/observations.csv"),
    ),
];

/// Where the data files are read from.
#[derive(Clone, Debug, Default)]
pub enum Files {
    /// The binary itself.
    #[default]
    Embedded,
    /// A folder with files of the same names.
    Folder(PathBuf),
}

impl Files {
    /// What a file holds.
    pub(super) fn bytes(&self, file: &'static str) -> Result<Cow<'static, [u8]>, Fault> {
        match self {
            Self::Embedded => EMBEDDED
                .into_iter()
                .find_map(|(name, text)| (name == file).then_some(Cow::Borrowed(text.as_bytes())))
                .ok_or_else(|| Fault::of_file(file, "is not in the binary")),
            Self::Folder(folder) => std::fs::read(folder.join(file))
                .map(Cow::Owned)
                .map_err(|error| Fault::of_file(file, error)),
        }
    }
}
