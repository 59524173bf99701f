//! What can be chosen for a run: by the command line (`--workers`, `--continuations`, `--stress`, `--dump-tasks-on`) or by the
//! environment (`AW_WORKERS`, `AW_CONTINUATIONS`, `AW_STRESS`, `AW_DUMP_TASKS`), which also reaches built executables.

use std::time::Duration;

/// At most this many workers: the sets of workers are four words.
pub const MAX_WORKERS: usize = 256;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Number of workers; None: one for each processor.
    pub workers: Option<usize>,
    pub continuations: Continuations,
    pub stress: Stress,
    pub dump_tasks: DumpTasks,
}

/// Where a method goes on whose timer has come, or whose operation of the outside world has ended. (What waits for a task that
/// code ends goes on there and then, as in .NET.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Continuations {
    /// On the worker that saw the event, at once.
    #[default]
    Inline,
    /// On whichever worker is free: the one that saw the event only puts the method into the shared queue, as .NET's does.
    Queued,
}

impl Continuations {
    /// Parses `inline` or `queued`.
    pub fn parse(text: &str) -> Result<Continuations, String> {
        match text.trim() {
            "inline" => Ok(Continuations::Inline),
            "queued" => Ok(Continuations::Queued),
            _ => Err(format!("`{text}` is neither `inline` nor `queued`")),
        }
    }
}

/// When the list of suspended methods is printed, apart from deadlocks and the quit signal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DumpTasks {
    /// Whenever this signal comes.
    pub signal: Option<i32>,
    /// Once, when the program has run for so long.
    pub after: Option<Duration>,
}

/// Ways to make rare orders common. No program may print anything else under them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stress {
    /// Every await suspends.
    pub suspend: bool,
    /// Collect at every n-th allocation.
    pub gc: Option<u32>,
    /// The next ready frame and the victims of steals are chosen at random, from this seed.
    pub shuffle: Option<u64>,
    /// At the end, what the program has left behind is checked, see `leaks`.
    pub leaks: Leaks,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leaks {
    #[default]
    Ignore,
    Report,
    /// What remains for a reason is reported, too.
    ReportAll,
}

impl Options {
    /// From the environment. A setting that makes no sense is reported, not guessed.
    pub fn from_env() -> Result<Options, String> {
        let mut options = Options::default();
        if let Some(workers) = variable("AW_WORKERS")? {
            options.workers = Some(parse_workers(&workers).map_err(|e| format!("AW_WORKERS: {e}"))?);
        }
        if let Some(text) = variable("AW_CONTINUATIONS")? {
            options.continuations =
                Continuations::parse(&text).map_err(|e| format!("AW_CONTINUATIONS: {e}"))?;
        }
        if let Some(stress) = variable("AW_STRESS")? {
            options.stress = Stress::parse(&stress).map_err(|e| format!("AW_STRESS: {e}"))?;
        }
        if let Some(when) = variable("AW_DUMP_TASKS")? {
            options.dump_tasks = DumpTasks::parse(&when).map_err(|e| format!("AW_DUMP_TASKS: {e}"))?;
        }
        Ok(options)
    }

    pub fn worker_count(&self) -> usize {
        let count =
            self.workers.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
        count.clamp(1, MAX_WORKERS)
    }
}

fn variable(name: &str) -> Result<Option<String>, String> {
    match std::env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(format!("{name}: not UTF-8")),
    }
}

/// A number of workers as `--workers` takes it.
pub fn parse_workers(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(n) if (1..=MAX_WORKERS).contains(&n) => Ok(n),
        _ => Err(format!("`{text}` is not a number from 1 to {MAX_WORKERS}")),
    }
}

