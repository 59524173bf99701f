//! Expressions: what they read and assign, in order of evaluation (C# 9.4.4.22 and following).
//!
//! A condition leaves two states, one for each outcome: `F(out x) && x > 0` reads an assigned `x`. The left spines of
//! calls and operators are walked by loops, since a program may make them very long.

use super::slots::SlotId;
use super::stmt::irrefutable;
use super::{Flow, State};
use crate::hir::{
    Arg, AwaitKind, BinOp, ConvKind, ExprId, ExprKind, InterpPart, LiftedNull, LocalId, Pat, PatKind,
    SwitchArm, UnOp,
};
use crate::syntax::ast::ParamMode;
use crate::ty::defs::Const;

impl Flow<'_> {
    /// Evaluates an expression for its value.
    pub(super) fn expr(&mut self, e: ExprId) {
        let mut spine = Vec::new();
        let mut at = e;
        // Down to what is evaluated first.
        while let Some(first) = self.first(at) {
            spine.push(at);
            at = first;
        }
        self.leaf(at);
        while let Some(e) = spine.pop() {
            self.rest(e);
        }
    }

    /// The operand that is evaluated first, where nothing else has to happen around it.
    fn first(&self, e: ExprId) -> Option<ExprId> {
        match &self.body[e].kind {
            ExprKind::Call(c) => c.target,
            ExprKind::Property { target, .. } => *target,
            ExprKind::Field { target: Some(t), .. } if self.slot(e).is_none() => Some(*t),
            ExprKind::Deref(inner) if self.slot(e).is_none() => Some(*inner),
            ExprKind::Elem { array, .. } => Some(*array),
            ExprKind::Invoke { delegate, .. } => Some(*delegate),
            ExprKind::Binary { left, .. } | ExprKind::RefEq { left, .. } if !self.splits(e) => Some(*left),
            ExprKind::Unary { expr, op, .. } if *op != UnOp::Not => Some(*expr),
            ExprKind::Convert { expr, .. }
            | ExprKind::As { expr, .. }
            | ExprKind::ArrayLength(expr)
            | ExprKind::AddrOf(expr)
            | ExprKind::Spill(expr) => Some(*expr),
            _ => None,
        }
    }

    /// What is evaluated behind [`Flow::first`].
    fn rest(&mut self, e: ExprId) {
        let body = self.body;
        self.lint(e);
        match &body[e].kind {
            ExprKind::Call(c) => self.args(&c.args),
            ExprKind::Property { args, .. } => self.args(args),
            ExprKind::Invoke { args, .. } => self.args(args),
            ExprKind::Elem { indices, .. } => self.exprs(indices),
            ExprKind::Binary { right, .. } | ExprKind::RefEq { right, .. } => self.expr(*right),
            ExprKind::Convert { kind: ConvKind::Tuple(parts), .. } => {
                for &(_, part) in parts {
                    self.expr(part);
                }
            }
            _ => {}
        }
    }

    fn exprs(&mut self, list: &[ExprId]) {
        for &e in list {
            self.expr(e);
        }
    }

    /// An expression without a first operand.
    fn leaf(&mut self, e: ExprId) {
        let body = self.body;
        self.lint(e);
        let span = body[e].span;
        match &body[e].kind {
            ExprKind::Const(_)
            | ExprKind::This
            | ExprKind::NewParam
            | ExprKind::Typeof(_)
            | ExprKind::Default
            | ExprKind::Error => {}
            ExprKind::Local(_) | ExprKind::Field { .. } | ExprKind::Deref(_) => {
                if let Some(slot) = self.slot(e) {
                    self.used.insert(self.slots.local_of(slot));
                    self.need(slot, span);
                } else if let ExprKind::Local(l) = body[e].kind {
                    self.used.insert(l);
                }
            }
            ExprKind::Call(c) => self.args(&c.args),
            ExprKind::Property { args, .. } => self.args(args),
            ExprKind::New { args, .. } => self.args(args),
            ExprKind::CallLocal { fun, args, .. } => {
                self.args(args);
                self.uses_local_fn(*fun, span, true);
            }
            ExprKind::LocalFnGroup { fun, .. } => self.uses_local_fn(*fun, span, false),
            ExprKind::MethodGroup { target, .. } => self.exprs(target.as_slice()),
            ExprKind::NewArray { dims, .. } => self.exprs(dims),
            ExprKind::ArrayLit { elems, .. } => self.exprs(elems),
            ExprKind::Tuple(elems) | ExprKind::Concat(elems) => {
                self.exprs(elems);
            }
            ExprKind::Interpolated(parts) => {
                for p in parts {
                    if let InterpPart::Hole { value, .. } = p {
                        self.expr(*value);
                    }
                }
            }
            ExprKind::Assign { target, value } => {
                self.target(*target);
                self.expr(*value);
                self.store(*target, Some(*value));
            }
            ExprKind::Update { target, new, .. } => {
                self.expr(*target);
                self.expr(*new);
                self.store(*target, None);
            }
            ExprKind::CoalesceAssign { target, value } => {
                self.expr(*target);
                let had = self.state.clone();
                self.expr(*value);
                self.store(*target, None);
                self.state.join(&had);
            }
            ExprKind::EventUpdate { target, value, .. } => {
                self.exprs(target.as_slice());
                self.expr(*value);
            }
            ExprKind::AndAlso(..) | ExprKind::OrElse(..) | ExprKind::Is { .. } | ExprKind::Unary { .. } => {
                let (yes, no) = self.cond(e);
                self.merge(yes, no);
            }
            ExprKind::Binary { .. } | ExprKind::RefEq { .. } => {
                let (yes, no) = self.cond(e);
                self.merge(yes, no);
            }
            ExprKind::Ternary { cond, then, els } => {
                let (yes, no) = self.cond(*cond);
                self.state = yes;
                self.expr(*then);
                let done = std::mem::replace(&mut self.state, no);
                self.expr(*els);
                self.state.join(&done);
            }
            ExprKind::Coalesce { value, then, els, .. } => {
                let not_null = self.nullable(*value);
                self.expr(*els);
                let other = std::mem::replace(&mut self.state, not_null);
                self.expr(*then);
                self.state.join(&other);
            }
            ExprKind::NullCond { .. } => {
                self.nullable(e);
            }
            ExprKind::Lifted { operands, then, on_null } => {
                for &(e, _) in operands {
                    self.expr(e);
                }
                self.expr(*then);
                match **on_null {
                    LiftedNull::Null
                    | LiftedNull::Const(_)
                    | LiftedNull::BothNull { .. }
                    | LiftedNull::Logic(_) => {}
                }
            }
            ExprKind::SwitchExpr { value, arms, .. } => self.switch_expr(*value, arms),
            ExprKind::Await(a) => {
                self.expr(a.operand);
                match &a.kind {
                    AwaitKind::Task | AwaitKind::ValueTask | AwaitKind::Yield | AwaitKind::Pattern { .. } => {
                        self.pause();
                    }
                }
            }
            ExprKind::Lambda(f) => self.lambda(*f),
            ExprKind::Seq { stmts, value } => {
                self.synthetic += 1;
                self.stmts(stmts);
                self.synthetic -= 1;
                self.expr(*value);
            }
            ExprKind::Throw(e) => {
                self.expr(*e);
                self.state.kill();
            }
            // These have a first operand, and are never a leaf.
            ExprKind::Elem { .. }
            | ExprKind::Invoke { .. }
            | ExprKind::Convert { .. }
            | ExprKind::As { .. }
            | ExprKind::ArrayLength(_)
            | ExprKind::AddrOf(_)
            | ExprKind::Spill(_) => {}
        }
    }

    fn merge(&mut self, yes: State, no: State) {
        self.state = yes;
        self.state.join(&no);
    }

    // ---- Places ------------------------------------------------------------------------------------------------

    /// The slot that a place is.
    fn slot(&self, mut e: ExprId) -> Option<SlotId> {
        let mut path = Vec::new();
        let mut slot = loop {
            match &self.body[e].kind {
                ExprKind::Local(l) => break self.slots.of_local(*l)?,
                // An `out` parameter is a reference.
                ExprKind::Deref(inner) | ExprKind::AddrOf(inner) => e = *inner,
                ExprKind::Field { target: Some(t), field, .. } => {
                    path.push(*field);
                    e = *t;
                }
                _ => return None,
            }
        };
        while let Some(field) = path.pop() {
            slot = self.slots.child(slot, field)?;
        }
        Some(slot)
    }

    /// Evaluates what an assignment's left side needs before the right side.
    fn target(&mut self, e: ExprId) {
        if self.slot(e).is_some() {
            return;
        }
        let body = self.body;
        match &body[e].kind {
            ExprKind::Local(_) => {}
            ExprKind::Deref(inner) => self.expr(*inner),
            ExprKind::Field { target, .. } => self.exprs(target.as_slice()),
            ExprKind::Elem { array, indices } => {
                self.expr(*array);
                self.exprs(indices);
            }
            ExprKind::Property { target, args, .. } => {
                self.exprs(target.as_slice());
                self.args(args);
            }
            _ => self.expr(e),
        }
    }

    fn store(&mut self, place: ExprId, value: Option<ExprId>) {
        if let Some(slot) = self.slot(place) {
            self.assign(slot);
            let local = self.slots.local_of(slot);
            match self.slots.field_of(slot) {
                None => self.note_write(local, value),
                Some(_) => self.note_write(local, None),
            }
        } else if let ExprKind::Local(l) = self.body[place].kind {
            self.note_write(l, value);
        }
    }

    fn args(&mut self, args: &[Arg]) {
        for a in args {
            match a.mode {
                ParamMode::Out => self.target_of_address(a.expr),
                ParamMode::Value | ParamMode::Ref | ParamMode::In | ParamMode::RefReadonly => {
                    self.expr(a.expr)
                }
            }
        }
        for a in args {
            match a.mode {
                ParamMode::Out | ParamMode::Ref => self.store_address(a.expr),
                ParamMode::Value | ParamMode::In | ParamMode::RefReadonly => {}
            }
        }
    }

    fn target_of_address(&mut self, e: ExprId) {
        if self.slot(e).is_some() {
            return;
        }
        match self.body[e].kind {
            ExprKind::AddrOf(place) => self.target(place),
            _ => self.expr(e),
        }
    }

    fn store_address(&mut self, e: ExprId) {
        let place = match self.body[e].kind {
            ExprKind::AddrOf(place) => place,
            _ => e,
        };
        self.store(place, None);
    }

    // ---- Conditions --------------------------------------------------------------------------------------------

    /// Does evaluating it as a condition tell more than its value?
    fn splits(&self, e: ExprId) -> bool {
        match &self.body[e].kind {
            ExprKind::Binary { op: BinOp::Eq | BinOp::Ne, left, right, .. } => {
                self.bool_const(*left).is_some() || self.bool_const(*right).is_some()
            }
            ExprKind::RefEq { left, right, .. } => self.is_null(*left) || self.is_null(*right),
            _ => false,
        }
    }

    fn bool_const(&self, e: ExprId) -> Option<bool> {
        match self.body[e].kind {
            ExprKind::Const(Const::Bool(b)) => Some(b),
            _ => None,
        }
    }

    fn is_null(&self, mut e: ExprId) -> bool {
        while let ExprKind::Convert { kind: ConvKind::Identity, expr } = self.body[e].kind {
            e = expr;
        }
        matches!(self.body[e].kind, ExprKind::Const(Const::Null))
    }

    /// Evaluates a condition: the states in which it is true and false.
    pub(super) fn cond(&mut self, e: ExprId) -> (State, State) {
        let mut spine = Vec::new();
        let mut at = e;
        while let ExprKind::AndAlso(l, _)
        | ExprKind::OrElse(l, _)
        | ExprKind::Unary { op: UnOp::Not, expr: l, .. } = &self.body[at].kind
        {
            spine.push(at);
            at = *l;
        }
        let (mut yes, mut no) = self.simple_cond(at);
        while let Some(e) = spine.pop() {
            match self.body[e].kind {
                ExprKind::AndAlso(_, r) => {
                    self.state = yes;
                    let (y, n) = self.cond(r);
                    yes = y;
                    no.join(&n);
                }
                ExprKind::OrElse(_, r) => {
                    self.state = no;
                    let (y, n) = self.cond(r);
                    no = n;
                    yes.join(&y);
                }
                _ => std::mem::swap(&mut yes, &mut no),
            }
        }
        (yes, no)
    }

    fn simple_cond(&mut self, e: ExprId) -> (State, State) {
        let body = self.body;
        match &body[e].kind {
            ExprKind::Const(Const::Bool(b)) => {
                let (here, dead) = (self.state.clone(), self.dead());
                if *b { (here, dead) } else { (dead, here) }
            }
            ExprKind::Convert { kind: ConvKind::Identity, expr } if body[*expr].ty == body[e].ty => {
                self.cond(*expr)
            }
            ExprKind::Binary { op, left, right, .. } if self.splits(e) => {
                let (inner, constant) = match (self.bool_const(*left), self.bool_const(*right)) {
                    (_, Some(b)) => (*left, b),
                    (Some(b), None) => (*right, b),
                    (None, None) => (*left, true),
                };
                let (yes, no) = self.cond(inner);
                if constant == (*op == BinOp::Eq) { (yes, no) } else { (no, yes) }
            }
            ExprKind::RefEq { negated, left, right } if self.splits(e) => {
                let inner = if self.is_null(*right) { *left } else { *right };
                let not_null = self.nullable(inner);
                if *negated { (not_null, self.state.clone()) } else { (self.state.clone(), not_null) }
            }
            ExprKind::Ternary { cond, then, els } => {
                let (yes, no) = self.cond(*cond);
                self.state = yes;
                let (mut yes, mut no_then) = self.cond(*then);
                self.state = no;
                let (y, n) = self.cond(*els);
                yes.join(&y);
                no_then.join(&n);
                (yes, no_then)
            }
            ExprKind::Coalesce { value, then, els, .. } => {
                // `a?.F(out x) ?? false`: true only if `F` was called.
                let not_null = self.nullable(*value);
                let (mut yes, mut no) = self.cond(*els);
                self.state = not_null;
                let (y, n) = self.cond(*then);
                yes.join(&y);
                no.join(&n);
                (yes, no)
            }
            ExprKind::Is { expr, pat, .. } => self.is_cond(*expr, pat),
            ExprKind::Lifted { operands, then, on_null } => self.lifted_cond(operands, *then, on_null),
            ExprKind::Seq { stmts, value } => {
                self.synthetic += 1;
                self.stmts(stmts);
                self.synthetic -= 1;
                self.cond(*value)
            }
            ExprKind::Throw(_) => {
                self.expr(e);
                (self.state.clone(), self.state.clone())
            }
            _ => {
                self.expr(e);
                (self.state.clone(), self.state.clone())
            }
        }
    }

    /// Evaluates a value that may be null. Gives the state in which it is not; the state at hand is that of both.
    fn nullable(&mut self, e: ExprId) -> State {
        let mut spine = Vec::new();
        let mut at = e;
        loop {
            match &self.body[at].kind {
                ExprKind::NullCond { target, .. } => {
                    spine.push(at);
                    at = *target;
                }
                // `(int?)a?.Length`
                ExprKind::Convert { kind: ConvKind::Identity | ConvKind::NullableWrap, expr } => at = *expr,
                _ => break,
            }
        }
        self.expr(at);
        let mut not_null = self.state.clone();
        while let Some(e) = spine.pop() {
            if let ExprKind::NullCond { then, .. } = self.body[e].kind {
                let null = self.state.clone();
                self.state = not_null;
                not_null = self.nullable(then);
                self.state.join(&null);
            }
        }
        not_null
    }

    fn is_cond(&mut self, expr: ExprId, pat: &Pat) -> (State, State) {
        let not_null = self.nullable(expr);
        let both = self.state.clone();
        let (mut pat, mut negated) = (pat, false);
        while let PatKind::Not(inner) = &pat.kind {
            pat = inner;
            negated = !negated;
        }
        self.state = if admits_null(pat) { both.clone() } else { not_null.clone() };
        self.bind(pat);
        let yes = self.state.clone();
        let no = match pat.kind {
            PatKind::Null => not_null,
            _ if irrefutable(pat) => State::dead(both.reported),
            _ => both,
        };
        if negated { (no, yes) } else { (yes, no) }
    }

    /// `a?.F(out x) == true`, `a?.Count > 0`: true only if nothing was null.
    fn lifted_cond(
        &mut self,
        operands: &[(ExprId, LocalId)],
        then: ExprId,
        on_null: &LiftedNull,
    ) -> (State, State) {
        let mut both = self.state.clone();
        let mut not_null = self.state.clone();
        for &(e, _) in operands {
            self.state = both;
            let before = self.state.clone();
            let here = self.nullable(e);
            both = self.state.clone();
            if here.alive && not_null.alive {
                let mut gained = here.set.clone();
                gained.subtract(&before.set);
                not_null.set.union_with(&both.set);
                not_null.set.union_with(&gained);
            } else {
                not_null = here;
            }
        }
        self.state = not_null;
        self.expr(then);
        let then_state = self.state.clone();
        let mut other = both;
        other.join(&then_state);
        match on_null {
            LiftedNull::Const(Const::Bool(false)) => (then_state, other),
            LiftedNull::Const(Const::Bool(true)) => (other, then_state),
            LiftedNull::BothNull { negated } if operands.iter().any(|&(e, _)| self.is_wrapped_const(e)) => {
                if *negated {
                    (other, then_state)
                } else {
                    (then_state, other)
                }
            }
            LiftedNull::Null | LiftedNull::Const(_) | LiftedNull::BothNull { .. } | LiftedNull::Logic(_) => {
                (other.clone(), other)
            }
        }
    }

    fn is_wrapped_const(&self, mut e: ExprId) -> bool {
        while let ExprKind::Convert { expr, .. } = self.body[e].kind {
            e = expr;
        }
        matches!(&self.body[e].kind, ExprKind::Const(c) if *c != Const::Null)
    }

    // ---- Patterns and switch expressions -----------------------------------------------------------------------

    /// What a pattern binds is assigned where it matches.
    pub(super) fn bind(&mut self, pat: &Pat) {
        match &pat.kind {
            PatKind::Bind(l) => {
                self.assign_local(*l);
                self.used.insert(*l);
            }
            PatKind::Type { then, .. }
            | PatKind::NotNull { then, .. }
            | PatKind::Read { then, .. }
            | PatKind::Eval { then, .. }
            | PatKind::Not(then) => self.bind(then),
            PatKind::And(list) | PatKind::Or(list) => {
                for p in list {
                    self.bind(p);
                }
            }
            PatKind::Discard
            | PatKind::Const { .. }
            | PatKind::Null
            | PatKind::Relational { .. }
            | PatKind::Error => {}
        }
    }

    fn switch_expr(&mut self, value: ExprId, arms: &[SwitchArm]) {
        self.expr(value);
        let before = self.state.clone();
        let mut out = State::dead(before.reported);
        for arm in arms {
            self.state = before.clone();
            self.bind(&arm.pat);
            if let Some(g) = arm.guard {
                let (yes, _) = self.cond(g);
                self.state = yes;
            }
            self.expr(arm.value);
            out.join(&self.state);
        }
        self.state = out;
    }
}

/// Could the pattern match null?
fn admits_null(pat: &Pat) -> bool {
    match &pat.kind {
        PatKind::Type { .. }
        | PatKind::NotNull { .. }
        | PatKind::Const { .. }
        | PatKind::Relational { .. } => false,
        PatKind::And(list) => list.iter().all(admits_null),
        PatKind::Or(list) => list.iter().any(admits_null),
        PatKind::Discard
        | PatKind::Bind(_)
        | PatKind::Null
        | PatKind::Not(_)
        | PatKind::Read { .. }
        | PatKind::Eval { .. }
        | PatKind::Error => true,
    }
}
