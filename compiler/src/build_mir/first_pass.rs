//! Filters that can see whether a `finally` has run: the first pass of exception handling, across functions.
//!
//! ```text
//! void F() { try { throw e; } finally { Console.WriteLine("finally"); } }
//! try { F(); } catch (E) when (Log("filter")) { … }            prints "filter", then "finally"
//! ```
//! C# looks for a handler before anything is unwound. Exceptions here are results that functions return, so whoever is
//! about to run a `finally` has to ask the functions around it first. They leave word what they handle: while a `try`
//! runs, each of its clauses stands in a list of the thread (`Handlers` in the library), with a delegate that tells whether it
//! takes an exception. The landing of a `finally` calls `Handlers.Search`, which asks them from the inside out until one
//! says yes, and notes the answers; the landing of a `catch` looks there before it evaluates its filter.
//!
//! A filter becomes a function of its own for this ([`Filter`]), and the variables it uses are captured as a lambda's are.
//! All this costs something, and it matters only where a filter has or sees side effects ([`needs_first_pass`]): other
//! programs are compiled without it.
//!
//! The search ends at an async function: C# catches its exceptions there, for its task. What an await has left of the list
//! is set right behind it.

use super::closure::Target;
use super::*;
use crate::hir::{Catch, ExprKind, LocalKind as HirKind, MethodRef, PatKind, StmtKind as Hir};
use crate::ty::defs::{BodySource, TypeDefId};

/// Whether a filter of this body might tell when it runs: it calls something, or reads what others may change.
pub fn needs_first_pass(defs: &Defs, body: &hir::Body) -> bool {
    let mut found = false;
    for_catches(body, |_, c| {
        if let Some(filter) = c.filter {
            walk::each_below(body, filter, |node| {
                let walk::Node::Expr(e) = node else { return };
                found |= match &body[e].kind {
                    ExprKind::Local(l) => Some(*l) != c.local && body.locals[*l].kind != HirKind::Temp,
                    // What the exception says of itself.
                    ExprKind::Property { getter, .. } => !getter.as_ref().is_some_and(|g| {
                        let m = &defs.methods[g.method];
                        defs.types[m.owner].is_std || matches!(m.body, BodySource::AutoGet(_))
                    }),
                    ExprKind::Call(call) => {
                        let m = &defs.methods[call.callee.method];
                        !(defs.types[m.owner].is_std && call.args.iter().all(|a| is_plain(body, a.expr)))
                    }
                    ExprKind::Field { target: None, field, .. } => !defs.fields[*field].is_const,
                    ExprKind::Invoke { .. }
                    | ExprKind::CallLocal { .. }
                    | ExprKind::New { .. }
                    | ExprKind::Assign { .. }
                    | ExprKind::Update { .. }
                    | ExprKind::CoalesceAssign { .. }
                    | ExprKind::Elem { .. }
                    | ExprKind::This
                    | ExprKind::Deref(_) => true,
                    _ => false,
                };
            });
        }
    });
    found
}

/// An argument that no delegate or object of the program hides behind.
fn is_plain(body: &hir::Body, e: ExprId) -> bool {
    matches!(body[e].ty.kind(), TyKind::Prim(_) | TyKind::String)
}

/// A filter that runs in the first pass.
pub struct Filter {
    pub expr: ExprId,
    /// Its number among the nested functions.
    nested: FnId,
    pub owner: FnId,
    /// Of the `catch`.
    pub scope: ScopeId,
    ty: Ty,
    pub local: Option<hir::LocalId>,
    /// What it gets as its hidden first parameter.
    pub target: Target,
    /// Uses the variable of its clause, perhaps in a lambda: its function binds it then, and may assign to it.
    pub binds: bool,
}

impl Filter {
    /// The variables that it uses.
    pub fn locals(&self, body: &hir::Body, mut f: impl FnMut(hir::LocalId)) {
        walk::each_below(body, self.expr, |node| {
            let local = match node {
                walk::Node::Expr(e) => match body[e].kind {
                    ExprKind::Local(l) => l,
                    _ => return,
                },
                walk::Node::Pat(hir::Pat { kind: PatKind::Bind(l), .. }) => *l,
                walk::Node::Pat(_) | walk::Node::Stmt(_) => return,
            };
            if body.locals[local].kind != HirKind::Temp {
                f(local);
            }
        });
    }
}

