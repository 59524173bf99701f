//! Async functions, and whole executables.

use crate::harness::exit_code;

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
