//! Do patterns leave anything over?
//!
//! ```text
//! n switch { > 10 => a, > 5 => b, 7 => c, _ => d }     CS8510: the third arm is never reached
//! b switch { true => 1 }                               CS8509: the pattern 'false' is not covered
//! ```
//! A pattern is a condition on parts of the input: is it null, of this type, in this range? An arm is reached if some
//! input makes its condition true and those of the arms above false. [`Solver`] looks for such an input: it walks the
//! conditions, branching where one of several may hold, and keeps for each part what is known of it. The question is as
//! hard as questions get, so there is a limit; beyond it nothing is said.

use std::cell::Cell;

use rustc_hash::FxHashMap;

use super::Checker;
use crate::hir::{BinOp, ExprId, ExprKind, LocalId, Pat, PatKind};
use crate::ty::defs::{Const, TypeDefKind};
use crate::ty::{Prim, Ty, TyKind};

/// How many conditions may be looked at for one question.
const LIMIT: usize = 20_000;

/// The same for all questions about one switch.
const TOTAL: usize = 1_000_000;

/// The part that is the length of a list: no list has fewer than no elements.
const LENGTH: &str = "length";

/// Elements of a list, counted from either end; which of them are the same depends on the length, and is not asked.
const FROM_START: &str = "from start ";
const FROM_END: &str = "from end ";

/// A part of the input: the whole is 0.
type Part = usize;

/// A pattern as a condition on parts.
pub enum Cond {
    Always,
    /// Nothing is known about it.
    Maybe,
    Null(Part),
    Type(Part, Ty),
    /// A value of this type between two numbers.
    Between(Part, Ty, i128, i128),
    /// Equal to a constant that is no number.
    Equal(Part, Ty, Const),
    Not(Box<Cond>),
    All(Vec<Cond>),
    Any(Vec<Cond>),
}

/// The parts that the patterns over one input look at.
pub struct Parts {
    types: Vec<Ty>,
    children: FxHashMap<(Part, String), Part>,
    locals: FxHashMap<LocalId, Part>,
    lengths: Vec<Part>,
    left: Cell<usize>,
}

/// What is known of a part.
#[derive(Clone, Default)]
struct Facts {
    not_null: bool,
    null: bool,
    must: Vec<Ty>,
    cannot: Vec<Ty>,
    /// Numbers that are left over, as ranges in ascending order.
    numbers: Vec<(Ty, Vec<(i128, i128)>)>,
    equal: Option<Const>,
    unequal: Vec<Const>,
}

#[derive(Clone, Default)]
struct State {
    facts: FxHashMap<Part, Facts>,
}

struct Solver<'a, 'c> {
    checker: &'a Checker<'c>,
    parts: &'a Parts,
    left: usize,
    /// How long the lists of what is known have become.
    weight: usize,
    /// Only the named values of enums.
    only_named: bool,
    /// `null` is no input.
    no_null: bool,
}

/// What a search has found.
enum Outcome {
    Nothing,
    Found(State),
    TooHard,
}

impl Parts {
    pub fn new(root: LocalId, ty: Ty) -> Parts {
        let mut locals = FxHashMap::default();
        locals.insert(root, 0);
        Parts {
            types: vec![ty],
            children: FxHashMap::default(),
            locals,
            lengths: Vec::new(),
            left: Cell::new(TOTAL),
        }
    }

    fn child(&mut self, of: Part, step: String, ty: Ty) -> Part {
        let next = self.types.len();
        let is_length = step == LENGTH;
        let part = *self.children.entry((of, step)).or_insert(next);
        if part == next {
            self.types.push(ty);
            if is_length {
                self.lengths.push(part);
            }
        }
        part
    }

    fn is_length(&self, part: Part) -> bool {
        self.lengths.contains(&part)
    }

