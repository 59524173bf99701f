//! HIR → MIR: control structures become blocks, expressions become three-address code.
//!
//! ```text
//! while (i < n) s += i++;        bb1: _4 = lt _2, _1
//!                                     branch _4, bb2, bb3
//!                                bb2: _5 = _2
//!                                     _2 = add _5, 1
//!                                     _3 = add _3, _5
//!                                     safepoint
//!                                     goto bb1
//! ```
//! One [`Builder`] lowers one function: the method, or one of its lambdas and local functions. It keeps a current block
//! to which statements are appended; what cannot be reached is dropped at the end ([`finish`]).
//!
//! Where things are:
//! - `walk` looks at the tree before lowering: what an expression may change, where labels stand;
//! - `expr`, `place`, `call`, `convert`, `lifted`, `string`: expressions, in C#'s order of evaluation;
//! - `cond`, `pattern`, `switch`: decisions as jumps;
//! - `stmt`, `foreach`, `try_`: statements; every `finally` is lowered once; `first_pass`: filters that run before the
//!   `finally` blocks of called functions;
//! - `closure`: environments of captured variables;
//! - `await_`: which awaits need no task object; `iterator`: `yield`; `state_machine`: async functions with a builder;
//! - `special`: bodies that no source text has.
//!
//! # What the runtime provides
//! [`Callee::Runtime`] names functions that no library method stands for:
//!
//! | name | signature |
//! |---|---|
//! | `string_equals` | `(string, string) -> bool`: ordinal, either may be null |
//! | `string_concat2` `3` `4` | `(string, …) -> string`: null is empty |
//! | `string_concat_array` | `(string[]) -> string` |
//! | `string_pad` | `(string, int total, char, bool left) -> string`: null is empty |
//! | `trap` | `(int, ulong)`: throws the exception of an `aw_abi::Trap`; only where the library declares no such exception |

mod ambient;
mod await_;
mod call;
mod closure;
mod cond;
mod convert;
mod expr;
mod finish;
mod first_pass;
mod foreach;
mod iterator;
mod lifted;
mod pattern;
mod place;
mod preserved;
mod sharing;
mod special;
mod state_machine;
mod stmt;
mod string;
mod switch;
mod try_;
mod walk;

use rustc_hash::FxHashMap;

use crate::base::{BitSet, Idx, IndexVec, Span, Symbol};
use crate::diag::{Diagnostic, Diagnostics};
use crate::hir::{self, ExprId, FnId, ScopeId};
use crate::mir::*;
use crate::ty::defs::{Const, Defs, MethodId, TypeDefKind};
use crate::ty::{Prim, Ty, TyKind};

pub use ambient::shows_surroundings;
use closure::Plan;
pub use first_pass::needs_first_pass;
pub use preserved::may_lose_places;
pub use special::{build_special, method_name};
use try_::Region;
use walk::{Effects, Info};

/// Lowers a method and all its nested functions. `defs` grows by the classes of its environments and iterators; the
/// bodies of an iterator's members ([`BodySource::Built`](crate::ty::defs::BodySource::Built)) are among the result.
/// What this stage has to refuse goes to `diags`; the bodies must not be used then.
pub fn build(defs: &Defs, body: &hir::Body, options: Options, diags: &mut Diagnostics) -> Vec<Body> {
    let info = walk::analyse(defs, body);
    let handlers = options.first_pass.then(|| first_pass::Handlers::find(defs, body.method)).flatten();
    let filters = if handlers.is_some() { first_pass::filters(defs, body) } else { Vec::new() };
    let plan = closure::plan(defs, body, filters);
    let ambient = options.surroundings.then(|| ambient::Ambient::find(defs, body.method)).flatten();
    let ambient = ambient.as_ref();
    let cx = Context { defs, hir: body, info: &info, plan: &plan, handlers: handlers.as_ref(), ambient };
    let mut bodies = Vec::new();
    for filter in &plan.filters {
        bodies.push(Builder::new(cx, diags, filter.owner).filter_body(filter));
    }
    for (f, fun) in body.fns.iter_ids() {
        if let Some(builder) = &fun.builder {
            bodies.extend(state_machine::build(cx, diags, f, builder));
        } else if fun.yields.is_some() {
            bodies.extend(iterator::build(cx, diags, f));
        } else {
            bodies.push(Builder::new(cx, diags, f).run());
        }
    }
    bodies
}

/// Expressions of a long function.
const LONG: usize = 1 << 12;

