//! Calls, objects, structs, arrays, boxes.

use crate::harness::{TRAPS, int};

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

const POINT: &str = "class Point : Object { x: int, tag: byte, next: Point, y: long }
struct Pair { a: byte, b: long, c: string, d: int }
";

#[test]
fn objects_keep_their_fields() {
    let text = format!(
        "{TRAPS}{POINT}fn Program.Main(_0: int, _1: int) -> int {{
  tmp _2: Point
  tmp _3: Point
  tmp _4: int
  tmp _5: int

  bb0:
    _2 = new Point
    _3 = new Point
    store _2->x = _0
    store _3->x = _1
    store _2->next = _3
    store _2->tag = 255: byte
    _3 = load _2->next
    check notnull _3
    _4 = load _3->x
    _5 = load _2->x
    _4 = sub _5, _4
    _3 = load _3->next
    branch true then bb1 else bb2
  bb1:
    switch _0 [5: bb2, 6: bb3] else bb3
  bb2:
    check notnull _3
    return 0
  bb3:
    return _4
}}
"
    );
    assert_eq!(int(&text, 50, 8), Ok(42));
    assert_eq!(int(&text, 5, 8), Err("System.NullReferenceException".into()));
}

#[test]
fn structs_are_values() {
    let text = format!(
        "{POINT}fn Program.Change(_0: Pair, _1: ref Pair) -> Pair {{
  tmp _2: int

  bb0:
    store _0.d = 7
    _2 = load _0.d
    store (*_1).d = _2
    return _0
}}
fn Program.Main(_0: int, _1: int) -> int {{
  var _2: Pair
  var _3: Pair
  tmp _4: ref Pair
  tmp _5: int
  tmp _6: int

  bb0:
    _2 = default: Pair
    store _2.d = _0
    _3 = _2
    _4 = addr _3
    _2 = call Program.Change(_2, _4) -> bb1
  bb1:
    _5 = load _2.d
    _6 = load _3.d
    _5 = mul _5, 10
    _5 = add _5, _6
    store _3.d = _1
    _6 = load (*_4).d
    _5 = mul _5, 10
    _5 = add _5, _6
    return _5
}}
"
    );
    assert_eq!(int(&text, 3, 4), Ok(774));
}

#[test]
fn arrays_check_their_bounds() {
    let text = format!(
        "{TRAPS}{POINT}fn Program.Main(_0: int, _1: int) -> int {{
  tmp _2: int[]
  tmp _3: Pair[]
  tmp _4: int
  tmp _5: int[]
  tmp _6: int[,]

  bb0:
    check arraysize _0
    _2 = newarr int[_0]
    _3 = newarr Pair[3]
    _6 = newarr int[2, 3]
    check bounds _2[_1]
    store _2[_1] = 40
    check bounds _3[2]
    store _3[2].d = 2
    check bounds _6[1, 2]
    store _6[1, 2] = 100
    store _6[0, 2] = 1000
    _4 = load _3[2].d
    _0 = load _2[_1]
    _4 = add _4, _0
    _0 = load _6[1, 2]
    _4 = add _4, _0
    _0 = len _6
    _4 = add _4, _0
    _0 = dimlen _6, 1
    _4 = add _4, _0
    _5 = null: int[]
    switch _1 [1: bb1] else bb2
  bb1:
    check bounds _5[0]
    goto bb2
  bb2:
    return _4
}}
"
    );
    assert_eq!(int(&text, 5, 4), Ok(151));
    assert_eq!(int(&text, 5, 5), Err("System.IndexOutOfRangeException".into()));
    assert_eq!(int(&text, 5, -1), Err("System.IndexOutOfRangeException".into()));
    assert_eq!(int(&text, -1, 0), Err("System.OverflowException".into()));
    assert_eq!(int(&text, 5, 1), Err("System.NullReferenceException".into()));
}

#[test]
fn boxes_remember_their_type() {
    let text = format!(
        "{TRAPS}{POINT}fn Program.Main(_0: int, _1: int) -> int {{
  tmp _2: object
  tmp _3: int
  tmp _4: bool
  tmp _5: long

  bb0:
    _2 = box int _0
    _4 = is int _2
    branch _4 then bb1 else bb4
  bb1:
    _4 = is Point _2
    branch _4 then bb4 else bb2
  bb2:
    switch _1 [1: bb3, 2: bb5, 3: bb6] else bb7
  bb3:
    check unbox long _2
    _5 = load (boxed long _2)
    return 0
  bb4:
    return -1
  bb5:
    check cast Point _2
    return 0
  bb6:
    _2 = null: object
    check unbox int _2
    return 0
  bb7:
    check unbox int _2
    _3 = load (boxed int _2)
    return _3
}}
"
    );
    assert_eq!(int(&text, 9, 0), Ok(9));
    assert_eq!(int(&text, 9, 1), Err("System.InvalidCastException".into()));
    assert_eq!(int(&text, 9, 2), Err("System.InvalidCastException".into()));
    assert_eq!(int(&text, 9, 3), Err("System.NullReferenceException".into()));
}

#[test]
fn handlers_catch() {
    let text = format!(
        "{TRAPS}fn Program.Throws(_0: int) -> int {{
  tmp _1: int

  bb0:
    check nonzero _0
    _1 = div 10, _0
    return _1
}}
fn Program.Main(_0: int, _1: int) -> int {{
  tmp _2: int
  tmp _3: Exception
  tmp _4: bool

  bb0:
    _2 = 5
    _2 = call Program.Throws(_0) -> bb1 unwind bb2
  bb1:
    return _2
  bb2 cold:
    _3 = caught
    _4 = is OverflowException _3
    branch _4 then bb3 else bb4
  bb3:
    return 99
  bb4:
    switch _1 [1: bb5] else bb6
  bb5:
    rethrow _3
  bb6:
    return _2
}}
"
    );
    assert_eq!(int(&text, 2, 0), Ok(5));
    assert_eq!(int(&text, 0, 0), Ok(5));
    assert_eq!(int(&text, 0, 1), Err("System.DivideByZeroException".into()));
}
