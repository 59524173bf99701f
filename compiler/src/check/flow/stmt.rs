//! Statements: reachability (C# 13.2) and assignment (9.4.4) along them.

use super::{Exits, Finally, Flow, State};
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{self, Catch, ExprKind, LoopId, Pat, PatKind, Stmt, StmtKind, SwitchLabel, SwitchSection};
use crate::ty::defs::Const;

impl Flow<'_> {
    pub(super) fn stmts(&mut self, list: &[Stmt]) {
        for s in list {
            self.stmt(s);
        }
    }

    fn stmt(&mut self, s: &Stmt) {
        self.check_reached(s);
        match &s.kind {
            StmtKind::Expr(e) => self.expr(*e),
            StmtKind::Let { local, init } => {
                self.declared.push(*local);
                match init {
                    Some(e) => {
                        self.unassign(*local);
                        self.expr(*e);
                        self.assign_local(*local);
                        self.note_write(*local, Some(*e));
                    }
                    None => self.unassign(*local),
                }
            }
            StmtKind::Block { stmts, .. } | StmtKind::Group(stmts) => self.stmts(stmts),
            StmtKind::If { .. } => self.if_stmt(s),
            StmtKind::While { id, cond, body } => {
                self.open(*id);
                let (yes, no) = self.cond(*cond);
                self.state = yes;
                self.stmt(body);
                self.close(*id, no);
            }
            StmtKind::DoWhile { id, body, cond } => {
                self.open(*id);
                self.stmt(body);
                self.join_again(*id);
                let (_, no) = self.cond(*cond);
                self.close(*id, no);
            }
            StmtKind::For { id, init, cond, step, body, .. } => {
                self.stmts(init);
                self.open(*id);
                let (yes, no) = match cond {
                    Some(c) => self.cond(*c),
                    None => (self.state.clone(), self.dead()),
                };
                self.state = yes;
                self.stmt(body);
                self.join_again(*id);
                for &e in step {
                    self.check_reached_at(self.body[e].span);
                    self.expr(e);
                }
                self.close(*id, no);
            }
            StmtKind::Foreach(f) => {
                self.expr(f.seq);
                self.lint_foreach(f.seq, f.local);
                self.open(f.id);
                let before = self.state.clone();
                self.assign_local(f.local);
                self.used.insert(f.local);
                self.stmt(&f.body);
                self.close(f.id, before);
            }
            StmtKind::Switch { id, value, sections, exhaustive, .. } => {
                self.switch(*id, *value, sections, *exhaustive)
            }
            StmtKind::Break(id) => self.jump_loop(*id, false),
            StmtKind::Continue(id) => self.jump_loop(*id, true),
            StmtKind::Return(value) => {
                if let Some(e) = value {
                    self.expr(*e);
                }
                self.leave(s.span);
            }
            StmtKind::YieldBreak => self.leave(s.span),
            StmtKind::Throw(value) => {
                if let Some(e) = value {
                    self.expr(*e);
                }
                self.state.kill();
            }
            StmtKind::Try { body, catches, finally } => self.try_stmt(body, catches, finally.as_deref()),
            StmtKind::Using { local, init, body, .. } => {
                self.unassign(*local);
                self.expr(*init);
                self.assign_local(*local);
                self.used.insert(*local);
                self.stmt(body);
            }
            StmtKind::Lock { value, body, .. } => {
                self.expr(*value);
                self.stmt(body);
            }
            StmtKind::YieldReturn(e) => {
                self.expr(*e);
                self.pause();
            }
            StmtKind::Goto(label) => {
                let depth = self.label_depth.get(label).copied().unwrap_or(0);
                let state = self.through_finallys(depth);
                let known = self.labels.entry(*label).or_insert(State::dead(true));
                self.moved |= known.join(&state);
                self.state.kill();
            }
            StmtKind::Label(label) => {
                let state = self.state.clone();
                let known = self.labels.entry(*label).or_insert(State::dead(true));
                self.moved |= known.join(&state);
                let known = known.clone();
                self.state.join(&known);
            }
            StmtKind::GotoSection { switch, section } => {
                let depth = self.loops.get(switch).map_or(0, |l| l.finallys);
                let state = self.through_finallys(depth);
                let known = self.sections.entry((*switch, *section)).or_insert(State::dead(true));
                self.moved |= known.join(&state);
                self.state.kill();
            }
            StmtKind::LocalFn(_) | StmtKind::Empty => {}
        }
    }

    // ---- Unreachable code --------------------------------------------------------------------------------------

    fn check_reached(&mut self, s: &Stmt) {
        match &s.kind {
            // C# says nothing about these themselves.
            StmtKind::Block { .. }
            | StmtKind::Group(_)
            | StmtKind::Throw(_)
            | StmtKind::Label(_)
            | StmtKind::LocalFn(_)
            | StmtKind::Empty => {}
            StmtKind::Expr(_)
            | StmtKind::Let { .. }
            | StmtKind::If { .. }
            | StmtKind::While { .. }
            | StmtKind::DoWhile { .. }
            | StmtKind::For { .. }
            | StmtKind::Foreach(_)
            | StmtKind::Switch { .. }
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(_)
            | StmtKind::Try { .. }
            | StmtKind::Using { .. }
            | StmtKind::Lock { .. }
            | StmtKind::YieldReturn(_)
            | StmtKind::YieldBreak
            | StmtKind::Goto(_)
            | StmtKind::GotoSection { .. } => self.check_reached_at(s.span),
        }
    }

    fn check_reached_at(&mut self, span: Span) {
        if self.state.alive || self.state.reported || self.silent || self.synthetic > 0 || span.lo == span.hi
        {
            return;
        }
        self.state.reported = true;
        let rest = self.text.get(span.lo as usize..span.hi as usize).unwrap_or("");
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let hi = span.lo + rest[..word].len().max(1) as u32;
        let at = Span { hi, ..span };
        self.found.push(Diagnostic::warning(162, at, "Unreachable code detected").label("never runs"));
    }

    pub(super) fn dead(&self) -> State {
        State::dead(self.state.reported)
    }

    // ---- Branches and loops ------------------------------------------------------------------------------------

    /// `else if` chains by a loop.
    fn if_stmt(&mut self, s: &Stmt) {
        let mut s = s;
        let mut out = State::dead(true);
        loop {
            let StmtKind::If { cond, then, els } = &s.kind else {
                self.stmt(s);
                break;
            };
            let (yes, no) = self.cond(*cond);
            self.state = yes;
            self.stmt(then);
            out.join(&self.state);
            self.state = no;
            match els {
                // A `break` that the checker has put there.
                Some(els) if matches!(els.kind, StmtKind::Break(_)) && els.span == s.span => {
                    self.synthetic += 1;
                    self.stmt(els);
                    self.synthetic -= 1;
                    break;
                }
                Some(els) => {
                    if matches!(els.kind, StmtKind::If { .. }) {
                        self.check_reached(els);
                    }
                    s = els;
                    // A scope for what the next condition declares.
                    while let StmtKind::Block { stmts, .. } = &s.kind
                        && let [only] = &stmts[..]
                        && matches!(only.kind, StmtKind::If { .. })
                    {
                        self.check_reached(only);
                        s = only;
                    }
                }
                None => break,
            }
        }
        self.state.join(&out);
    }

    fn open(&mut self, id: LoopId) {
        let exits = Exits { finallys: self.finallys.len(), out: State::dead(true), again: State::dead(true) };
        self.loops.insert(id, exits);
    }

    fn join_again(&mut self, id: LoopId) {
        if let Some(l) = self.loops.get(&id) {
            self.state.join(&l.again);
        }
    }

    /// Behind the loop: where its condition fails, and where `break` leads.
    fn close(&mut self, id: LoopId, normal: State) {
        self.state = normal;
        if let Some(l) = self.loops.remove(&id) {
            self.state.join(&l.out);
        }
    }

    fn jump_loop(&mut self, id: LoopId, again: bool) {
        let depth = self.loops.get(&id).map_or(0, |l| l.finallys);
        let state = self.through_finallys(depth);
        if let Some(l) = self.loops.get_mut(&id) {
            let target = if again { &mut l.again } else { &mut l.out };
            target.join(&state);
        }
        self.state.kill();
    }

    /// The state where a jump arrives that leaves all but the outer `depth` `finally`s.
    fn through_finallys(&self, depth: usize) -> State {
        let mut state = self.state.clone();
        for f in self.finallys.iter().skip(depth).rev() {
            if !f.ends {
                state.kill();
            }
            if state.alive {
                state.set.union_with(&f.assigns);
            }
        }
        state
    }

    /// `return`
    fn leave(&mut self, span: Span) {
        self.state = self.through_finallys(0);
        self.check_out_params(span);
        let state = self.state.clone();
        self.exit.join(&state);
        self.state.kill();
    }

    /// `await` and `yield`: the caller goes on.
    pub(super) fn pause(&mut self) {
        if self.fun == self.root {
            let state = self.state.clone();
            self.exit.join(&state);
        }
    }

    // ---- try ---------------------------------------------------------------------------------------------------

    fn try_stmt(&mut self, body: &Stmt, catches: &[Catch], finally: Option<&Stmt>) {
        let before = self.state.clone();
        // The `finally` begins with what was known before the `try`. It is walked first: jumps out of the `try` pass it.
        if let Some(f) = finally {
            self.stmt(f);
            let mut assigns = self.state.set.clone();
            assigns.subtract(&before.set);
            self.finallys.push(Finally { assigns, ends: self.state.alive || !before.alive });
            self.state = State { reported: self.state.reported && !before.alive, ..before.clone() };
        }
        self.stmt(body);
        let mut out = self.state.clone();
        for c in catches {
            self.state = before.clone();
            if let Some(l) = c.local {
                self.assign_local(l);
                self.declared.push(l);
            }
            if let Some(filter) = c.filter {
                let (yes, _) = self.cond(filter);
                self.state = yes;
            }
            self.stmt(&c.body);
            out.join(&self.state);
        }
        self.state = out;
        if finally.is_some()
            && let Some(f) = self.finallys.pop()
        {
            if !f.ends {
                self.state.kill();
            }
            if self.state.alive {
                self.state.set.union_with(&f.assigns);
            }
        }
    }

    // ---- switch ------------------------------------------------------------------------------------------------

    fn switch(&mut self, id: LoopId, value: hir::ExprId, sections: &[SwitchSection], exhaustive: bool) {
        self.expr(value);
        self.open(id);
        let before = self.state.clone();
        let constant = match &self.body[value].kind {
            ExprKind::Const(c) => Some(c.clone()),
            _ => None,
        };
        let labels = || sections.iter().flat_map(|s| &s.labels);
        let hit = constant.as_ref().is_some_and(|c| labels().any(|l| always_matches(l, Some(c))));
        let mut falls = State::dead(true);
        for (i, section) in sections.iter().enumerate() {
            let mut start = self.dead_from(&before);
            for label in &section.labels {
                self.state = before.clone();
                match label {
                    SwitchLabel::Default => {
                        if hit || exhaustive {
                            self.state.kill();
                        }
                    }
                    SwitchLabel::Case { pat, guard } => {
                        if let (Some(c), PatKind::Const { value, .. }) = (&constant, &pat.kind)
                            && c != value
                        {
                            self.state.kill();
                        }
                        self.bind(pat);
                        if let Some(g) = guard {
                            let (yes, _) = self.cond(*g);
                            self.state = yes;
                        }
                    }
                }
                start.join(&self.state);
            }
            if let Some(jumps) = self.sections.get(&(id, i)) {
                start.join(jumps);
            }
            self.state = start;
            self.stmts(&section.body);
            if self.state.alive {
                self.falls_through(section, i + 1 == sections.len());
            }
            falls = self.state.clone();
        }
        let handled = match &constant {
            Some(_) => hit || labels().any(|l| matches!(l, SwitchLabel::Default)),
            None => exhaustive || labels().any(|l| matches!(l, SwitchLabel::Default)),
        };
        let mut normal = if handled { self.dead_from(&before) } else { before };
        normal.join(&falls);
        self.close(id, normal);
    }

    fn dead_from(&self, before: &State) -> State {
        State::dead(before.reported && !before.alive)
    }

    fn falls_through(&mut self, section: &SwitchSection, last: bool) {
        if self.silent {
            return;
        }
        let span = section.label_span;
        let text = self.text.get(span.lo as usize..span.hi as usize).unwrap_or("");
        let label = format!("{}:", text.trim_end_matches(':').trim_end());
        let d = if last {
            let text = format!("Control cannot fall out of switch from final case label ('{label}')");
            Diagnostic::error(8070, span, text)
        } else {
            let text = format!("Control cannot fall through from one case label ('{label}') to another");
            Diagnostic::error(163, span, text)
        };
        self.found.push(d.help("end the section with `break;`"));
    }

    // ---- Labels ------------------------------------------------------------------------------------------------

    /// How many `finally`s are around each label.
    pub(super) fn label_depths(&mut self, stmts: &[Stmt]) {
        if self.body.labels.is_empty() {
            return;
        }
        let mut todo: Vec<(&Stmt, usize)> = stmts.iter().map(|s| (s, 0)).collect();
        let mut list = Vec::new();
        while let Some((s, depth)) = todo.pop() {
            match &s.kind {
                StmtKind::Label(l) => {
                    self.label_depth.insert(*l, depth);
                }
                StmtKind::Try { body, catches, finally: Some(f) } => {
                    todo.push((f, depth));
                    todo.push((body, depth + 1));
                    todo.extend(catches.iter().map(|c| (&*c.body, depth + 1)));
                }
                _ => {
                    inner(s, &mut list);
                    todo.extend(list.drain(..).map(|s| (s, depth)));
                }
            }
        }
    }
}

