//! Tells cargo when the embedded console has changed.

fn main() {
    // A development build reads the console from the disk, so a changed page compiles nothing.
    let is_embedded = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let watched = if is_embedded { "console" } else { "build.rs" };
    println!("cargo:rerun-if-changed={watched}");
}
