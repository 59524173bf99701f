//! Captured variables: one environment object for each scope that has any, made when the scope is entered.
//!
//! ```text
//! foreach (var x in xs) {             class <>c__DisplayClass0_1 { int x; <>c__DisplayClass0_0 parent; }
//!   fs.Add(() => x + n);              env1 = new …; env1.parent = env0; env1.x = …
//! }                                   fs.Add(new Func<int>(env1, <Main>b__0))
//! ```
//! A nested function receives the innermost environment that it needs (or `this`, if it needs nothing else) as its first
//! parameter and reaches the outer ones through parent links. What it needs is what it names, and what the functions
//! that it contains or calls need. The environment without a parent holds `this`.
//!
//! Invariant: an environment is linked to the nearest outer one that the function making it can reach. As a function
//! needs whatever its nested functions need, every needed environment is on the chain.

use std::collections::HashMap;

use super::first_pass::Filter;
use super::*;
use crate::hir::{ExprKind, FnId, FnKind, ScopeId};
use crate::ty::defs::{Access, FieldDef, FieldId, Header, Lazy, Members, TypeDef, TypeParamId};

/// The environments of one body.
pub struct Plan {
    envs: HashMap<ScopeId, Env>,
    /// The scopes of `envs`, by the function that enters them.
    made_by: FxHashMap<FnId, Vec<ScopeId>>,
    targets: IndexVec<FnId, Target>,
    /// Locals that live in an environment.
    pub captured: BitSet<hir::LocalId>,
    /// The functions of filters that run in the first pass (see `first_pass`).
    pub filters: Vec<Filter>,
    /// Scopes that have an environment and that no statement enters, of variables in the middle of an expression, and
    /// the scope around that is entered.
    loose: Vec<(ScopeId, ScopeId)>,
}

/// The environments that a function has at hand.
#[derive(Default)]
pub struct OpenEnvs {
    of: FxHashMap<ScopeId, LocalId>,
    /// The one that was opened last.
    innermost: Option<LocalId>,
}

impl OpenEnvs {
    pub fn open(&mut self, scope: ScopeId, env: LocalId) {
        self.of.insert(scope, env);
        self.innermost = Some(env);
    }
}

struct Env {
    ty: Ty,
    parent: Option<(ScopeId, FieldId)>,
    this: Option<FieldId>,
    fields: HashMap<hir::LocalId, FieldId>,
}

/// What a nested function gets as its hidden first parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    None,
    This,
    Env(ScopeId),
}

/// What one function needs from those around it.
#[derive(Clone, Default, PartialEq)]
struct Need {
    this: bool,
    scopes: Vec<ScopeId>,
}

impl Plan {
    /// All type parameters that the code of `f` may mention.
    pub fn type_params(&self, body: &hir::Body, defs: &Defs, f: FnId) -> Vec<TypeParamId> {
        type_params(body, defs, f)
    }

    pub fn target(&self, f: FnId) -> Target {
        self.targets[f]
    }

    /// Type of the hidden first parameter: of a method `this`.
    pub fn target_ty(&self, defs: &Defs, body: &hir::Body, f: FnId) -> Option<Ty> {
        match self.targets[f] {
            Target::Env(scope) => Some(self.envs[&scope].ty),
            Target::This => Some(this_ty(defs, body.method)),
            Target::None => {
                (f.index() == 0 && !defs.methods[body.method].is_static).then(|| this_ty(defs, body.method))
            }
        }
    }
}

fn type_params(body: &hir::Body, defs: &Defs, f: FnId) -> Vec<TypeParamId> {
    let mut chain = Vec::new();
    let mut at = Some(f);
    while let Some(f) = at {
        chain.push(f);
        at = body.fns[f].parent;
    }
    let mut params = defs.all_params(body.method);
    // The method's own parameters are in `all_params` already.
    for f in chain.into_iter().rev().filter(|f| f.index() > 0) {
        params.extend(&body.fns[f].type_params);
    }
    params
}