/// Is one of the statements, or one inside them at any depth, such a one?
pub(super) fn any_within(stmts: &[Stmt], is_wanted: impl Fn(&StmtKind) -> bool) -> bool {
    let mut todo: Vec<&Stmt> = stmts.iter().collect();
    while let Some(s) = todo.pop() {
        if is_wanted(&s.kind) {
            return true;
        }
        inner(s, &mut todo);
    }
    false
}

/// The statements directly inside a statement.
pub(super) fn inner<'s>(s: &'s Stmt, out: &mut Vec<&'s Stmt>) {
    match &s.kind {
        StmtKind::Block { stmts, .. } | StmtKind::Group(stmts) => out.extend(stmts),
        StmtKind::If { then, els, .. } => {
            out.push(then);
            out.extend(els.as_deref());
        }
        StmtKind::While { body, .. }
        | StmtKind::DoWhile { body, .. }
        | StmtKind::For { body, .. }
        | StmtKind::Using { body, .. }
        | StmtKind::Lock { body, .. } => out.push(body),
        StmtKind::Foreach(f) => out.push(&f.body),
        StmtKind::Switch { sections, .. } => out.extend(sections.iter().flat_map(|s| &s.body)),
        StmtKind::Try { body, catches, finally } => {
            out.push(body);
            out.extend(catches.iter().map(|c| &*c.body));
            out.extend(finally.as_deref());
        }
        StmtKind::Expr(_)
        | StmtKind::Let { .. }
        | StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Return(_)
        | StmtKind::Throw(_)
        | StmtKind::YieldReturn(_)
        | StmtKind::YieldBreak
        | StmtKind::Goto(_)
        | StmtKind::Label(_)
        | StmtKind::GotoSection { .. }
        | StmtKind::LocalFn(_)
        | StmtKind::Empty => {}
    }
}

