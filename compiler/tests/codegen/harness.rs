//! Compiles MIR text and calls it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use aw::base::{Idx, Span, Symbol};
use aw::codegen::emit::{Effort, Source};
use aw::codegen::{jit, object};
use aw::diag::Diagnostics;
use aw::mir::{Body, Func, parse};
use aw::mono::{self, Bodies, Program};
use aw::passes::async_::lower_async;
use aw::ty::defs::Defs;
use aw_abi::{Object, ProgramImage, Ret};

/// The exceptions that checks throw, for the head of a test's text.
pub const TRAPS: &str = "class DivideByZeroException : Exception {}
class OverflowException : Exception {}
class NullReferenceException : Exception {}
class IndexOutOfRangeException : Exception {}
class InvalidCastException : Exception {}
class ArrayTypeMismatchException : Exception {}
";

struct Parsed<'a> {
    defs: &'a Defs,
    bodies: HashMap<Func, Body>,
}

impl Bodies for Parsed<'_> {
    fn body(&mut self, func: Func) -> Option<&Body> {
        self.bodies.get(&func)
    }

    fn take(&mut self, func: Func) -> Option<Box<Body>> {
        let mut body = self.bodies.remove(&func)?;
        mono::only_instance(self.defs, &mut body);
        Some(Box::new(body))
    }
}

struct Lines;

impl Source for Lines {
    fn line(&self, span: Span) -> u32 {
        span.lo
    }
    fn path(&self, _: Span) -> &str {
        "test.mir"
    }
}

/// The runtime knows one program at a time.
static RUNNING: Mutex<()> = Mutex::new(());

/// What a test's `Program.Main` returned.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    Value(u64),
    /// Type name of the exception.
    Thrown(String),
}

/// A program in memory, the only one that runs.
pub struct Compiled {
    image: &'static ProgramImage,
    _running: MutexGuard<'static, ()>,
}

/// Parses, and collects what Main reaches.
pub fn program(text: &str) -> (Defs, Program) {
    let mut module = parse::parse(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    // The runtime looks for its exceptions in `System`.
    for id in module.defs.types.ids() {
        if module.defs.types[id].name.as_str().ends_with("Exception") {
            module.defs.types[id].namespace = Symbol::intern("System");
        }
    }
    let main = module
        .bodies
        .iter()
        .find(|b| b.func.nested.index() == 0 && module.defs.methods[b.func.method].name.as_str() == "Main");
    let entry = main.expect("a test has a function Main").func.method;
    let mut bodies = Parsed { defs: &module.defs, bodies: HashMap::new() };
    for body in module.bodies {
        let parts = match lower_async(&module.defs, body) {
            Ok(lowered) => vec![lowered.start, lowered.resume, lowered.wrapper],
            Err(body) => vec![*body],
        };
        bodies.bodies.extend(parts.into_iter().map(|b| (b.func, b)));
    }
    let mut diags = Diagnostics::default();
    let program = mono::collect(&module.defs, entry, &mut bodies, &mut diags)
        .unwrap_or_else(|| panic!("{:?}", diags.list));
    (module.defs, program)
}

pub fn compile(text: &str, effort: Effort) -> Compiled {
    let (defs, program) = program(text);
    let symbols = aw_runtime::symbols();
    let code = jit::compile(&defs, &program, &Lines, effort, &symbols).unwrap_or_else(|e| panic!("{e}"));
    // SAFETY: the image lives as long as the process.
    let image: &'static ProgramImage = unsafe { &*code.image };
    std::mem::forget(code);
    let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    aw_runtime::entry::set_image(image);
    Compiled { image, _running: running }
}

impl Compiled {
    /// Calls Main with words.
    pub fn call(&self, args: [u64; 4]) -> Outcome {
        let _attached = aw_runtime::thread::attach();
        aw_runtime::thread::running(|| {
            // SAFETY: Main takes what the test says it takes.
            let ret: Ret<u64> = unsafe { aw_runtime::entry::enter(self.image.main, args) };
            match ret.tag {
                0 => Outcome::Value(ret.value),
                exception => {
                    // SAFETY: a tag that is not 0 is a live exception.
                    let desc = unsafe { &*(*(exception as *const Object)).desc };
                    // SAFETY: a descriptor's name.
                    let name = unsafe { std::slice::from_raw_parts(desc.name, desc.name_len as usize) };
                    Outcome::Thrown(String::from_utf8_lossy(name).into_owned())
                }
            }
        })
    }
}

/// Runs Main, quickly and carefully compiled.
pub fn run(text: &str, args: [u64; 4]) -> Outcome {
    let quick = compile(text, Effort::Quick).call(args);
    let full = compile(text, Effort::Full).call(args);
    assert_eq!(quick, full, "the effort makes a difference:\n{text}");
    quick
}

/// Runs a Main that returns an int: its value, or the name of an exception.
pub fn int(text: &str, a: i32, b: i32) -> Result<i32, String> {
    match run(text, [a as u32 as u64, b as u32 as u64, 0, 0]) {
        Outcome::Value(v) => Ok(v as i32),
        Outcome::Thrown(name) => Err(name),
    }
}

/// An executable made from MIR: its exit code, the same under every stress mode.
pub fn exit_code(name: &str, text: &str) -> Option<i32> {
    let (defs, program) = program(text);
    let object =
        object::compile(&defs, &program, &Lines, Effort::Full, "test").unwrap_or_else(|e| panic!("{e}"));
    let path = std::env::temp_dir().join(format!("aw-test-{}-{name}", std::process::id()));
    aw::link::link(&object, &path, true).unwrap_or_else(|e| panic!("{e}"));
    let run = |stress: &str| {
        let status = std::process::Command::new(&path).env("AW_STRESS", stress).status();
        status.unwrap_or_else(|e| panic!("{e}")).code()
    };
    let code = run("");
    for stress in ["suspend", "gc", "suspend,gc", "shuffle=7"] {
        assert_eq!(code, run(stress), "under AW_STRESS={stress}");
    }
    let size = std::fs::metadata(&path).map(|m| m.len());
    let _ = std::fs::remove_file(&path);
    assert!(size.is_ok_and(|s| s < 2_000_000), "too large");
    code
}
