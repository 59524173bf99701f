//! What several patterns read of one value is read once.
//!
//! ```text
//! p switch { (0, 0) => a, (> 0, _) => b }    _f = false
//!                                            branch _f, have, read      at each place that needs the parts
//!                                      read: Deconstruct(p, &x, &y) ; _x = x ; _y = y ; _f = true
//!                                      have: x = _x ; y = _y
//! ```
//! C# leaves open how often a property is read; programs that count get what Roslyn's decision tree gives: once. Fields,
//! elements and auto-properties are as well read again.

use std::collections::HashMap;

use super::*;
use crate::hir::{ExprKind, Pat, PatKind};
use crate::ty::defs::BodySource;

/// A part of the value that is tested: itself is 0.
type Part = usize;

/// The reads of a switch's patterns that occur more than once: each temporary with its slot.
#[derive(Default)]
pub(super) struct Sharing {
    slot_of: HashMap<hir::LocalId, usize>,
    slots: Vec<Slot>,
}

struct Slot {
    /// Has the value been read?
    flag: LocalId,
    values: Vec<LocalId>,
}

/// The parts that patterns mention.
#[derive(Default)]
struct Parts {
    locals: HashMap<hir::LocalId, Part>,
    steps: HashMap<(Part, String), Part>,
    /// The temporaries that a read of a part fills, one list for each read.
    reads: HashMap<Part, Vec<Vec<hir::LocalId>>>,
    count: usize,
}

impl Parts {
    fn child(&mut self, of: Part, step: String) -> Part {
        let next = self.count + 1;
        let part = *self.steps.entry((of, step)).or_insert(next);
        self.count = self.count.max(part);
        part
    }
}

impl<'a> Builder<'a> {
    /// Finds what the patterns of one value share, and clears the flags.
    pub(super) fn share(&mut self, input: hir::LocalId, pats: impl Iterator<Item = &'a Pat>) {
        let mut parts = Parts::default();
        parts.locals.insert(input, 0);
        for pat in pats {
            self.collect(pat, 0, &mut parts);
        }
        let mut shared: Vec<Vec<Vec<hir::LocalId>>> =
            parts.reads.into_values().filter(|r| r.len() > 1).collect();
        shared.sort();
        for reads in shared {
            let ty = |l: &hir::LocalId| self.hir.locals[*l].ty;
            let Some(first) = reads.first() else { continue };
            let tys: Vec<Ty> = first.iter().map(ty).collect();
            if reads.iter().any(|r| r.iter().map(ty).collect::<Vec<_>>() != tys) {
                continue;
            }
            let flag = self.temp(Ty::bool());
            let values: Vec<LocalId> = tys.iter().map(|&t| self.temp(t)).collect();
            for &l in values.iter().chain([&flag]) {
                self.bound.insert(l);
            }
            self.assign(flag, Rvalue::Use(Operand::Const(Const::Bool(false), Ty::bool())));
            for read in &reads {
                self.sharing.slot_of.insert(read[0], self.sharing.slots.len());
            }
            self.sharing.slots.push(Slot { flag, values });
        }
    }

    /// `read` fills `temps`, unless another pattern has read the same already.
    pub(super) fn read_once(&mut self, temps: &[hir::LocalId], read: impl FnOnce(&mut Self)) {
        let slot = temps.first().and_then(|t| self.sharing.slot_of.get(t)).copied();
        let Some(slot) = slot else { return read(self) };
        let Slot { flag, values } = &self.sharing.slots[slot];
        let (flag, values) = (*flag, values.clone());
        let (have, fresh, join) = (self.new_block(), self.new_block(), self.new_block());
        self.branch(Operand::Local(flag), have, fresh);
        self.start(fresh);
        read(self);
        for (&t, &slot) in temps.iter().zip(&values) {
            let value = self.read_local(t);
            self.assign(slot, Rvalue::Use(value));
        }
        self.assign(flag, Rvalue::Use(Operand::Const(Const::Bool(true), Ty::bool())));
        self.goto(join);
        self.start(have);
        for (&t, &slot) in temps.iter().zip(&values) {
            self.set_local(t, Operand::Local(slot));
        }
        self.goto(join);
        self.start(join);
    }

    fn read_local(&mut self, l: hir::LocalId) -> Operand {
        let local = self.local(l);
        Operand::Local(local)
    }

