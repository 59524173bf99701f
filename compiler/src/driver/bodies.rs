//! Bodies on demand: each method is checked, built and lowered once, when it is first asked for.
//!
//! The program's own are all checked, and most are reached. Where there are many, all processors do that ([`parallel`]): bodies
//! do not depend on each other. A simple one without errors is lowered as soon as it is checked, so that its typed tree is gone
//! before the next one needs the room:
//!
//! ```text
//! tree → hir → mir, early passes → ready for its instance        a method at a time, several at once
//! ```

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

use super::working_on_parts;
use crate::base::parallel;
use crate::diag::{Diagnostics, Severity};
use crate::mir::{Body, Func};
use crate::resolve::Names;
use crate::session::{Options, Sources, Timings};
use crate::ty::defs::{BodySource, Defs, MethodId};
use crate::{build_mir, check, hir, mono, passes};

/// With fewer methods than this for each, a thread is not worth its start. In debug builds, which are for tests, everything
/// is done by several.
const PER_THREAD: usize = if cfg!(debug_assertions) { 1 } else { 250 };

pub struct Bodies {
    names: Arc<Names>,
    options: Options,
    lowered: FxHashMap<Func, Box<Body>>,
    /// Methods that have been asked for.
    seen: FxHashSet<MethodId>,
    lowering: build_mir::Options,
    /// Checked bodies of the program itself that nothing has asked to lower yet.
    checked: FxHashMap<MethodId, Box<hir::Body>>,
    /// Methods that have been lowered before anything has asked for them.
    ahead: FxHashMap<MethodId, Lowered>,
    pub diags: Diagnostics,
    pub timings: Timings,
}

impl Bodies {
    pub fn new(names: Arc<Names>, options: Options) -> Self {
        Self {
            names,
            options,
            lowered: FxHashMap::default(),
            seen: FxHashSet::default(),
            lowering: build_mir::Options::default(),
            checked: FxHashMap::default(),
            ahead: FxHashMap::default(),
            diags: Diagnostics::default(),
            timings: Timings::default(),
        }
    }

    /// Checks every body of the program's own files; `sound` if nothing is wrong with its declarations. With `lower`, what comes
    /// next is [`mono::collect`]: bodies that are many and simple are lowered, too. What could make a definition is left to
    /// when it is asked for, so that definitions are always made in the same order.
    pub fn check_user(&mut self, sources: &Sources, sound: bool, lower: Lowering) {
        let names = self.names.clone();
        self.lowering.surroundings =
            sources.files.iter().any(|file| !file.is_std && build_mir::shows_surroundings(&file.text));
        let methods = names.defs().methods.ids();
        let own = |&m: &MethodId| !sources.files[names.defs().methods[m].file].is_std;
        let methods: Vec<MethodId> = methods.filter(own).collect();
        let are_many = methods.len() >= 2 * PER_THREAD;
        let ahead = Ahead { options: &self.options, lowering: self.lowering, are_many };
        let ahead = Some(&ahead).filter(|_| lower == Lowering::Ahead);
        let parts =
            parallel::in_stretches(methods, PER_THREAD, |part| check_own(&names, sources, part, ahead));
        self.checked.reserve(parts.iter().map(|part| part.bodies.len()).sum());
        self.ahead.reserve(parts.iter().map(|part| part.lowered.len()).sum());
        let mut fields = check::fields::FieldUses::default();
        for part in parts {
            fields.merge(part.fields);
            self.diags.list.extend(part.diags.list);
            self.lowering.first_pass |= part.first_pass;
            self.checked.extend(part.bodies);
            self.ahead.extend(part.lowered);
            self.timings.append(part.timings);
        }
        if are_many && lower == Lowering::AfterAll && !self.lowering.first_pass && !self.diags.has_errors() {
            self.lower_checked();
        }
        if sound && !self.diags.has_errors() {
            let types = names.defs().types.ids().filter(|&t| !names.defs().types[t].is_std);
            fields.report(&names, types, &mut self.diags);
            self.lower_doubtful();
        }
    }

    /// Lowers what may keep a reference across an await, which only the lowered code shows: also what nothing calls.
    fn lower_doubtful(&mut self) {
        let defs = self.names.defs();
        let is_doubtful = |body: &&hir::Body| build_mir::may_lose_places(defs, body);
        let mut doubtful: Vec<MethodId> =
            self.checked.values().map(|b| &**b).filter(is_doubtful).map(|b| b.method).collect();
        doubtful.sort_unstable();
        for method in doubtful {
            let Some(body) = self.checked.get(&method) else { continue };
            let ahead = Ahead { options: &self.options, lowering: self.lowering, are_many: false };
            let mut lowered = lower(defs, body, &ahead, &mut self.timings);
            self.diags.list.append(&mut lowered.diags.list);
            self.ahead.insert(method, lowered);
        }
    }

