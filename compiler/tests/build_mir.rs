//! Lowering of small trees made by hand: what no source text of a test shows as directly.

use aw::base::{FileId, Idx, IndexVec, Span, Symbol};
use aw::build_mir;
use aw::diag::Diagnostics;
use aw::hir::*;
use aw::mir::{parse, print, verify};
use aw::syntax::ast::ParamMode;
use aw::ty::Ty;
use aw::ty::defs::{Const, Defs, MethodId};
use expect_test::{Expect, expect};

const DECLS: &str = "
    class Program : Object { flag: bool }
    extern fn Program.Main() -> void
    extern fn Program.F() -> int
    extern fn Program.G() -> void
    extern fn Program.H() -> bool
    extern async fn Program.A(int) -> int
";

/// A tree under construction: one function with parameters and variables.
struct Tree {
    defs: Defs,
    body: Body,
}

fn span() -> Span {
    Span::new(FileId::new(0), 0, 0)
}

fn stmt(kind: StmtKind) -> Stmt {
    Stmt { kind, span: span() }
}

fn group(list: Vec<StmtKind>) -> Box<Stmt> {
    Box::new(stmt(StmtKind::Group(list.into_iter().map(stmt).collect())))
}

impl Tree {
    fn new(ret: Ty) -> Tree {
        let defs = parse::parse(DECLS).unwrap_or_else(|e| panic!("{e}")).defs;
        let method = find(&defs, "Main");
        let main = Function {
            kind: FnKind::Method,
            name: Symbol::intern("Main"),
            parent: None,
            type_params: Vec::new(),
            params: Vec::new(),
            ret,
            is_async: None,
            builder: None,
            yields: None,
            captures_this: false,
            scope: ScopeId::new(0),
            body: Vec::new(),
            span: span(),
        };
        let body = Body {
            method,
            fns: IndexVec::from_raw(vec![main]),
            exprs: IndexVec::new(),
            locals: IndexVec::new(),
            scopes: IndexVec::from_raw(vec![Scope { parent: None, owner: FnId::new(0) }]),
            labels: IndexVec::new(),
            mentioned: Vec::new(),
        };
        Tree { defs, body }
    }

    fn local(&mut self, name: &str, ty: Ty, kind: LocalKind) -> LocalId {
        let name = Symbol::intern(name);
        self.body.locals.push(Local {
            name,
            ty,
            kind,
            scope: ScopeId::new(0),
            captured: false,
            is_out: false,
            is_token: false,
            is_readonly: false,
            span: span(),
        })
    }

    fn param(&mut self, name: &str, ty: Ty) -> LocalId {
        let l = self.local(name, ty, LocalKind::Param);
        self.body.fns[FnId::new(0)].params.push(l);
        l
    }

    fn expr(&mut self, kind: ExprKind, ty: Ty) -> ExprId {
        self.body.exprs.push(Expr { kind, ty, span: span() })
    }

    fn int(&mut self, n: i128) -> ExprId {
        self.expr(ExprKind::Const(Const::int(n)), Ty::int())
    }

    fn read(&mut self, l: LocalId) -> ExprId {
        let ty = self.body.locals[l].ty;
        self.expr(ExprKind::Local(l), ty)
    }

    fn call(&mut self, name: &str, args: &[ExprId]) -> ExprId {
        let method = find(&self.defs, name);
        let m = &self.defs.methods[method];
        let ty = m.ret;
        let callee = MethodRef { method, owner: Ty::named(m.owner, []), targs: Vec::new() };
        let args = args.iter().map(|&expr| Arg { mode: ParamMode::Value, expr }).collect();
        self.expr(ExprKind::Call(Box::new(Call { callee, target: None, args, virt: false })), ty)
    }

    fn add(&mut self, left: ExprId, right: ExprId) -> ExprId {
        self.expr(ExprKind::Binary { op: BinOp::Add, checked: false, left, right }, Ty::int())
    }

    /// `l++`
    fn increment(&mut self, l: LocalId) -> ExprId {
        let old = self.local("", Ty::int(), LocalKind::Temp);
        let target = self.read(l);
        let (o, one) = (self.read(old), self.int(1));
        let new = self.add(o, one);
        self.expr(ExprKind::Update { target, old, new, result: UpdateResult::Old }, Ty::int())
    }

    fn exception(&self) -> Ty {
        Ty::named(self.defs.lang.exception.expect("declared"), [])
    }

    fn check(mut self, stmts: Vec<StmtKind>, expected: Expect) {
        self.body.fns[FnId::new(0)].body = stmts.into_iter().map(stmt).collect();
        let mut diags = Diagnostics::default();
        let bodies = build_mir::build(&self.defs, &self.body, build_mir::Options::default(), &mut diags);
        assert!(diags.list.is_empty(), "{diags:?}");
        let mut text = String::new();
        for body in &bodies {
            text += &print::print_body(&self.defs, body, print::Options::default());
            let errors = verify::verify(&self.defs, body, verify::Phase::Built);
            assert!(errors.is_empty(), "{text}\n{errors:#?}");
        }
        expected.assert_eq(&text);
    }
}