/// What holds for a whole program.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Options {
    /// Some filter of the program can tell whether it runs before the `finally` blocks of functions that its `try` calls:
    /// see [`needs_first_pass`].
    pub first_pass: bool,
    /// Awaits keep execution context, synchronisation context and scheduler: see [`shows_surroundings`].
    pub surroundings: bool,
}

/// What all functions of one body share.
#[derive(Clone, Copy)]
struct Context<'a> {
    defs: &'a Defs,
    hir: &'a hir::Body,
    info: &'a Info,
    plan: &'a Plan,
    handlers: Option<&'a first_pass::Handlers>,
    ambient: Option<&'a ambient::Ambient>,
}

/// Lowers one function.
struct Builder<'a> {
    defs: &'a Defs,
    hir: &'a hir::Body,
    info: &'a Info,
    plan: &'a Plan,
    /// The library's list of handlers, if filters run in a first pass.
    handlers: Option<&'a first_pass::Handlers>,
    /// The library's class for what surrounds running code, if awaits keep it.
    ambient: Option<&'a ambient::Ambient>,
    /// The surroundings that the caller of an async function gets back.
    at_entry: Option<LocalId>,
    /// The filter whose function this is.
    filter: Option<&'a first_pass::Filter>,
    /// The handlers that are registered here, innermost last.
    registered: Vec<LocalId>,
    diags: &'a mut Diagnostics,
    fun: FnId,
    out: Body,
    /// Where statements go; None after a jump, until the next block starts.
    cur: Option<BlockId>,
    /// Empty: the memory in which the statements of the next block come together, until their number is known.
    spare: Vec<Stmt>,
    /// Where an exception goes from here.
    unwind: Unwind,
    /// Where an exception goes that no `try` of the function catches.
    outermost: Unwind,
    /// Of the expression or statement that is being lowered.
    span: Span,
    /// The MIR local of each HIR local seen so far.
    locals: FxHashMap<hir::LocalId, LocalId>,
    /// The environment of each scope that has one and is open here.
    envs: closure::OpenEnvs,
    this: Option<LocalId>,
    /// The copy of `this` that an async method of a struct works on.
    struct_this: Option<LocalId>,
    /// Locals that a `ref` may point to.
    addr_taken: BitSet<LocalId>,
    regions: Vec<Region<'a>>,
    /// Holds the value of a `return` while `finally` blocks run.
    ret_local: Option<LocalId>,
    /// Caught exceptions of the `catch` blocks around, innermost last: what `throw;` throws.
    caught: Vec<LocalId>,
    labels: IndexVec<hir::LabelId, Option<BlockId>>,
    label_depths: IndexVec<hir::LabelId, usize>,
    /// The last call or await that defines something: the block it ends and the one behind it.
    last_call: Option<(BlockId, BlockId)>,
    /// Locals that stand for one of the tree, and others that are read more than once.
    bound: BitSet<LocalId>,
    /// Blocks that something leads to.
    reached: BitSet<BlockId>,
    /// What the patterns of a switch read more than once.
    sharing: sharing::Sharing,
    /// In an iterator's body.
    running: Option<iterator::Running>,
    /// In the body of a function with an async method builder.
    machine: Option<state_machine::Running<'a>>,
}

impl<'a> Builder<'a> {
    fn new(cx: Context<'a>, diags: &'a mut Diagnostics, fun: FnId) -> Self {
        let Context { defs, hir, info, plan, handlers, ambient } = cx;
        let f = &hir.fns[fun];
        let (kind, ret) = match f.is_async {
            Some((kind, result)) => (BodyKind::Async(kind), result),
            None => (BodyKind::Plain, f.ret),
        };
        // A long function's tables are not to be copied again and again while they grow; `shrink_to_fit` comes at the end.
        let nodes = if hir.exprs.len() > LONG && hir.fns.len() == 1 { hir.exprs.len() } else { 0 };
        let out = Body {
            func: Func { method: hir.method, nested: fun, role: Role::Plain },
            name: body_name(defs, hir, fun),
            kind,
            type_params: plan.type_params(hir, defs, fun),
            params: Vec::new(),
            ret,
            locals: IndexVec::with_capacity(nodes / 2),
            blocks: IndexVec::with_capacity(nodes / 2),
            frame: None,
            machine: None,
            inlined: Vec::new(),
            steps: Vec::new(),
            extent: f.span,
            span: f.span,
        };
        Builder {
            defs,
            hir,
            info,
            plan,
            handlers,
            ambient,
            at_entry: None,
            filter: None,
            registered: Vec::new(),
            diags,
            fun,
            out,
            cur: None,
            spare: Vec::new(),
            unwind: Unwind::Propagate,
            outermost: Unwind::Propagate,
            span: f.span,
            locals: FxHashMap::default(),
            envs: closure::OpenEnvs::default(),
            this: None,
            struct_this: None,
            addr_taken: BitSet::new(0),
            regions: Vec::new(),
            ret_local: None,
            caught: Vec::new(),
            labels: IndexVec::filled(None, hir.labels.len()),
            label_depths: walk::label_depths(hir, fun, handlers.is_some(), ambient.is_some()),
            last_call: None,
            bound: BitSet::new(0),
            reached: BitSet::new(0),
            sharing: sharing::Sharing::default(),
            running: None,
            machine: None,
        }
    }

