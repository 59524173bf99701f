//! Every operation on every primitive, against Rust's own.

use aw::codegen::emit::Effort;

// What an operation should do.
type IntTest = fn(i128, i128) -> bool;
type IntOp = fn(i128, i128) -> i128;
type FloatOp = fn(f64, f64) -> f64;
type FloatTest = fn(f64, f64) -> bool;

use crate::harness::{Outcome, TRAPS, compile, int};

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

/// Name, bytes, signed.
const INTS: [(&str, u32, bool); 11] = [
    ("sbyte", 1, true),
    ("byte", 1, false),
    ("short", 2, true),
    ("ushort", 2, false),
    ("char", 2, false),
    ("int", 4, true),
    ("uint", 4, false),
    ("long", 8, true),
    ("ulong", 8, false),
    ("nint", 8, true),
    ("nuint", 8, false),
];

const EDGES: [i128; 14] = [
    0,
    1,
    -1,
    2,
    7,
    100,
    127,
    -128,
    255,
    65535,
    i32::MAX as i128,
    i32::MIN as i128,
    i64::MAX as i128,
    i64::MIN as i128,
];

/// The value as the type holds it.
fn wrap(value: i128, (_, bytes, signed): (&str, u32, bool)) -> i128 {
    let shift = 128 - 8 * bytes;
    if signed { value << shift >> shift } else { ((value as u128) << shift >> shift) as i128 }
}

fn value(outcome: Outcome, ty: (&str, u32, bool)) -> i128 {
    match outcome {
        Outcome::Value(v) => wrap(v as i128, ty),
        Outcome::Thrown(name) => panic!("{name}"),
    }
}

#[test]
fn all_integers_compute() {
    type Op = fn(i128, i128) -> Option<i128>;
    let ops: [(&str, Op); 8] = [
        ("add", |a, b| Some(a + b)),
        ("sub", |a, b| Some(a - b)),
        ("mul", |a, b| Some(a.wrapping_mul(b))),
        ("div", |a, b| (b != 0).then(|| a / b)),
        ("rem", |a, b| (b != 0).then(|| a % b)),
        ("and", |a, b| Some(a & b)),
        ("or", |a, b| Some(a | b)),
        ("xor", |a, b| Some(a ^ b)),
    ];
    for ty in INTS {
        for (op, expected) in ops {
            let code = compile(&binary(ty.0, op), Effort::Full);
            for a in EDGES.map(|v| wrap(v, ty)) {
                for b in EDGES.map(|v| wrap(v, ty)) {
                    let Some(expected) = expected(a, b) else { continue };
                    if matches!(op, "div" | "rem") && b == -1 && wrap(-a, ty) == a && a != 0 {
                        continue;
                    }
                    let found = value(code.call([a as u64, b as u64, 0, 0]), ty);
                    assert_eq!(found, wrap(expected, ty), "{a} {op} {b} of {}", ty.0);
                }
            }
        }
    }
}

#[test]
fn all_integers_compare() {
    let ops: [(&str, IntTest); 6] = [
        ("eq", |a, b| a == b),
        ("ne", |a, b| a != b),
        ("lt", |a, b| a < b),
        ("le", |a, b| a <= b),
        ("gt", |a, b| a > b),
        ("ge", |a, b| a >= b),
    ];
    for ty in INTS {
        for (op, expected) in ops {
            let text = binary(ty.0, op)
                .replace(&format!("-> {}", ty.0), "-> bool")
                .replace(&format!("tmp _2: {}", ty.0), "tmp _2: bool");
            let code = compile(&text, Effort::Full);
            for a in EDGES.map(|v| wrap(v, ty)) {
                for b in EDGES.map(|v| wrap(v, ty)) {
                    let found = value(code.call([a as u64, b as u64, 0, 0]), ("byte", 1, false));
                    assert_eq!(found, expected(a, b) as i128, "{a} {op} {b} of {}", ty.0);
                }
            }
        }
    }
}

#[test]
fn integers_convert() {
    // `char`, `nint` and `nuint` are like others.
    let ints = INTS.into_iter().filter(|t| !["char", "nint", "nuint"].contains(&t.0));
    for from in ints.clone() {
        for to in ints.clone() {
            let text = format!(
                "{TRAPS}fn Program.Main(_0: {f}, _1: int) -> {t} {{
  tmp _2: {t}

  bb0:
    switch _1 [0: bb1] else bb2
  bb1:
    _2 = conv ({f} -> {t}) _0
    return _2
  bb2:
    check convoverflow ({f} -> {t}) _0
    goto bb1
}}
",
                f = from.0,
                t = to.0
            );
            let code = compile(&text, Effort::Full);
            for v in EDGES.map(|v| wrap(v, from)) {
                let found = value(code.call([v as u64, 0, 0, 0]), to);
                assert_eq!(found, wrap(v, to), "{v} of {} to {}", from.0, to.0);
                let checked = code.call([v as u64, 1, 0, 0]);
                if wrap(v, to) == v {
                    assert_eq!(value(checked, to), v, "checked {v} of {} to {}", from.0, to.0);
                } else {
                    let name = "System.OverflowException".to_string();
                    assert_eq!(checked, Outcome::Thrown(name), "checked {v} of {} to {}", from.0, to.0);
                }
            }
        }
    }
}

