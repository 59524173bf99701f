//! The parts of a HIR node, one level deep, for the analyses that run before lowering.
//!
//! Everything here works with an explicit stack: a chain of 100,000 `+` is as deep as it is long.

use crate::base::{BitSet, Idx, IndexVec};
use crate::hir::*;
use crate::ty::defs::Defs;

/// Anything that has parts. A lambda is a leaf: its body belongs to another function.
#[derive(Clone, Copy)]
pub enum Node<'a> {
    Expr(ExprId),
    Stmt(&'a Stmt),
    Pat(&'a Pat),
}

/// Calls `f` on `roots` and everything below them, in no particular order, within one function.
pub fn each<'a>(body: &'a Body, roots: &'a [Stmt], mut f: impl FnMut(Node<'a>)) {
    let mut stack: Vec<Node<'a>> = roots.iter().map(Node::Stmt).collect();
    while let Some(node) = stack.pop() {
        f(node);
        parts(body, node, &mut stack);
    }
}

/// Calls `f` on an expression and everything below it, within one function.
pub fn each_below<'a>(body: &'a Body, e: ExprId, mut f: impl FnMut(Node<'a>)) {
    let mut stack = vec![Node::Expr(e)];
    while let Some(node) = stack.pop() {
        f(node);
        parts(body, node, &mut stack);
    }
}

/// The scopes that a function, statement or arm enters.
pub fn entered_scopes(body: &Body) -> BitSet<ScopeId> {
    let mut entered = BitSet::new(body.scopes.len());
    for f in body.fns.iter() {
        entered.insert(f.scope);
        each(body, &f.body, |node| match node {
            Node::Stmt(s) => match &s.kind {
                StmtKind::Block { scope, .. } | StmtKind::Using { scope, .. } => {
                    entered.insert(*scope);
                }
                StmtKind::For { scope, round, .. } => {
                    entered.insert(*scope);
                    entered.insert(*round);
                }
                StmtKind::Foreach(f) => {
                    entered.insert(f.scope);
                }
                StmtKind::Switch { scope, sections, .. } => {
                    entered.insert(*scope);
                    for s in sections {
                        entered.insert(s.scope);
                    }
                }
                StmtKind::Try { catches, .. } => {
                    for c in catches {
                        entered.insert(c.scope);
                    }
                }
                _ => {}
            },
            Node::Expr(e) => {
                if let ExprKind::SwitchExpr { arms, .. } = &body[e].kind {
                    for a in arms {
                        entered.insert(a.scope);
                    }
                }
            }
            Node::Pat(_) => {}
        });
    }
    entered
}

/// Whether an `await` stands below any of the nodes, within the function.
pub fn has_await<'a>(body: &'a Body, roots: Vec<Node<'a>>) -> bool {
    let mut stack = roots;
    while let Some(node) = stack.pop() {
        match node {
            Node::Expr(e) if matches!(body[e].kind, ExprKind::Await(_)) => return true,
            Node::Expr(_) | Node::Stmt(_) | Node::Pat(_) => {}
        }
        parts(body, node, &mut stack);
    }
    false
}

/// Pushes the direct parts of `node`.
pub fn parts<'a>(body: &'a Body, node: Node<'a>, out: &mut Vec<Node<'a>>) {
    match node {
        Node::Expr(e) => expr_parts(&body[e].kind, out),
        Node::Stmt(s) => stmt_parts(&s.kind, out),
        Node::Pat(p) => pat_parts(&p.kind, out),
    }
}

fn exprs<'a>(out: &mut Vec<Node<'a>>, ids: impl IntoIterator<Item = ExprId>) {
    out.extend(ids.into_iter().map(Node::Expr));
}

fn args(out: &mut Vec<Node<'_>>, args: &[Arg]) {
    exprs(out, args.iter().map(|a| a.expr));
}