    fn run(mut self) -> Body {
        let hir = self.hir;
        let f = &hir.fns[self.fun];
        let entry = self.new_block();
        self.cur = Some(entry);
        self.prologue(f);
        self.init_own_type();
        let told = self.begin_async_void();
        let outermost = self.outermost;
        self.with_unwind(outermost, |b| {
            b.surrounded(|b| {
                b.guarded(|b| {
                    for s in &f.body {
                        b.stmt(s);
                    }
                });
            });
        });
        if self.cur.is_some() {
            self.span = f.span.end();
            let end = if self.out.ret.is_void() { Terminator::Return(None) } else { Terminator::Unreachable };
            self.terminate(end);
        }
        self.end_async_void(told);
        finish::finish(&mut self.out);
        self.check_preserved();
        self.out
    }

    /// The static constructor of the type, where no caller has run it: nobody calls the entry point, and a struct has
    /// instances that no constructor made.
    fn init_own_type(&mut self) {
        let m = &self.defs.methods[self.hir.method];
        let of_struct = !m.is_static
            && m.kind != crate::ty::defs::MethodKind::Ctor
            && self.defs.types[m.owner].kind == crate::ty::defs::TypeDefKind::Struct;
        if self.fun.index() == 0 && (of_struct || self.defs.entry.get() == Some(&self.hir.method)) {
            self.static_init_as_caller(self.defs.self_type(m.owner), place::Access::Member);
        }
    }

    /// Declares the parameters and opens the environments that the function starts with.
    fn prologue(&mut self, f: &'a hir::Function) {
        self.receive_target();
        for &p in &f.params {
            let decl = &self.hir.locals[p];
            let local = self.out.new_local(decl.ty, Some(decl.name), LocalKind::Param);
            self.out.params.push(local);
            self.bind_local(p, local);
        }
        self.copy_struct_this();
        self.open_outer_envs();
        self.open_parameter_scope(f);
    }

    /// Captured parameters move to their environment.
    fn open_parameter_scope(&mut self, f: &hir::Function) {
        self.enter_scope(f.scope);
        for &p in &f.params {
            if let (Some((env, field)), Some(local)) = (self.captured_home(p), self.locals.get(&p).copied()) {
                self.emit(StmtKind::Store(field_place(Base::Object(env), field), Operand::Local(local)));
            }
        }
    }

    // ---- Blocks and statements ---------------------------------------------------------------------------------

    fn new_block(&mut self) -> BlockId {
        self.out.blocks.push(Block {
            stmts: Vec::new(),
            term: Terminator::Unreachable,
            term_span: self.span,
            cold: false,
        })
    }

    fn cold_block(&mut self) -> BlockId {
        let b = self.new_block();
        self.out.blocks[b].cold = true;
        b
    }

    /// Goes on in `block`; falls into it from the current block, if there is one. Where nothing leads to `block`, there is
    /// no current block after this, and what follows is dead.
    fn start(&mut self, block: BlockId) {
        if self.cur.is_some() {
            self.terminate(Terminator::Goto(block));
        }
        self.cur = self.reached.contains(block).then_some(block);
    }

    /// The current block; a new one that nothing reaches, if there is none.
    fn here(&mut self) -> BlockId {
        match self.cur {
            Some(b) => b,
            None => {
                let b = self.new_block();
                self.cur = Some(b);
                b
            }
        }
    }

    fn emit(&mut self, kind: StmtKind) {
        let b = self.here();
        let span = self.span;
        let stmts = &mut self.out.blocks[b].stmts;
        if stmts.capacity() == 0 {
            *stmts = std::mem::take(&mut self.spare);
        }
        stmts.push(Stmt { kind, span });
    }

