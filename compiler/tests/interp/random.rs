//! Random bodies, executed before and after a pass.

use std::fmt::Write as _;

use aw::mir::parse::{Module, parse};
use aw::mir::verify::{Phase, verify};
use aw::passes::async_::lower_async;
use aw::passes::{self, Stage};

use crate::{compare, compare_async, interp};

type Test = fn() -> Result<(), String>;

pub const TESTS: [(&str, Test); 3] = [
    ("async_lowering", async_lowering),
    ("every_pass", every_pass),
    ("optimized_lowering", optimized_lowering),
];

/// Bodies for each test; each is executed with several seeds. `AW_RANDOM=N` tries more.
fn bodies() -> u64 {
    std::env::var("AW_RANDOM").ok().and_then(|n| n.parse().ok()).unwrap_or(60)
}

fn async_lowering() -> Result<(), String> {
    for seed in 0..bodies() {
        let text = generate(seed, true);
        let module = parsed(&text)?;
        let mut lowered = Vec::new();
        for body in &module.bodies {
            let Ok(l) = lower_async(&module.defs, body.clone()) else { continue };
            for body in [&l.start, &l.resume, &l.wrapper] {
                check(&module, body, Phase::Lowered, &text)?;
            }
            lowered.push(l);
        }
        compare_async(&module, &lowered, 8).map_err(|e| format!("body {seed}: {e}\n{text}"))?;
    }
    Ok(())
}

/// Early passes, the lowering, late passes: as the driver runs them.
fn optimized_lowering() -> Result<(), String> {
    for seed in 0..bodies() {
        let text = generate(seed + 10_000, true);
        let module = parsed(&text)?;
        let run = |body: &mut aw::mir::Body, stage: Stage, phase: Phase| {
            for pass in passes::PASSES.iter().filter(|p| p.stage == stage || p.stage == Stage::Always) {
                let callees = crate::SameModule(&module.bodies);
                (pass.run)(body, &passes::Cx { defs: &module.defs, callees: &callees });
                check(&module, body, phase, &text).map_err(|e| format!("after {}: {e}", pass.name))?;
            }
            Ok::<(), String>(())
        };
        let mut lowered = Vec::new();
        for body in &module.bodies {
            let mut body = body.clone();
            run(&mut body, Stage::Early, Phase::Built)?;
            let Ok(mut l) = lower_async(&module.defs, body) else { continue };
            for body in [&mut l.start, &mut l.resume, &mut l.wrapper] {
                run(body, Stage::Late, Phase::Optimized)?;
            }
            lowered.push(l);
        }
        compare_async(&module, &lowered, 8).map_err(|e| format!("body {seed}: {e}\n{text}"))?;
    }
    Ok(())
}

/// Each pass alone, and all in a row.
fn every_pass() -> Result<(), String> {
    passes::check_order()?;
    let all = passes::PASSES;
    let groups = all.iter().map(std::slice::from_ref).chain([all]);
    for group in groups {
        for seed in 0..bodies() {
            let text = generate(seed, seed.is_multiple_of(2));
            let module = parsed(&text)?;
            let mut bodies = module.bodies.clone();
            for pass in group {
                for body in &mut bodies {
                    let callees = crate::SameModule(&module.bodies);
                    (pass.run)(body, &passes::Cx { defs: &module.defs, callees: &callees });
                    check(&module, body, Phase::Built, &text)
                        .map_err(|e| format!("after {}: {e}", pass.name))?;
                }
            }
            for run in 0..8 {
                let before = interp::run(&module, "Program.F", run);
                let after = interp::run_bodies(&module.defs, &bodies, "Program.F", run);
                let names: Vec<&str> = group.iter().map(|p| p.name).collect();
                compare(&before, &after)
                    .map_err(|e| format!("{names:?}, body {seed}, run {run}: {e}\n{text}"))?;
            }
        }
    }
    Ok(())
}

fn parsed(text: &str) -> Result<Module, String> {
    let module = parse(text).map_err(|e| format!("{e}\n{text}"))?;
    for body in &module.bodies {
        check(&module, body, Phase::Built, text)?;
    }
    Ok(module)
}

fn check(module: &Module, body: &aw::mir::Body, phase: Phase, text: &str) -> Result<(), String> {
    let errors = verify(&module.defs, body, phase);
    if errors.is_empty() { Ok(()) } else { Err(format!("{}\n{text}", errors.join("\n"))) }
}

/// splitmix64
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }
}

const INTS: usize = 6;
const BOOLS: usize = 2;