fn find(defs: &Defs, name: &str) -> MethodId {
    let name = Symbol::intern(name);
    defs.methods.iter_ids().find(|(_, m)| m.name == name).map(|(id, _)| id).expect("declared")
}

#[test]
fn an_operand_is_copied_only_if_a_later_one_changes_it() {
    let mut t = Tree::new(Ty::int());
    let i = t.param("i", Ty::int());
    let (a, b) = (t.read(i), t.increment(i));
    let sum = t.add(a, b);
    let c = t.read(i);
    let sum = t.add(sum, c);
    t.check(
        vec![StmtKind::Return(Some(sum))],
        expect![[r#"
        fn Program.Main(_0 i: int) -> int {
          tmp _1: int
          tmp _2: int
          tmp _3: int
          tmp _4: int

          bb0:
            _1 = _0
            _2 = _0
            _0 = add _2, 1
            _3 = add _1, _2
            _4 = add _3, _0
            return _4
        }
    "#]],
    );
}

#[test]
fn a_finally_is_lowered_once() {
    let mut t = Tree::new(Ty::int());
    let id = LoopId::new(0);
    let (h, f, g, yes) = (
        t.call("H", &[]),
        t.call("F", &[]),
        t.call("G", &[]),
        t.expr(ExprKind::Const(Const::Bool(true)), Ty::bool()),
    );
    let body = group(vec![
        StmtKind::If { cond: h, then: group(vec![StmtKind::Break(id)]), els: None },
        StmtKind::Return(Some(f)),
    ]);
    let body = group(vec![StmtKind::Try {
        body,
        catches: Vec::new(),
        finally: Some(group(vec![StmtKind::Expr(g)])),
    }]);
    let zero = t.int(0);
    t.check(
        vec![StmtKind::While { id, cond: yes, body }, StmtKind::Return(Some(zero))],
        expect![[r#"
            fn Program.Main() -> int {
              tmp _0 completion: int
              tmp _1 pending: Exception
              tmp _2: bool
              tmp _3 result: int

              bb0:
                _2 = call Program.H() -> bb1 unwind bb9
              bb1:
                branch _2 then bb2 else bb3
              bb2:
                _0 = 2
                goto bb5
              bb3:
                _3 = call Program.F() -> bb4 unwind bb9
              bb4:
                _0 = 3
                goto bb5
              bb5:
                call Program.G() -> bb6
              bb6:
                switch _0 [2: bb7, 3: bb8] else bb10
              bb7:
                return 0
              bb8:
                return _3
              bb9 cold:
                _1 = caught
                _0 = 1
                goto bb5
              bb10 cold:
                rethrow _1
            }
        "#]],
    );
}

#[test]
fn a_filter_runs_before_an_inner_finally() {
    let mut t = Tree::new(Ty::void());
    let (f, g, h, f2) = (t.call("F", &[]), t.call("G", &[]), t.call("H", &[]), t.call("F", &[]));
    let inner = StmtKind::Try {
        body: group(vec![StmtKind::Expr(f)]),
        catches: Vec::new(),
        finally: Some(group(vec![StmtKind::Expr(g)])),
    };
    let ty = t.exception();
    let local = t.local("e", ty, LocalKind::Var);
    let catch = Catch {
        ty,
        scope: ScopeId::new(0),
        local: Some(local),
        filter: Some(h),
        body: group(vec![StmtKind::Expr(f2), StmtKind::Throw(None)]),
        span: span(),
    };
    let outer = StmtKind::Try { body: group(vec![inner]), catches: vec![catch], finally: None };
    t.check(
        vec![outer],
        expect![[r#"
            fn Program.Main() -> void {
              tmp _0: Exception
              tmp _1 completion: int
              tmp _2 pending: Exception
              tmp _3: int
              var _4 e: Exception
              tmp _5: bool
              tmp _6: Exception
              tmp _7: Exception
              tmp _8: bool
              tmp _9: Exception
              tmp _10: int

              bb0:
                _3 = call Program.F() -> bb1 unwind bb14
              bb1:
                _1 = 0
                goto bb5
              bb2:
                branch _5 then bb3 else bb4
              bb3:
                _0 = _2
                _1 = 2
                goto bb5
              bb4:
                _1 = 3
                goto bb5
              bb5:
                call Program.G() -> bb6 unwind bb16
              bb6:
                switch _1 [2: bb11, 3: bb7] else bb8
              bb7:
                rethrow _2
              bb8:
                return
              bb9:
                branch _8 then bb10 else bb13
              bb10:
                _0 = _7
                goto bb11
              bb11:
                _10 = call Program.F() -> bb12
              bb12:
                rethrow _0
              bb13:
                rethrow _7
              bb14 cold:
                _2 = caught
                _4 = _2
                _5 = call Program.H() -> bb2 unwind bb15
              bb15 cold:
                _6 = caught
                goto bb4
              bb16 cold:
                _7 = caught
                _4 = _7
                _8 = call Program.H() -> bb9 unwind bb17
              bb17 cold:
                _9 = caught
                goto bb13
            }
        "#]],
    );
}

#[test]
fn captured_variables_live_in_one_object_for_each_scope() {
    let mut t = Tree::new(Ty::void());
    let n = t.param("n", Ty::int());
    let (outer, inner, lambda_scope) = (ScopeId::new(0), ScopeId::new(1), ScopeId::new(2));
    let lambda = FnId::new(1);
    t.body.scopes.push(Scope { parent: Some(outer), owner: FnId::new(0) });
    t.body.scopes.push(Scope { parent: Some(inner), owner: lambda });
    let x = t.local("x", Ty::int(), LocalKind::Var);
    t.body.locals[x].scope = inner;
    for l in [n, x] {
        t.body.locals[l].captured = true;
    }
    let (a, b) = (t.read(x), t.read(n));
    let sum = t.add(a, b);
    let target = t.read(n);
    let count = t.expr(ExprKind::Assign { target, value: sum }, Ty::int());
    t.body.fns.push(Function {
        kind: FnKind::Lambda,
        name: Symbol::intern("<Main>b__0"),
        parent: Some(FnId::new(0)),
        type_params: Vec::new(),
        params: Vec::new(),
        ret: Ty::int(),
        is_async: None,
        builder: None,
        yields: None,
        captures_this: false,
        scope: lambda_scope,
        body: vec![stmt(StmtKind::Return(Some(count)))],
        span: span(),
    });
    let init = t.call("F", &[]);
    let closure = t.expr(ExprKind::Lambda(lambda), Ty::object());
    let f = t.local("f", Ty::object(), LocalKind::Var);
    t.check(
        vec![StmtKind::Block {
            scope: inner,
            stmts: vec![
                stmt(StmtKind::Let { local: x, init: Some(init) }),
                stmt(StmtKind::Let { local: f, init: Some(closure) }),
            ],
        }],
        expect![[r#"
            fn Program.Main(_0 n: int) -> void {
              tmp _1: Program.`<>c__DisplayClass0_0`
              tmp _2: Program.`<>c__DisplayClass0_1`
              tmp _3: int
              var _4 f: object

              bb0:
                _1 = new Program.`<>c__DisplayClass0_0`
                store _1->n = _0
                _2 = new Program.`<>c__DisplayClass0_1`
                store _2->`<>parent` = _1
                _3 = call Program.F() -> bb1
              bb1:
                store _2->x = _3
                _4 = delegate object, Program.Main/fn1 on _2
                return
            }
            fn Program.Main/fn1 "Program.<Main>b__0"(_0 env: Program.`<>c__DisplayClass0_1`) -> int {
              tmp _1: Program.`<>c__DisplayClass0_0`
              tmp _2: int
              tmp _3: int
              tmp _4: int

              bb0:
                _1 = load _0->`<>parent`
                _2 = load _0->x
                _3 = load _1->n
                _4 = add _2, _3
                store _1->n = _4
                return _4
            }
        "#]],
    );
}

#[test]
fn a_direct_call_is_started_without_a_task() {
    let mut t = Tree::new(Ty::int());
    let n = t.param("n", Ty::int());
    let arg = t.read(n);
    let call = t.call("A", &[arg]);
    let (left, one) = (t.read(n), t.increment(n));
    let await_ = t.expr(ExprKind::Await(Box::new(Await { operand: call, kind: AwaitKind::Task })), Ty::int());
    let sum = t.add(left, await_);
    let sum = t.add(sum, one);
    let main = &mut t.body.fns[FnId::new(0)];
    main.is_async = Some((aw::ty::defs::AsyncKind::Task, Ty::int()));
    t.check(
        vec![StmtKind::Return(Some(sum))],
        expect![[r#"
        async fn Program.Main(_0 n: int) -> int {
          tmp _1: int
          tmp _2: int
          tmp _3: int
          tmp _4: int

          bb0:
            _1 = await call Program.A@start(_0) -> bb1
          bb1:
            _2 = add _0, _1
            _3 = _0
            _0 = add _3, 1
            _4 = add _2, _3
            return _4
        }
    "#]],
    );
}

#[test]
fn a_long_chain_needs_no_stack() {
    let mut t = Tree::new(Ty::int());
    let mut sum = t.int(0);
    for n in 0..100_000 {
        let n = t.int(n);
        sum = t.add(sum, n);
    }
    t.body.fns[FnId::new(0)].body = vec![stmt(StmtKind::Return(Some(sum)))];
    let bodies =
        build_mir::build(&t.defs, &t.body, build_mir::Options::default(), &mut Diagnostics::default());
    assert_eq!(bodies[0].blocks[bodies[0].entry()].stmts.len(), 100_000);
}