/// A label that catches all, or this constant.
fn always_matches(label: &SwitchLabel, value: Option<&Const>) -> bool {
    match label {
        SwitchLabel::Default | SwitchLabel::Case { guard: Some(_), .. } => false,
        SwitchLabel::Case { pat, guard: None } => {
            irrefutable(pat)
                || matches!((&pat.kind, value), (PatKind::Const { value: v, .. }, Some(c)) if v == c)
        }
    }
}

pub(super) fn irrefutable(pat: &Pat) -> bool {
    match &pat.kind {
        PatKind::Discard | PatKind::Bind(_) => true,
        PatKind::And(list) => list.iter().all(irrefutable),
        PatKind::Or(list) => list.iter().any(irrefutable) || covers_null_and_rest(list.iter()),
        PatKind::Read { then, .. } | PatKind::Eval { then, .. } => irrefutable(then),
        PatKind::Const { .. }
        | PatKind::Type { .. }
        | PatKind::NotNull { .. }
        | PatKind::Null
        | PatKind::Relational { .. }
        | PatKind::Not(_)
        | PatKind::Error => false,
    }
}

fn covers_null_and_rest<'p>(mut pats: impl Iterator<Item = &'p Pat> + Clone) -> bool {
    pats.clone().any(|p| matches!(p.kind, PatKind::Null))
        && pats.any(|p| matches!(&p.kind, PatKind::NotNull { then, .. } if irrefutable(then)))
}