    /// Does the input that was found say something of a list's elements both from its start and from its end? These may
    /// be the same, and it be no input at all.
    fn may_overlap(&self, state: &State) -> bool {
        let known = |from: &str| {
            let parts = self
                .children
                .iter()
                .filter(|((_, step), part)| step.starts_with(from) && state.facts.contains_key(part));
            parts.map(|((list, _), _)| *list).collect::<Vec<Part>>()
        };
        let ends = known(FROM_END);
        !ends.is_empty() && known(FROM_START).iter().any(|list| ends.contains(list))
    }
}

impl Checker<'_> {
    /// The condition that a pattern over `part` means.
    pub fn condition(&self, parts: &mut Parts, pat: &Pat, part: Part) -> Cond {
        let then = |parts: &mut Parts, first: Cond, then: &Pat| {
            let rest = self.condition(parts, then, part);
            Cond::All(vec![first, rest])
        };
        match &pat.kind {
            PatKind::Discard | PatKind::Bind(_) => Cond::Always,
            PatKind::Error => Cond::Maybe,
            PatKind::Null => Cond::Null(part),
            PatKind::NotNull { temp, then: p } => {
                if let Some(t) = temp {
                    parts.locals.insert(*t, part);
                }
                then(parts, Cond::Not(Box::new(Cond::Null(part))), p)
            }
            PatKind::Type { ty, temp, then: p } => {
                parts.locals.insert(*temp, part);
                then(parts, Cond::Type(part, *ty), p)
            }
            PatKind::Const { value, ty } => match number(value) {
                Some(n) => Cond::Between(part, *ty, n, n),
                None => Cond::Equal(part, *ty, value.clone()),
            },
            PatKind::Relational { op, value, ty } => {
                let Some(n) = number(value) else { return Cond::Maybe };
                match op {
                    BinOp::Lt => Cond::Between(part, *ty, i128::MIN, n - 1),
                    BinOp::Le => Cond::Between(part, *ty, i128::MIN, n),
                    BinOp::Gt => Cond::Between(part, *ty, n + 1, NAN - 1),
                    BinOp::Ge => Cond::Between(part, *ty, n, NAN - 1),
                    _ => Cond::Maybe,
                }
            }
            PatKind::Not(p) => Cond::Not(Box::new(self.condition(parts, p, part))),
            PatKind::And(list) => Cond::All(list.iter().map(|p| self.condition(parts, p, part)).collect()),
            PatKind::Or(list) => Cond::Any(list.iter().map(|p| self.condition(parts, p, part)).collect()),
            PatKind::Read { value, temp, then } => {
                let ty = self.body.locals[*temp].ty;
                let child = self.part_of(parts, *value, ty);
                parts.locals.insert(*temp, child);
                self.condition(parts, then, child)
            }
            PatKind::Eval { expr, then } => {
                if let ExprKind::Call(c) = &self.body[*expr].kind {
                    // What `Deconstruct` gives is the same for the same object.
                    for (i, arg) in c.args.iter().enumerate() {
                        if let ExprKind::AddrOf(place) = self.body[arg.expr].kind
                            && let ExprKind::Local(l) = self.body[place].kind
                        {
                            let step = format!("deconstruct {:?} {i}", c.callee.method);
                            let child = parts.child(part, step, self.body.locals[l].ty);
                            parts.locals.insert(l, child);
                        }
                    }
                }
                self.condition(parts, then, part)
            }
        }
    }

    /// The part that an expression over known locals reads.
    fn part_of(&self, parts: &mut Parts, e: ExprId, ty: Ty) -> Part {
        let expr = &self.body[e];
        let (of, step) = match &expr.kind {
            ExprKind::Local(l) => match parts.locals.get(l) {
                Some(&p) => return p,
                None => (0, format!("{l:?}")),
            },
            ExprKind::Convert { expr, .. }
            | ExprKind::AddrOf(expr)
            | ExprKind::Deref(expr)
            | ExprKind::Spill(expr) => return self.part_of(parts, *expr, ty),
            ExprKind::Field { target: Some(t), field, .. } => {
                (self.part_of(parts, *t, ty), format!("{field:?}"))
            }
            ExprKind::Property { target: Some(t), getter: Some(g), args, .. } if args.is_empty() => {
                let of = self.part_of(parts, *t, ty);
                let name = self.defs.methods[g.method].name.as_str();
                let counts = ty == Ty::int() && matches!(name, "get_Length" | "get_Count");
                match counts && self.is_indexed(self.body[*t].ty) {
                    true => (of, LENGTH.to_owned()),
                    false => (of, format!("{:?}", g.method)),
                }
            }
            ExprKind::ArrayLength(t) => (self.part_of(parts, *t, ty), LENGTH.to_owned()),
            ExprKind::Elem { array, indices } => match self.index_step(indices) {
                Some(step) => (self.part_of(parts, *array, ty), step),
                None => (0, format!("{e:?}")),
            },
            ExprKind::Property { target: Some(t), args, .. } => {
                let indices: Vec<ExprId> = args.iter().map(|a| a.expr).collect();
                match self.index_step(&indices) {
                    Some(step) => (self.part_of(parts, *t, ty), step),
                    None => (0, format!("{e:?}")),
                }
            }
            // Elements and calls: each its own.
            _ => (0, format!("{e:?}")),
        };
        parts.child(of, step, ty)
    }

    /// Has the type an indexer of `int`?
    fn is_indexed(&self, ty: Ty) -> bool {
        let Some((def, _)) = self.defs.definition_of(super::operator::strip(ty)) else { return false };
        self.defs.types[def]
            .props
            .iter()
            .any(|&p| matches!(&self.defs.props[p].params[..], [index] if index.ty == Ty::int()))
    }

    /// The element that an index of a list pattern names: `2`, or `count - 2`.
    fn index_step(&self, indices: &[ExprId]) -> Option<String> {
        let [index] = indices else { return None };
        match &self.body[*index].kind {
            ExprKind::Const(Const::Int(n)) => Some(format!("{FROM_START}{n}")),
            ExprKind::Binary { op: BinOp::Sub, right, .. } => match &self.body[*right].kind {
                ExprKind::Const(Const::Int(n)) => Some(format!("{FROM_END}{n}")),
                _ => None,
            },
            _ => None,
        }
    }

    /// Can an input reach `arm` past the arms above it? True if that is too hard to say.
    pub fn is_reached(&self, parts: &Parts, above: &[&Cond], arm: &Cond) -> bool {
        let mut todo: Vec<(&Cond, bool)> = above.iter().map(|&c| (c, false)).collect();
        todo.push((arm, true));
        !matches!(self.solve(parts, &todo, false, false), Outcome::Nothing)
    }

    /// Does a condition hold for every input, null included?
    pub fn always_holds(&self, parts: &Parts, cond: &Cond) -> bool {
        matches!(self.solve(parts, &[(cond, false)], false, false), Outcome::Nothing)
    }

    /// Does each input, null included, satisfy one of the conditions?
    pub fn nothing_left(&self, parts: &Parts, arms: &[&Cond]) -> bool {
        let todo: Vec<(&Cond, bool)> = arms.iter().map(|&c| (c, false)).collect();
        matches!(self.solve(parts, &todo, false, false), Outcome::Nothing)
    }

    /// An input that no arm takes, as a pattern. Left out are null and, in the second place, values of enums without
    /// a name: true beside a pattern if only those are left over.
    pub fn left_over(&self, parts: &Parts, arms: &[&Cond]) -> Option<(String, bool)> {
        let todo: Vec<(&Cond, bool)> = arms.iter().map(|&c| (c, false)).collect();
        match self.solve(parts, &todo, true, true) {
            Outcome::Found(state) if parts.may_overlap(&state) => return None,
            Outcome::Found(state) => return Some((self.sample(parts, &state, 0), false)),
            Outcome::TooHard => return None,
            Outcome::Nothing => {}
        }
        match self.solve(parts, &todo, false, true) {
            Outcome::Found(state) if parts.may_overlap(&state) => None,
            Outcome::Found(state) => Some((self.sample(parts, &state, 0), true)),
            Outcome::Nothing | Outcome::TooHard => None,
        }
    }

    fn solve(&self, parts: &Parts, todo: &[(&Cond, bool)], only_named: bool, no_null: bool) -> Outcome {
        let limit = LIMIT.min(parts.left.get());
        let mut solver = Solver { checker: self, parts, left: limit, weight: 0, only_named, no_null };
        let mut todo = todo.to_vec();
        todo.reverse();
        let found = solver.search(State::default(), todo);
        parts.left.set(parts.left.get() - (limit - solver.left));
        match found {
            Some(state) => Outcome::Found(state),
            None if solver.left == 0 => Outcome::TooHard,
            None => Outcome::Nothing,
        }
    }

    fn tuple_field(&self, tuple: Ty, i: usize) -> Option<crate::ty::defs::FieldId> {
        let (def, _) = self.defs.definition_of(tuple)?;
        let item = format!("Item{}", i + 1);
        let fields = &self.defs.types[def].fields;
        fields.iter().copied().find(|&f| self.defs.fields[f].name.as_str() == item)
    }

    /// A pattern for what is left over of a part.
    fn sample(&self, parts: &Parts, state: &State, part: Part) -> String {
        let ty = parts.types[part];
        let facts = state.facts.get(&part);
        if facts.is_some_and(|f| f.null) {
            return "null".to_owned();
        }
        let plain_tuple = super::operator::strip(ty);
        if let TyKind::Tuple { elems, .. } = plain_tuple.kind() {
            let items: Vec<String> = (0..elems.len())
                .map(|i| {
                    let child = self
                        .tuple_field(plain_tuple, i)
                        .and_then(|f| parts.children.get(&(part, format!("{f:?}"))));
                    child.map_or("_".to_owned(), |&p| self.sample(parts, state, p))
                })
                .collect();
            return format!("({})", items.join(", "));
        }
        let plain = super::operator::strip(ty);
        let numbers = facts.and_then(|f| f.numbers.iter().find(|(t, _)| *t == plain));
        let Some((_, ranges)) = numbers else { return "_".to_owned() };
        let best = ranges.iter().map(|&(a, b)| {
            if a <= 0 && b >= 0 {
                0
            } else if a > 0 {
                a
            } else {
                b
            }
        });
        let Some(n) = best.min_by_key(|n| (*n < 0, n.unsigned_abs())) else { return "_".to_owned() };
        match plain.as_prim() {
            Some(Prim::Bool) => (n != 0).to_string(),
            Some(Prim::Char) => {
                u32::try_from(n).ok().and_then(char::from_u32).map_or("_".into(), |c| format!("{c:?}"))
            }
            Some(Prim::Float | Prim::Double) => "_".to_owned(),
            _ => match plain.as_named() {
                Some((def, _)) if self.defs.types[def].kind == TypeDefKind::Enum => {
                    let of = |f: &crate::ty::defs::FieldId| {
                        let f = &self.defs.fields[*f];
                        (f.is_const && f.constant().and_then(number) == Some(n)).then_some(f.name)
                    };
                    match self.defs.types[def].fields.iter().find_map(of) {
                        Some(name) => format!("{}.{name}", self.show(plain)),
                        None => format!("({}){n}", self.show(plain)),
                    }
                }
                _ => n.to_string(),
            },
        }
    }
}

