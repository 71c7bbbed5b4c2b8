//! `twincity schema`: the public contract.

/// Prints the schema in SDL.
pub fn run() -> crate::error::Result<()> {
    print!("{}", crate::graphql::sdl());
    Ok(())
}