    fn collect(&self, pat: &'a Pat, part: Part, parts: &mut Parts) {
        match &pat.kind {
            PatKind::Type { temp, then, .. } | PatKind::NotNull { temp: Some(temp), then } => {
                parts.locals.insert(*temp, part);
                self.collect(then, part, parts);
            }
            PatKind::NotNull { temp: None, then } | PatKind::Not(then) => self.collect(then, part, parts),
            PatKind::And(list) | PatKind::Or(list) => {
                for p in list {
                    self.collect(p, part, parts);
                }
            }
            PatKind::Read { value, temp, then } => {
                let (child, effect) = self.part_of(*value, parts);
                if effect {
                    parts.reads.entry(child).or_default().push(vec![*temp]);
                }
                parts.locals.insert(*temp, child);
                self.collect(then, child, parts);
            }
            PatKind::Eval { expr, then } => {
                let temps = self.out_temps(*expr);
                if let ExprKind::Call(c) = &self.hir[*expr].kind
                    && !temps.is_empty()
                    && !self.is_plain(c.callee.method)
                {
                    let call = parts.child(part, format!("{:?}", c.callee.method));
                    for (i, &t) in temps.iter().enumerate() {
                        let child = parts.child(call, i.to_string());
                        parts.locals.insert(t, child);
                    }
                    parts.reads.entry(call).or_default().push(temps);
                }
                self.collect(then, part, parts);
            }
            PatKind::Discard
            | PatKind::Bind(_)
            | PatKind::Const { .. }
            | PatKind::Relational { .. }
            | PatKind::Null
            | PatKind::Error => {}
        }
    }

    /// The temporaries that a call of `Deconstruct` fills.
    pub(super) fn out_temps(&self, e: ExprId) -> Vec<hir::LocalId> {
        let ExprKind::Call(c) = &self.hir[e].kind else { return Vec::new() };
        let local = |a: &hir::Arg| match self.hir[a.expr].kind {
            ExprKind::AddrOf(place) => self.hir[place].kind.local(),
            _ => None,
        };
        c.args
            .iter()
            .filter(|a| a.mode == crate::syntax::ast::ParamMode::Out)
            .map(local)
            .collect::<Option<Vec<_>>>()
            .unwrap_or_default()
    }

    /// The part that an expression over known locals reads, and whether reading it runs code of the program.
    fn part_of(&self, e: ExprId, parts: &mut Parts) -> (Part, bool) {
        let hir = self.hir;
        match &hir[e].kind {
            ExprKind::Local(l) => match parts.locals.get(l) {
                Some(&p) => (p, false),
                None => (parts.child(0, format!("{l:?}")), false),
            },
            ExprKind::Convert { expr, .. }
            | ExprKind::AddrOf(expr)
            | ExprKind::Deref(expr)
            | ExprKind::Spill(expr) => self.part_of(*expr, parts),
            ExprKind::Field { target: Some(t), field, .. } => {
                let (of, effect) = self.part_of(*t, parts);
                (parts.child(of, format!("{field:?}")), effect)
            }
            ExprKind::Property { target: Some(t), getter: Some(g), args, virt, .. } => {
                let (of, _) = self.part_of(*t, parts);
                let step = self.member_step(&g.method, args, parts);
                (parts.child(of, step), *virt || !self.is_plain(g.method))
            }
            ExprKind::Call(c) => match c.target {
                Some(t) => {
                    let (of, _) = self.part_of(t, parts);
                    let step = self.member_step(&c.callee.method, &c.args, parts);
                    (parts.child(of, step), true)
                }
                None => (parts.child(0, format!("{e:?}")), false),
            },
            ExprKind::ArrayLength(t) => {
                let (of, effect) = self.part_of(*t, parts);
                (parts.child(of, "length".to_owned()), effect)
            }
            _ => (parts.child(0, format!("{e:?}")), false),
        }
    }

    fn member_step(&self, method: &MethodId, args: &[hir::Arg], parts: &mut Parts) -> String {
        let mut step = format!("{method:?}");
        for a in args {
            step.push(' ');
            step.push_str(&self.index_step(a.expr, parts));
        }
        step
    }

    fn index_step(&self, e: ExprId, parts: &mut Parts) -> String {
        match &self.hir[e].kind {
            ExprKind::Const(c) => format!("{c:?}"),
            ExprKind::Binary { op, left, right, .. } => {
                format!("({} {op:?} {})", self.index_step(*left, parts), self.index_step(*right, parts))
            }
            ExprKind::Local(_) => format!("part {}", self.part_of(e, parts).0),
            _ => format!("{e:?}"),
        }
    }

    /// The getter of an auto-property, a record's own `Deconstruct`, or a member of `string`.
    fn is_plain(&self, method: MethodId) -> bool {
        let m = &self.defs.methods[method];
        Some(m.owner) == self.defs.lang.string
            || matches!(m.body, BodySource::AutoGet(_) | BodySource::Record)
    }
}
