//! `aw build FILE -o OUT`

use std::path::PathBuf;

use clap::Args;

use super::{CommonArgs, complain};

#[derive(Args)]
pub struct BuildArgs {
    #[command(flatten)]
    common: CommonArgs,
    /// Where to write the executable [default: the program's name without its extension]
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// Leave out symbols: a smaller file, without names in debuggers and profilers
    #[arg(long)]
    strip: bool,
    /// The program's files; exactly one has the entry point
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

pub fn build(args: &BuildArgs) -> i32 {
    let output =
        args.output.clone().unwrap_or_else(|| args.files[0].with_extension(std::env::consts::EXE_EXTENSION));
    if args.files.contains(&output) {
        complain(&format!("`{}` is the source itself: name another output with -o", output.display()));
        return 2;
    }
    let Some(mut compilation) = args.common.load(&args.files) else { return 1 };
    let object = compilation.object();
    if args.common.report(&compilation) {
        return 1;
    }
    let Some(object) = object else { return 1 };
    match crate::link::link(&object, &output, args.strip) {
        Ok(()) => 0,
        Err(error) => {
            complain(&error.to_string());
            1
        }
    }
}
