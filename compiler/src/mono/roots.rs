//! What the runtime makes or calls without being asked for by name: reached only when something the program does can lead
//! there, so that a small program stays small.
//!
//! ```text
//! Console.WriteLine("hi");               an index out of range would only be printed: the runtime does it alone
//! try { … } catch (Exception e) { … }    the program sees exceptions: those of checks are live, their ToString is compiled
//! await Task.Delay(1);                   tasks, cancellations and AggregateException are live
//! ```

use crate::base::Symbol;
use crate::mir::FuncRef;
use crate::mono::{Collector, canonical, known::Known};
use crate::ty::defs::{Defs, MethodId};
use crate::ty::{Ty, TyKind, members};

/// What has been reached so far.
#[derive(Default)]
pub(super) struct Seen {
    /// Something calls `ToString`, `Equals`, `GetHashCode` or `Message` by their slots.
    pub fixed_slots: bool,
    exceptions: bool,
    tasks: bool,
    type_initializers: bool,
}

impl Collector<'_> {
    /// What every program has.
    pub(super) fn roots(&mut self) {
        let known = Known::new(self.defs);
        self.live(known.string);
        for ty in [known.object, known.long_array, known.string_array]
            .into_iter()
            .chain(known.traps.into_iter().flatten())
        {
            self.desc(ty);
        }
    }

    /// The program looks at exceptions: those that the runtime makes may be any object's from now on.
    pub(super) fn exceptions_are_seen(&mut self) {
        if !std::mem::replace(&mut self.seen.exceptions, true) {
            for ty in Known::new(self.defs).traps {
                self.live_opt(ty);
            }
        }
    }

    /// Something may run later or elsewhere.
    pub(super) fn tasks_are_seen(&mut self) {
        if !std::mem::replace(&mut self.seen.tasks, true) {
            let known = Known::new(self.defs);
            for ty in [known.task, known.aggregate, known.canceled, known.task_canceled] {
                self.live_opt(ty);
            }
            self.exceptions_are_seen();
        }
    }

    /// What a static constructor throws is wrapped.
    pub(super) fn type_initializers_may_fail(&mut self) {
        if !std::mem::replace(&mut self.seen.type_initializers, true) {
            self.live_opt(Known::new(self.defs).type_initialization);
            self.exceptions_are_seen();
        }
    }

    /// A function of the runtime: what it gives may be new, and it may call back.
    pub(super) fn runtime_function(&mut self, f: &FuncRef, name: Symbol) {
        if matches!(name.as_str(), "value_equals" | "value_hash") {
            self.fixed_selectors();
        }
        let sig = self.method_sig(&super::method_ref(self.defs, f));
        if is_threading(self.defs, f.func.method)
            || sig.params.iter().chain([&sig.ret]).any(|&t| is_threading_type(self.defs, t))
        {
            self.tasks_are_seen();
        }
        if let TyKind::Array { .. } = sig.ret.kind() {
            self.live(canonical(sig.ret));
        }
        if self.is_exception(sig.ret) {
            self.exceptions_are_seen();
        }
    }

    pub(super) fn is_exception(&self, ty: Ty) -> bool {
        let Some(exception) = self.defs.lang.exception else { return false };
        let is_it = |t: Ty| t.as_named().is_some_and(|(d, _)| d == exception);
        ty.as_named().is_some() && members::ancestors(self.defs, ty).into_iter().any(is_it)
    }
}

/// A member of `System.Threading` or a namespace in it.
pub(super) fn is_threading(defs: &Defs, method: MethodId) -> bool {
    let owner = defs.methods[method].owner;
    in_threading(defs.types[owner].namespace)
}

fn is_threading_type(defs: &Defs, ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Named(def, _) => in_threading(defs.types[*def].namespace),
        TyKind::Array { elem, .. } => is_threading_type(defs, *elem),
        TyKind::Ref(t) | TyKind::Nullable(t) => is_threading_type(defs, *t),
        _ => false,
    }
}

fn in_threading(namespace: Symbol) -> bool {
    namespace.as_str().starts_with("System.Threading")
}