    fn terminate(&mut self, term: Terminator) {
        let b = self.here();
        let block = &mut self.out.blocks[b];
        term.edges(|e| {
            self.reached.insert(e.target);
        });
        block.term = term;
        block.term_span = self.span;
        if block.stmts.capacity() > block.stmts.len() {
            let mut stmts = std::mem::take(&mut block.stmts);
            block.stmts.reserve_exact(stmts.len());
            block.stmts.append(&mut stmts);
            self.spare = stmts;
        }
        self.cur = None;
    }

    fn goto(&mut self, target: BlockId) {
        self.terminate(Terminator::Goto(target));
    }

    fn branch(&mut self, cond: Operand, then: BlockId, els: BlockId) {
        match cond {
            Operand::Const(Const::Bool(true), _) => self.goto(then),
            Operand::Const(Const::Bool(false), _) => self.goto(els),
            Operand::Local(_) | Operand::Const(..) => self.terminate(Terminator::Branch { cond, then, els }),
        }
    }

    fn check(&mut self, check: Check) {
        let unwind = self.unwind;
        if let Unwind::To(landing) = unwind {
            self.reached.insert(landing);
        }
        self.emit(StmtKind::Check(check, unwind));
    }

    fn temp(&mut self, ty: Ty) -> LocalId {
        self.out.temp(ty)
    }

    /// A temporary that dumps show under a name.
    fn named_temp(&mut self, name: &str, ty: Ty) -> LocalId {
        self.out.new_local(ty, Some(Symbol::intern(name)), LocalKind::Temp)
    }

    fn assign(&mut self, local: LocalId, value: Rvalue) {
        self.emit(StmtKind::Assign(local, value));
    }

    /// A new temporary with this value.
    fn def(&mut self, ty: Ty, value: Rvalue) -> Operand {
        let t = self.temp(ty);
        self.assign(t, value);
        Operand::Local(t)
    }

    /// The operand as a local: most checks and places want one.
    fn as_local(&mut self, op: Operand, ty: Ty) -> LocalId {
        match op {
            Operand::Local(l) => l,
            Operand::Const(..) => {
                let t = self.temp(ty);
                self.assign(t, Rvalue::Use(op));
                t
            }
        }
    }

    /// `local = op`, where `op` is used nowhere else: if it is the temporary that the last statement or call has just
    /// defined, that one defines `local` instead.
    fn assign_to(&mut self, local: LocalId, op: Operand) {
        if op == Operand::Local(local) {
            return;
        }
        if let Some(t) = self.fresh(&op) {
            if let Some(definition) = self.last_definition() {
                *definition = local;
            }
            self.out.locals.truncate(t.index());
            return;
        }
        if let Operand::Local(t) = op
            && self.is_own(t)
            && self.retarget_struct(t, local)
        {
            return;
        }
        self.assign(local, Rvalue::Use(op));
    }

    /// `t = default; store t.… = …; local = t` without the `t`.
    fn retarget_struct(&mut self, t: LocalId, local: LocalId) -> bool {
        let Some(cur) = self.cur else { return false };
        let stmts = &mut self.out.blocks[cur].stmts;
        let of_t = |s: &Stmt| {
            matches!(&s.kind, StmtKind::Store(Place { base: Base::Local(l), .. }, value)
                if *l == t && *value != Operand::Local(local))
        };
        let stores = stmts.iter().rev().take_while(|s| of_t(s)).count();
        let Some(first) = stmts.len().checked_sub(stores + 1) else { return false };
        match &mut stmts[first].kind {
            StmtKind::Assign(l, Rvalue::Use(Operand::Const(..))) if *l == t => *l = local,
            _ => return false,
        }
        for s in &mut stmts[first + 1..] {
            if let StmtKind::Store(Place { base: Base::Local(l), .. }, _) = &mut s.kind {
                *l = local;
            }
        }
        true
    }

    /// A temporary of this stage, not one that stands for a local of the tree.
    fn is_own(&self, t: LocalId) -> bool {
        self.out.locals[t].kind == LocalKind::Temp && !self.bound.contains(t)
    }

    /// A local with this value that nothing else writes.
    fn own(&mut self, op: Operand, ty: Ty) -> LocalId {
        match self.fresh(&op) {
            Some(t) => t,
            None => {
                let t = self.temp(ty);
                self.assign(t, Rvalue::Use(op));
                t
            }
        }
    }

    /// The operand, if it is the newest temporary, just defined, and nobody else knows it.
    fn fresh(&mut self, op: &Operand) -> Option<LocalId> {
        let Operand::Local(t) = *op else { return None };
        let newest = t.index() + 1 == self.out.locals.len();
        (newest && self.is_own(t) && self.last_definition().is_some_and(|l| *l == t)).then_some(t)
    }