fn expr_parts<'a>(kind: &'a ExprKind, out: &mut Vec<Node<'a>>) {
    match kind {
        ExprKind::Const(_)
        | ExprKind::Local(_)
        | ExprKind::This
        | ExprKind::NewParam
        | ExprKind::Lambda(_)
        | ExprKind::LocalFnGroup { .. }
        | ExprKind::Typeof(_)
        | ExprKind::Default
        | ExprKind::Error => {}
        ExprKind::Deref(e)
        | ExprKind::ArrayLength(e)
        | ExprKind::AddrOf(e)
        | ExprKind::Spill(e)
        | ExprKind::Throw(e)
        | ExprKind::Unary { expr: e, .. }
        | ExprKind::As { expr: e, .. } => exprs(out, [*e]),
        ExprKind::Field { target, .. } | ExprKind::MethodGroup { target, .. } => exprs(out, *target),
        ExprKind::Elem { array, indices } => {
            exprs(out, [*array]);
            exprs(out, indices.iter().copied());
        }
        ExprKind::Property { target, args: list, .. } => {
            exprs(out, *target);
            args(out, list);
        }
        ExprKind::Call(call) => {
            exprs(out, call.target);
            args(out, &call.args);
        }
        ExprKind::Invoke { delegate, args: list } => {
            exprs(out, [*delegate]);
            args(out, list);
        }
        ExprKind::CallLocal { args: list, .. } | ExprKind::New { args: list, .. } => args(out, list),
        ExprKind::NewArray { dims, .. } => exprs(out, dims.iter().copied()),
        ExprKind::ArrayLit { elems, .. } => exprs(out, elems.iter().copied()),
        ExprKind::Concat(list) | ExprKind::Tuple(list) => exprs(out, list.iter().copied()),
        ExprKind::Assign { target, value } | ExprKind::CoalesceAssign { target, value } => {
            exprs(out, [*target, *value]);
        }
        ExprKind::Update { target, new, .. } => exprs(out, [*target, *new]),
        ExprKind::EventUpdate { target, value, .. } => {
            exprs(out, *target);
            exprs(out, [*value]);
        }
        ExprKind::Binary { left, right, .. } | ExprKind::RefEq { left, right, .. } => {
            exprs(out, [*left, *right]);
        }
        ExprKind::AndAlso(a, b) | ExprKind::OrElse(a, b) => exprs(out, [*a, *b]),
        ExprKind::Ternary { cond, then, els } => exprs(out, [*cond, *then, *els]),
        ExprKind::Coalesce { value, then, els, .. } => exprs(out, [*value, *then, *els]),
        ExprKind::NullCond { target, then, .. } => exprs(out, [*target, *then]),
        ExprKind::Lifted { operands, then, .. } => {
            exprs(out, operands.iter().map(|(e, _)| *e));
            exprs(out, [*then]);
        }
        ExprKind::Convert { kind, expr } => {
            exprs(out, [*expr]);
            if let ConvKind::Tuple(elems) = kind {
                exprs(out, elems.iter().map(|(_, e)| *e));
            }
        }
        ExprKind::Is { expr, pat, .. } => {
            exprs(out, [*expr]);
            out.push(Node::Pat(pat));
        }
        ExprKind::SwitchExpr { value, arms, .. } => {
            exprs(out, [*value]);
            for arm in arms {
                out.push(Node::Pat(&arm.pat));
                exprs(out, arm.guard);
                exprs(out, [arm.value]);
            }
        }
        ExprKind::Await(a) => match &a.kind {
            // The operand is part of `get_awaiter`.
            AwaitKind::Pattern { get_awaiter, is_completed, get_result, .. } => {
                exprs(out, [*get_awaiter, *is_completed, *get_result]);
            }
            AwaitKind::Task | AwaitKind::ValueTask | AwaitKind::Yield => exprs(out, [a.operand]),
        },
        ExprKind::Interpolated(list) => {
            for part in list {
                if let InterpPart::Hole { value, .. } = part {
                    exprs(out, [*value]);
                }
            }
        }
        ExprKind::Seq { stmts, value } => {
            out.extend(stmts.iter().map(Node::Stmt));
            exprs(out, [*value]);
        }
    }
}

