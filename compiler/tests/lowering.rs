//! Source text to MIR: what each construct becomes.

use std::path::Path;
use std::sync::Arc;

use aw::base::{FileId, Idx};
use aw::diag::Diagnostics;
use aw::mir::{Body, print, verify};
use aw::resolve::{Program, SourceFile};
use aw::ty::defs::{Defs, MethodId};
use aw::{build_mir, check, resolve, syntax};
use expect_test::{Expect, expect};

/// The library and one file of a program, as `source`.
fn program(source: &str) -> Program {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/std");
    let mut paths: Vec<_> = std::fs::read_dir(dir)
        .expect("the library")
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "aw"))
        .collect();
    paths.sort();
    let mut texts = vec![(source.to_owned(), false)];
    texts.extend(paths.iter().map(|p| (std::fs::read_to_string(p).expect("readable"), true)));
    let mut diags = Diagnostics::default();
    let mut files = Vec::new();
    for (i, (text, is_std)) in texts.iter().enumerate() {
        let id = FileId::new(i);
        let ast = Arc::new(syntax::parse(id, text, &mut diags));
        files.push(SourceFile { id, ast, is_std: *is_std });
    }
    let program = resolve::resolve(files, &mut diags);
    assert!(!diags.has_errors(), "{:#?}", diags.list);
    program
}

/// The bodies of one method; empty if it has none, or an error that is the checker's.
fn lower(p: &Program, method: MethodId, options: build_mir::Options) -> Result<Vec<Body>, String> {
    if let Some(body) = build_mir::build_special(&p.defs, method) {
        return Ok(vec![body]);
    }
    let mut diags = Diagnostics::default();
    let Some(hir) = check::check_body(&p.names, method, &mut diags) else { return Ok(Vec::new()) };
    diags.list.extend(p.names.take_diagnostics());
    if diags.has_errors() {
        println!("{}: {:#?}", build_mir::method_name(&p.defs, method), diags.list);
        return Ok(Vec::new());
    }
    let bodies = build_mir::build(&p.defs, &hir, options, &mut diags);
    if diags.has_errors() { Err(format!("{:#?}", diags.list)) } else { Ok(bodies) }
}

fn verified(defs: &Defs, body: &Body) -> Result<(), String> {
    let errors = verify::verify(defs, body, verify::Phase::Built);
    if errors.is_empty() {
        return Ok(());
    }
    Err(format!("{}\n{errors:#?}", print::print_body(defs, body, print::Options::default())))
}

/// The MIR of all methods of a program, without the library's.
fn mir(source: &str) -> String {
    let p = program(source);
    let mut text = String::new();
    for method in p.defs.methods.ids() {
        if p.defs.methods[method].file != FileId::new(0) {
            continue;
        }
        for body in lower(&p, method, build_mir::Options::default()).unwrap_or_else(|e| panic!("{e}")) {
            text += &print::print_body(&p.defs, &body, print::Options::default());
            text.push('\n');
            verified(&p.defs, &body).unwrap_or_else(|e| panic!("{e}"));
        }
    }
    text
}

#[test]
fn every_body_of_the_library_lowers_to_valid_mir() {
    let p = program("return;");
    for first_pass in [false, true] {
        all_bodies(&p, build_mir::Options { first_pass, ..Default::default() });
    }
}

fn all_bodies(p: &Program, options: build_mir::Options) {
    for ty in p.defs.types.ids() {
        let _ = &p.defs.types[ty].methods;
    }
    let mut failed = 0;
    let mut count = 0;
    for method in p.defs.methods.ids() {
        let name = build_mir::method_name(&p.defs, method);
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let bodies = lower(p, method, options)?;
            for body in &bodies {
                verified(&p.defs, body)?;
            }
            Ok::<usize, String>(bodies.len())
        }));
        match result {
            Ok(Ok(n)) => count += n,
            Ok(Err(e)) => {
                println!("{name}: {e}");
                failed += 1;
            }
            Err(_) => {
                println!("{name}: panicked");
                failed += 1;
            }
        }
    }
    assert_eq!(failed, 0);
    assert!(count > 1000, "only {count} bodies");
}

#[test]
fn every_kind_of_statement_lowers_to_valid_mir() {
    let text = mir(include_str!("lowering/all.aw"));
    // Nothing of it is left out.
    for name in ["T.Run", "T.Async", "MoveNext", "T.Gen<T1>"] {
        assert!(text.contains(name), "{name} is missing");
    }
}

