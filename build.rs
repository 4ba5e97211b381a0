//! Migrations are part of the program: `sqlx::migrate!` reads their folder while compiling, and only this line makes
//! cargo compile again when one is added.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