impl Solver<'_, '_> {
    /// An input for which all of `todo` hold (or do not, where it says false). The last is looked at first.
    fn search(&mut self, mut state: State, mut todo: Vec<(&Cond, bool)>) -> Option<State> {
        while let Some((cond, want)) = todo.pop() {
            if self.left == 0 {
                return None;
            }
            // What is known grows, and with it the work.
            self.left = self.left.saturating_sub(1 + self.weight / 32);
            match (cond, want) {
                (Cond::Maybe, _) | (Cond::Always, true) => {}
                (Cond::Always, false) => return None,
                (Cond::Not(c), _) => todo.push((c, !want)),
                (Cond::All(list), true) | (Cond::Any(list), false) => {
                    todo.extend(list.iter().rev().map(|c| (c, want)));
                }
                (Cond::All(list), false) | (Cond::Any(list), true) => {
                    // One of them; those before it the other way round, so that no case is looked at twice.
                    for (i, c) in list.iter().enumerate() {
                        let mut next = todo.clone();
                        next.push((c, want));
                        next.extend(list[..i].iter().rev().map(|c| (c, !want)));
                        if let Some(found) = self.search(state.clone(), next) {
                            return Some(found);
                        }
                    }
                    return None;
                }
                (Cond::Null(p), _) => {
                    let facts = self.facts(&mut state, *p);
                    if want {
                        facts.null = true;
                    } else {
                        facts.not_null = true;
                    }
                    if !self.holds(&state, *p) {
                        return None;
                    }
                }
                (Cond::Type(p, ty), true) => {
                    let facts = self.facts(&mut state, *p);
                    facts.not_null = true;
                    facts.must.push(*ty);
                    if !self.holds(&state, *p) {
                        return None;
                    }
                }
                (Cond::Type(p, ty), false) => {
                    let facts = self.facts(&mut state, *p);
                    facts.cannot.push(*ty);
                    let weight = facts.cannot.len() * 8;
                    self.weight = self.weight.max(weight);
                    if !self.holds(&state, *p) {
                        return None;
                    }
                }
                (Cond::Between(p, ty, low, high), _) => {
                    let domain = match self.parts.is_length(*p) {
                        true => vec![(0, i32::MAX.into())],
                        false => self.domain(*ty),
                    };
                    let facts = self.facts(&mut state, *p);
                    if want {
                        facts.not_null = true;
                    }
                    if !facts.numbers.iter().any(|(t, _)| t == ty) {
                        facts.numbers.push((*ty, domain));
                    }
                    let mut weight = 0;
                    for (t, ranges) in &mut facts.numbers {
                        if t == ty {
                            *ranges = restrict(ranges, *low, *high, want);
                            weight = ranges.len();
                        }
                    }
                    self.weight = self.weight.max(weight);
                    if !self.holds(&state, *p) {
                        return None;
                    }
                }
                (Cond::Equal(p, _, c), _) => {
                    let facts = self.facts(&mut state, *p);
                    if want {
                        facts.not_null = true;
                        if facts.unequal.contains(c) || facts.equal.as_ref().is_some_and(|e| e != c) {
                            return None;
                        }
                        facts.equal = Some(c.clone());
                    } else {
                        if facts.equal.as_ref() == Some(c) {
                            return None;
                        }
                        facts.unequal.push(c.clone());
                    }
                    if !self.holds(&state, *p) {
                        return None;
                    }
                }
            }
        }
        Some(state)
    }