impl Stress {
    /// Parses `suspend`, `gc`, `gc=N`, `shuffle`, `shuffle=SEED`, `leaks`, `leaks=all`, joined by commas.
    pub fn parse(text: &str) -> Result<Stress, String> {
        let mut stress = Stress::default();
        for mode in text.split(',').map(str::trim).filter(|mode| !mode.is_empty()) {
            let (name, value) = match mode.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (mode, None),
            };
            let number = |default: u64| match value {
                None => Ok(default),
                Some(value) => value.parse().map_err(|_| format!("`{value}` in `{mode}` is not a number")),
            };
            match (name, value) {
                ("suspend", None) => stress.suspend = true,
                ("gc", _) => {
                    let every = u32::try_from(number(1)?).map_err(|_| format!("`{mode}` is out of range"))?;
                    stress.gc = Some(every.max(1));
                }
                ("shuffle", _) => stress.shuffle = Some(number(1)?),
                ("leaks", None) => stress.leaks = Leaks::Report,
                ("leaks", Some("all")) => stress.leaks = Leaks::ReportAll,
                _ => {
                    return Err(format!(
                        "unknown mode `{mode}` (there are suspend, gc, gc=N, shuffle, shuffle=SEED, leaks, leaks=all)"
                    ));
                }
            }
        }
        Ok(stress)
    }
}

/// The signals that may ask for the list.
#[cfg(all(unix, not(loom)))]
const SIGNALS: &[(&str, i32)] = &[
    ("SIGUSR1", libc::SIGUSR1),
    ("SIGUSR2", libc::SIGUSR2),
    ("SIGQUIT", libc::SIGQUIT),
    ("SIGHUP", libc::SIGHUP),
    ("SIGINT", libc::SIGINT),
    ("SIGTERM", libc::SIGTERM),
];
#[cfg(any(not(unix), loom))]
const SIGNALS: &[(&str, i32)] = &[];

impl DumpTasks {
    /// Parses the name of a signal (`SIGUSR1`), a time (`5s`, `500ms`, `2m`), or one of each joined by a comma.
    pub fn parse(text: &str) -> Result<DumpTasks, String> {
        let mut when = DumpTasks::default();
        for item in text.split(',').map(str::trim).filter(|item| !item.is_empty()) {
            if item.starts_with(|c: char| c.is_ascii_digit()) {
                when.after = Some(parse_time(item)?);
                continue;
            }
            let name = item.to_ascii_uppercase();
            let is_it = |known: &str| known == name || known.strip_prefix("SIG") == Some(&name);
            let Some(&(_, signal)) = SIGNALS.iter().find(|(known, _)| is_it(known)) else {
                let known: Vec<&str> = SIGNALS.iter().map(|&(name, _)| name).collect();
                return Err(match known.is_empty() {
                    true => format!("`{item}` is not a time like 5s or 500ms, and there are no signals here"),
                    false => format!(
                        "`{item}` is neither a signal ({}) nor a time like 5s or 500ms",
                        known.join(", ")
                    ),
                });
            };
            when.signal = Some(signal);
        }
        Ok(when)
    }
}

/// `5s`, `500ms`, `2m`.
fn parse_time(text: &str) -> Result<Duration, String> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let unit = match unit {
        "ms" => Some(1),
        "s" => Some(1_000),
        "m" => Some(60_000),
        _ => None,
    };
    let ms = unit.and_then(|unit| number.parse::<u64>().ok()?.checked_mul(unit));
    // A year is as good as never, and far from where clocks overflow.
    match ms {
        Some(ms) if ms < 31_536_000_000 => Ok(Duration::from_millis(ms)),
        _ => Err(format!("`{text}` is not a time like 5s, 500ms or 2m")),
    }
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::*;

    #[test]
    fn times_and_signals() {
        let after = |ms| Some(Duration::from_millis(ms));
        assert_eq!(DumpTasks::parse("500ms"), Ok(DumpTasks { signal: None, after: after(500) }));
        assert_eq!(DumpTasks::parse("2m").map(|d| d.after), Ok(after(120_000)));
        for wrong in ["5", "5 s", "5h", "99999999999999999999s", "SIGNOTHING", "-1s"] {
            assert!(DumpTasks::parse(wrong).is_err(), "{wrong}");
        }
        #[cfg(unix)]
        for name in ["SIGUSR1,5s", "usr1, 5s"] {
            assert_eq!(
                DumpTasks::parse(name),
                Ok(DumpTasks { signal: Some(libc::SIGUSR1), after: after(5000) })
            );
        }
    }
}
