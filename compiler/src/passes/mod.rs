//! The passes over MIR: one table, one runner.
//!
//! ```text
//! body from build_mir ──early passes──▶ async lowering ──▶ start, resume, wrapper ──mono──▶ instances ──late passes──▶
//! ```
//!
//! Early passes see generic bodies with `await`: what they remove is not saved in any frame. Late passes see one instance with
//! all types known and may look at others ([`Callees`]), for inlining. A pass is a function from a body to the same body,
//! better; it may be left out, except the async lowering. Each stands in a file of its own name.

pub mod async_;
mod bounds_checks;
mod const_fold;
mod copy_prop;
mod dce;
mod forward_refs;
mod inline;
mod lambdas;
mod loop_inversion;
mod null_checks;
mod scalar_replacement;
pub mod simplify_cfg;
mod strength_reduction;

use crate::mir::verify::{Phase, verify};
use crate::mir::{Body, BodyKind, FuncRef, print};
use crate::session::{OptLevel, Options, Timings};
use crate::ty::defs::Defs;

/// One pass.
pub struct Pass {
    pub name: &'static str,
    pub about: &'static str,
    pub stage: Stage,
    /// Passes that must have run before, where both run.
    pub after: &'static [&'static str],
    pub run: fn(&mut Body, &Cx),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// Before the async lowering, on generic bodies.
    Early,
    /// On instances.
    Late,
    /// Both.
    Always,
}

/// What a pass may look at besides its body.
pub struct Cx<'a> {
    pub defs: &'a Defs,
    pub callees: &'a dyn Callees,
}

/// Bodies of other functions, for inlining.
pub trait Callees {
    /// The body of a function that is called directly, with all types known.
    fn callee(&self, f: &FuncRef) -> Option<&Body>;
}

/// Nobody else's body is known.
pub struct NoCallees;

impl Callees for NoCallees {
    fn callee(&self, _: &FuncRef) -> Option<&Body> {
        None
    }
}

/// In the order they run in.
pub const PASSES: &[Pass] = &[
    Pass {
        name: "lambdas",
        about: "call lambdas directly where their delegate is at hand",
        stage: Stage::Late,
        after: &[],
        run: |body, cx| lambdas::lambdas(body, cx.defs, cx.callees),
    },
    Pass {
        name: "inline",
        about: "put small functions where they are called",
        stage: Stage::Late,
        after: &["lambdas"],
        run: |body, cx| inline::inline(body, cx.defs, cx.callees),
    },
    Pass {
        name: "simplify_cfg",
        about: "remove unreachable blocks and needless jumps",
        stage: Stage::Always,
        after: &["inline"],
        run: |body, _| simplify_cfg::simplify_cfg(body),
    },
    Pass {
        name: "forward_refs",
        about: "use variables themselves instead of references to them",
        stage: Stage::Late,
        after: &["inline"],
        run: |body, _| forward_refs::forward_refs(body),
    },
    Pass {
        name: "scalar_replacement",
        about: "take structs apart into their fields",
        stage: Stage::Late,
        after: &["forward_refs"],
        run: |body, cx| scalar_replacement::scalar_replacement(body, cx.defs),
    },
    Pass {
        name: "copy_prop",
        about: "use the original instead of its copy",
        stage: Stage::Always,
        after: &["simplify_cfg"],
        run: |body, cx| copy_prop::copy_prop(body, cx.defs),
    },
    Pass {
        name: "const_fold",
        about: "compute constants, drop checks that they pass",
        stage: Stage::Always,
        after: &["copy_prop"],
        run: |body, _| const_fold::const_fold(body),
    },
    Pass {
        name: "null_checks",
        about: "remove repeated null checks",
        stage: Stage::Late,
        after: &["copy_prop"],
        run: |body, cx| null_checks::null_checks(body, cx.defs),
    },
    Pass {
        name: "bounds_checks",
        about: "remove bounds checks of indices that are known to be within",
        stage: Stage::Late,
        after: &["copy_prop", "const_fold"],
        run: |body, _| bounds_checks::bounds_checks(body),
    },
    Pass {
        name: "dce",
        about: "remove values that nobody reads",
        stage: Stage::Always,
        after: &["copy_prop", "bounds_checks"],
        run: |body, _| dce::dce(body),
    },
    Pass {
        name: "strength_reduction",
        about: "add in loops where the counter would be multiplied",
        stage: Stage::Late,
        after: &["dce"],
        run: |body, _| strength_reduction::strength_reduction(body),
    },
    Pass {
        name: "loop_inversion",
        about: "test loop conditions at the end of the loop",
        stage: Stage::Late,
        after: &["bounds_checks"],
        run: |body, _| loop_inversion::loop_inversion(body),
    },
    Pass {
        name: "tidy_cfg",
        about: "simplify_cfg again, after branches were decided and loops inverted",
        stage: Stage::Always,
        after: &["dce", "loop_inversion"],
        run: |body, _| simplify_cfg::simplify_cfg(body),
    },
];