/// The filters of all functions that can be functions of their own: what they use can be captured.
pub fn filters(defs: &Defs, body: &hir::Body) -> Vec<Filter> {
    let mut list = Vec::new();
    for_catches(body, |owner, c| {
        let Some(expr) = c.filter else { return };
        let filter = Filter {
            expr,
            nested: FnId::new(body.fns.len() + list.len()),
            owner,
            scope: c.scope,
            ty: c.ty,
            local: c.local,
            target: Target::None,
            binds: false,
        };
        let mut possible = true;
        filter.locals(body, |l| possible &= !matches!(body.locals[l].ty.kind(), TyKind::Ref(_)));
        let by_ref = defs.methods[body.method].is_static
            || !matches!(this_ty(defs, body.method).kind(), TyKind::Ref(_));
        walk::each_below(body, expr, |node| {
            if let walk::Node::Expr(e) = node {
                possible &= by_ref || !matches!(body[e].kind, ExprKind::This);
            }
        });
        if possible {
            list.push(filter);
        }
    });
    list
}

fn for_catches<'a>(body: &'a hir::Body, mut f: impl FnMut(FnId, &'a Catch)) {
    for (id, fun) in body.fns.iter_ids() {
        walk::each(body, &fun.body, |node| {
            if let walk::Node::Stmt(hir::Stmt { kind: Hir::Try { catches, .. }, .. }) = node {
                catches.iter().for_each(|c| f(id, c));
            }
        });
    }
}

/// The library's `Handlers`.
pub struct Handlers {
    def: TypeDefId,
    /// `bool Is<T>(Exception)`
    is: MethodId,
    /// `Handlers Push(Func<Exception, bool>)`
    push: MethodId,
    /// `Handlers Barrier()`
    barrier: MethodId,
    /// `void Pop(Handlers)`: to those outside of it.
    pop: MethodId,
    /// `void Restore(Handlers)`
    restore: MethodId,
    /// `int Look(Handlers, Exception)`: 0 not asked, 1 no, 2 yes.
    look: MethodId,
    /// `void Search(Exception)`
    search: MethodId,
    func: TypeDefId,
}

impl Handlers {
    /// None in the body of one of its own methods.
    pub fn find(defs: &Defs, method: MethodId) -> Option<Handlers> {
        let type_named = |namespace: &str, name: &str, arity: usize| {
            let (namespace, name) = (Symbol::intern(namespace), Symbol::intern(name));
            let mut types = defs.types.iter_ids();
            types.find(|(_, d)| d.name == name && d.namespace == namespace && d.params.len() == arity)
        };
        let (def, _) = type_named("System.Runtime.CompilerServices", "Handlers", 0)?;
        let (func, _) = type_named("System", "Func", 2)?;
        if defs.methods[method].owner == def {
            return None;
        }
        let named = |name: &str| {
            let mut methods = defs.types[def].methods.iter().copied();
            methods.find(|&m| defs.methods[m].name.as_str() == name)
        };
        Some(Handlers {
            def,
            is: named("Is")?,
            push: named("Push")?,
            barrier: named("Barrier")?,
            pop: named("Pop")?,
            restore: named("Restore")?,
            look: named("Look")?,
            search: named("Search")?,
            func,
        })
    }
}

impl<'a> Builder<'a> {
    /// The function of a filter: `bool (env, Exception)`.
    pub(super) fn filter_body(mut self, filter: &'a Filter) -> Body {
        self.filter = Some(filter);
        self.out.func.nested = filter.nested;
        self.out.name = Symbol::intern(&format!("{} when", self.out.name));
        self.out.kind = BodyKind::Plain;
        self.out.ret = Ty::bool();
        self.span = self.hir[filter.expr].span;
        self.out.span = self.span;
        let entry = self.new_block();
        self.cur = Some(entry);
        self.receive_target();
        let any = self.exception_ty();
        let e = self.out.new_local(any, Some(Symbol::intern("exception")), LocalKind::Param);
        self.out.params.push(e);
        self.open_outer_envs();
        let (yes, no) = (self.new_block(), self.new_block());
        if filter.ty != any && filter.ty != Ty::object() {
            let value = Operand::Local(e);
            let is = self.def(Ty::bool(), Rvalue::IsInstance { value, ty: filter.ty });
            let fits = self.new_block();
            self.branch(is, fits, no);
            self.start(fits);
        }
        if let Some(l) = filter.local
            && filter.binds
        {
            self.copy_to_local(l, Operand::Local(e));
        }
        self.cond(filter.expr, yes, no);
        for (block, value) in [(yes, true), (no, false)] {
            self.cur = Some(block);
            self.terminate(Terminator::Return(Some(bool_const(value))));
        }
        finish::finish(&mut self.out);
        self.out
    }