#[test]
fn checked_arithmetic_finds_overflow() {
    let ops: [(&str, IntOp); 3] =
        [("add", |a, b| a + b), ("sub", |a, b| a - b), ("mul", |a, b| a.wrapping_mul(b))];
    for ty in INTS.into_iter().filter(|t| t.1 >= 4) {
        for (op, expected) in ops {
            let text = format!(
                "{TRAPS}fn Program.Main(_0: {t}, _1: {t}) -> {t} {{
  tmp _2: {t}

  bb0:
    check overflow {op} _0, _1
    _2 = {op} _0, _1
    return _2
}}
",
                t = ty.0
            );
            let code = compile(&text, Effort::Full);
            for a in EDGES.map(|v| wrap(v, ty)) {
                for b in EDGES.map(|v| wrap(v, ty)) {
                    let exact = expected(a, b);
                    let fits = wrap(exact, ty) == exact;
                    match code.call([a as u64, b as u64, 0, 0]) {
                        Outcome::Value(v) => {
                            assert!(fits, "{a} {op} {b} of {} has overflowed", ty.0);
                            assert_eq!(wrap(v as i128, ty), exact);
                        }
                        Outcome::Thrown(_) => assert!(!fits, "{a} {op} {b} of {} fits", ty.0),
                    }
                }
            }
        }
    }
}

const FLOATS: [f64; 18] = [
    0.0,
    -0.0,
    0.9,
    -0.9,
    1.5,
    -1.5,
    255.9,
    300.0,
    65536.0,
    2147483647.0,
    2147483648.0,
    -2147483649.0,
    4294967296.0,
    9.3e18,
    -9.3e18,
    2e19,
    f64::INFINITY,
    f64::NAN,
];

/// As .NET 9: saturating, NaN is 0; small types by way of `int`.
fn from_float(v: f64, ty: (&str, u32, bool)) -> i128 {
    match (ty.1, ty.2) {
        (8, true) => v as i64 as i128,
        (8, false) => v as u64 as i128,
        (4, false) => v as u32 as i128,
        _ => wrap(v as i32 as i128, ty),
    }
}

#[test]
fn floats_convert_to_integers() {
    for ty in INTS {
        let text = format!(
            "{TRAPS}fn Program.Main(_0: long, _1: int) -> {t} {{
  tmp _2: {t}
  tmp _3: double
  tmp _4: ref double

  bb0:
    _4 = addr _0
    _3 = load *_4
    goto bb1
  bb1:
    switch _1 [0: bb2] else bb3
  bb2:
    _2 = conv (double -> {t}) _3
    return _2
  bb3:
    check convoverflow (double -> {t}) _3
    goto bb2
}}
",
            t = ty.0
        );
        let code = compile(&text, Effort::Full);
        for v in FLOATS {
            let found = value(code.call([v.to_bits(), 0, 0, 0]), ty);
            assert_eq!(found, from_float(v, ty), "{v} to {}", ty.0);
            let low: i128 = if ty.2 { -(1 << (8 * ty.1 - 1)) } else { 0 };
            let high: i128 = if ty.2 { (1 << (8 * ty.1 - 1)) - 1 } else { (1 << (8 * ty.1)) - 1 };
            let fits = v.is_finite() && (low..=high).contains(&(v.trunc() as i128));
            match code.call([v.to_bits(), 1, 0, 0]) {
                Outcome::Value(found) => {
                    assert!(fits, "checked {v} to {} has overflowed", ty.0);
                    assert_eq!(wrap(found as i128, ty), v.trunc() as i128);
                }
                Outcome::Thrown(_) => assert!(!fits, "checked {v} to {} fits", ty.0),
            }
        }
    }
}

#[test]
fn floats_compute_and_compare() {
    let compute = |op: &str| {
        format!(
            "fn Program.Main(_0: long, _1: long) -> long {{
  tmp _2: double
  tmp _3: double
  tmp _4: double
  tmp _5: long
  tmp _6: ref double
  tmp _7: ref long

  bb0:
    _6 = addr _0
    _2 = load *_6
    _6 = addr _1
    _3 = load *_6
    _4 = {op} _2, _3
    _7 = addr _4
    _5 = load *_7
    return _5
}}
"
        )
    };
    let compare = |op: &str| {
        format!(
            "fn Program.Main(_0: long, _1: long) -> long {{
  tmp _2: double
  tmp _3: double
  tmp _4: bool
  tmp _5: ref double

  bb0:
    _5 = addr _0
    _2 = load *_5
    _5 = addr _1
    _3 = load *_5
    _4 = {op} _2, _3
    branch _4 then bb1 else bb2
  bb1:
    return 1L
  bb2:
    return 0L
}}
"
        )
    };
    let ops: [(&str, FloatOp); 5] = [
        ("add", |a, b| a + b),
        ("sub", |a, b| a - b),
        ("mul", |a, b| a * b),
        ("div", |a, b| a / b),
        ("rem", |a, b| a % b),
    ];
    for (op, expected) in ops {
        let code = compile(&compute(op), Effort::Full);
        for a in FLOATS {
            for b in FLOATS {
                let Outcome::Value(bits) = code.call([a.to_bits(), b.to_bits(), 0, 0]) else { panic!() };
                let (found, expected) = (f64::from_bits(bits), expected(a, b));
                let same = found.to_bits() == expected.to_bits() || found.is_nan() && expected.is_nan();
                assert!(same, "{a} {op} {b}: {found}, not {expected}");
            }
        }
    }
    let ops: [(&str, FloatTest); 6] = [
        ("eq", |a, b| a == b),
        ("ne", |a, b| a != b),
        ("lt", |a, b| a < b),
        ("le", |a, b| a <= b),
        ("gt", |a, b| a > b),
        ("ge", |a, b| a >= b),
    ];
    for (op, expected) in ops {
        let code = compile(&compare(op), Effort::Full);
        for a in FLOATS {
            for b in FLOATS {
                let found = code.call([a.to_bits(), b.to_bits(), 0, 0]);
                assert_eq!(found, Outcome::Value(expected(a, b) as u64), "{a} {op} {b}");
            }
        }
    }
}