/// Locals: `_0` to `_5` ints (the first two parameters), then bools, a task, an array, an object, an exception.
fn generate(seed: u64, is_async: bool) -> String {
    let mut g =
        Generator { r: Rng(seed.wrapping_mul(77) + 5), out: String::new(), blocks: 0, landings: vec![] };
    g.body(is_async);
    g.out
}

struct Generator {
    r: Rng,
    out: String,
    blocks: usize,
    /// Blocks that begin with `caught`.
    landings: Vec<usize>,
}

const TASK: usize = INTS + BOOLS;
const ARRAY: usize = TASK + 1;
const OBJECT: usize = ARRAY + 1;
const EXCEPTION: usize = OBJECT + 1;

impl Generator {
    fn body(&mut self, is_async: bool) {
        self.blocks = 3 + self.r.below(9);
        self.landings = (2..self.blocks).filter(|_| self.r.chance(25)).collect();
        self.out.push_str(
            "class Point { x: int, next: Point }\n\
             extern async fn Out.Get(int) -> int\nextern async fn Out.Do(int)-> void\n\
             extern fn Out.Put(int, int) -> int\nextern fn Out.Task(int) -> Task<int>\n\
             extern fn Out.Point(int) -> Point\nextern fn Out.Array(int) -> int[]\n\n",
        );
        let kind = if is_async { "async fn" } else { "fn" };
        let _ = writeln!(self.out, "{kind} Program.F(_0 a: int, _1 b: int) -> int {{");
        for i in 2..INTS {
            let _ = writeln!(self.out, "  var _{i}: int");
        }
        for i in INTS..INTS + BOOLS {
            let _ = writeln!(self.out, "  tmp _{i}: bool");
        }
        let _ = writeln!(self.out, "  var _{TASK} t: Task<int>\n  var _{ARRAY} xs: int[]");
        let _ = writeln!(self.out, "  var _{OBJECT} p: Point\n  tmp _{EXCEPTION}: Exception");
        for block in 0..self.blocks {
            self.block(block, is_async);
        }
        self.out.push_str("}\n");
        // Something to inline.
        let (x, y) = (self.r.below(5), self.r.below(3));
        let _ = write!(
            self.out,
            "\nfn Program.Small(_0 a: int, _1 b: int) -> int {{\n  tmp _2: bool\n  tmp _3: ref int\n  var _4: int\n  \
             bb0:\n    check nonzero _1\n    _3 = addr _4\n    store *_3 = _0\n    _2 = lt _0, {x}\n    branch _2 \
             then bb1 else bb2\n  bb1:\n    _0 = call Out.Put(_1, _4) -> bb2 unwind bb3\n  bb2:\n    _1 = rem _0, \
             _1\n    return _1\n  bb3 cold:\n    return {y}\n}}\n\nfn Program.Get(_0 p: Point) -> int {{\n  tmp \
             _1: int\n  bb0:\n    check notnull _0\n    _1 = load _0->x\n    return _1\n}}\n"
        );
    }

    fn block(&mut self, id: usize, is_async: bool) {
        let _ = writeln!(self.out, "  bb{id}:");
        if self.landings.contains(&id) {
            let _ = writeln!(self.out, "    _{EXCEPTION} = caught");
        } else if id == 0 {
            // Whatever is read before it is written is an outside value.
            for i in 2..INTS {
                let _ = writeln!(self.out, "    _{i} = {}", self.r.below(9));
            }
            let _ = writeln!(self.out, "    _{EXCEPTION} = new Exception");
            let _ = writeln!(self.out, "    _{ARRAY} = newarr int [3]\n    _{OBJECT} = new Point");
        }
        for _ in 0..self.r.below(4) {
            self.stmt();
        }
        self.terminator(id, is_async);
    }

    fn int(&mut self) -> usize {
        self.r.below(INTS)
    }

    fn bool(&mut self) -> usize {
        INTS + self.r.below(BOOLS)
    }

    fn int_operand(&mut self) -> String {
        if self.r.chance(35) { (self.r.below(8) as i64 - 2).to_string() } else { format!("_{}", self.int()) }
    }

    fn unwind(&mut self) -> String {
        if self.landings.is_empty() || self.r.chance(35) {
            return String::new();
        }
        let target = self.landings[self.r.below(self.landings.len())];
        format!(" unwind bb{target}")
    }

    /// A block that a normal edge may lead to.
    fn target(&mut self) -> usize {
        loop {
            let target = 1 + self.r.below(self.blocks - 1);
            if !self.landings.contains(&target) {
                return target;
            }
        }
    }

