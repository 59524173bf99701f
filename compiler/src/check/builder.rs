//! Async method builders: which type builds the task-like object that an async function returns, and its members.
//!
//! ```text
//! [AsyncMethodBuilder(typeof(B<>))] class MyTask<T> { … }
//! async MyTask<int> F() { … }                               B<int>.Create, Start, SetResult, SetException, Task, …
//! ```

use super::Checker;
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::hir::{FnId, MethodRef, TaskBuilder};
use crate::syntax::ast;
use crate::ty::Ty;
use crate::ty::defs::{AsyncKind, BuilderAttr, MethodDef, TypeDefId};
use crate::ty::{convert, members};

impl Checker<'_> {
    /// `[AsyncMethodBuilder(typeof(…))]` on a lambda or local function.
    pub fn builder_attribute(&mut self, list: &[ast::Attribute]) -> Option<BuilderAttr> {
        let (ty, span) = list.iter().find_map(|a| crate::resolve::builder_type(self.ast, a))?;
        Some(BuilderAttr { ty: self.ty(ty), span })
    }

    /// How an async function looks from outside, and what it returns inside, if it names a builder itself.
    pub fn async_result_with(&self, ret: Ty, over: Option<BuilderAttr>) -> Option<(AsyncKind, Ty)> {
        if over.is_some()
            && let Some(result) = self.defs.result_of_task_like(ret)
        {
            return Some((AsyncKind::Custom, result));
        }
        self.async_result(ret)
    }

    /// Finds the builder of an async function of kind `Custom`, or reports what it lacks.
    pub fn set_builder(&mut self, f: FnId, over: Option<BuilderAttr>, span: Span) {
        let ret = self.body.fns[f].ret;
        let Some((AsyncKind::Custom, result)) = self.body.fns[f].is_async else { return };
        let of_type = ret.as_named().and_then(|(def, _)| self.defs.types[def].builder);
        let Some(attr) = over.or(of_type) else { return };
        match self.task_builder(attr, ret, result) {
            Ok(builder) => self.body.fns[f].builder = Some(Box::new(builder)),
            Err(d) => {
                if let Some((code, message)) = d {
                    let d = Diagnostic::error(code, span, message).also(attr.span, "this is the builder");
                    self.report(d);
                }
            }
        }
    }

    fn task_builder(
        &self,
        attr: BuilderAttr,
        ret: Ty,
        result: Ty,
    ) -> Result<TaskBuilder, Option<(u16, String)>> {
        let Some((def, args)) = attr.ty.as_named() else { return Err(None) };
        let is_generic = !result.is_void() && ret.as_named().is_some_and(|(_, args)| !args.is_empty());
        let is_open = args.iter().zip(&self.defs.types[def].params).any(|(&a, &p)| a == Ty::param(p));
        let ty = if is_generic {
            if !is_open || args.len() != 1 {
                let shown = self.show(attr.ty);
                return Err(Some((
                    8940,
                    format!(
                        "A generic task-like return type was expected, but the type '{shown}' found in \
                         'AsyncMethodBuilder' attribute was not suitable. It must be an unbound generic type of arity \
                         one, and its containing type (if any) must be non-generic."
                    ),
                )));
            }
            self.defs.constructed(def, vec![result])
        } else {
            attr.ty
        };
        let find = |name: &str, fits: &dyn Fn(&MethodDef) -> bool| {
            self.builder_method(def, ty, name, fits).ok_or_else(|| {
                Some((656, format!("Missing compiler required member '{}.{name}'", self.show(ty))))
            })
        };
        let plain = |m: &MethodDef, statics: bool, params: usize, targs: usize| {
            m.is_static == statics && m.params.len() == params && m.type_params.len() == targs
        };
        let create = find("Create", &|m| plain(m, true, 0, 0))?;
        if !convert::same_type(members::signature(self.defs, &create).ret, ty) {
            return Err(Some((656, format!("Missing compiler required member '{}.Create'", self.show(ty)))));
        }
        let by_ref = |m: &MethodDef| m.params.iter().all(|p| p.mode == ast::ParamMode::Ref);
        find("SetStateMachine", &|m| plain(m, false, 1, 0))?;
        let task = if ret.is_void() { None } else { Some(self.task_property(def, ty, ret)?) };
        Ok(TaskBuilder {
            ty,
            create,
            start: find("Start", &|m| plain(m, false, 1, 1) && by_ref(m))?,
            set_result: find("SetResult", &|m| plain(m, false, usize::from(!result.is_void()), 0))?,
            set_exception: find("SetException", &|m| plain(m, false, 1, 0))?,
            on_completed: find("AwaitOnCompleted", &|m| plain(m, false, 2, 2) && by_ref(m))?,
            unsafe_on_completed: find("AwaitUnsafeOnCompleted", &|m| plain(m, false, 2, 2) && by_ref(m))?,
            task,
        })
    }

    /// The getter of `Task`, which must give what the function returns.
    fn task_property(&self, def: TypeDefId, ty: Ty, ret: Ty) -> Result<MethodRef, Option<(u16, String)>> {
        let props = self.defs.types[def].props.iter().map(|&p| &self.defs.props[p]);
        let mut found = props.filter(|p| p.name.as_str() == "Task" && !p.is_static && p.params.is_empty());
        let Some(method) = found.find_map(|p| p.getter) else {
            return Err(Some((656, format!("Missing compiler required member '{}.Task'", self.show(ty)))));
        };
        let getter = MethodRef { method, owner: ty, targs: Vec::new() };
        let given = members::signature(self.defs, &getter).ret;
        if convert::same_type(given, ret) {
            return Ok(getter);
        }
        let (builder, task, given) = (self.show(ty), self.show(ret), self.show(given));
        Err(Some((
            8204,
            format!(
                "For type '{builder}' to be used as an AsyncMethodBuilder for type '{task}', its Task property should \
                 return type '{task}' instead of type '{given}'."
            ),
        )))
    }

    /// A method that the type itself declares.
    fn builder_method(
        &self,
        def: TypeDefId,
        owner: Ty,
        name: &str,
        fits: &dyn Fn(&MethodDef) -> bool,
    ) -> Option<MethodRef> {
        let list = &self.defs.types[def].methods;
        let method = list.iter().copied().find(|&m| {
            let m = &self.defs.methods[m];
            m.name.as_str() == name && m.explicit.is_none() && fits(m)
        })?;
        Some(MethodRef { method, owner, targs: Vec::new() })
    }
}
