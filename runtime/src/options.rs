//! What can be chosen for a run: by the command line (`--workers`, `--stress`) or by the environment (`AW_WORKERS`,
//! `AW_STRESS`), which also reaches built executables.

/// At most this many workers: the sets of workers are four words.
pub const MAX_WORKERS: usize = 256;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Number of workers; None: one for each processor.
    pub workers: Option<usize>,
    pub stress: Stress,
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
}

impl Options {
    /// From the environment. A setting that makes no sense is reported, not guessed.
    pub fn from_env() -> Result<Options, String> {
        let mut options = Options::default();
        if let Some(workers) = variable("AW_WORKERS")? {
            options.workers = Some(parse_workers(&workers).map_err(|e| format!("AW_WORKERS: {e}"))?);
        }
        if let Some(stress) = variable("AW_STRESS")? {
            options.stress = Stress::parse(&stress).map_err(|e| format!("AW_STRESS: {e}"))?;
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
    /// Parses `suspend`, `gc`, `gc=N`, `shuffle`, `shuffle=SEED`, joined by commas.
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
                _ => {
                    return Err(format!(
                        "unknown mode `{mode}` (there are suspend, gc, gc=N, shuffle, shuffle=SEED)"
                    ));
                }
            }
        }
        Ok(stress)
    }
}
