//! MIR text → machine code in memory → run against the runtime.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use aw::base::{Idx, Span, Symbol};
use aw::codegen::emit::{Effort, Source};
use aw::codegen::{jit, object};
use aw::diag::Diagnostics;
use aw::mir::{Body, Func, parse};
use aw::mono::{self, Bodies, Program};
use aw::passes::async_::lower_async;
use aw::ty::defs::Defs;
use aw_abi::{Object, ProgramImage, Ret};

struct Parsed {
    bodies: HashMap<Func, Body>,
}

impl Bodies for Parsed {
    fn body(&mut self, func: Func) -> Option<&Body> {
        self.bodies.get(&func)
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
enum Outcome {
    Value(u64),
    /// Type name of the exception.
    Thrown(String),
}

/// Parses, and collects what Main reaches.
fn program(text: &str) -> (Defs, Program) {
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
    let mut bodies = Parsed { bodies: HashMap::new() };
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

fn run_with(text: &str, effort: Effort, args: [u64; 4]) -> Outcome {
    let (defs, program) = program(text);
    let symbols = aw_runtime::symbols();
    let code = jit::compile(&defs, &program, &Lines, effort, &symbols).unwrap_or_else(|e| panic!("{e}"));
    let _running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    // SAFETY: the image lives as long as the process.
    let image: &'static ProgramImage = unsafe { &*code.image };
    std::mem::forget(code);
    aw_runtime::entry::set_image(image);
    let _attached = aw_runtime::thread::attach();
    aw_runtime::thread::running(|| {
        // SAFETY: Main takes what the test says it takes.
        let ret: Ret<u64> = unsafe { aw_runtime::entry::enter(image.main, args) };
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

fn run(text: &str, args: [u64; 4]) -> Outcome {
    let quick = run_with(text, Effort::Quick, args);
    let full = run_with(text, Effort::Full, args);
    assert_eq!(quick, full, "the effort makes a difference:\n{text}");
    quick
}

fn int(text: &str, a: i32, b: i32) -> Result<i32, String> {
    match run(text, [a as u32 as u64, b as u32 as u64, 0, 0]) {
        Outcome::Value(v) => Ok(v as i32),
        Outcome::Thrown(name) => Err(name),
    }
}

fn binary(ty: &str, op: &str) -> String {
    format!(
        "fn Program.Main(_0 a: {ty}, _1 b: {ty}) -> {ty} {{\n  tmp _2: {ty}\n\n  bb0:\n    _2 = {op} _0, _1\n    return _2\n}}\n"
    )
}

#[test]
fn integers_wrap_around() {
    assert_eq!(int(&binary("int", "add"), i32::MAX, 1), Ok(i32::MIN));
    assert_eq!(int(&binary("int", "sub"), i32::MIN, 1), Ok(i32::MAX));
    assert_eq!(int(&binary("int", "mul"), 0x10000, 0x10001), Ok(0x10000));
    assert_eq!(int(&binary("int", "div"), -7, 2), Ok(-3));
    assert_eq!(int(&binary("int", "rem"), -7, 2), Ok(-1));
    assert_eq!(int(&binary("uint", "div"), -7, 2), Ok(0x7fff_fffc));
}

#[test]
fn shift_counts_are_masked() {
    assert_eq!(int(&binary("int", "shl"), 1, 33), Ok(2));
    assert_eq!(int(&binary("int", "shr"), -8, 33), Ok(-4));
    assert_eq!(int(&binary("int", "ushr"), -8, 1), Ok(0x7fff_fffc));
    assert_eq!(int(&binary("uint", "shr"), -8, 1), Ok(0x7fff_fffc));
}

const TRAPS: &str = "class DivideByZeroException : Exception {}
class OverflowException : Exception {}
class NullReferenceException : Exception {}
class IndexOutOfRangeException : Exception {}
class InvalidCastException : Exception {}
";

#[test]
fn checks_throw() {
    let text = format!(
        "{TRAPS}fn Program.Main(_0 a: int, _1 b: int) -> int {{
  tmp _2: int

  bb0:
    check nonzero _1
    check divoverflow _0, _1
    _2 = div _0, _1
    return _2
}}
"
    );
    assert_eq!(int(&text, 7, 2), Ok(3));
    assert_eq!(int(&text, 7, 0), Err("System.DivideByZeroException".into()));
    assert_eq!(int(&text, i32::MIN, -1), Err("System.OverflowException".into()));
}

#[test]
fn calls_recurse() {
    let text = "fn Program.Main(_0 n: int) -> int {
  tmp _1: bool
  tmp _2: int
  tmp _3: int
  tmp _4: int

  bb0:
    _1 = lt _0, 2
    branch _1 then bb1 else bb2
  bb1:
    return _0
  bb2:
    _2 = sub _0, 1
    _3 = call Program.Main(_2) -> bb3
  bb3:
    _2 = sub _0, 2
    _4 = call Program.Main(_2) -> bb4
  bb4:
    _3 = add _3, _4
    return _3
}
";
    assert_eq!(int(text, 20, 0), Ok(6765));
}

/// An executable made from MIR: its exit code.
fn exit_code(name: &str, text: &str) -> Option<i32> {
    let (defs, program) = program(text);
    let object =
        object::compile(&defs, &program, &Lines, Effort::Full, "test").unwrap_or_else(|e| panic!("{e}"));
    let path = std::env::temp_dir().join(format!("aw-test-{}-{name}", std::process::id()));
    aw::link::link(&object, &path, true).unwrap_or_else(|e| panic!("{e}"));
    let status = std::process::Command::new(&path).status();
    for stress in ["suspend", "gc", "suspend,gc", "shuffle=7"] {
        let stressed = std::process::Command::new(&path).env("AW_STRESS", stress).status();
        let code = |s: &std::io::Result<std::process::ExitStatus>| s.as_ref().ok().and_then(|s| s.code());
        assert_eq!(code(&status), code(&stressed), "under AW_STRESS={stress}");
    }
    let size = std::fs::metadata(&path).map(|m| m.len());
    let _ = std::fs::remove_file(&path);
    assert!(size.is_ok_and(|s| s < 2_000_000), "too large");
    status.ok()?.code()
}

#[test]
fn executables_return_their_code() {
    let text = "fn Program.Main(_0 args: string[]) -> int {
  tmp _1: int

  bb0:
    _1 = len _0
    _1 = add _1, 41
    return _1
}
";
    assert_eq!(exit_code("code", text), Some(41));
}

/// Awaits in a loop: a yield, a call that suspends, a task that is awaited twice.
const ASYNC: &str = "async fn Program.Next(_0 n: int) -> int {
  tmp _1: int

  bb0:
    await yield -> bb1
  bb1:
    _1 = mul _0, 2
    return _1
}
async fn Program.Soon(_0 n: int) -> double {
  bb0:
    return 1.5
}
async fn Program.Main(_0 args: string[]) -> int {
  var _1 i: int
  var _2 sum: int
  var _3 task: Task<int>
  tmp _4: int
  tmp _5: bool
  tmp _6: double
  tmp _7: int

  bb0:
    _1 = 0
    _2 = 0
    goto bb1
  bb1:
    _5 = lt _1, 4
    branch _5 then bb2 else bb7
  bb2:
    _4 = await call Program.Next(_1) -> bb3
  bb3:
    _2 = add _2, _4
    _3 = call Program.Next(_1) -> bb4
  bb4:
    _4 = await task _3 -> bb5
  bb5:
    _2 = add _2, _4
    _4 = await task _3 -> bb6
  bb6:
    _2 = add _2, _4
    _1 = add _1, 1
    goto bb1
  bb7:
    _6 = await call Program.Soon(_1) -> bb8
  bb8:
    _6 = mul _6, 2.0
    _7 = conv (double -> int) _6
    _2 = add _2, _7
    _7 = len _0
    _2 = add _2, _7
    return _2
}
";

#[test]
fn async_functions_run() {
    // 3 · 2 · (0 + 1 + 2 + 3) + 3
    assert_eq!(exit_code("async", ASYNC), Some(39));
}