pub fn plan(defs: &Defs, body: &hir::Body, filters: Vec<Filter>) -> Plan {
    let mut captured: BitSet<hir::LocalId> =
        body.locals.iter_ids().filter(|(_, l)| l.captured).map(|(id, _)| id).collect();
    for f in &filters {
        f.locals(body, |l| {
            captured.insert(l);
        });
    }
    if captured.is_empty() && filters.is_empty() && body.fns.len() == 1 {
        return Plan {
            envs: HashMap::new(),
            made_by: FxHashMap::default(),
            targets: IndexVec::filled(Target::None, 1),
            captured,
            filters,
            loose: Vec::new(),
        };
    }
    let needs = needs(body, &captured);
    let mut with_env: Vec<ScopeId> = captured.iter().map(|l| body.locals[l].scope).collect();
    with_env.sort();
    with_env.dedup();
    let filter_needs: Vec<Need> = filters.iter().map(|f| filter_need(body, &captured, &needs, f)).collect();
    let this_needed =
        body.fns.ids().any(|f| f.index() > 0 && needs[f].this) || filter_needs.iter().any(|n| n.this);
    let has_env = |s: ScopeId| with_env.binary_search(&s).is_ok();

    // Outer scopes first: a child names its parent's type.
    let mut order = with_env.clone();
    order.sort_by_key(|&s| depth(body, s));
    let entered = walk::entered_scopes(body);
    let around = |s| ancestors(body, s).find(|&a| entered.contains(a));
    let loose =
        order.iter().filter(|&&s| !entered.contains(s)).filter_map(|&s| Some((s, around(s)?))).collect();
    let targets = IndexVec::filled(Target::None, body.fns.len());
    let mut variables: FxHashMap<ScopeId, Vec<hir::LocalId>> = FxHashMap::default();
    for l in body.locals.ids().filter(|&l| captured.contains(l)) {
        variables.entry(body.locals[l].scope).or_default().push(l);
    }
    let (envs, made_by) = (HashMap::new(), FxHashMap::default());
    let mut plan = Plan { envs, made_by, targets, captured, filters, loose };
    for (n, &scope) in order.iter().enumerate() {
        let owner = body.scopes[scope].owner;
        let parent = ancestors(body, scope)
            .find(|&s| has_env(s) && (body.scopes[s].owner == owner || needs[owner].scopes.contains(&s)));
        let holds_this = parent.is_none() && this_needed && (owner.index() == 0 || needs[owner].this);
        let parent = parent.map(|p| (p, plan.envs[&p].ty));
        let env = declare_env(defs, body, scope, (n, &variables[&scope]), parent, holds_this);
        plan.envs.insert(scope, env);
        plan.made_by.entry(owner).or_default().push(scope);
    }
    for f in body.fns.ids().skip(1) {
        plan.targets[f] = needs[f].target(body);
    }
    for (filter, need) in plan.filters.iter_mut().zip(&filter_needs) {
        filter.target = need.target(body);
        filter.binds = filter
            .local
            .is_some_and(|l| plan.captured.contains(l) && need.scopes.contains(&body.locals[l].scope));
    }
    plan
}

fn ancestors(body: &hir::Body, scope: ScopeId) -> impl Iterator<Item = ScopeId> {
    std::iter::successors(body.scopes[scope].parent, |&s| body.scopes[s].parent)
}

fn depth(body: &hir::Body, scope: ScopeId) -> usize {
    ancestors(body, scope).count()
}

impl Need {
    fn target(&self, body: &hir::Body) -> Target {
        match self.scopes.iter().copied().max_by_key(|&s| depth(body, s)) {
            Some(s) => Target::Env(s),
            None if self.this => Target::This,
            None => Target::None,
        }
    }

    fn add(&mut self, scope: ScopeId) {
        if !self.scopes.contains(&scope) {
            self.scopes.push(scope);
        }
    }
}

/// What the function of a filter needs: it is another function, so everything captured is outside of it.
fn filter_need(
    body: &hir::Body,
    captured: &BitSet<hir::LocalId>,
    needs: &IndexVec<FnId, Need>,
    filter: &Filter,
) -> Need {
    let mut need = Need::default();
    filter.locals(body, |l| {
        if captured.contains(l) {
            need.add(body.locals[l].scope);
        }
    });
    walk::each_below(body, filter.expr, |node| {
        let walk::Node::Expr(e) = node else { return };
        match &body[e].kind {
            ExprKind::This => need.this = true,
            ExprKind::Lambda(g)
            | ExprKind::CallLocal { fun: g, .. }
            | ExprKind::LocalFnGroup { fun: g, .. } => {
                need.this |= needs[*g].this;
                needs[*g].scopes.iter().for_each(|&s| need.add(s));
            }
            _ => {}
        }
    });
    need
}