pub fn find(name: &str) -> Option<&'static Pass> {
    PASSES.iter().find(|p| p.name == name)
}

/// Is each pass behind those it must follow?
pub fn check_order() -> Result<(), String> {
    for (i, pass) in PASSES.iter().enumerate() {
        for &before in pass.after {
            match PASSES.iter().position(|p| p.name == before) {
                Some(j) if j < i => {}
                Some(_) => return Err(format!("{} must run after {before}", pass.name)),
                None => return Err(format!("{} names the unknown pass {before}", pass.name)),
            }
        }
    }
    Ok(())
}

/// A dataflow pass keeps a bit for every local in every block. Of a method with thousands of both, which only a program
/// writes, that would be gigabytes: such a method is compiled as it stands.
fn is_long(body: &Body) -> bool {
    body.blocks.len().saturating_mul(body.locals.len()) > 1 << 26
}

/// Sees a body after a pass: for `--dump-after`.
pub type Hook<'a> = &'a mut dyn FnMut(&str, &Body);

/// Runs passes, times them and verifies what they leave.
pub struct Runner<'a> {
    pub defs: &'a Defs,
    pub options: &'a Options,
    pub timings: &'a mut Timings,
    pub hook: Option<Hook<'a>>,
}

impl Runner<'_> {
    /// From a built body to those that `mono` instantiates: one, or an async function's three. Each says in
    /// `func.role` which it is.
    pub fn lower(&mut self, mut body: Body) -> Vec<Body> {
        self.verify("build_mir", &body, Phase::Built);
        self.stage(Stage::Early, &mut body, &NoCallees, Phase::Built);
        if body.machine.is_some() {
            self.timings.time("pass pauses", || async_::lower_pauses(self.defs, &mut body));
            self.done("pauses", &body, Phase::Built);
        }
        if !matches!(body.kind, BodyKind::Async(_)) {
            return vec![body];
        }
        let defs = self.defs;
        let lowered = self.timings.time("pass async", || async_::lower_async(defs, body));
        let bodies = match lowered {
            Ok(async_::Lowered { start, resume, wrapper }) => vec![start, resume, wrapper],
            Err(body) => vec![*body],
        };
        for body in &bodies {
            self.done("async", body, Phase::Lowered);
        }
        bodies
    }

    /// Improves an instance.
    pub fn late(&mut self, body: &mut Body, callees: &dyn Callees) {
        self.stage(Stage::Late, body, callees, Phase::Optimized);
    }

    fn stage(&mut self, stage: Stage, body: &mut Body, callees: &dyn Callees, phase: Phase) {
        if self.options.opt == OptLevel::None || is_long(body) {
            return;
        }
        let cx = Cx { defs: self.defs, callees };
        for pass in PASSES.iter().filter(|p| p.stage == stage || p.stage == Stage::Always) {
            let start = self.options.time_passes.then(std::time::Instant::now);
            (pass.run)(body, &cx);
            if let Some(start) = start {
                self.timings.add(&format!("pass {}", pass.name), start.elapsed());
            }
            self.done(pass.name, body, phase);
        }
    }

    fn done(&mut self, pass: &str, body: &Body, phase: Phase) {
        if let Some(hook) = &mut self.hook {
            hook(pass, body);
        }
        self.verify(pass, body, phase);
    }

    /// A body that breaks the rules is a bug of the pass that left it so.
    fn verify(&self, pass: &str, body: &Body, phase: Phase) {
        if !(self.options.verify || cfg!(debug_assertions)) {
            return;
        }
        let errors = verify(self.defs, body, phase);
        if !errors.is_empty() {
            let text = print::print_body(self.defs, body, print::Options::default());
            let errors = errors.join("\n");
            crate::bug!(body.span, "{} after `{pass}` breaks the rules of MIR:\n{errors}\n{text}", body.name);
        }
    }
}
