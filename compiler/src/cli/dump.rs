//! `aw dump STAGE FILE [--fn NAME]`

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;

use super::CommonArgs;
use crate::driver::Stage;

#[derive(Args)]
pub struct DumpArgs {
    /// Which stage
    #[arg(value_enum)]
    stage: Stage,
    #[command(flatten)]
    common: CommonArgs,
    /// Only functions whose name contains this
    #[arg(long = "fn", value_name = "NAME")]
    function: Option<String>,
    /// The program, or `-` for standard input
    file: PathBuf,
}

pub fn dump(args: &DumpArgs) -> i32 {
    let Some(mut compilation) = args.common.load(std::slice::from_ref(&args.file)) else { return 1 };
    let text = compilation.dump(args.stage, args.function.as_deref());
    let failed = args.common.report(&compilation);
    if let Some(text) = text {
        // A reader that has seen enough (`| head`) closes the pipe.
        drop(io::stdout().write_all(text.as_bytes()));
    }
    i32::from(failed)
}
