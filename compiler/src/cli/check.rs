//! `aw check FILE…`

use std::path::PathBuf;

use clap::Args;

use super::CommonArgs;

#[derive(Args)]
pub struct CheckArgs {
    #[command(flatten)]
    common: CommonArgs,
    /// The program's files; exactly one has the entry point
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

pub fn check(args: &CheckArgs) -> i32 {
    let Some(mut compilation) = args.common.load(&args.files) else { return 1 };
    // The process is about to end: what was found need not be taken apart.
    std::mem::forget(compilation.check());
    i32::from(args.common.report(&compilation))
}