    fn facts<'s>(&self, state: &'s mut State, part: Part) -> &'s mut Facts {
        let ty = self.parts.types[part];
        let no_null = self.no_null;
        let is_plain_value = self.checker.defs.is_value_type(ty) && !matches!(ty.kind(), TyKind::Nullable(_));
        state.facts.entry(part).or_insert_with(|| Facts {
            not_null: is_plain_value || no_null,
            must: vec![super::operator::strip(ty)],
            ..Facts::default()
        })
    }

    /// Is there still a value that the part may have?
    fn holds(&self, state: &State, part: Part) -> bool {
        let Some(f) = state.facts.get(&part) else { return true };
        let value = !f.null
            && f.must.iter().all(|m| {
                !f.cannot.iter().any(|c| self.is_a(*m, *c)) && !f.must.iter().any(|o| self.apart(*m, *o))
            })
            && f.numbers.iter().all(|(t, ranges)| !ranges.is_empty() || !f.must.contains(t));
        value || !f.not_null
    }

    fn is_a(&self, ty: Ty, base: Ty) -> bool {
        ty == base
            || self.checker.is_subtype(ty, base)
            || (self.checker.defs.is_value_type(ty)
                && crate::ty::convert::standard_implicit(self.checker.defs, ty, None, base)
                    .is_some_and(|c| matches!(c, crate::ty::convert::Conv::Box)))
    }

    /// Can no value be of both types?
    fn apart(&self, a: Ty, b: Ty) -> bool {
        if a == b || self.is_a(a, b) || self.is_a(b, a) || a.is_generic() || b.is_generic() {
            return false;
        }
        let defs = self.checker.defs;
        let is_interface = |t: Ty| crate::ty::members::is_interface(defs, t);
        let is_final = |t: Ty| {
            defs.is_value_type(t)
                || t == Ty::string()
                || t.as_named().is_some_and(|(d, _)| defs.types[d].is_sealed)
        };
        match (is_interface(a), is_interface(b)) {
            (true, true) => false,
            (true, false) => is_final(b),
            (false, true) => is_final(a),
            // Arrays convert to each other in ways of their own.
            (false, false) => {
                !matches!(a.kind(), TyKind::Array { .. }) && !matches!(b.kind(), TyKind::Array { .. })
            }
        }
    }

    /// All numbers of a type.
    fn domain(&self, ty: Ty) -> Vec<(i128, i128)> {
        let defs = self.checker.defs;
        let prim = match ty.as_named() {
            Some((def, _)) if defs.types[def].kind == TypeDefKind::Enum => {
                if self.only_named {
                    let mut named: Vec<i128> = defs.types[def]
                        .fields
                        .iter()
                        .map(|&f| &defs.fields[f])
                        .filter(|f| f.is_const)
                        .filter_map(|f| f.constant().and_then(number))
                        .collect();
                    named.sort_unstable();
                    named.dedup();
                    return named.into_iter().map(|n| (n, n)).collect();
                }
                self.checker.enum_underlying(ty)
            }
            _ => ty.as_prim(),
        };
        match prim {
            Some(Prim::Bool) => vec![(0, 1)],
            Some(Prim::SByte) => vec![(i8::MIN.into(), i8::MAX.into())],
            Some(Prim::Byte) => vec![(0, u8::MAX.into())],
            Some(Prim::Short) => vec![(i16::MIN.into(), i16::MAX.into())],
            Some(Prim::UShort | Prim::Char) => vec![(0, u16::MAX.into())],
            Some(Prim::Int) => vec![(i32::MIN.into(), i32::MAX.into())],
            Some(Prim::UInt) => vec![(0, u32::MAX.into())],
            Some(Prim::Long) => vec![(i64::MIN.into(), i64::MAX.into())],
            Some(Prim::ULong) => vec![(0, u64::MAX.into())],
            Some(Prim::Float | Prim::Double) => {
                vec![(ordered(f64::NEG_INFINITY), ordered(f64::INFINITY)), (NAN, NAN)]
            }
            _ => vec![(i128::MIN, NAN - 1)],
        }
    }
}