fn stmt_parts<'a>(kind: &'a StmtKind, out: &mut Vec<Node<'a>>) {
    match kind {
        StmtKind::Expr(e) | StmtKind::YieldReturn(e) => exprs(out, [*e]),
        StmtKind::Let { init: e, .. } | StmtKind::Return(e) | StmtKind::Throw(e) => exprs(out, *e),
        StmtKind::Block { stmts, .. } | StmtKind::Group(stmts) => out.extend(stmts.iter().map(Node::Stmt)),
        StmtKind::If { cond, then, els } => {
            exprs(out, [*cond]);
            out.push(Node::Stmt(then));
            out.extend(els.as_deref().map(Node::Stmt));
        }
        StmtKind::While { cond, body, .. } | StmtKind::DoWhile { cond, body, .. } => {
            exprs(out, [*cond]);
            out.push(Node::Stmt(body));
        }
        StmtKind::For { init, cond, step, body, .. } => {
            out.extend(init.iter().map(Node::Stmt));
            exprs(out, *cond);
            exprs(out, step.iter().copied());
            out.push(Node::Stmt(body));
        }
        StmtKind::Foreach(f) => {
            exprs(out, [f.seq, f.elem_value]);
            if let ForeachKind::Enumerator { get, move_next, current, dispose, .. } = &f.kind {
                exprs(out, [*get, *move_next, *current]);
                exprs(out, *dispose);
            }
            out.push(Node::Stmt(&f.body));
        }
        StmtKind::Switch { value, sections, .. } => {
            exprs(out, [*value]);
            for s in sections {
                for label in &s.labels {
                    if let SwitchLabel::Case { pat, guard } = label {
                        out.push(Node::Pat(pat));
                        exprs(out, *guard);
                    }
                }
                out.extend(s.body.iter().map(Node::Stmt));
            }
        }
        StmtKind::Try { body, catches, finally } => {
            out.push(Node::Stmt(body));
            for c in catches {
                exprs(out, c.filter);
                out.push(Node::Stmt(&c.body));
            }
            out.extend(finally.as_deref().map(Node::Stmt));
        }
        StmtKind::Using { init, dispose, body, .. } => {
            exprs(out, [*init]);
            exprs(out, *dispose);
            out.push(Node::Stmt(body));
        }
        StmtKind::Lock { value, body, .. } => {
            exprs(out, [*value]);
            out.push(Node::Stmt(body));
        }
        StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::YieldBreak
        | StmtKind::Goto(_)
        | StmtKind::Label(_)
        | StmtKind::GotoSection { .. }
        | StmtKind::LocalFn(_)
        | StmtKind::Empty => {}
    }
}

fn pat_parts<'a>(kind: &'a PatKind, out: &mut Vec<Node<'a>>) {
    match kind {
        PatKind::Discard
        | PatKind::Bind(_)
        | PatKind::Const { .. }
        | PatKind::Null
        | PatKind::Relational { .. }
        | PatKind::Error => {}
        PatKind::Type { then, .. } | PatKind::NotNull { then, .. } => out.push(Node::Pat(then)),
        PatKind::Not(p) => out.push(Node::Pat(p)),
        PatKind::And(list) | PatKind::Or(list) => out.extend(list.iter().map(Node::Pat)),
        PatKind::Read { value, then, .. } => {
            exprs(out, [*value]);
            out.push(Node::Pat(then));
        }
        PatKind::Eval { expr, then } => {
            exprs(out, [*expr]);
            out.push(Node::Pat(then));
        }
    }
}

/// What evaluating an expression may do to variables that an operand to its left has read.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Effects {
    /// Assigns a parameter or variable by name.
    pub assigns: bool,
    /// Calls, or stores through a reference: may change variables whose address was taken.
    pub calls: bool,
}

impl Effects {
    pub const NONE: Effects = Effects { assigns: false, calls: false };
    pub const ANY: Effects = Effects { assigns: true, calls: true };

    pub fn or(self, other: Effects) -> Effects {
        Effects { assigns: self.assigns | other.assigns, calls: self.calls | other.calls }
    }
}

/// Facts about a whole body that lowering asks for.
pub struct Info {
    pub effects: IndexVec<ExprId, Effects>,
    /// Locals that a `ref` may point to.
    pub addr_taken: BitSet<LocalId>,
}

/// One pass over the table of expressions: an expression stands in it behind its parts. (Of a part that does not, the field
/// of a property that a constructor writes, anything is expected.)
pub fn analyse(defs: &Defs, body: &Body) -> Info {
    let mut effects: IndexVec<ExprId, Effects> = IndexVec::with_capacity(body.exprs.len());
    let mut addr_taken = BitSet::new(body.locals.len());
    let mut below = Vec::new();
    for e in body.exprs.ids() {
        let expr = &body[e];
        let mut found = Effects::NONE;
        // Half of all expressions have no parts and no effects.
        if !matches!(expr.kind, ExprKind::Local(_) | ExprKind::Const(_)) {
            let mut node = Some(Node::Expr(e));
            while let Some(part) = node {
                found = found.or(match part {
                    Node::Expr(part) if part != e => effects.get(part).copied().unwrap_or(Effects::ANY),
                    _ => {
                        parts(body, part, &mut below);
                        own_effects(defs, body, part)
                    }
                });
                node = below.pop();
            }
            if let ExprKind::AddrOf(place) = expr.kind
                && let Some(local) = root_local(defs, body, place)
            {
                addr_taken.insert(local);
            }
        }
        effects.push(found);
    }
    Info { effects, addr_taken }
}

