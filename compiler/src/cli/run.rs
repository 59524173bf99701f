//! `aw run FILE [-- args]`

use std::path::PathBuf;

use aw_runtime::options::{Continuations, DumpTasks, Options, Stress};
use clap::Args;

use super::{CommonArgs, complain};

/// Exit code when the program could not be compiled.
const NOT_COMPILED: i32 = 125;

#[derive(Args)]
pub struct RunArgs {
    #[command(flatten)]
    common: CommonArgs,
    /// Number of worker threads [default: AW_WORKERS, or the number of processors]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=256))]
    workers: Option<u32>,
    /// Where a method goes on whose timer has come or whose operation has ended: `inline`, on the worker that saw it, or
    /// `queued`, on any that is free [default: AW_CONTINUATIONS, or inline]
    #[arg(long, value_name = "WHERE")]
    continuations: Option<String>,
    /// Stress modes, separated by commas: suspend, gc, gc=N, shuffle=SEED, leaks [default: AW_STRESS]
    #[arg(long, value_name = "MODES")]
    stress: Option<String>,
    /// List the suspended methods on standard error, and go on: whenever a signal comes (SIGUSR1, …), or once after a
    /// time (5s, 500ms); SIGQUIT always does it [default: AW_DUMP_TASKS]
    #[arg(long, value_name = "SIGNAL|TIME")]
    dump_tasks_on: Option<String>,
    /// The program, or `-` for standard input
    file: PathBuf,
    /// Arguments of the program
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
    args: Vec<String>,
}

pub fn run(args: &RunArgs) -> i32 {
    let Some(mut compilation) = args.common.load(std::slice::from_ref(&args.file)) else {
        return NOT_COMPILED;
    };
    let program = compilation.jit();
    if args.common.report(&compilation) {
        return NOT_COMPILED;
    }
    let Some(program) = program else { return NOT_COMPILED };
    // `aw run f.aw -- a` and `aw f.aw a` both pass `a`.
    let rest = match args.args.split_first() {
        Some((first, rest)) if first == "--" => rest,
        _ => &args.args,
    };
    match args.runtime_options() {
        Ok(options) => {
            crate::base::alloc::finish();
            program.run(rest, options)
        }
        Err(error) => {
            complain(&error);
            2
        }
    }
}

impl RunArgs {
    /// The command line's word goes before the environment's.
    fn runtime_options(&self) -> Result<Options, String> {
        let mut options = Options::from_env()?;
        if let Some(workers) = self.workers {
            options.workers = Some(workers as usize);
        }
        if let Some(text) = &self.continuations {
            options.continuations =
                Continuations::parse(text).map_err(|e| format!("--continuations: {e}"))?;
        }
        if let Some(stress) = &self.stress {
            options.stress = Stress::parse(stress).map_err(|e| format!("--stress: {e}"))?;
        }
        if let Some(when) = &self.dump_tasks_on {
            options.dump_tasks = DumpTasks::parse(when).map_err(|e| format!("--dump-tasks-on: {e}"))?;
        }
        Ok(options)
    }
}
