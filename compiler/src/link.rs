//! Object file + runtime → executable, with the system's `cc`.
//!
//! The runtime travels inside the `aw` binary. It is written beside the object file into a directory that lives as long
//! as the link; the executable is made under another name and moved into place at the end, so that a failure leaves
//! nothing half-made behind and whatever was there before stays.

mod runtime;

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// The runtime as one object file; empty in development builds.
static EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/runtime.o"));

#[derive(Debug)]
pub enum LinkError {
    /// The C compiler that links is not there: its name.
    NoCompiler(String),
    /// What it said.
    Failed(String),
    Io(PathBuf, io::Error),
    /// A development build could not make the runtime.
    NoRuntime(String),
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::NoCompiler(name) => write!(
                f,
                "cannot link: there is no C compiler `{name}`. Install one (Debian: `apt install gcc`), or set CC to its path"
            ),
            LinkError::Failed(text) => write!(f, "the linker failed:\n{text}"),
            LinkError::Io(path, error) => write!(f, "cannot write {}: {error}", path.display()),
            LinkError::NoRuntime(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for LinkError {}

/// Links `object` to an executable at `output`. `strip` leaves symbols out.
pub fn link(object: &[u8], output: &Path, strip: bool) -> Result<(), LinkError> {
    if output.is_dir() {
        let error = io::Error::new(io::ErrorKind::IsADirectory, "it is a directory");
        return Err(LinkError::Io(output.into(), error));
    }
    let scratch = Scratch::new().map_err(|e| LinkError::Io(std::env::temp_dir(), e))?;
    let write = |name: &str, bytes: &[u8]| {
        let path = scratch.0.join(name);
        std::fs::write(&path, bytes).map_err(|e| LinkError::Io(path.clone(), e))?;
        Ok(path)
    };
    let object = write("program.o", object)?;
    let runtime = if EMBEDDED.is_empty() { development_runtime()? } else { write("runtime.o", EMBEDDED)? };

    // In the output's own directory, so that it can be moved into place.
    let mut partial: OsString = output.file_name().unwrap_or(OsStr::new("out")).into();
    partial.push(format!(".{}.partial", std::process::id()));
    let partial = output.with_file_name(partial);
    let linked = run(&object, &runtime, &partial, strip)
        .and_then(|()| std::fs::rename(&partial, output).map_err(|e| LinkError::Io(output.into(), e)));
    if linked.is_err() {
        let _ = std::fs::remove_file(&partial);
    }
    linked
}

fn run(object: &Path, runtime: &Path, output: &Path, strip: bool) -> Result<(), LinkError> {
    let cc = std::env::var_os("CC").filter(|c| !c.is_empty()).unwrap_or_else(|| "cc".into());
    let mut command = Command::new(&cc);
    if let Some(linker) = fast_linker() {
        command.arg(format!("-fuse-ld={linker}"));
    }
    // Fixed addresses spare the start of the process thousands of relocations in descriptors.
    command.args(["-no-pie", "-Wl,--gc-sections", "-static-libgcc"]);
    if strip {
        command.arg("-s");
    }
    command.arg("-o").arg(output).arg(object);
    // Also right when the runtime is an archive: the linker looks at the contents, not at the name.
    command.arg(runtime).args(["-lpthread", "-ldl", "-lm"]);
    let result = command.stdin(Stdio::null()).output();
    match result {
        Ok(result) if result.status.success() => Ok(()),
        Ok(result) => Err(LinkError::Failed(String::from_utf8_lossy(&result.stderr).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(LinkError::NoCompiler(cc.to_string_lossy().into_owned()))
        }
        Err(error) => Err(LinkError::Failed(error.to_string())),
    }
}

/// mold, then lld, if it is installed.
fn fast_linker() -> Option<&'static str> {
    let path = std::env::var_os("PATH")?;
    let is_there = |name: &str| std::env::split_paths(&path).any(|dir| dir.join(name).is_file());
    [("mold", "mold"), ("ld.lld", "lld")].into_iter().find(|(file, _)| is_there(file)).map(|(_, name)| name)
}

/// Builds the runtime from the sources this compiler was built from.
fn development_runtime() -> Result<PathBuf, LinkError> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    if !root.join("runtime/Cargo.toml").is_file() {
        let text = "this development build of aw has no runtime inside, and its sources are gone; \
                    build it with `cargo build --release`";
        return Err(LinkError::NoRuntime(text.into()));
    }
    let target = root.join("target/aw-runtime");
    std::fs::create_dir_all(&target).map_err(|e| LinkError::Io(target.clone(), e))?;
    let out = target.join("runtime.o");
    let _lock = Lock::new(&target.join("runtime.lock")).map_err(|e| LinkError::Io(target.clone(), e))?;
    runtime::build(&root, &target, &out).map_err(LinkError::NoRuntime)?;
    Ok(out)
}

/// Several links of a development build may make the runtime at the same time.
struct Lock {
    _file: std::fs::File,
}

impl Lock {
    fn new(path: &Path) -> io::Result<Lock> {
        let file = std::fs::File::create(path)?;
        file.lock()?;
        Ok(Lock { _file: file })
    }
}

/// A directory of our own, removed when dropped.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> io::Result<Scratch> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let path = std::env::temp_dir().join(format!("aw-link-{}-{number}", std::process::id()));
            match std::fs::create_dir(&path) {
                Ok(()) => return Ok(Scratch(path)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