/// What each function needs, by a fixed point over containment and calls.
fn needs(body: &hir::Body, captured: &BitSet<hir::LocalId>) -> IndexVec<FnId, Need> {
    let mut needs: IndexVec<FnId, Need> = IndexVec::filled(Need::default(), body.fns.len());
    let mut uses: IndexVec<FnId, Vec<FnId>> = IndexVec::filled(Vec::new(), body.fns.len());
    for f in body.fns.ids() {
        let need = &mut needs[f];
        let used = &mut uses[f];
        let local = |l: hir::LocalId, need: &mut Need| {
            let decl = &body.locals[l];
            if captured.contains(l) && body.scopes[decl.scope].owner != f {
                need.add(decl.scope);
            }
        };
        walk::each(body, &body.fns[f].body, |node| match node {
            walk::Node::Expr(e) => match &body[e].kind {
                ExprKind::Local(l) => local(*l, need),
                ExprKind::This => need.this = true,
                ExprKind::Lambda(g)
                | ExprKind::CallLocal { fun: g, .. }
                | ExprKind::LocalFnGroup { fun: g, .. } => {
                    used.push(*g);
                }
                _ => {}
            },
            walk::Node::Pat(p) => {
                if let hir::PatKind::Bind(l) = p.kind {
                    local(l, need);
                }
            }
            walk::Node::Stmt(_) => {}
        });
    }
    for f in body.fns.ids() {
        if let Some(parent) = body.fns[f].parent {
            uses[parent].push(f);
        }
    }
    loop {
        let mut changed = false;
        for f in body.fns.ids() {
            let mut need = needs[f].clone();
            for &g in &uses[f] {
                need.this |= needs[g].this;
                for &s in &needs[g].scopes {
                    if body.scopes[s].owner != f && !need.scopes.contains(&s) {
                        need.scopes.push(s);
                    }
                }
            }
            if need != needs[f] {
                needs[f] = need;
                changed = true;
            }
        }
        if !changed {
            return needs;
        }
    }
}

/// Adds the class of a scope's environment to the definitions.
fn declare_env(
    defs: &Defs,
    body: &hir::Body,
    scope: ScopeId,
    (number, locals): (usize, &[hir::LocalId]),
    parent: Option<(ScopeId, Ty)>,
    holds_this: bool,
) -> Env {
    let method = &defs.methods[body.method];
    let (outer, file) = (method.owner, method.file);
    let span = body.fns[body.scopes[scope].owner].span;
    let params = type_params(body, defs, body.scopes[scope].owner);
    let own_params = params.len() - defs.types[outer].params.len();
    let ordinal = defs.types[outer].methods.iter().position(|&m| m == body.method).unwrap_or_default();
    let object = defs.lang.object;
    // The fields name the class itself only through its parent, so they can be declared before it.
    let def = defs.types.next_id();
    let mut fields = Vec::new();
    let mut declare = |name: Symbol, ty: Ty, span: Span| {
        let field = defs.fields.push(FieldDef::hidden(name.as_str(), def, ty, (file, span)));
        fields.push(field);
        field
    };
    let parent = parent.map(|(s, ty)| (s, declare(Symbol::intern("<>parent"), ty, span)));
    let this = holds_this.then(|| declare(Symbol::intern("<>this"), this_ty(defs, body.method), span));
    let mut variables = HashMap::new();
    for &l in locals {
        let decl = &body.locals[l];
        variables.insert(l, declare(decl.name, decl.ty, decl.span));
    }
    let members = Members {
        fields,
        vtable: object.map(|o| defs.types[o].vtable.clone()).unwrap_or_default(),
        ..Members::default()
    };
    let header = Header {
        base: object.map(|_| Ty::object()),
        interfaces: Vec::new(),
        underlying: None,
        builder: None,
        members: Lazy::ready(members),
    };
    let pushed = defs.types.push(TypeDef {
        kind: TypeDefKind::Class,
        name: Symbol::intern(&format!("<>c__DisplayClass{ordinal}_{number}")),
        namespace: Symbol::intern(""),
        outer: Some(outer),
        params: params.clone(),
        own_params,
        access: Access::Private,
        is_static: false,
        is_abstract: false,
        is_sealed: true,
        is_record: false,
        is_readonly: false,
        is_ref_struct: false,
        is_flags: false,
        nested: Vec::new(),
        is_std: defs.types[outer].is_std,
        file,
        span,
        header: Lazy::ready(header),
    });
    debug_assert_eq!(def, pushed);
    let ty = Ty::named(def, params.iter().map(|&p| Ty::param(p)).collect::<Vec<_>>());
    Env { ty, parent, this, fields: variables }
}

// ---- Lowering ----------------------------------------------------------------------------------------------------

impl<'a> Builder<'a> {
    /// Declares the hidden first parameter: `this`, or what a nested function closes over.
    pub(super) fn receive_target(&mut self) {
        if self.fun.index() == 0 && self.filter.is_none() {
            if !self.defs.methods[self.hir.method].is_static {
                let ty = this_ty(self.defs, self.hir.method);
                self.this = Some(self.hidden_param("this", ty));
            }
            return;
        }
        match self.own_target() {
            Target::None => {}
            Target::This => {
                let ty = this_ty(self.defs, self.hir.method);
                self.this = Some(self.hidden_param("this", ty));
            }
            Target::Env(scope) => {
                let local = self.hidden_param("env", self.plan.envs[&scope].ty);
                self.envs.open(scope, local);
            }
        }
    }