    fn stmt(&mut self) {
        let (d, x, y) = (self.int(), self.int_operand(), self.int_operand());
        let line = match self.r.below(14) {
            0 | 1 => format!("_{d} = {x}"),
            2 | 3 => {
                let op = ["add", "sub", "mul", "xor", "and", "shl", "shr"][self.r.below(7)];
                format!("_{d} = {op} {x}, {y}")
            }
            4 => {
                let op = ["lt", "eq", "ge", "ne"][self.r.below(4)];
                format!("_{} = {op} {x}, {y}", self.bool())
            }
            5 => format!("_{d} = neg {x}"),
            6 => {
                let unwind = self.unwind();
                let divisor = ["4", "8", "16", "3"][self.r.below(4)];
                let (op, y) = match self.r.below(3) {
                    0 => ("div", divisor.to_string()),
                    1 => ("rem", divisor.to_string()),
                    _ => ("div", y),
                };
                format!(
                    "check nonzero {y}{unwind}\n    check divoverflow {x}, {y}{unwind}\n    _{d} = {op} {x}, {y}"
                )
            }
            7 => {
                let (i, unwind) = (self.int_operand(), self.unwind());
                let access = if self.r.chance(50) {
                    format!("_{d} = load _{ARRAY}[{i}]")
                } else {
                    format!("store _{ARRAY}[{i}] = {x}")
                };
                format!("check bounds _{ARRAY}[{i}]{unwind}\n    {access}")
            }
            8 | 9 => {
                let unwind = self.unwind();
                let access = match self.r.below(4) {
                    0 => format!("_{d} = load _{OBJECT}->x"),
                    1 => format!("_{OBJECT} = load _{OBJECT}->next"),
                    2 => format!("store _{OBJECT}->next = _{OBJECT}"),
                    _ => format!("store _{OBJECT}->x = {x}"),
                };
                format!("check notnull _{OBJECT}{unwind}\n    {access}")
            }
            10 => "safepoint".into(),
            11 => format!("_{OBJECT} = new Point"),
            12 => format!("_{d} = len _{ARRAY}"),
            _ => format!("_{} = not _{}", self.bool(), self.bool()),
        };
        // An array may be null after a call; its length wants a check.
        if line.contains("= len") {
            let unwind = self.unwind();
            let _ = writeln!(self.out, "    check notnull _{ARRAY}{unwind}");
        }
        let _ = writeln!(self.out, "    {line}");
    }

    fn terminator(&mut self, id: usize, is_async: bool) {
        let dest = if self.r.chance(70) { format!("_{} = ", self.int()) } else { String::new() };
        let (x, y) = (self.int_operand(), self.int_operand());
        let (t, u, unwind) = (self.target(), self.target(), self.unwind());
        let line = match self.r.below(if is_async { 20 } else { 13 }) {
            0 | 1 => format!("goto bb{t}"),
            2 | 3 => format!("branch _{} then bb{t} else bb{u}", self.bool()),
            4 | 5 => {
                let b = self.bool();
                format!("_{b} = lt {x}, {y}\n    branch _{b} then bb{t} else bb{u}")
            }
            6 => format!("switch _{} [0: bb{t}, 3: bb{u}] else bb{}", self.int(), self.target()),
            7 if id > 1 => format!("return {x}"),
            8 if self.r.chance(40) => format!("throw _{EXCEPTION}{unwind}"),
            8 => {
                let (b, l, i) = (self.bool(), self.int(), self.int());
                let test = ["lt _{i}, _{l}", "gt _{l}, _{i}"][self.r.below(2)];
                let test = test.replace("{i}", &i.to_string()).replace("{l}", &l.to_string());
                format!(
                    "check notnull _{ARRAY}{unwind}\n    _{l} = len _{ARRAY}\n    _{b} = {test}\n    branch _{b} then \
                     bb{t} else bb{u}"
                )
            }
            9 => format!("_{ARRAY} = call Out.Array({x}) -> bb{t}{unwind}"),
            10 => format!("_{OBJECT} = call Out.Point({x}) -> bb{t}{unwind}"),
            11 => format!("{dest}call Program.Small({x}, {y}) -> bb{t}{unwind}"),
            12 if self.r.chance(50) => format!("{dest}call Program.Get(_{OBJECT}) -> bb{t}{unwind}"),
            7 | 12 => format!("{dest}call Out.Put({x}, {y}) -> bb{t}{unwind}"),
            13 => format!("_{TASK} = call Out.Task({x}) -> bb{t}{unwind}"),
            14 => format!("await yield -> bb{t}{unwind}"),
            15 => format!("await call Out.Do({x}) -> bb{t}{unwind}"),
            16 => format!("check notnull _{TASK}{unwind}\n    {dest}await task _{TASK} -> bb{t}{unwind}"),
            _ => format!("{dest}await call Out.Get({x}) -> bb{t}{unwind}"),
        };
        let _ = writeln!(self.out, "    {line}");
    }
}
