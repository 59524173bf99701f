//! `switch` statements and expressions.
//!
//! Labels are tested in order. A run of plain integer labels becomes one `switch` terminator; a run of plain strings is
//! told apart by length first if it is long.

use super::try_::Region;
use super::*;
use crate::hir::{LoopId, Pat, PatKind, SwitchArm, SwitchLabel, SwitchSection};

/// One way to go: a pattern, a guard, and where to go if both hold.
struct Arm<'a> {
    pat: &'a Pat,
    guard: Option<ExprId>,
    scope: Option<ScopeId>,
    target: BlockId,
}

/// Strings are compared one after the other below this number.
const STRINGS_BY_LENGTH: usize = 5;

impl<'a> Builder<'a> {
    pub(super) fn switch_stmt(
        &mut self,
        id: LoopId,
        scope: ScopeId,
        value: ExprId,
        temp: hir::LocalId,
        sections: &'a [SwitchSection],
    ) {
        let value = self.expr(value);
        self.enter_scope(scope);
        self.set_local(temp, value);
        let input = self.local(temp);
        let exit = self.new_block();
        let entries: Vec<BlockId> = sections.iter().map(|_| self.new_block()).collect();
        // Their pattern variables are bound by the tests.
        for s in sections {
            self.enter_scope(s.scope);
        }
        let mut arms = Vec::new();
        let mut default = exit;
        for (s, &target) in sections.iter().zip(&entries) {
            for label in &s.labels {
                match label {
                    SwitchLabel::Case { pat, guard } => {
                        arms.push(Arm { pat, guard: *guard, scope: None, target });
                    }
                    SwitchLabel::Default => default = target,
                }
            }
        }
        self.share(temp, arms.iter().map(|a| a.pat));
        self.decide(&arms, input);
        self.goto(default);
        let depth = self.depth();
        self.regions.push(Region::Sections { id, depth, entries: entries.clone() });
        for (s, &entry) in sections.iter().zip(&entries) {
            self.cur = Some(entry);
            self.in_loop(id, exit, None, |b| {
                for stmt in &s.body {
                    b.stmt(stmt);
                }
            });
            if self.cur.is_some() {
                self.goto(exit);
            }
        }
        self.regions.pop();
        self.start(exit);
    }

    pub(super) fn switch_expr(
        &mut self,
        value: Operand,
        temp: hir::LocalId,
        list: &'a [SwitchArm],
        ty: Ty,
    ) -> Operand {
        self.set_local(temp, value);
        let input = self.local(temp);
        let dest = self.temp(ty);
        let join = self.new_block();
        let arms: Vec<Arm<'a>> = list
            .iter()
            .map(|a| Arm { pat: &a.pat, guard: a.guard, scope: Some(a.scope), target: self.new_block() })
            .collect();
        let targets: Vec<BlockId> = arms.iter().map(|a| a.target).collect();
        self.share(temp, arms.iter().map(|a| a.pat));
        self.decide(&arms, input);
        if self.cur.is_some() {
            let fail = self.cold_block();
            self.start(fail);
            self.no_match(input);
        }
        for (arm, target) in list.iter().zip(targets) {
            self.cur = Some(target);
            let saved = std::mem::replace(&mut self.span, arm.span);
            self.step_of(arm.value);
            self.into(arm.value, dest);
            self.span = saved;
            self.goto(join);
        }
        self.start(join);
        Operand::Local(dest)
    }

    /// Throws C#'s `SwitchExpressionException`, which carries the value.
    fn no_match(&mut self, input: LocalId) {
        let found = self.library_method(
            "System.Runtime.CompilerServices",
            "SwitchExpressionException",
            0,
            |defs, m| {
                let m = &defs.methods[m];
                m.kind == crate::ty::defs::MethodKind::Ctor
                    && matches!(&m.params[..], [p] if p.ty == Ty::object())
            },
        );
        let Some((def, ctor)) = found else {
            return self.trap(aw_abi::Trap::SwitchExpression);
        };
        let value = self.boxed(Operand::Local(input), self.out.locals[input].ty);
        let owner = Ty::named(def, []);
        let ctor = hir::MethodRef { method: ctor, owner, targs: Vec::new() };
        let exception = self.new_object(&ctor, vec![value], owner);
        let unwind = self.unwind;
        self.terminate(Terminator::Throw { exception, rethrow: false, unwind });
    }

