//! Bodies on demand: each method is checked, built and lowered once, when it is first asked for.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

use super::working_on_parts;
use crate::diag::Diagnostics;
use crate::mir::{Body, Func};
use crate::resolve::Names;
use crate::session::{Options, Sources, Timings};
use crate::ty::defs::{BodySource, Defs, MethodId};
use crate::{build_mir, check, hir, mono, passes};

pub struct Bodies {
    names: Arc<Names>,
    options: Options,
    lowered: FxHashMap<Func, Body>,
    /// Methods that have been asked for.
    seen: FxHashSet<MethodId>,
    lowering: build_mir::Options,
    /// Checked bodies of the program itself that nothing has asked to lower yet.
    checked: FxHashMap<MethodId, Box<hir::Body>>,
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
            diags: Diagnostics::default(),
            timings: Timings::default(),
        }
    }

    /// Checks every body of the program's own files.
    pub fn check_user(&mut self, sources: &Sources) {
        let names = self.names.clone();
        self.lowering.surroundings =
            sources.files.iter().any(|file| !file.is_std && build_mir::shows_surroundings(&file.text));
        for method in names.defs().methods.ids() {
            let def = &names.defs().methods[method];
            if sources.files[def.file].is_std {
                continue;
            }
            let errors = self.diags.error_count();
            if let Some(body) = self.check(method) {
                if self.diags.error_count() == errors {
                    let text = &sources.files[def.file].text;
                    check::flow::check_flow(names.defs(), &body, text, &mut self.diags);
                }
                self.lowering.first_pass |= build_mir::needs_first_pass(names.defs(), &body);
                self.checked.insert(method, Box::new(body));
            }
        }
    }

    fn check(&mut self, method: MethodId) -> Option<hir::Body> {
        working_on_method("checking ", self.names.defs(), method);
        check::check_body(&self.names, method, &mut self.diags)
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
        let built = self.build(method);
        let names = self.names.clone();
        let Self { options, timings, .. } = self;
        let mut runner = passes::Runner { defs: names.defs(), options, timings, hook: None };
        built.into_iter().flat_map(|body| runner.lower(body)).collect()
    }
}

fn working_on_method(verb: &str, defs: &Defs, method: MethodId) {
    let m = &defs.methods[method];
    working_on_parts(&[verb, defs.types[m.owner].name.as_str(), ".", m.name.as_str()]);
}

impl mono::Bodies for Bodies {
    fn body(&mut self, func: Func) -> Option<&Body> {
        if self.seen.insert(func.method) {
            let bodies = self.lower(func.method);
            self.lowered.extend(bodies.into_iter().map(|b| (b.func, b)));
        }
        self.lowered.get(&func)
    }

    fn take(&mut self, func: Func) -> Option<Body> {
        self.lowered.remove(&func)
    }
}