    /// The local that the last statement defines, or, at the start of a block, the call before it.
    fn last_definition(&mut self) -> Option<&mut LocalId> {
        let cur = self.cur?;
        if !self.out.blocks[cur].stmts.is_empty() {
            return match &mut self.out.blocks[cur].stmts.last_mut()?.kind {
                StmtKind::Assign(l, _) => Some(l),
                _ => None,
            };
        }
        let (pred, next) = self.last_call?;
        if next != cur {
            return None;
        }
        match &mut self.out.blocks[pred].term {
            Terminator::Call { dest, .. } | Terminator::Await { dest, .. } => dest.as_mut(),
            _ => None,
        }
    }

    /// Ends the block with a call and goes on behind it; None if it returns nothing.
    fn call(&mut self, callee: Callee, args: Vec<Operand>, ret: Ty) -> Operand {
        let dest = has_value(ret).then(|| self.temp(ret));
        let target = self.new_block();
        let pred = self.here();
        let unwind = self.unwind;
        self.terminate(Terminator::Call { callee, args, dest, target, unwind });
        self.cur = Some(target);
        match dest {
            Some(d) => {
                self.last_call = Some((pred, target));
                Operand::Local(d)
            }
            None => unit(),
        }
    }

    fn runtime_call(&mut self, name: &str, args: Vec<Operand>, ret: Ty) -> Operand {
        self.call(Callee::Runtime(Symbol::intern(name)), args, ret)
    }

    /// Throws the exception of a run-time check.
    fn trap(&mut self, trap: aw_abi::Trap) {
        let nowhere = Operand::Const(Const::int(0), Ty::prim(Prim::ULong));
        self.runtime_call("trap", vec![int(trap as i128), nowhere], Ty::void());
        self.terminate(Terminator::Unreachable);
    }

    /// Runs `f` with another place for exceptions to go to.
    fn with_unwind<R>(&mut self, unwind: Unwind, f: impl FnOnce(&mut Self) -> R) -> R {
        let saved = std::mem::replace(&mut self.unwind, unwind);
        let result = f(self);
        self.unwind = saved;
        result
    }

    fn refuse(&mut self, span: Span, message: impl Into<String>) {
        self.diags.push(Diagnostic::error(9300, span, message));
    }

    fn effects(&self, e: ExprId) -> Effects {
        self.info.effects[e]
    }

    fn effects_of(&self, list: impl IntoIterator<Item = ExprId>) -> Effects {
        list.into_iter().fold(Effects::NONE, |sum, e| sum.or(self.effects(e)))
    }

    /// Type of an operand.
    fn op_ty(&self, op: &Operand) -> Ty {
        match op {
            Operand::Local(l) => self.out.locals[*l].ty,
            Operand::Const(_, ty) => *ty,
        }
    }

    fn exception_ty(&self) -> Ty {
        match self.defs.lang.exception {
            Some(def) => Ty::named(def, []),
            None => Ty::object(),
        }
    }
}

/// Whether a call of this result type leaves something in the value register.
fn has_value(ty: Ty) -> bool {
    !matches!(ty.kind(), TyKind::Void | TyKind::Never)
}

/// What stands for the value of something that has none.
fn unit() -> Operand {
    Operand::Const(Const::Default, Ty::void())
}

fn int(value: i128) -> Operand {
    Operand::Const(Const::int(value), Ty::int())
}

fn bool_const(value: bool) -> Operand {
    Operand::Const(Const::Bool(value), Ty::bool())
}

fn field_place(base: Base, field: FieldRef) -> Place {
    Place { base, path: vec![field] }
}

/// Type of `this` in a method: an object, or a `Ref` to a struct.
fn this_ty(defs: &Defs, method: MethodId) -> Ty {
    let owner = defs.methods[method].owner;
    let ty = defs.self_type(owner);
    match defs.types[owner].kind {
        TypeDefKind::Struct | TypeDefKind::Enum => Ty::reference(ty),
        TypeDefKind::Class | TypeDefKind::Interface | TypeDefKind::Delegate => ty,
    }
}

fn body_name(defs: &Defs, hir: &hir::Body, fun: FnId) -> Symbol {
    if fun.index() == 0 {
        return special::method_name(defs, hir.method);
    }
    let owner = special::type_name(defs, defs.methods[hir.method].owner);
    Symbol::intern(&format!("{owner}.{}", hir.fns[fun].name))
}