    /// Jumps to the target of the first arm that matches; goes on if none does.
    fn decide(&mut self, arms: &[Arm<'a>], input: LocalId) {
        let ty = self.out.locals[input].ty;
        let mut rest = arms;
        while let [first, ..] = rest {
            let ints = rest.iter().map_while(|a| int_label(a, ty)).collect::<Vec<_>>();
            if ints.len() > 1 {
                self.by_number(&ints, rest, input);
                rest = &rest[ints.len()..];
                continue;
            }
            let strings = rest.iter().map_while(|a| string_label(a, ty)).collect::<Vec<_>>();
            if strings.len() >= STRINGS_BY_LENGTH {
                self.by_length(&strings, rest, input);
                rest = &rest[strings.len()..];
                continue;
            }
            if let Some(scope) = first.scope {
                self.enter_scope(scope);
            }
            let next = self.new_block();
            self.test_pat(first.pat, input, next);
            match first.guard {
                Some(g) => {
                    self.step_of(g);
                    self.cond(g, first.target, next);
                }
                None => self.goto(first.target),
            }
            self.cur = Some(next);
            rest = &rest[1..];
        }
    }

    fn by_number(&mut self, values: &[i128], arms: &[Arm<'a>], input: LocalId) {
        let default = self.new_block();
        let mut cases: Vec<(i128, BlockId)> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for (&v, arm) in values.iter().zip(arms) {
            // A later arm with the same value is never reached.
            if seen.insert(v) {
                cases.push((v, arm.target));
            }
        }
        self.terminate(Terminator::Switch { value: Operand::Local(input), cases, default });
        self.start(default);
    }

    fn by_length(&mut self, values: &[&[u16]], arms: &[Arm<'a>], input: LocalId) {
        let (default, present) = (self.new_block(), self.new_block());
        let ty = self.out.locals[input].ty;
        self.branch_null(Operand::Local(input), ty, default, present);
        self.cur = Some(present);
        let len = self.def(Ty::int(), Rvalue::Length(input));
        let mut lengths: Vec<usize> = values.iter().map(|v| v.len()).collect();
        lengths.sort_unstable();
        lengths.dedup();
        let blocks: Vec<BlockId> = lengths.iter().map(|_| self.new_block()).collect();
        let cases = lengths.iter().zip(&blocks).map(|(&l, &b)| (l as i128, b)).collect();
        self.terminate(Terminator::Switch { value: len, cases, default });
        for (&length, &block) in lengths.iter().zip(&blocks) {
            self.cur = Some(block);
            for (text, arm) in values.iter().zip(arms).filter(|(v, _)| v.len() == length) {
                let text = Operand::Const(Const::Str((*text).into()), ty);
                let equal = self.string_equals(Operand::Local(input), text);
                let next = self.new_block();
                self.branch(equal, arm.target, next);
                self.cur = Some(next);
            }
            self.goto(default);
        }
        self.start(default);
    }
}

/// The value of a plain integer label.
fn int_label(arm: &Arm<'_>, input: Ty) -> Option<i128> {
    match (&arm.pat.kind, arm.guard) {
        (PatKind::Const { value, ty }, None) if *ty == input => match value {
            Const::Int(n) => Some(n.get()),
            Const::Char(c) => Some((*c).into()),
            Const::Bool(b) => Some((*b).into()),
            Const::Null
            | Const::Float(_)
            | Const::Double(_)
            | Const::Decimal(_)
            | Const::Str(_)
            | Const::Default => None,
        },
        _ => None,
    }
}

fn string_label<'a>(arm: &Arm<'a>, input: Ty) -> Option<&'a [u16]> {
    match (&arm.pat.kind, arm.guard) {
        (PatKind::Const { value: Const::Str(s), .. }, None) if *input.kind() == TyKind::String => Some(s),
        _ => None,
    }
}