    pub(super) fn filter_of(&self, c: &Catch) -> Option<&'a Filter> {
        self.plan.filters.iter().find(|f| Some(f.expr) == c.filter)
    }

    fn handlers_call(&mut self, method: MethodId, targs: Vec<Ty>, args: Vec<Operand>, ty: Ty) -> Operand {
        let Some(h) = self.handlers else { return unit() };
        let m = MethodRef { method, owner: Ty::named(h.def, []), targs };
        self.call_method(&m, None, true, args, false, ty)
    }

    /// Enters the clauses of a `try` into the list; their nodes, in the order of the clauses.
    pub(super) fn register(&mut self, catches: &'a [Catch]) -> Vec<LocalId> {
        let Some(h) = self.handlers else { return Vec::new() };
        let any = self.exception_ty();
        let func = Ty::named(h.func, [any, Ty::bool()]);
        let node_ty = Ty::named(h.def, []);
        let mut nodes = Vec::new();
        // The first clause is asked first: it goes in last.
        for c in catches.iter().rev() {
            let filter = self.filter_of(c);
            let (target, callee) = match filter {
                Some(f) => {
                    // The filter fills the variables of the clause.
                    self.enter_scope(c.scope);
                    let func = Func { method: self.hir.method, nested: f.nested, role: Role::Plain };
                    let params = self.plan.type_params(self.hir, self.defs, f.owner);
                    let args = params.into_iter().map(Ty::param).collect();
                    (
                        self.open_target(f.target, Symbol::intern("when")),
                        Callee::Direct(FuncRef { func, args }),
                    )
                }
                None => {
                    let m = MethodRef { method: h.is, owner: node_ty, targs: vec![c.ty] };
                    (None, Callee::Direct(self.method_ref(&m, Role::Plain)))
                }
            };
            let matches = self.def(func, Rvalue::NewDelegate { ty: func, target, callee: Box::new(callee) });
            let node = self.handlers_call(h.push, Vec::new(), vec![matches], node_ty);
            let node = self.as_local(node, node_ty);
            self.bound.insert(node);
            nodes.push(node);
        }
        nodes.reverse();
        nodes
    }

    /// Takes handlers out of the list: `outermost` and those inside of it.
    pub(super) fn unregister(&mut self, outermost: LocalId) {
        if let Some(h) = self.handlers {
            self.handlers_call(h.pop, Vec::new(), vec![Operand::Local(outermost)], Ty::void());
        }
    }

    /// Before a `finally` runs because of an exception: asks who will handle it.
    pub(super) fn search_handlers(&mut self, exception: LocalId) {
        if let Some(h) = self.handlers {
            self.handlers_call(h.search, Vec::new(), vec![Operand::Local(exception)], Ty::void());
        }
    }

    /// Behind an await: the thread may be another, with another list.
    pub(super) fn restore_handlers(&mut self) {
        if let (Some(h), Some(&innermost)) = (self.handlers, self.registered.last()) {
            self.handlers_call(h.restore, Vec::new(), vec![Operand::Local(innermost)], Ty::void());
        }
    }

    /// Jumps to `no` or `yes` if the first pass has asked this clause about `e`; goes on if not.
    pub(super) fn answered(&mut self, node: LocalId, e: LocalId, yes: BlockId, no: BlockId) {
        let Some(h) = self.handlers else { return };
        let args = vec![Operand::Local(node), Operand::Local(e)];
        let answer = self.handlers_call(h.look, Vec::new(), args, Ty::int());
        let default = self.new_block();
        self.terminate(Terminator::Switch { value: answer, cases: vec![(1, no), (2, yes)], default });
        self.cur = Some(default);
    }

    /// Lowers the body of a function; an async one keeps searches from going beyond it.
    pub(super) fn guarded(&mut self, body: impl FnOnce(&mut Self)) {
        let (Some(h), BodyKind::Async(_)) = (self.handlers, self.out.kind) else { return body(self) };
        let node_ty = Ty::named(h.def, []);
        let node = self.handlers_call(h.barrier, Vec::new(), Vec::new(), node_ty);
        let node = self.as_local(node, node_ty);
        self.bound.insert(node);
        self.registered.push(node);
        self.bookkeeping(body, |b| b.unregister(node));
        self.registered.pop();
    }
}