    /// Lowers ahead what has been checked.
    fn lower_checked(&mut self) {
        let defs = self.names.defs();
        let ahead = Ahead { options: &self.options, lowering: self.lowering, are_many: true };
        let taken = self.checked.extract_if(|&method, body| ahead.takes(defs, method, body));
        let mut taken: Vec<_> = taken.collect();
        taken.sort_unstable_by_key(|&(method, _)| method);
        let parts = parallel::in_stretches(taken, PER_THREAD, |part| {
            let mut timings = Timings::default();
            let lower = |(method, body): (_, Box<_>)| (method, lower(defs, &body, &ahead, &mut timings));
            let lowered: Vec<_> = part.into_iter().map(lower).collect();
            (lowered, timings)
        });
        for (lowered, timings) in parts {
            self.ahead.extend(lowered);
            self.timings.append(timings);
        }
    }

    fn check(&mut self, method: MethodId) -> Option<hir::Body> {
        check(&self.names, method, &mut self.diags)
    }

    /// The typed trees of the program's own methods, in order of declaration.
    pub fn user_bodies(&self) -> Vec<&hir::Body> {
        let mut bodies: Vec<&hir::Body> = self.checked.values().map(|b| &**b).collect();
        bodies.sort_by_key(|b| b.method);
        bodies
    }

    /// The program's own methods that have a body, in order of declaration.
    pub fn user_methods(&self) -> Vec<MethodId> {
        let mut methods: Vec<_> = self.checked.keys().copied().collect();
        methods.sort();
        methods
    }

    /// MIR of a method and its nested functions, before any pass.
    pub fn build(&mut self, method: MethodId) -> Vec<Body> {
        let names = self.names.clone();
        let defs: &Defs = names.defs();
        working_on_method("lowering ", defs, method);
        if let BodySource::Built = defs.methods[method].body {
            // Came with the iterator it belongs to.
            return Vec::new();
        }
        if let Some(body) = build_mir::build_special(defs, method) {
            return vec![body];
        }
        let hir = match self.checked.remove(&method) {
            Some(hir) => *hir,
            None => {
                let start = std::time::Instant::now();
                let hir = self.check(method);
                self.timings.add("check library", start.elapsed());
                match hir {
                    Some(hir) if !self.diags.has_errors() => hir,
                    _ => return Vec::new(),
                }
            }
        };
        let Self { diags, timings, lowering, .. } = self;
        let bodies = timings.time("build mir", || build_mir::build(defs, &hir, *lowering, diags));
        if self.diags.has_errors() { Vec::new() } else { bodies }
    }

    /// Builds and lowers a method with its nested functions: an async one becomes three bodies.
    pub fn lower(&mut self, method: MethodId) -> Vec<Body> {
        if let Some(Lowered { bodies, diags }) = self.ahead.remove(&method) {
            self.diags.list.extend(diags.list);
            return if self.diags.has_errors() {
                Vec::new()
            } else {
                bodies.into_iter().map(|b| *b).collect()
            };
        }
        let built = self.build(method);
        run_passes(self.names.defs(), built, &self.options, &mut self.timings)
    }

    /// The same, each as [`mono`] takes it.
    #[allow(clippy::vec_box, reason = "`mono` takes boxes")]
    fn lower_for_mono(&mut self, method: MethodId) -> Vec<Box<Body>> {
        if let Some(Lowered { bodies, diags }) = self.ahead.remove(&method) {
            self.diags.list.extend(diags.list);
            return if self.diags.has_errors() { Vec::new() } else { bodies };
        }
        let bodies = self.lower(method);
        bodies.into_iter().map(|body| for_mono(self.names.defs(), body)).collect()
    }
}

/// What is wanted of the program's bodies when they have been checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lowering {
    /// Their typed trees.
    None,
    /// Their instances.
    Ahead,
    /// Their instances, but nothing is to be lowered before all are checked.
    AfterAll,
}

/// How to lower bodies that nobody has asked for yet.
struct Ahead<'a> {
    options: &'a Options,
    lowering: build_mir::Options,
    /// Bodies of any size, because there are many.
    are_many: bool,
}

impl Ahead<'_> {
    /// Can the body be lowered while others are, whatever they contain?
    fn takes(&self, defs: &Defs, method: MethodId, body: &hir::Body) -> bool {
        (self.are_many || is_long(body))
            && !matches!(defs.methods[method].body, BodySource::AutoGet(_) | BodySource::AutoSet(_))
            && body.fns.len() == 1
            && body.fns.iter().all(|f| f.is_async.is_none() && f.yields.is_none() && f.builder.is_none())
    }
}

/// What checking a stretch of the program's own methods gives.
#[derive(Default)]
struct CheckedPart {
    bodies: Vec<(MethodId, Box<hir::Body>)>,
    lowered: Vec<(MethodId, Lowered)>,
    diags: Diagnostics,
    first_pass: bool,
    fields: check::fields::FieldUses,
    timings: Timings,
}

