//! The `aw` command.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: aw::base::alloc::Pools = aw::base::alloc::Pools;

fn main() -> ExitCode {
    aw::cli::main()
}
