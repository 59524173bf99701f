//! The command line: arguments → driver → exit code. One file a subcommand.
//!
//! Exit codes: `run` relays the program's own, 125 when it could not be compiled; 1 for findings of `check`, `build` and
//! `dump`; 2 for wrong usage; 70 for a bug in aw; 134 for an unhandled exception of the program.

mod build;
mod check;
mod dump;
mod explain;
mod run;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diag::render;
use crate::driver::Compilation;
use crate::session::{OptLevel, Options};

/// Compile and run Aw, the small C# whose awaits you can see.
#[derive(Parser)]
#[command(name = "aw", version, about, after_help = EXAMPLES, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  aw hello.aw                      run a program (short for `aw run hello.aw`)
  aw build hello.aw -o hello       make a native executable
  aw dump async hello.aw           see the state machines of its async methods
  aw explain AW0165                what an error means, and how to mend it
  aw run --stress suspend hello.aw suspend at every await";

#[derive(Subcommand)]
enum Command {
    /// Compile a program in memory and run it
    Run(run::RunArgs),
    /// Compile a program to a native executable
    Build(build::BuildArgs),
    /// Report errors and warnings without running anything
    Check(check::CheckArgs),
    /// Print what a stage of the compiler makes of a program
    Dump(dump::DumpArgs),
    /// Explain an error or warning by its number, with an example and how to mend it
    Explain(explain::ExplainArgs),
}

/// Options of every subcommand that compiles.
#[derive(Args, Clone)]
struct CommonArgs {
    /// Colour diagnostics
    #[arg(long, value_enum, default_value_t = ColorChoice::Auto, value_name = "WHEN")]
    color: ColorChoice,
    /// How to print diagnostics: with the source, or one line each
    #[arg(long, value_enum, default_value_t = MessageFormat::Pretty, value_name = "FORMAT")]
    message_format: MessageFormat,
    /// Print how long each stage and pass took
    #[arg(long)]
    time_passes: bool,
    /// Verify the MIR after every pass
    #[arg(long)]
    verify: bool,
    /// Optimisation: 0 compiles fastest, 1 runs fastest
    #[arg(short = 'O', value_name = "LEVEL", default_value_t = 1, value_parser = clap::value_parser!(u8).range(0..=1))]
    optimise: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ColorChoice {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum MessageFormat {
    Pretty,
    Short,
}

/// Exit code of an internal error.
const BUG: i32 = 70;

/// The entry point of the `aw` binary.
pub fn main() -> ExitCode {
    std::panic::set_hook(Box::new(report_bug));
    let cli = match Cli::try_parse_from(with_implied_run(std::env::args_os().collect())) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version go to standard output and succeed; a closed pipe is no reason to complain.
            let code = if error.use_stderr() { 2 } else { 0 };
            drop(error.print());
            return ExitCode::from(code);
        }
    };
    let code = on_large_stack(move || match cli.command {
        Command::Run(args) => run::run(&args),
        Command::Build(args) => build::build(&args),
        Command::Check(args) => check::check(&args),
        Command::Dump(args) => dump::dump(&args),
        Command::Explain(args) => explain::explain(&args),
    });
    ExitCode::from(code as u8)
}

/// `aw prog.aw args…` means `aw run prog.aw args…`: the first argument is neither a subcommand nor an option.
fn with_implied_run(mut args: Vec<OsString>) -> Vec<OsString> {
    let known = ["run", "build", "check", "dump", "explain", "help"];
    if let Some(first) = args.get(1).and_then(|a| a.to_str()) {
        let looks_like_file = first.ends_with(".aw") || first == "-" || Path::new(first).is_file();
        if looks_like_file && !known.contains(&first) && (first == "-" || !first.starts_with('-')) {
            args.insert(1, "run".into());
        }
    }
    args
}

/// Passes recurse over what the parser lets nest; the main thread's stack may be small.
fn on_large_stack(f: impl FnOnce() -> i32 + Send) -> i32 {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("main".into())
            .stack_size(crate::base::parallel::STACK)
            .spawn_scoped(scope, f);
        match thread {
            Ok(thread) => thread.join().unwrap_or(BUG),
            Err(error) => {
                complain(&format!("cannot start a thread: {error}"));
                BUG
            }
        }
    })
}

fn report_bug(info: &std::panic::PanicHookInfo<'_>) {
    let place = info.location().map_or_else(String::new, |l| format!(" ({}:{})", l.file(), l.line()));
    let work = crate::driver::current_work();
    let work = if work.is_empty() { work } else { format!("\n  while {work}") };
    // Not `eprintln!`: a closed standard error must not panic inside the hook.
    drop(writeln!(
        io::stderr(),
        "this is a bug in aw: {}{place}{work}\nPlease report it with the program that caused it.",
        info.payload_as_str().unwrap_or("panic"),
    ));
    std::process::exit(BUG);
}

impl CommonArgs {
    fn options(&self) -> Options {
        Options {
            verify: self.verify || cfg!(debug_assertions),
            time_passes: self.time_passes,
            opt: if self.optimise == 0 { OptLevel::None } else { OptLevel::Speed },
        }
    }

    /// Loads the files; on failure says why and gives None.
    fn load(&self, files: &[PathBuf]) -> Option<Compilation> {
        let mut compilation = Compilation::new(self.options());
        let mut ok = true;
        for file in files {
            if let Err(error) = compilation.sources.load(file) {
                complain(&error.to_string());
                ok = false;
            }
        }
        ok.then_some(compilation)
    }

    /// Prints what was found; true if there are errors.
    fn report(&self, compilation: &Compilation) -> bool {
        let color = match self.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        };
        let mut text = Vec::new();
        let list = &compilation.diags.list;
        // Writing to a vector cannot fail.
        match self.message_format {
            MessageFormat::Pretty => drop(render::render_all(list, &compilation.sources, color, &mut text)),
            MessageFormat::Short => {
                for d in render::in_source_order(list).into_iter().take(render::MAX_SHOWN) {
                    drop(writeln!(text, "{}", render::render_short(d, &compilation.sources)));
                }
            }
        }
        drop(io::stderr().write_all(&text));
        if self.time_passes {
            drop(io::stderr().write_all(compilation.timings.report().as_bytes()));
        }
        compilation.diags.has_errors()
    }
}

fn complain(text: &str) {
    drop(writeln!(io::stderr(), "aw: error: {text}"));
}
