//! What control flow says about a body: which variables are assigned where, and what is never reached.
//!
//! ```text
//! int x;
//! if (c) x = 1;
//! return x;                  CS0165: Use of unassigned local variable 'x'
//! F();                       CS0162: Unreachable code detected
//! ```
//! One walk over the typed tree in order of evaluation carries a [`State`]: whether the point is reachable, and which
//! slots are surely assigned there (C# 9.4). Where paths meet, the state is what all reachable ones agree on. A loop
//! needs no second round, since its head knows no more than its entry; labels do, and are repeated until they stand still.
//!
//! A lambda is walked where it is created, with the state of that place. A local function is walked on its own: what it
//! reads of outer variables must be assigned wherever it is called, and what it surely assigns is assigned behind the call.

mod ends;
mod expr;
mod lint;
mod slots;
mod stmt;
mod unused;

use rustc_hash::FxHashMap;

use crate::base::{BitSet, Idx, Span};
use crate::diag::{Diagnostic, Diagnostics};
use crate::hir::{self, FnId, FnKind, LabelId, LocalId, LoopId};
use crate::ty::defs::Defs;
use crate::ty::{Ty, TyKind};
use slots::{SlotId, Slots};

/// Reports what the flow of control through a body without errors makes wrong. `text` is the body's source file.
pub fn check_flow(defs: &Defs, body: &hir::Body, text: &str, diags: &mut Diagnostics) {
    let mut flow = Flow::new(defs, body, text);
    flow.summarise();
    for f in body.fns.ids() {
        if body.fns[f].kind != FnKind::Lambda {
            flow.root(f, true);
            flow.lint_async_void(f);
        }
    }
    flow.warn_unused();
    let mut found = flow.found;
    found.extend(flow.unassigned.into_values());
    found.sort_by_key(|d| (d.span().lo, d.code));
    for d in found {
        diags.push(d);
    }
}

/// What is known at one point.
#[derive(Clone, Debug)]
struct State {
    alive: bool,
    /// Of a point that is not reached: that has been said.
    reported: bool,
    /// Says nothing where `alive` is false: there everything counts as assigned.
    set: BitSet<SlotId>,
}

impl State {
    fn dead(reported: bool) -> Self {
        Self { alive: false, reported, set: BitSet::new(0) }
    }

    /// What holds on both paths; true if `self` changed.
    fn join(&mut self, other: &State) -> bool {
        match (self.alive, other.alive) {
            (true, true) => self.set.intersect_with(&other.set),
            (false, true) => {
                *self = other.clone();
                true
            }
            (true, false) => false,
            (false, false) => {
                self.reported &= other.reported;
                false
            }
        }
    }

    fn kill(&mut self) {
        self.alive = false;
    }
}

/// A `finally` around the point: what it assigns, and whether its end is reached.
struct Finally {
    assigns: BitSet<SlotId>,
    ends: bool,
}

/// Where `break` and `continue` lead.
struct Exits {
    /// How many `finally`s are around the loop.
    finallys: usize,
    out: State,
    again: State,
}

/// What calling a local function needs and does.
#[derive(Clone)]
struct Summary {
    reads: BitSet<SlotId>,
    /// State at its exits.
    exit: State,
}

struct Flow<'a> {
    defs: &'a Defs,
    body: &'a hir::Body,
    text: &'a str,
    slots: Slots,
    state: State,
    /// The function whose body is being walked, lambdas included.
    fun: FnId,
    /// The method or local function around it.
    root: FnId,
    /// Join of all states in which the function is left.
    exit: State,
    finallys: Vec<Finally>,
    loops: FxHashMap<LoopId, Exits>,
    labels: FxHashMap<LabelId, State>,
    label_depth: FxHashMap<LabelId, usize>,
    sections: FxHashMap<(LoopId, usize), State>,
    /// A label's state changed after it was used.
    moved: bool,
    summaries: FxHashMap<FnId, Summary>,
    /// Outer slots that the local function being walked reads unassigned.
    reads: BitSet<SlotId>,
    /// Only learning: nothing is reported.
    silent: bool,
    /// In statements that the checker made.
    synthetic: usize,
    /// Variables whose uses count: those of declarations and `catch`.
    declared: Vec<LocalId>,
    used: BitSet<LocalId>,
    written: BitSet<LocalId>,
    used_fns: BitSet<FnId>,
    /// Variables whose tasks have been awaited, lambdas that are events' handlers, and what has been warned of.
    finished: BitSet<LocalId>,
    handlers: BitSet<FnId>,
    linted: BitSet<hir::ExprId>,
    found: Vec<Diagnostic>,
    /// The first use of each variable that is not assigned.
    unassigned: FxHashMap<SlotId, Diagnostic>,
}