/// Stands for NaN, above all other numbers.
const NAN: i128 = i128::MAX - 1;

/// A constant as a number that is compared as the constant is.
pub fn number(c: &Const) -> Option<i128> {
    match c {
        Const::Bool(b) => Some((*b).into()),
        Const::Char(c) => Some((*c).into()),
        Const::Int(n) => Some(n.get()),
        Const::Float(f) => Some(ordered((*f).into())),
        Const::Double(d) => Some(ordered(*d)),
        Const::Decimal(d) => Some(ordered(d.to_double())),
        Const::Null | Const::Str(_) | Const::Default => None,
    }
}

/// Floating-point numbers in their order; both zeros are one.
fn ordered(d: f64) -> i128 {
    if d.is_nan() {
        return NAN;
    }
    let bits = i128::from(d.abs().to_bits());
    if d < 0.0 { -bits } else { bits }
}

/// The parts of the ranges inside (or outside of) `low..=high`.
fn restrict(ranges: &[(i128, i128)], low: i128, high: i128, inside: bool) -> Vec<(i128, i128)> {
    let mut out = Vec::new();
    for &(a, b) in ranges {
        if inside {
            out.push((a.max(low), b.min(high)));
        } else {
            out.push((a, b.min(low.saturating_sub(1))));
            out.push((a.max(high.saturating_add(1)), b));
        }
    }
    out.retain(|(a, b)| a <= b);
    out
}