/// The variable that a place of value-type fields is part of.
pub fn root_local(defs: &Defs, body: &Body, mut place: ExprId) -> Option<LocalId> {
    loop {
        match &body[place].kind {
            ExprKind::Local(l) => return Some(*l),
            ExprKind::Field { target: Some(t), .. } if defs.is_value_type(body[*t].ty) => place = *t,
            _ => return None,
        }
    }
}

fn own_effects(defs: &Defs, body: &Body, node: Node<'_>) -> Effects {
    let assigns = Effects { assigns: true, calls: false };
    let calls = Effects { assigns: false, calls: true };
    let written = |target: ExprId| match root_local(defs, body, target) {
        Some(l) if body.locals[l].kind == LocalKind::Temp => Effects::NONE,
        Some(_) => assigns,
        None => calls,
    };
    match node {
        Node::Expr(e) => match &body[e].kind {
            ExprKind::Assign { target, .. }
            | ExprKind::Update { target, .. }
            | ExprKind::CoalesceAssign { target, .. } => written(*target).or(calls),
            ExprKind::AddrOf(place) => written(*place),
            ExprKind::Call(_)
            | ExprKind::Invoke { .. }
            | ExprKind::CallLocal { .. }
            | ExprKind::New { .. }
            | ExprKind::NewParam
            | ExprKind::Property { .. }
            | ExprKind::EventUpdate { .. }
            | ExprKind::Await(_) => calls,
            _ => Effects::NONE,
        },
        Node::Stmt(s) => match &s.kind {
            StmtKind::Let { local, .. } if body.locals[*local].kind != LocalKind::Temp => assigns,
            StmtKind::Let { .. } | StmtKind::Expr(_) => Effects::NONE,
            _ => calls,
        },
        Node::Pat(p) => match &p.kind {
            PatKind::Bind(l) if body.locals[*l].kind != LocalKind::Temp => assigns,
            _ => Effects::NONE,
        },
    }
}

/// For each label of function `f`, how many `finally` regions stand around it.
/// With `registered` handlers a `try` with clauses is one, too, and so is the body of an async function.
pub fn label_depths(body: &Body, f: FnId, registered: bool, surrounded: bool) -> IndexVec<LabelId, usize> {
    let fun = &body.fns[f];
    let is_async = fun.is_async.is_some() && fun.yields.is_none() && fun.builder.is_none();
    let base = usize::from(registered && is_async) + usize::from(surrounded && is_async);
    let mut depths = IndexVec::filled(0, body.labels.len());
    if body.labels.is_empty() {
        return depths;
    }
    let mut stack: Vec<(&Stmt, usize)> = fun.body.iter().map(|s| (s, base)).collect();
    let mut below = Vec::new();
    while let Some((stmt, depth)) = stack.pop() {
        match &stmt.kind {
            StmtKind::Label(l) => depths[*l] = depth,
            StmtKind::Try { body: inner, catches, finally } => {
                let inside =
                    depth + usize::from(finally.is_some()) + usize::from(registered && !catches.is_empty());
                stack.push((inner, inside));
                stack.extend(catches.iter().map(|c| (&*c.body, inside)));
                stack.extend(finally.as_deref().map(|s| (s, depth)));
            }
            StmtKind::Using { dispose, body: inner, .. } => {
                stack.push((inner, depth + usize::from(dispose.is_some())));
            }
            StmtKind::Lock { body: inner, .. } => stack.push((inner, depth + 1)),
            StmtKind::Foreach(f) => {
                let disposes = matches!(f.kind, ForeachKind::Enumerator { dispose: Some(_), .. });
                stack.push((&f.body, depth + usize::from(disposes)));
            }
            kind => {
                stmt_parts(kind, &mut below);
                for node in below.drain(..) {
                    if let Node::Stmt(s) = node {
                        stack.push((s, depth));
                    }
                }
            }
        }
    }
    depths
}

/// `Idx::new` for the first of anything.
pub fn first<I: Idx>() -> I {
    I::new(0)
}