impl<'a> Flow<'a> {
    fn new(defs: &'a Defs, body: &'a hir::Body, text: &'a str) -> Self {
        let first = Idx::new(0);
        Flow {
            defs,
            body,
            text,
            slots: Slots::new(defs, body),
            state: State::dead(false),
            fun: first,
            root: first,
            exit: State::dead(false),
            finallys: Vec::new(),
            loops: FxHashMap::default(),
            labels: FxHashMap::default(),
            label_depth: FxHashMap::default(),
            sections: FxHashMap::default(),
            moved: false,
            summaries: FxHashMap::default(),
            reads: BitSet::new(0),
            silent: false,
            synthetic: 0,
            declared: Vec::new(),
            used: BitSet::new(body.locals.len()),
            written: BitSet::new(body.locals.len()),
            used_fns: BitSet::new(body.fns.len()),
            finished: BitSet::new(body.locals.len()),
            handlers: BitSet::new(body.fns.len()),
            linted: BitSet::new(body.exprs.len()),
            found: Vec::new(),
            unassigned: FxHashMap::default(),
        }
    }

    // ---- Functions ---------------------------------------------------------------------------------------------

    /// Finds out what each local function reads and assigns: from the best that could be, until nothing changes.
    fn summarise(&mut self) {
        let mut fns: Vec<FnId> =
            self.body.fns.ids().filter(|&f| self.body.fns[f].kind == FnKind::LocalFn).collect();
        for &f in &fns {
            let none = Summary { reads: BitSet::new(0), exit: State::dead(false) };
            self.summaries.insert(f, none);
        }
        loop {
            let mut changed = false;
            for &f in &fns {
                let new = self.root(f, false);
                if let Some(old) = self.summaries.get_mut(&f) {
                    let same = old.reads == new.reads
                        && old.exit.alive == new.exit.alive
                        && (!old.exit.alive || old.exit.set == new.exit.set);
                    if !same {
                        changed = true;
                        *old = new;
                    }
                }
            }
            if !changed {
                return;
            }
            // Chains of calls go one way or the other.
            fns.reverse();
        }
    }

    /// Walks a method or local function.
    fn root(&mut self, f: FnId, report: bool) -> Summary {
        self.root = f;
        self.loops.clear();
        self.labels.clear();
        self.sections.clear();
        let function = &self.body.fns[f];
        self.label_depths(&function.body);
        if self.has_jumps() {
            // Learns what arrives at the labels.
            self.silent = true;
            self.moved = true;
            while std::mem::take(&mut self.moved) {
                self.enter(f);
            }
        }
        self.silent = !report;
        self.enter(f);
        Summary { reads: self.reads.clone(), exit: self.exit.clone() }
    }

    fn enter(&mut self, f: FnId) {
        self.reads.clear();
        self.state = State { alive: true, reported: false, set: BitSet::new(self.slots.len()) };
        self.function(f);
    }

    fn has_jumps(&self) -> bool {
        !self.body.labels.is_empty() || self.slots.has_goto_section
    }

    /// The body of a function from the state at hand; leaves the join of its exits.
    fn function(&mut self, f: FnId) {
        let outer = (
            std::mem::replace(&mut self.fun, f),
            std::mem::take(&mut self.finallys),
            std::mem::replace(&mut self.exit, State::dead(false)),
        );
        let function = &self.body.fns[f];
        for &p in &function.params {
            if self.body.locals[p].is_out {
                self.unassign(p);
            } else {
                self.used.insert(p);
            }
        }
        if function.yields.is_some() {
            // The call only makes the sequence.
            self.exit = self.state.clone();
        }
        self.stmts(&function.body);
        if self.state.alive {
            let place = self.name_span(f);
            self.check_out_params(place);
            if function.kind != FnKind::Lambda && self.must_return(f) && !self.silent {
                let text = format!("'{}': not all code paths return a value", self.fn_name(f));
                let d = Diagnostic::error(161, place, text).label("its end can be reached without `return`");
                self.found.push(d);
            }
            let state = self.state.clone();
            self.exit.join(&state);
        }
        self.fun = outer.0;
        self.finallys = outer.1;
        if f != self.root {
            self.exit = outer.2;
        }
    }

    /// A lambda, where it is created: what it assigns is not assigned behind it.
    fn lambda(&mut self, f: FnId) {
        let before = self.state.clone();
        if !self.state.alive {
            self.state = State { alive: true, reported: false, set: self.slots.all() };
        }
        self.function(f);
        self.state = before;
    }

    fn must_return(&self, f: FnId) -> bool {
        let f = &self.body.fns[f];
        let ret = match f.is_async {
            Some((_, t)) => t,
            None => f.ret,
        };
        let lang = &self.defs.lang;
        let is_sequence = f.is_async.is_some()
            && f.ret.as_named().is_some_and(|(d, _)| {
                [lang.async_enumerable_of, lang.async_enumerator_of].contains(&Some(d))
            });
        f.yields.is_none() && (is_sequence || !ret.is_void()) && !ret.is_error()
    }

    fn name_span(&self, f: FnId) -> Span {
        self.body.fns[f].span
    }