/// The MIR of what `member`, a member `M` of a class, becomes.
fn check_member(member: &str, expected: Expect) {
    let source = format!(
        "return; struct S {{ public int X; }}
         class C {{ public int X; public S P; static int F() => 1;
           public async Task<int> A(int n) {{ await Task.Yield(); return n; }}
           {member} }}"
    );
    let text = mir(&source);
    let wanted = |f: &&str| {
        let head = f.lines().next().unwrap_or_default();
        head.contains("C.M") || head.contains("MoveNext")
    };
    let mut shown = text.split_inclusive("\n}\n").map(str::trim_start).filter(wanted).collect::<Vec<_>>();
    // What a body does matters here, not the list of its temporaries.
    let bodies: Vec<String> = shown
        .drain(..)
        .map(|f| f.lines().filter(|l| !l.starts_with("  tmp ")).map(|l| format!("{l}\n")).collect())
        .collect();
    expected.assert_eq(&bodies.join("").replace("\n\n", "\n"));
}

#[test]
fn a_store_checks_after_its_value() {
    check_member(
        r#"void M(int[] a, int i) { a[i] = F(); }"#,
        expect![[r#"
        fn C.M(_0 this: C, _1 a: int[], _2 i: int) -> void {
          bb0:
            _3 = call C.F() -> bb1
          bb1:
            check bounds _1[_2]
            store _1[_2] = _3
            return
        }
    "#]],
    );
}

#[test]
fn a_compound_assignment_evaluates_its_target_once() {
    check_member(
        r#"void M(int[] a, int i) { a[i++] += F(); this.X -= i; }"#,
        expect![[r#"
        fn C.M(_0 this: C, _1 a: int[], _2 i: int) -> void {
          bb0:
            _3 = _1
            _4 = _2
            _2 = add _4, 1
            check bounds _3[_4]
            _5 = load _3[_4]
            _6 = call C.F() -> bb1
          bb1:
            _7 = add _5, _6
            store _3[_4] = _7
            _8 = load _0->X
            _9 = sub _8, _2
            store _0->X = _9
            return
        }
    "#]],
    );
}

#[test]
fn the_address_of_a_struct_is_taken_before_the_value() {
    check_member(
        r#"void M(C c) { c.P.X = F(); }"#,
        expect![[r#"
        fn C.M(_0 this: C, _1 c: C) -> void {
          bb0:
            check notnull _1
            _2 = call C.F() -> bb1
          bb1:
            store _1->P.X = _2
            return
        }
    "#]],
    );
}

#[test]
fn conditions_are_jumps() {
    check_member(
        r#"bool M(int a, bool b) { if (a > 1 && !b || a == 0) return true; return b || F() > 0; }"#,
        expect![[r#"
            fn C.M(_0 this: C, _1 a: int, _2 b: bool) -> bool {
              bb0:
                _3 = gt _1, 1
                branch _3 then bb1 else bb2
              bb1:
                branch _2 then bb2 else bb3
              bb2:
                _4 = eq _1, 0
                branch _4 then bb3 else bb4
              bb3:
                return true
              bb4:
                branch _2 then bb5 else bb6
              bb5:
                _5 = true
                goto bb8
              bb6:
                _6 = call C.F() -> bb7
              bb7:
                _5 = gt _6, 0
                goto bb8
              bb8:
                return _5
            }
        "#]],
    );
}

#[test]
fn null_conditional_and_coalescing() {
    check_member(
        r#"int M(C? c) => c?.X ?? F();"#,
        expect![[r#"
        fn C.M(_0 this: C, _1 c: C) -> int {
          bb0:
            _3 = eq _1, null: C
            branch _3 then bb1 else bb2
          bb1:
            _2 = default: int?
            goto bb3
          bb2:
            _4 = _1
            check notnull _4
            _5 = load _4->X
            _2 = default: int?
            store _2.hasValue = true
            store _2.value = _5
            goto bb3
          bb3:
            _8 = load _2.hasValue
            branch _8 then bb4 else bb5
          bb4:
            _9 = load _2.value
            _7 = _9
            goto bb6
          bb5:
            _7 = call C.F() -> bb6
          bb6:
            return _7
        }
    "#]],
    );
}

#[test]
fn operators_on_nullables() {
    check_member(
        r#"int? M(int? a, int? b) => a + b;"#,
        expect![[r#"
        fn C.M(_0 this: C, _1 a: int?, _2 b: int?) -> int? {
          bb0:
            _4 = load _1.hasValue
            branch _4 then bb1 else bb3
          bb1:
            _5 = load _2.hasValue
            branch _5 then bb2 else bb3
          bb2:
            _6 = load _1.value
            _7 = load _2.value
            _8 = add _6, _7
            _3 = default: int?
            store _3.hasValue = true
            store _3.value = _8
            goto bb4
          bb3:
            _3 = default: int?
            goto bb4
          bb4:
            return _3
        }
    "#]],
    );
}

#[test]
fn loops_poll_at_their_back_edge() {
    check_member(
        r#"int M(int[] a) { int s = 0; foreach (var x in a) { if (x < 0) continue; s += x; } return s; }"#,
        expect![[r#"
            fn C.M(_0 this: C, _1 a: int[]) -> int {
              var _2 s: int
              var _8 x: int
              bb0:
                _2 = 0
                _3 = _1
                check notnull _3
                _4 = 0
                goto bb1
              bb1:
                _5 = len _3
                _6 = lt _4, _5
                branch _6 then bb2 else bb5
              bb2:
                _7 = load _3[_4]
                _8 = _7
                _9 = lt _8, 0
                branch _9 then bb4 else bb3
              bb3:
                _2 = add _2, _8
                goto bb4
              bb4:
                _4 = add _4, 1
                safepoint
                goto bb1
              bb5:
                return _2
            }
        "#]],
    );
}

#[test]
fn strings_are_joined_in_one_call() {
    check_member(
        r#"string M(int a, string b) => $"{a,4}:{b}" + b;"#,
        expect![[r#"
        fn C.M(_0 this: C, _1 a: int, _2 b: string) -> string {
          bb0:
            _3 = addr _1
            _4 = call Int32.ToString#0(_3) -> bb1
          bb1:
            _5 = call runtime string_pad(_4, 4, ' ', true) -> bb2
          bb2:
            _6 = call runtime string_concat3(_5, ":", _2) -> bb3
          bb3:
            _7 = call runtime string_concat2(_6, _2) -> bb4
          bb4:
            return _7
        }
    "#]],
    );
}

#[test]
fn a_long_switch_on_strings_goes_by_length() {
    check_member(
        r#"int M(string s) { switch (s) { case "a": return 1; case "b": return 2; case "ab": return 3; case "cd": return 4; case "xyz": return 5; default: return 0; } }"#,
        expect![[r#"
            fn C.M(_0 this: C, _1 s: string) -> int {
              bb0:
                _2 = _1
                _3 = eq _2, null: string
                branch _3 then bb17 else bb1
              bb1:
                _4 = len _2
                switch _4 [1: bb2, 2: bb8, 3: bb14] else bb17
              bb2:
                _5 = call runtime string_equals(_2, "a") -> bb3
              bb3:
                branch _5 then bb4 else bb5
              bb4:
                return 1
              bb5:
                _6 = call runtime string_equals(_2, "b") -> bb6
              bb6:
                branch _6 then bb7 else bb17
              bb7:
                return 2
              bb8:
                _7 = call runtime string_equals(_2, "ab") -> bb9
              bb9:
                branch _7 then bb10 else bb11
              bb10:
                return 3
              bb11:
                _8 = call runtime string_equals(_2, "cd") -> bb12
              bb12:
                branch _8 then bb13 else bb17
              bb13:
                return 4
              bb14:
                _9 = call runtime string_equals(_2, "xyz") -> bb15
              bb15:
                branch _9 then bb16 else bb17
              bb16:
                return 5
              bb17:
                return 0
            }
        "#]],
    );
}

#[test]
fn patterns_test_and_bind() {
    check_member(
        r#"int M(object o) => o switch { int and > 5 => 1, C { X: var x, P: { X: 0 } } when x > 1 => x, null => -1, _ => 0 };"#,
        expect![[r#"
            fn C.M(_0 this: C, _1 o: object) -> int {
              var _10 x: int
              bb0:
                _2 = _1
                _4 = is int _2
                branch _4 then bb1 else bb3
              bb1:
                _5 = load (boxed int _2)
                _6 = gt _5, 5
                branch _6 then bb2 else bb3
              bb2:
                _3 = 1
                goto bb10
              bb3:
                _7 = is C _2
                branch _7 then bb4 else bb7
              bb4:
                _8 = _2
                check notnull _8
                _9 = load _8->X
                _10 = _9
                check notnull _8
                _11 = load _8->P
                _12 = load _11.X
                _13 = eq _12, 0
                branch _13 then bb5 else bb7
              bb5:
                _14 = gt _10, 1
                branch _14 then bb6 else bb7
              bb6:
                _3 = _10
                goto bb10
              bb7:
                _15 = eq _2, null: object
                branch _15 then bb8 else bb9
              bb8:
                _3 = -1
                goto bb10
              bb9:
                _3 = 0
                goto bb10
              bb10:
                return _3
            }
        "#]],
    );
}

#[test]
fn catch_filter_finally_and_await() {
    check_member(
        r#"async Task<int> M(int n) { try { return await A(n); } catch (Exception e) when (n > 0) { await A(e.Message.Length); throw; } finally { await A(0); } }"#,
        expect![[r#"
            async fn C.M(_0 this: C, _1 n: int) -> int {
              var _7 e: Exception
              bb0:
                _5 = await call C.A@start(_0, _1) -> bb1 unwind bb10
              bb1:
                _2 = 2
                goto bb7
              bb2:
                _4 = _6
                check notnull _7 unwind bb11
                _10 = call virtual Exception::get_Message(_7) -> bb3 unwind bb11
              bb3:
                check notnull _10 unwind bb11
                _11 = call String.get_Length(_10) -> bb4 unwind bb11
              bb4:
                _12 = await call C.A@start(_0, _11) -> bb5 unwind bb11
              bb5:
                rethrow _4 unwind bb11
              bb6:
                rethrow _6 unwind bb11
              bb7:
                _13 = await call C.A@start(_0, 0) -> bb8
              bb8:
                switch _2 [2: bb9] else bb12
              bb9:
                return _5
              bb10 cold:
                _6 = caught
                _7 = _6
                _8 = gt _1, 0
                branch _8 then bb2 else bb6
              bb11 cold:
                _3 = caught
                _2 = 1
                goto bb7
              bb12 cold:
                rethrow _3
            }
        "#]],
    );
}

#[test]
fn using_disposes_in_a_finally() {
    check_member(
        r#"int M(IDisposable d) { using (d) return F(); }"#,
        expect![[r#"
        fn C.M(_0 this: C, _1 d: IDisposable) -> int {
          bb0:
            _2 = _1
            _5 = call C.F() -> bb1 unwind bb6
          bb1:
            _3 = 2
            goto bb2
          bb2:
            _6 = eq _2, null: IDisposable
            branch _6 then bb4 else bb3
          bb3:
            _7 = _2
            check notnull _7
            call virtual IDisposable::Dispose(_7) -> bb4
          bb4:
            switch _3 [2: bb5] else bb7
          bb5:
            return _5
          bb6 cold:
            _4 = caught
            _3 = 1
            goto bb2
          bb7 cold:
            rethrow _4
        }
    "#]],
    );
}

#[test]
fn a_task_that_is_not_called_here_is_awaited_as_an_object() {
    check_member(
        r#"async Task<int> M(Task<int> t, C c) => await t + await c.A(1) + await Task.FromResult(2);"#,
        expect![[r#"
            async fn C.M(_0 this: C, _1 t: Task<int>, _2 c: C) -> int {
              bb0:
                check notnull _1
                _3 = await task _1 -> bb1
              bb1:
                check notnull _2
                _4 = await call C.A@start(_2, 1) -> bb2
              bb2:
                _5 = add _3, _4
                _6 = call Task.FromResult<int>(2) -> bb3
              bb3:
                check notnull _6
                _7 = await task _6 -> bb4
              bb4:
                _8 = add _5, _7
                return _8
            }
        "#]],
    );
}

#[test]
fn an_iterator_pauses_where_it_yields() {
    check_member(
        r#"IEnumerable<int> M(int n) { for (int i = 0; i < n; i++) yield return i * F(); }"#,
        expect![[r#"
            fn C.M(_0 this: C, _1 n: int) -> IEnumerable<int> {
              bb0:
                _2 = new C.`<M>d__0`
                store _2->`<>this` = _0
                store _2->`<>n` = _1
                store _2->`<>state` = -2
                _3 = call runtime thread_id() -> bb1
              bb1:
                store _2->`<>thread` = _3
                return _2
            }
            fn C.`<M>d__0`.MoveNext "C.M.MoveNext"(_0 iter: C.`<M>d__0`) -> bool {
              var _2 n: int
              var _3 i: int
              machine _0->`<>state`
              bb0:
                _7 = load _0->`<>state`
                switch _7 [0: bb1] else bb8
              bb1:
                store _0->`<>state` = -1
                _1 = load _0->`<>this`
                _2 = load _0->`<>n`
                _3 = 0
                goto bb2
              bb2:
                _4 = lt _3, _2
                branch _4 then bb3 else bb7
              bb3:
                _5 = call C.F() -> bb4
              bb4:
                _6 = mul _3, _5
                store _0->`<>current` = _6
                pause 1 -> bb5, resume bb6
              bb5:
                return true
              bb6:
                _3 = add _3, 1
                safepoint
                goto bb2
              bb7:
                return false
              bb8:
                return false
            }
            fn C.`<M>d__0`.get_Current#0 "C.M.get_Current"(_0 iter: C.`<M>d__0`) -> int {
              bb0:
                _1 = load _0->`<>current`
                return _1
            }
            fn C.`<M>d__0`.GetEnumerator#0 "C.M.GetEnumerator"(_0 iter: C.`<M>d__0`) -> IEnumerator<int> {
              bb0:
                _1 = load _0->`<>state`
                _2 = eq _1, -2
                branch _2 then bb1 else bb4
              bb1:
                _3 = call runtime thread_id() -> bb2
              bb2:
                _4 = load _0->`<>thread`
                _5 = eq _3, _4
                branch _5 then bb3 else bb4
              bb3:
                store _0->`<>state` = 0
                return _0
              bb4:
                _6 = new C.`<M>d__0`
                _7 = load _0->`<>this`
                store _6->`<>this` = _7
                _8 = load _0->`<>n`
                store _6->`<>n` = _8
                return _6
            }
            fn C.`<M>d__0`.Dispose "C.M.Dispose"(_0 iter: C.`<M>d__0`) -> void {
              bb0:
                store _0->`<>state` = -1
                return
            }
            fn C.`<M>d__0`.get_Current#1 "C.M.get_Current"(_0 iter: C.`<M>d__0`) -> object {
              bb0:
                _1 = load _0->`<>current`
                _2 = box int _1
                return _2
            }
            fn C.`<M>d__0`.Reset "C.M.Reset"(_0 iter: C.`<M>d__0`) -> void {
              bb0:
                _1 = new NotSupportedException
                call NotSupportedException..ctor#0(_1) -> bb1
              bb1:
                throw _1
            }
            fn C.`<M>d__0`.GetEnumerator#1 "C.M.GetEnumerator"(_0 iter: C.`<M>d__0`) -> IEnumerator {
              bb0:
                _1 = load _0->`<>state`
                _2 = eq _1, -2
                branch _2 then bb1 else bb4
              bb1:
                _3 = call runtime thread_id() -> bb2
              bb2:
                _4 = load _0->`<>thread`
                _5 = eq _3, _4
                branch _5 then bb3 else bb4
              bb3:
                store _0->`<>state` = 0
                return _0
              bb4:
                _6 = new C.`<M>d__0`
                _7 = load _0->`<>this`
                store _6->`<>this` = _7
                _8 = load _0->`<>n`
                store _6->`<>n` = _8
                return _6
            }
        "#]],
    );
}

#[test]
fn each_round_has_its_own_captured_variable() {
    check_member(
        r#"void M(List<Action> list) { for (int i = 0; i < 3; i++) { int j = i; list.Add(() => X += j); } }"#,
        expect![[r#"
            fn C.M(_0 this: C, _1 list: List<Action>) -> void {
              var _2 i: int
              bb0:
                _2 = 0
                goto bb1
              bb1:
                _3 = lt _2, 3
                branch _3 then bb2 else bb4
              bb2:
                _4 = new C.`<>c__DisplayClass2_0`
                store _4->`<>this` = _0
                store _4->j = _2
                _5 = delegate Action, C.M/fn1 on _4
                check notnull _1
                call List'1.Add#0<Action>(_1, _5) -> bb3
              bb3:
                _2 = add _2, 1
                safepoint
                goto bb1
              bb4:
                return
            }
            fn C.M/fn1 "C.<M>b__0"(_0 env: C.`<>c__DisplayClass2_0`) -> void {
              bb0:
                _1 = load _0->`<>this`
                _2 = load _1->X
                _3 = load _0->j
                _4 = add _2, _3
                store _1->X = _4
                return
            }
        "#]],
    );
}

#[test]
fn division_is_checked() {
    check_member(
        r#"int M(int a, int b) => a / b + a % 10;"#,
        expect![[r#"
        fn C.M(_0 this: C, _1 a: int, _2 b: int) -> int {
          bb0:
            check nonzero _2
            check divoverflow _1, _2
            _3 = div _1, _2
            _4 = rem _1, 10
            _5 = add _3, _4
            return _5
        }
    "#]],
    );
}

#[test]
fn casts_and_boxes() {
    check_member(
        r#"int M(object o) { object b = 5; string s = (string)o; return (int)b + s.Length; }"#,
        expect![[r#"
            fn C.M(_0 this: C, _1 o: object) -> int {
              var _2 b: object
              var _3 s: string
              bb0:
                _2 = box int 5
                check cast string _1
                _3 = _1
                check unbox int _2
                _4 = load (boxed int _2)
                check notnull _3
                _5 = call String.get_Length(_3) -> bb1
              bb1:
                _6 = add _4, _5
                return _6
            }
        "#]],
    );
}
