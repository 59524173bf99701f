//! `switch` statements and expressions.

use std::cell::RefCell;
use std::rc::Rc;

use super::exhaust::{Cond, Parts};
use super::operand::{ArmValue, PendingArm, PendingSwitch};
use super::{Checker, Operand};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, Pat, PatKind, Stmt, StmtKind, SwitchArm, SwitchLabel, SwitchSection};
use crate::syntax::ast;
use crate::ty::convert;
use crate::ty::defs::Const;
use crate::ty::{Ty, TyKind};

/// What `goto case` can name in a section.
#[derive(Clone, Debug, Default)]
pub struct SectionLabels {
    /// Constants with their types: of an `object`, `case 1` and `case 1L` are two labels.
    pub values: Vec<(Const, Ty)>,
    pub default: bool,
}

impl Checker<'_> {
    pub fn switch_stmt(
        &mut self,
        value: ast::ExprId,
        sections: &[ast::SwitchSection],
        span: Span,
    ) -> StmtKind {
        let ast = self.ast;
        let outer = self.push_frame();
        let at = ast[value].span;
        let op = self.expr(value);
        let op = self.with_natural_type(op);
        let value = self.value(op);
        let ty = self.body[value].ty;
        let (value, ty) = match ty.kind() {
            TyKind::Null => (self.convert_value(value, Ty::object(), at), Ty::object()),
            TyKind::Void => {
                self.error(8119, at, "The switch expression must be a value; found 'void'.");
                (self.error_expr(at), Ty::error())
            }
            TyKind::Named(..) | TyKind::Nullable(_) | TyKind::Param(_) if !self.is_switchable(ty) => {
                match convert::switch_conversion(self.defs, ty) {
                    Some((conv, to)) => (self.apply(value, &conv, to, at), to),
                    None => (value, ty),
                }
            }
            _ => (value, ty),
        };
        let temp = self.temp(ty, at);
        let labels = self.section_labels(sections, ty);
        let id = self.push_loop(false);
        if let Some(l) = self.fun_mut().loops.last_mut() {
            l.sections = labels;
            l.governing = ty;
        }
        let scope = self.push_frame();
        // A label can be reached from every section, a local function called from every section and `when`.
        for s in sections {
            self.declare_labels(&s.body);
            self.declare_local_fns(&s.body);
        }
        let mut out: Vec<SwitchSection> = Vec::new();
        let mut arms = Arms::new(temp, ty);
        let mut defaults = 0;
        for section in sections {
            let section_scope = self.push_frame();
            let mut labels = Vec::new();
            for label in &section.labels {
                match label {
                    ast::SwitchLabel::Default(at) => {
                        defaults += 1;
                        if defaults > 1 {
                            let text =
                                "The switch statement contains multiple cases with the label value 'default'";
                            self.error(152, *at, text);
                        }
                        labels.push(SwitchLabel::Default);
                    }
                    ast::SwitchLabel::Case { pat, guard, span } => {
                        let p = self.pattern(*pat, temp);
                        let guard = guard.map(|g| self.cond(g));
                        self.check_reached(&mut arms, &p, guard.is_some(), *span, true);
                        labels.push(SwitchLabel::Case { pat: p, guard });
                    }
                }
            }
            let pattern_names = self.frames.last().map_or(0, |f| f.names.len());
            // Locals of a section belong to the whole block.
            if let Some(f) = self.frames.last_mut() {
                f.scope = scope;
            }
            let body = self.section_stmts(&section.body);
            let label_span = match section.labels.last() {
                Some(ast::SwitchLabel::Default(at)) => *at,
                Some(ast::SwitchLabel::Case { span, .. }) => *span,
                None => section.span,
            };
            if let Some(frame) = self.frames.last_mut() {
                frame.scope = section_scope;
                let moved = frame.names.split_off(pattern_names);
                self.pop_frame();
                if let Some(block) = self.frames.last_mut() {
                    for (n, _, s) in &moved {
                        block.upcoming.retain(|u| u != &(*n, *s));
                    }
                    block.names.extend(moved);
                }
            }
            let span = section.span;
            out.push(SwitchSection { labels, label_span, scope: section_scope, body, span });
        }
        let exhaustive = self.takes_all(&arms, ty);
        self.warn_unused_labels();
        self.pop_frame();
        self.pop_loop();
        self.pop_frame();
        let switch =
            Stmt { kind: StmtKind::Switch { id, scope, value, temp, sections: out, exhaustive }, span };
        StmtKind::Block { scope: outer, stmts: vec![switch] }
    }

    /// A number, `bool`, `char`, an enum, or one of them made nullable.
    fn is_switchable(&self, ty: Ty) -> bool {
        let inner = super::operator::strip(ty);
        inner.as_prim().is_some() || self.enum_underlying(inner).is_some()
    }

    /// The constants of all labels, for `goto case`.
    fn section_labels(&mut self, sections: &[ast::SwitchSection], ty: Ty) -> Vec<SectionLabels> {
        let ast = self.ast;
        sections
            .iter()
            .map(|s| {
                let mut labels = SectionLabels::default();
                for l in &s.labels {
                    match l {
                        ast::SwitchLabel::Default(_) => labels.default = true,
                        ast::SwitchLabel::Case { pat, guard: None, .. } => {
                            if let ast::PatKind::Const(e) = ast[*pat].kind
                                && let (Ok(c), true) = self.trial(|c| c.label_value(e, ty))
                            {
                                labels.values.push(c);
                            }
                        }
                        ast::SwitchLabel::Case { .. } => {}
                    }
                }
                labels
            })
            .collect()
    }

    /// The constant of a label as the switch compares it: of the governing type, or of its own where that is no type of
    /// constants. `Err` says whether an error has been reported.
    fn label_value(&mut self, e: ast::ExprId, governing: Ty) -> Result<(Const, Ty), bool> {
        let op = self.expr(e);
        if let Operand::Value(v) = op
            && self.is_null(v)
        {
            return Ok((Const::Null, governing));
        }
        if matches!(op, Operand::Type(..)) {
            return Err(false);
        }
        let span = op.span(self);
        let target = super::operator::strip(governing);
        let own = !self.is_switchable(governing) && !matches!(target.kind(), TyKind::String | TyKind::Error);
        let value = if own { self.value(op) } else { self.convert(op, target, span) };
        let ty = self.body[value].ty;
        if ty.is_error() {
            return Err(true);
        }
        self.const_of(value).map(|c| (c, ty)).ok_or(false)
    }

    /// `goto case c;`, `goto default;`
    pub fn goto_case(&mut self, value: Option<ast::ExprId>, span: Span) -> StmtKind {
        let Some(at) = self.fun().loops.iter().rposition(|l| !l.is_loop) else {
            self.error(153, span, "A goto case is only valid inside a switch statement");
            return StmtKind::Empty;
        };
        let (switch, governing) = (self.fun().loops[at].id, self.fun().loops[at].governing);
        let section = match value {
            None => self.fun().loops[at].sections.iter().position(|s| s.default),
            Some(e) => {
                let espan = self.ast[e].span;
                let label = match self.label_value(e, governing) {
                    Ok(label) => label,
                    Err(reported) => {
                        if !reported {
                            self.error(150, espan, "A constant value is expected");
                        }
                        return StmtKind::Empty;
                    }
                };
                let found = self.fun().loops[at].sections.iter().position(|s| s.values.contains(&label));
                if found.is_none() {
                    let text = format!(
                        "No such label 'case {}:' within the scope of the goto statement",
                        super::conversion::show_const(&label.0)
                    );
                    self.error(159, span, text);
                    return StmtKind::Empty;
                }
                found
            }
        };
        match section {
            Some(section) => StmtKind::GotoSection { switch, section },
            None => {
                self.error(159, span, "No such label 'default:' within the scope of the goto statement");
                StmtKind::Empty
            }
        }
    }

    // ---- Expressions -------------------------------------------------------------------------------------------

    pub fn switch_expr(&mut self, value: ast::ExprId, arms: &[ast::SwitchArm], span: Span) -> Operand {
        let ast = self.ast;
        let at = ast[value].span;
        let op = self.expr(value);
        let op = self.with_natural_type(op);
        let value = self.value(op);
        let ty = self.body[value].ty;
        let value = if matches!(ty.kind(), TyKind::Null) {
            self.convert_value(value, Ty::object(), at)
        } else {
            value
        };
        let ty = self.body[value].ty;
        let temp = self.temp(ty, at);
        let mut list = Vec::new();
        let mut known = Arms::new(temp, ty);
        for arm in arms {
            let scope = self.push_frame();
            let pat = self.pattern(arm.pat, temp);
            let guard = arm.guard.map(|g| self.cond(g));
            self.check_reached(&mut known, &pat, guard.is_some(), ast[arm.pat].span, false);
            let value = self.expr(arm.value);
            let value = match value {
                Operand::Type(..) | Operand::Namespace(..) | Operand::Event { .. } => {
                    Operand::Value(self.value(value))
                }
                Operand::Value(e) => Operand::Value(self.value(Operand::Value(e))),
                op => op,
            };
            let names = match (&value, self.frames.last()) {
                (Operand::Value(_), _) | (_, None) => [].into(),
                (_, Some(frame)) => frame.names.iter().cloned().collect(),
            };
            self.pop_frame();
            let value = ArmValue { op: value, scope, names };
            list.push(PendingArm { pat: Some(pat), guard, value, span: arm.span });
        }
        if ty.is_error() || list.iter().any(|a| a.value.op.is_error(self)) {
            return Operand::Error(span);
        }
        self.check_exhaustive(&known, at);
        if list.is_empty() {
            self.error(8506, span, "No best type was found for the switch expression.");
            return Operand::Error(span);
        }
        let mut types: Vec<(Ty, Option<Const>)> = Vec::new();
        for a in &list {
            match &a.value.op {
                Operand::Value(e) => types.push((self.body[*e].ty, self.const_of(*e))),
                op => {
                    if let Some(t) = self.in_arm(&a.value, |c| c.natural_ty(op)) {
                        types.push((t, None));
                    }
                }
            }
        }
        let refs: Vec<(Ty, Option<&Const>)> = types.iter().map(|(t, c)| (*t, c.as_ref())).collect();
        let natural = convert::best_common_type(self.defs, &refs)
            .filter(|t| !t.is_void() && !matches!(t.kind(), TyKind::Null | TyKind::Never));
        let natural = match natural {
            Some(t) => {
                list.iter().all(|a| self.in_arm(&a.value, |c| c.converts(&a.value.op, t))).then_some(t)
            }
            None => None,
        };
        Operand::Switch(Rc::new(PendingSwitch { value, temp, arms: RefCell::new(list), natural, span }))
    }

    pub fn convert_switch(&mut self, s: &PendingSwitch, to: Ty, span: Span) -> hir::ExprId {
        let values: Vec<ArmValue> = s.arms.borrow().iter().map(|a| a.value.clone()).collect();
        // A conversion of the expression's own type goes before one of each arm: `object o = x switch { 1 => 1, _ => 2.5 }`
        // boxes doubles.
        if let Some(natural) = s.natural
            && natural != to
            && (convert::implicit(self.defs, natural, None, to).is_some()
                || !values.iter().all(|v| self.in_arm(v, |c| c.converts(&v.op, to))))
        {
            let e = self.convert_switch(s, natural, span);
            return self.convert_value(e, to, span);
        }
        let mut arms = Vec::new();
        let pending: Vec<PendingArm> = s.arms.borrow_mut().drain(..).collect();
        for a in pending {
            let at = a.value.op.span(self);
            let value = self.in_arm(&a.value, |c| c.convert(a.value.op.clone(), to, at));
            let pat = a.pat.unwrap_or(Pat { kind: PatKind::Error, span: a.span });
            arms.push(SwitchArm { pat, scope: a.value.scope, guard: a.guard, value, span: a.span });
        }
        self.mk(ExprKind::SwitchExpr { value: s.value, temp: s.temp, arms }, to, s.span)
    }

    // ---- Patterns that can never be reached --------------------------------------------------------------------

    /// Reports a pattern that earlier ones without a guard have handled in full.
    fn check_reached(&mut self, arms: &mut Arms, pat: &Pat, guarded: bool, span: Span, stmt: bool) {
        if matches!(pat.kind, PatKind::Error) {
            return;
        }
        let cond = self.condition(&mut arms.parts, pat, 0);
        let constant = match &pat.kind {
            PatKind::Const { value, .. } => Some(value.clone()),
            PatKind::NotNull { then, .. } => match &then.kind {
                PatKind::Const { value, .. } => Some(value.clone()),
                _ => None,
            },
            PatKind::Null => Some(Const::Null),
            _ => None,
        };
        // Thousands of constants are common, and need no search.
        let key = constant.as_ref().and_then(const_key);
        let seen = key.as_ref().is_some_and(|k| arms.constants.contains(k));
        let reached = match &key {
            Some(_) if arms.only_constants => !seen,
            _ => {
                let above: Vec<&Cond> = arms.conds.iter().collect();
                self.is_reached(&arms.parts, &above, &cond)
            }
        };
        if !reached {
            let twice = constant.filter(|_| stmt && seen);
            let d = match twice {
                Some(c) => {
                    let text = format!(
                        "The switch statement contains multiple cases with the label value '{}'",
                        super::conversion::show_const(&c)
                    );
                    Diagnostic::error(152, span, text).label("handled above")
                }
                None if stmt => {
                    let text = "The switch case is unreachable. It has already been handled by a previous case or it is \
                                impossible to match.";
                    Diagnostic::error(8120, span, text).label("never reached")
                }
                None => {
                    let text = "The pattern is unreachable. It has already been handled by a previous arm of the switch \
                                expression or it is impossible to match.";
                    Diagnostic::error(8510, span, text).label("never reached")
                }
            };
            self.report(d);
            return;
        }
        if !guarded {
            arms.conds.push(cond);
            arms.only_constants &= key.is_some();
            arms.constants.extend(key);
        }
    }

    /// Is there a label for each value, null too? Numbers of wide types are taken one by one by nobody.
    fn takes_all(&self, arms: &Arms, ty: Ty) -> bool {
        if arms.only_constants && arms.constants.len() < 256 && super::operator::strip(ty) != Ty::bool() {
            return false;
        }
        let conds: Vec<&Cond> = arms.conds.iter().collect();
        self.nothing_left(&arms.parts, &conds)
    }

    /// CS8509: values that no arm takes.
    fn check_exhaustive(&mut self, arms: &Arms, value: Span) {
        let conds: Vec<&Cond> = arms.conds.iter().collect();
        let Some((pattern, unnamed)) = self.left_over(&arms.parts, &conds) else { return };
        let keyword = Span::new(value.file, value.hi + 1, value.hi + 7);
        let d = if unnamed {
            let text = format!(
                "The switch expression does not handle some values of its input type (it is not exhaustive) involving an \
                 unnamed enum value. For example, the pattern '{pattern}' is not covered."
            );
            Diagnostic::warning(8524, keyword, text)
        } else {
            let text = format!(
                "The switch expression does not handle all possible values of its input type (it is not exhaustive). For \
                 example, the pattern '{pattern}' is not covered."
            );
            Diagnostic::warning(8509, keyword, text)
        };
        self.report(d.label("throws for the rest").help("add an arm for the rest: `_ => …`"));
    }
}

/// The arms of a switch so far: the conditions of those without a guard.
struct Arms {
    parts: Parts,
    conds: Vec<Cond>,
    constants: rustc_hash::FxHashSet<Result<i128, Box<[u16]>>>,
    only_constants: bool,
}

impl Arms {
    fn new(input: crate::hir::LocalId, ty: Ty) -> Arms {
        Arms {
            parts: Parts::new(input, ty),
            conds: Vec::new(),
            constants: Default::default(),
            only_constants: true,
        }
    }
}

/// A constant as a key: all of one switch have one type.
fn const_key(c: &Const) -> Option<Result<i128, Box<[u16]>>> {
    match c {
        Const::Str(s) => Some(Err((**s).into())),
        Const::Null => Some(Ok(i128::MIN)),
        _ => super::exhaust::number(c).map(Ok),
    }
}
