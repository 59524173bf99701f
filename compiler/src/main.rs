//! The `aw` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    aw::cli::main()
}