    fn fn_name(&self, f: FnId) -> String {
        let function = &self.body.fns[f];
        if function.kind == FnKind::Method {
            return crate::ty::members::display_method(self.defs, self.body.method);
        }
        let params: Vec<String> = function.params.iter().map(|&p| self.param_text(p)).collect();
        format!("{}({})", self.local_fn_name(f), params.join(", "))
    }

    /// `F` of `<Main>g__F`
    fn local_fn_name(&self, f: FnId) -> &'static str {
        let name = self.body.fns[f].name.as_str();
        name.split_once(">g__").map_or(name, |(_, n)| n)
    }

    fn param_text(&self, p: LocalId) -> String {
        let local = &self.body.locals[p];
        match local.ty.kind() {
            TyKind::Ref(t) => {
                let word = if local.is_out { "out" } else { "ref" };
                format!("{word} {}", self.defs.display(*t))
            }
            _ => self.defs.display(local.ty),
        }
    }

    /// A call of a local function, or (without `runs`) a delegate made of it.
    fn uses_local_fn(&mut self, f: FnId, span: Span, runs: bool) {
        self.used_fns.insert(f);
        let Some(summary) = self.summaries.get(&f).cloned() else { return };
        let reads: Vec<SlotId> = summary.reads.iter().collect();
        for slot in reads {
            self.need(slot, span);
        }
        if runs && self.state.alive && summary.exit.alive {
            self.state.set.union_with(&summary.exit.set);
        } else if runs && self.state.alive {
            // Never returns, as far as is known: everything counts as assigned, but C# calls the end reachable.
            self.state.set = self.slots.all();
        }
    }

    // ---- Assigning and reading ---------------------------------------------------------------------------------

    fn assign_local(&mut self, l: LocalId) {
        if let Some(s) = self.slots.of_local(l) {
            self.assign(s);
        }
    }

    fn assign(&mut self, slot: SlotId) {
        if self.state.alive {
            self.slots.assign(&mut self.state.set, slot);
        }
    }

    fn unassign(&mut self, l: LocalId) {
        if let (Some(s), true) = (self.slots.of_local(l), self.state.alive) {
            self.slots.clear(&mut self.state.set, s);
        }
    }

    fn is_assigned(&self, slot: SlotId) -> bool {
        !self.state.alive || self.slots.is_assigned(&self.state.set, slot)
    }

    /// The slot is read here.
    fn need(&mut self, slot: SlotId, span: Span) {
        if self.is_assigned(slot) {
            return;
        }
        let local = self.slots.local_of(slot);
        let owner = self.body.scopes[self.body.locals[local].scope].owner;
        if !self.is_inside(owner, self.root) {
            // An outer variable: whoever calls this function must have assigned it.
            self.reads.insert(slot);
            return;
        }
        if self.silent {
            return;
        }
        let name = self.body.locals[local].name;
        let d = match self.slots.field_of(slot) {
            Some(f) => {
                let field = self.defs.fields[f].name;
                let text = format!("Use of possibly unassigned field '{field}'");
                Diagnostic::error(170, span, text)
            }
            None if self.body.locals[local].is_out => {
                Diagnostic::error(269, span, format!("Use of unassigned out parameter '{name}'"))
            }
            None => Diagnostic::error(165, span, format!("Use of unassigned local variable '{name}'")),
        };
        let d = d.label("not assigned on every path to here");
        let earlier = self.unassigned.get(&slot).is_some_and(|old| old.span().lo <= span.lo);
        if !earlier {
            self.unassigned.insert(slot, d);
        }
    }

    /// Is function `f` the function `around`, or inside it?
    fn is_inside(&self, f: FnId, around: FnId) -> bool {
        std::iter::successors(Some(f), |&f| self.body.fns[f].parent).any(|f| f == around)
    }

    fn check_out_params(&mut self, span: Span) {
        if self.silent || !self.state.alive {
            return;
        }
        let body = self.body;
        for &p in &body.fns[self.fun].params {
            if let (true, Some(slot)) = (body.locals[p].is_out, self.slots.of_local(p))
                && !self.is_assigned(slot)
            {
                let text = format!(
                    "The out parameter '{}' must be assigned to before control leaves the current method",
                    body.locals[p].name
                );
                self.found
                    .push(Diagnostic::error(177, span, text).also(body.locals[p].span, "this parameter"));
            }
        }
    }

    /// A value is stored in a variable; None: by a call.
    fn note_write(&mut self, l: LocalId, value: Option<hir::ExprId>) {
        self.written.insert(l);
        value.inspect(|&v| self.lint_value(l, v));
        let ty = self.body.locals[l].ty;
        if self.synthetic > 0 || value.is_none_or(|v| self.counts_as_use(Some(ty), v)) {
            self.used.insert(l);
        }
    }

    fn is_plain_reference(&self, ty: Ty) -> bool {
        self.defs.is_reference(ty) && ty != Ty::string()
    }
}