/// A method's bodies, and what was found wrong with them, which is said when something asks for them.
struct Lowered {
    #[allow(clippy::vec_box, reason = "`mono` takes boxes")]
    bodies: Vec<Box<Body>>,
    diags: Diagnostics,
}

fn check_own(names: &Names, sources: &Sources, methods: Vec<MethodId>, ahead: Option<&Ahead>) -> CheckedPart {
    let defs = names.defs();
    let mut part = CheckedPart::default();
    let mut errors = false;
    for method in methods {
        let before = part.diags.list.len();
        let has_errors = |diags: &Diagnostics| {
            diags.list.get(before..).unwrap_or_default().iter().any(|d| d.severity == Severity::Error)
        };
        let Some(body) = check(names, method, &mut part.diags) else { continue };
        let is_sound = !has_errors(&part.diags);
        errors |= !is_sound;
        // Nothing is lowered right here in programs with filters.
        part.first_pass |= ahead.is_none() && build_mir::needs_first_pass(defs, &body);
        let CheckedPart { diags, fields, timings, .. } = &mut part;
        let mut examine = || {
            working_on_method("checking ", defs, method);
            if is_sound {
                let text = &sources.files[defs.methods[method].file].text;
                check::flow::check_flow(defs, &body, text, diags);
            }
            fields.note(defs, &body);
        };
        // Of a program with errors nothing is lowered.
        let may_lower = |errors: bool| !errors && !names.has_diagnostics();
        let ahead = ahead.filter(|ahead| ahead.takes(defs, method, &body));
        let built = match ahead {
            Some(ahead) if is_long(&body) && may_lower(errors) => {
                Some(parallel::both(|| build(defs, &body, ahead, timings), examine))
            }
            _ => {
                examine();
                None
            }
        };
        errors |= has_errors(&part.diags);
        match ahead {
            Some(ahead) if may_lower(errors) => {
                let built = built.unwrap_or_else(|| build(defs, &body, ahead, &mut part.timings));
                part.lowered.push((method, lower_built(defs, built, ahead, &mut part.timings)));
            }
            _ => part.bodies.push((method, Box::new(body))),
        }
    }
    part
}

/// Of a body that keeps one thread busy for longer than another one takes to start: in debug builds, which are for tests,
/// almost each.
fn is_long(body: &hir::Body) -> bool {
    body.exprs.len() >= if cfg!(debug_assertions) { 1 << 5 } else { 1 << 14 }
}

fn check(names: &Names, method: MethodId, diags: &mut Diagnostics) -> Option<hir::Body> {
    working_on_method("checking ", names.defs(), method);
    check::check_body(names, method, diags)
}

fn lower(defs: &Defs, hir: &hir::Body, ahead: &Ahead, timings: &mut Timings) -> Lowered {
    let built = build(defs, hir, ahead, timings);
    lower_built(defs, built, ahead, timings)
}

/// MIR before any pass, and what was found wrong.
fn build(defs: &Defs, hir: &hir::Body, ahead: &Ahead, timings: &mut Timings) -> (Vec<Body>, Diagnostics) {
    working_on_method("lowering ", defs, hir.method);
    let mut diags = Diagnostics::default();
    let built = timings.time("build mir", || build_mir::build(defs, hir, ahead.lowering, &mut diags));
    (built, diags)
}

fn lower_built(
    defs: &Defs,
    (built, diags): (Vec<Body>, Diagnostics),
    ahead: &Ahead,
    timings: &mut Timings,
) -> Lowered {
    if diags.has_errors() {
        return Lowered { bodies: Vec::new(), diags };
    }
    let bodies = run_passes(defs, built, ahead.options, timings);
    Lowered { bodies: bodies.into_iter().map(|body| for_mono(defs, body)).collect(), diags }
}

/// What can be done to a body before anybody knows its instances.
fn for_mono(defs: &Defs, mut body: Body) -> Box<Body> {
    match body.type_params.is_empty() {
        true => mono::only_instance(defs, &mut body),
        false => body.shrink_to_fit(),
    }
    Box::new(body)
}

fn run_passes(defs: &Defs, built: Vec<Body>, options: &Options, timings: &mut Timings) -> Vec<Body> {
    let mut runner = passes::Runner { defs, options, timings, hook: None };
    built.into_iter().flat_map(|body| runner.lower(body)).collect()
}

fn working_on_method(verb: &str, defs: &Defs, method: MethodId) {
    let m = &defs.methods[method];
    working_on_parts(&[verb, defs.types[m.owner].name.as_str(), ".", m.name.as_str()]);
}

impl mono::Bodies for Bodies {
    fn body(&mut self, func: Func) -> Option<&Body> {
        if self.seen.insert(func.method) {
            let bodies = self.lower_for_mono(func.method);
            self.lowered.extend(bodies.into_iter().map(|b| (b.func, b)));
        }
        self.lowered.get(&func).map(|body| &**body)
    }

    fn take(&mut self, func: Func) -> Option<Box<Body>> {
        self.lowered.remove(&func)
    }
}