    fn own_target(&self) -> Target {
        match self.filter {
            Some(f) => f.target,
            None => self.plan.targets[self.fun],
        }
    }

    /// Whether a scope was entered by another function than this.
    fn is_outer(&self, scope: ScopeId) -> bool {
        match self.filter {
            Some(f) => f.scope == scope || ancestors(self.hir, f.scope).any(|s| s == scope),
            None => self.hir.scopes[scope].owner != self.fun,
        }
    }

    /// Shows everything in the code of this function.
    fn each_node(&self, mut f: impl FnMut(walk::Node<'a>)) {
        let hir = self.hir;
        match self.filter {
            Some(filter) => walk::each_below(hir, filter.expr, f),
            None => walk::each(hir, &hir.fns[self.fun].body, &mut f),
        }
    }

    fn hidden_param(&mut self, name: &str, ty: Ty) -> LocalId {
        let local = self.out.new_local(ty, Some(Symbol::intern(name)), LocalKind::Param);
        self.out.params.push(local);
        local
    }

    /// Loads the outer environments that this function uses, and `this`, from the one it was given: links never change.
    pub(super) fn open_outer_envs(&mut self) {
        let Target::Env(innermost) = self.own_target() else { return };
        let (mut used, mut uses_this) = self.outer_uses();
        let Some(mut env) = self.envs.innermost else { return };
        let mut scope = innermost;
        used.retain(|&s| s != innermost);
        while !used.is_empty() || uses_this {
            let plan = &self.plan.envs[&scope];
            if uses_this && let Some(field) = plan.this {
                let field = FieldRef { owner: plan.ty, field };
                let this = self.temp(this_ty(self.defs, self.hir.method));
                self.assign(this, Rvalue::Load(field_place(Base::Object(env), field)));
                self.bound.insert(this);
                self.this = Some(this);
                uses_this = false;
            }
            let Some((outer, field)) = plan.parent else { return };
            let field = FieldRef { owner: plan.ty, field };
            let next = self.temp(self.plan.envs[&outer].ty);
            self.assign(next, Rvalue::Load(field_place(Base::Object(env), field)));
            self.envs.open(outer, next);
            used.retain(|&s| s != outer);
            (scope, env) = (outer, next);
        }
    }

    /// The outer environments that the code of this function itself touches: for variables, for parents of its own
    /// environments and for the functions it makes or calls.
    fn outer_uses(&self) -> (Vec<ScopeId>, bool) {
        let (hir, plan) = (self.hir, self.plan);
        let mut scopes: Vec<ScopeId> = Vec::new();
        let mut this = false;
        let mut add = |s: ScopeId| {
            if self.is_outer(s) && !scopes.contains(&s) {
                scopes.push(s);
            }
        };
        let mut local = |l: hir::LocalId| {
            if plan.captured.contains(l) {
                add(hir.locals[l].scope);
            }
        };
        self.each_node(|node| match node {
            walk::Node::Expr(e) => match &hir[e].kind {
                ExprKind::Local(l) => local(*l),
                ExprKind::This => this = true,
                _ => {}
            },
            walk::Node::Pat(p) => {
                if let hir::PatKind::Bind(l) = p.kind {
                    local(l);
                }
            }
            walk::Node::Stmt(_) => {}
        });
        self.each_node(|node| {
            if let walk::Node::Expr(e) = node
                && let ExprKind::Lambda(g)
                | ExprKind::CallLocal { fun: g, .. }
                | ExprKind::LocalFnGroup { fun: g, .. } = &hir[e].kind
            {
                match plan.targets[*g] {
                    Target::Env(s) => add(s),
                    Target::This => this = true,
                    Target::None => {}
                }
            }
        });
        for &scope in plan.made_by.get(&self.fun).into_iter().flatten().filter(|&&s| !self.is_outer(s)) {
            let env = &plan.envs[&scope];
            if let Some((parent, _)) = env.parent {
                add(parent);
            }
            this |= env.this.is_some();
        }
        (scopes, this)
    }

    /// Makes the environment of a scope, if it has one.
    pub(super) fn enter_scope(&mut self, scope: ScopeId) {
        self.make_env(scope);
        let plan = self.plan;
        for &(inner, _) in plan.loose.iter().filter(|l| l.1 == scope) {
            self.make_env(inner);
        }
    }

    fn make_env(&mut self, scope: ScopeId) {
        let Some(env) = self.plan.envs.get(&scope) else { return };
        let local = match self.env_local(scope) {
            Some(l) => l,
            None => {
                let l = self.temp(env.ty);
                self.envs.open(scope, l);
                l
            }
        };
        self.assign(local, Rvalue::New(env.ty));
        let place = |field| field_place(Base::Object(local), FieldRef { owner: env.ty, field });
        if let Some((parent, field)) = env.parent
            && let Some(outer) = self.env_local(parent)
        {
            self.emit(StmtKind::Store(place(field), Operand::Local(outer)));
        }
        if let Some(field) = env.this
            && let Some(this) = self.this
        {
            self.emit(StmtKind::Store(place(field), Operand::Local(this)));
        }
    }

    /// Fresh environments for the variables that an expression declares, each time it is evaluated.
    pub(super) fn refresh_loose_scopes(&mut self, e: ExprId) {
        let plan = self.plan;
        if plan.loose.is_empty() {
            return;
        }
        let mut found = Vec::new();
        walk::each_below(self.hir, e, |node| {
            let local = match node {
                walk::Node::Expr(e) => match self.hir[e].kind {
                    ExprKind::Local(l) => l,
                    _ => return,
                },
                walk::Node::Pat(hir::Pat { kind: hir::PatKind::Bind(l), .. }) => *l,
                walk::Node::Stmt(hir::Stmt { kind: hir::StmtKind::Let { local, .. }, .. }) => *local,
                walk::Node::Pat(_) | walk::Node::Stmt(_) => return,
            };
            let scope = self.hir.locals[local].scope;
            if plan.loose.iter().any(|l| l.0 == scope) && self.hir.scopes[scope].owner == self.fun {
                found.push(scope);
            }
        });
        found.sort();
        found.dedup();
        for scope in found {
            self.make_env(scope);
        }
    }

    fn env_local(&self, scope: ScopeId) -> Option<LocalId> {
        self.envs.of.get(&scope).copied()
    }

    /// Where a captured variable lives: its environment and field. None for a variable that is a local.
    pub(super) fn captured_home(&mut self, local: hir::LocalId) -> Option<(LocalId, FieldRef)> {
        let decl = &self.hir.locals[local];
        if !self.plan.captured.contains(local) {
            return None;
        }
        let env = self.plan.envs.get(&decl.scope)?;
        let field = FieldRef { owner: env.ty, field: *env.fields.get(&local)? };
        match self.env_local(decl.scope) {
            Some(l) => Some((l, field)),
            None => crate::bug!(decl.span, "the environment of `{}` is not open here", decl.name),
        }
    }

    /// The hidden first argument of a nested function, as it is to be passed from here.
    fn target_of(&mut self, g: FnId) -> Option<Operand> {
        let (target, name) = (self.plan.targets[g], self.hir.fns[g].name);
        self.open_target(target, name)
    }

    /// What a function with this target gets from here.
    pub(super) fn open_target(&mut self, target: Target, name: Symbol) -> Option<Operand> {
        let local = match target {
            Target::None => return None,
            Target::This => self.this,
            Target::Env(scope) => self.env_local(scope),
        };
        match local {
            Some(l) => Some(Operand::Local(l)),
            None => crate::bug!(self.span, "what {name} closes over is not open here"),
        }
    }

    pub(super) fn nested_ref(&self, g: FnId, targs: &[Ty], role: Role) -> FuncRef {
        let own = self.hir.fns[g].type_params.len();
        let mut args: Vec<Ty> =
            self.plan.type_params(self.hir, self.defs, g).into_iter().map(Ty::param).collect();
        args.truncate(args.len() - own);
        args.extend(targs);
        FuncRef { func: Func { method: self.hir.method, nested: g, role }, args }
    }

    /// Callee and hidden first argument of a call of a local function.
    pub(super) fn nested_callee(&mut self, g: FnId, targs: &[Ty], role: Role) -> (Callee, Vec<Operand>) {
        let target = self.target_of(g);
        (Callee::Direct(self.nested_ref(g, targs, role)), target.into_iter().collect())
    }

    /// A delegate of a lambda or local function.
    pub(super) fn closure(&mut self, g: FnId, targs: &[Ty], ty: Ty) -> Operand {
        debug_assert!(g.index() > 0 && self.hir.fns[g].kind != FnKind::Method);
        let target = self.target_of(g);
        let callee = Callee::Direct(self.nested_ref(g, targs, Role::Plain));
        self.def(ty, Rvalue::NewDelegate { ty, target, callee: Box::new(callee) })
    }
}
