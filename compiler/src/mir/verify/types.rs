//! The verifier's rules about types.

use super::{At, Verifier};
use crate::mir::*;
use crate::syntax::ast::ParamMode;
use crate::ty::{Prim, Subst, TyKind, members};

pub(super) fn check(v: &mut Verifier) {
    let body = v.body;
    for (id, local) in body.locals.iter_ids() {
        if matches!(local.ty.kind(), TyKind::Void | TyKind::Null | TyKind::Never | TyKind::Error) {
            v.at = At::Local(id);
            v.error(format!("a local of type {}", v.show(local.ty)));
        }
    }
    for (id, block) in body.blocks.iter_ids() {
        for (i, stmt) in block.stmts.iter().enumerate() {
            v.at = At::Stmt(id, i);
            v.stmt(&stmt.kind);
        }
        v.at = At::Term(id);
        v.terminator(&block.term);
    }
}

impl Verifier<'_> {
    fn show(&self, ty: Ty) -> String {
        print::print_ty(self.defs, ty)
    }

    fn local(&self, local: LocalId) -> Ty {
        self.body.locals[local].ty
    }

    /// A reference, or a type parameter that may be one: `mono` knows.
    fn is_ref(&self, ty: Ty) -> bool {
        self.defs.is_reference(ty) || matches!(ty.kind(), TyKind::Param(_))
    }

    /// May a value of `from` be put where `to` is wanted without an operation?
    fn fits(&self, from: Ty, to: Ty) -> bool {
        if from == to || from.is_error() || to.is_error() {
            return true;
        }
        match (from.kind(), to.kind()) {
            (TyKind::Tuple { elems: a, .. }, TyKind::Tuple { elems: b, .. }) => {
                a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| self.same(a, b))
            }
            (TyKind::Ref(a), TyKind::Ref(b)) => self.same(*a, *b),
            _ => {
                self.is_ref(from) && self.is_ref(to) && !matches!(to.kind(), TyKind::Null)
                    || self.same(from, to)
            }
        }
    }

    /// Equal but for names of tuple elements.
    fn same(&self, a: Ty, b: Ty) -> bool {
        if a == b || a.is_error() || b.is_error() {
            return true;
        }
        let parts = || {
            let (a, b) = (a.kind().parts(), b.kind().parts());
            a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| self.same(a, b))
        };
        match (a.kind(), b.kind()) {
            (TyKind::Tuple { .. }, TyKind::Tuple { .. })
            | (TyKind::Nullable(_), TyKind::Nullable(_))
            | (TyKind::Ref(_), TyKind::Ref(_)) => parts(),
            (TyKind::Named(a, _), TyKind::Named(b, _)) => a == b && parts(),
            (TyKind::Array { rank: a, .. }, TyKind::Array { rank: b, .. }) => a == b && parts(),
            _ => false,
        }
    }

    fn need(&mut self, what: &str, found: Ty, wanted: Ty) {
        if !self.fits(found, wanted) {
            self.error(format!("{what} is {}, not {}", self.show(found), self.show(wanted)));
        }
    }

    fn need_ref(&mut self, what: &str, found: Ty) {
        if !self.is_ref(found) && !found.is_error() {
            self.error(format!("{what} is {}, not a reference", self.show(found)));
        }
    }

    fn operand(&mut self, operand: &Operand) -> Ty {
        let (value, ty) = match operand {
            Operand::Local(local) => return self.local(*local),
            Operand::Const(value, ty) => (value, *ty),
        };
        let underlying = self.underlying(ty);
        let fits = match value {
            Const::Null => self.is_ref(ty),
            Const::Bool(_) => underlying == Some(Prim::Bool),
            Const::Char(_) => underlying == Some(Prim::Char),
            Const::Int(_) => underlying.is_some_and(Prim::is_integral),
            Const::Float(_) => underlying == Some(Prim::Float),
            Const::Double(_) => underlying == Some(Prim::Double),
            // Made by its constructor.
            Const::Decimal(_) => false,
            Const::Str(_) => self.is_ref(ty),
            Const::Default => !ty.is_void(),
        };
        if !fits && !ty.is_error() {
            self.error(format!("a constant of this kind has not type {}", self.show(ty)));
        }
        ty
    }

    fn underlying(&self, ty: Ty) -> Option<Prim> {
        ty.as_prim().or_else(|| self.defs.types.get(ty.as_named()?.0)?.underlying)
    }

    fn integral(&mut self, what: &str, operand: &Operand) {
        let ty = self.operand(operand);
        if !self.underlying(ty).is_some_and(Prim::is_integral) && !ty.is_generic() && !ty.is_error() {
            self.error(format!("{what} is {}, not integral", self.show(ty)));
        }
    }

    /// The array's rank and element type; of a string 1 and `char`.
    fn array(&mut self, array: LocalId) -> Option<(u32, Ty)> {
        match self.local(array).kind() {
            TyKind::Array { elem, rank } => Some((*rank, *elem)),
            TyKind::String => Some((1, Ty::char())),
            TyKind::Error => None,
            _ => {
                self.error(format!("{array} is not an array"));
                None
            }
        }
    }

    fn indices(&mut self, array: LocalId, indices: &[Operand]) -> Option<Ty> {
        for index in indices {
            self.integral("an index", index);
        }
        let (rank, elem) = self.array(array)?;
        if rank as usize != indices.len() {
            self.error(format!("{} indices for an array of rank {rank}", indices.len()));
        }
        Some(elem)
    }

    /// The type of a place; None if that cannot be told.
    fn place(&mut self, place: &Place) -> Option<Ty> {
        let mut ty = match &place.base {
            Base::Local(local) => Some(self.local(*local)),
            Base::Deref(local) => match self.local(*local).kind() {
                TyKind::Ref(to) => Some(*to),
                _ => {
                    self.error(format!("{local} is not a `ref`"));
                    None
                }
            },
            Base::Object(local) => {
                self.need_ref("the object", self.local(*local));
                if place.path.is_empty() {
                    self.error("an object is not a place, only its fields are");
                }
                None
            }
            Base::Elem { array, indices } => self.indices(*array, indices),
            Base::Static(field) => field_ty(self.defs, field),
            Base::Boxed(local, ty) => {
                self.need_ref("the box", self.local(*local));
                Some(*ty)
            }
        };
        for field in &place.path {
            // What an object's class is, its local's type does not tell: it may be a base class of it.
            if let Some(ty) = ty
                && !self.same(ty, field.owner)
                && self.defs.definition_of(ty).map(|d| d.0)
                    != self.defs.definition_of(field.owner).map(|d| d.0)
            {
                self.error(format!("a field of {} in a {}", self.show(field.owner), self.show(ty)));
            }
            ty = field_ty(self.defs, field);
        }
        ty
    }

    fn stmt(&mut self, stmt: &StmtKind) {
        match stmt {
            StmtKind::Assign(local, rvalue) => {
                let wanted = self.local(*local);
                if let Some(found) = self.rvalue(rvalue, wanted) {
                    self.need("the value", found, wanted);
                }
            }
            StmtKind::Store(place, value) => {
                let found = self.operand(value);
                if matches!(place.base, Base::Local(_)) && place.path.is_empty() {
                    self.error("a whole local is written by an assignment");
                }
                if let Some(wanted) = self.place(place) {
                    self.need("the value", found, wanted);
                }
            }
            StmtKind::Check(check, _) => self.check(check),
            StmtKind::FrameStore { frame, .. } | StmtKind::Suspend { frame, .. } => {
                self.need_ref("the frame", self.local(*frame));
            }
            StmtKind::Trace(exception) => self.need_ref("the exception", self.local(*exception)),
            StmtKind::Safepoint | StmtKind::Nop => {}
        }
    }

    /// The type of a value; None if it is whatever is wanted.
    fn rvalue(&mut self, rvalue: &Rvalue, wanted: Ty) -> Option<Ty> {
        match rvalue {
            Rvalue::Use(a) => Some(self.operand(a)),
            Rvalue::Unary(_, a) => Some(self.operand(a)),
            Rvalue::Binary(op, a, b) => {
                let (ta, tb) = (self.operand(a), self.operand(b));
                match op {
                    BinOp::Shl | BinOp::Shr | BinOp::UShr => {
                        self.need("the shift count", tb, Ty::int());
                        Some(ta)
                    }
                    BinOp::Add
                    | BinOp::Sub
                    | BinOp::Mul
                    | BinOp::Div
                    | BinOp::Rem
                    | BinOp::And
                    | BinOp::Or
                    | BinOp::Xor => {
                        self.need("the right operand", tb, ta);
                        Some(ta)
                    }
                    BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => {
                        self.need("the right operand", tb, ta);
                        Some(Ty::bool())
                    }
                }
            }
            Rvalue::Convert { value, from, to } => {
                let found = self.operand(value);
                self.need("the value", found, *from);
                Some(*to)
            }
            Rvalue::Load(place) => self.place(place),
            Rvalue::AddrOf(place) => self.place(place).map(Ty::reference),
            Rvalue::Length(array) | Rvalue::DimLength(array, _) => {
                self.array(*array);
                Some(Ty::int())
            }
            Rvalue::IsInstance { value, .. } => {
                let found = self.operand(value);
                self.need_ref("the value", found);
                Some(Ty::bool())
            }
            Rvalue::Box { value, ty } => {
                let found = self.operand(value);
                self.need("the value", found, *ty);
                self.need_ref("the box", wanted);
                None
            }
            Rvalue::New(ty) => {
                self.need_ref("a new object", *ty);
                Some(*ty)
            }
            Rvalue::NewArray { elem, lens } => {
                lens.iter().for_each(|n| self.integral("a length", n));
                Some(Ty::intern(TyKind::Array { elem: *elem, rank: lens.len() as u32 }))
            }
            Rvalue::NewDelegate { ty, target, .. } => {
                if let Some(target) = target {
                    let found = self.operand(target);
                    self.need_ref("the target", found);
                }
                Some(*ty)
            }
            Rvalue::ForcedSuspend => Some(Ty::bool()),
            Rvalue::CaughtException | Rvalue::FrameNew | Rvalue::Snapshot { .. } | Rvalue::Typeof(_) => {
                self.need_ref("the result", wanted);
                None
            }
            Rvalue::FrameState(frame) => {
                self.need_ref("the frame", self.local(*frame));
                Some(Ty::int())
            }
            Rvalue::FrameLoad { frame, local, .. } => {
                self.need_ref("the frame", self.local(*frame));
                Some(self.local(*local))
            }
            Rvalue::TaskFinished { ty, value } => {
                if let Some(value) = value {
                    self.operand(value);
                }
                Some(*ty)
            }
            Rvalue::TaskFaulted { ty, exception: value } | Rvalue::TaskOfFrame { ty, frame: value } => {
                let found = self.operand(value);
                self.need_ref("the operand", found);
                Some(*ty)
            }
        }
    }

    fn check(&mut self, check: &Check) {
        match check {
            Check::NotNull(local) => self.need_ref("the value", self.local(*local)),
            Check::Bounds { array, indices } => {
                self.indices(*array, indices);
            }
            Check::NonZero(a) | Check::NegOverflow(a) | Check::ArraySize(a) => {
                self.integral("the operand", a)
            }
            Check::DivOverflow(a, b) | Check::Overflow(_, a, b) => {
                self.integral("the left operand", a);
                self.integral("the right operand", b);
                let (ta, tb) = (self.operand(a), self.operand(b));
                self.need("the right operand", tb, ta);
            }
            Check::ConvOverflow { value, from, .. } => {
                let found = self.operand(value);
                self.need("the value", found, *from);
            }
            Check::Cast { value, .. } | Check::Unbox { value, .. } => {
                self.need_ref("the value", self.local(*value));
            }
            Check::ArrayStore { array, value } => {
                self.array(*array);
                let found = self.operand(value);
                self.need_ref("the value", found);
            }
            Check::ArrayExact(array) => drop(self.array(*array)),
        }
    }

    fn terminator(&mut self, term: &Terminator) {
        match term {
            Terminator::Branch { cond, .. } => {
                let found = self.operand(cond);
                self.need("the condition", found, Ty::bool());
            }
            Terminator::Switch { value, cases, .. } => {
                let ty = self.operand(value);
                if self.underlying(ty).is_none_or(|p| p.is_float()) {
                    self.error(format!("a switch on {}", self.show(ty)));
                }
                let mut values: Vec<i128> = cases.iter().map(|c| c.0).collect();
                values.sort_unstable();
                if values.windows(2).any(|w| w[0] == w[1]) {
                    self.error("a case stands twice");
                }
            }
            Terminator::Return(value) | Terminator::Complete { value, .. } => {
                let wanted = self.body.ret;
                match value {
                    None if wanted.is_void() => {}
                    None => self.error(format!("no value, but the function returns {}", self.show(wanted))),
                    Some(_) if wanted.is_void() => self.error("a value, but the function returns void"),
                    Some(value) => {
                        let found = self.operand(value);
                        self.need("the result", found, wanted);
                    }
                }
            }
            Terminator::Throw { exception, .. } => {
                let found = self.operand(exception);
                self.need_ref("the exception", found);
            }
            Terminator::Call { callee, args, dest, .. } => self.call(callee, args, *dest, false),
            Terminator::Await { operand: AwaitOperand::Call { callee, args }, dest, .. }
            | Terminator::StartCall { callee, args, dest, .. } => self.call(callee, args, *dest, true),
            Terminator::Await { operand: AwaitOperand::Task(task), dest, .. }
            | Terminator::PollTask { task, dest, .. } => self.task(*task, *dest),
            Terminator::Await { operand: AwaitOperand::Awaiter { task, callee, args }, dest, .. } => {
                self.task(*task, *dest);
                self.call(callee, args, None, false);
            }
            Terminator::Await { operand: AwaitOperand::Yield, dest, .. } => {
                if dest.is_some() {
                    self.error("a yield has no result");
                }
            }
            Terminator::TakeResult { frame, .. } | Terminator::Suspended(frame) => {
                self.need_ref("the frame", self.local(*frame));
            }
            Terminator::Goto(_)
            | Terminator::Pause { .. }
            | Terminator::Tick { .. }
            | Terminator::Unreachable => {}
        }
    }

    fn task(&mut self, task: LocalId, dest: Option<LocalId>) {
        let ty = self.local(task);
        let lang = &self.defs.lang;
        let of = [lang.task_of, lang.value_task_of];
        let result = match ty.as_named() {
            Some((def, [result])) if of.contains(&Some(def)) => Some(*result),
            _ => None,
        };
        match (dest, result) {
            (Some(dest), Some(result)) => self.need("the result", result, self.local(dest)),
            (Some(_), None) if !ty.is_generic() => self.error("this task has no result"),
            (Some(_), None) | (None, _) => {}
        }
    }

    fn call(&mut self, callee: &Callee, args: &[Operand], dest: Option<LocalId>, awaited: bool) {
        let found: Vec<Ty> = args.iter().map(|a| self.operand(a)).collect();
        let (method, owner, targs) = match callee {
            // Nested functions' signatures are not in `Defs`, and a thunk's is its own.
            Callee::Direct(f) if f.func.nested == crate::base::Idx::new(0) && f.func.role != Role::Thunk => {
                let owner_params = self.defs.types[self.defs.methods[f.func.method].owner].params.len();
                // A static virtual member of an interface is called on a type.
                let on_type = usize::from(members::is_static_virtual(self.defs, f.func.method));
                let expected = owner_params + self.defs.methods[f.func.method].type_params.len() + on_type;
                if f.args.len() != expected {
                    self.error(format!("{} type arguments for {expected} parameters", f.args.len()));
                    return;
                }
                let (outer, own) = f.args[..expected - on_type].split_at(owner_params);
                (f.func.method, outer.to_vec(), own.to_vec())
            }
            Callee::Virtual { method, owner, targs } | Callee::Constrained { method, owner, targs, .. } => {
                let Some((_, args)) = self.defs.definition_of(*owner) else { return };
                (*method, args, targs.clone())
            }
            Callee::Delegate { .. } => {
                match found.first() {
                    Some(&first) => self.need_ref("the delegate", first),
                    None => self.error("no delegate"),
                }
                return;
            }
            Callee::Direct(_) | Callee::Runtime(_) | Callee::StaticInit(_) => return,
        };
        let defs = self.defs;
        let m = &defs.methods[method];
        let owner_def = &defs.types[m.owner];
        if owner.len() != owner_def.params.len() || targs.len() != m.type_params.len() {
            self.error("the number of type arguments is wrong");
            return;
        }
        let mut subst = Subst::new(&owner_def.params, &owner);
        subst.extend(&m.type_params, &targs);
        let receivers = usize::from(!m.is_static);
        if found.len() != receivers + m.params.len() {
            self.error(format!("{} arguments for {} parameters", found.len(), receivers + m.params.len()));
            return;
        }
        for (param, &found) in m.params.iter().zip(&found[receivers..]) {
            let ty = param.ty.subst(&subst);
            let wanted = if param.mode == ParamMode::Value { ty } else { Ty::reference(ty) };
            self.need(&format!("argument `{}`", param.name), found, wanted);
        }
        let ret = match (awaited, m.is_async) {
            (true, Some((_, ret))) => ret,
            (true, None) => {
                self.error("the callee is not async");
                return;
            }
            (false, _) if m.ret_by_ref => Ty::reference(m.ret),
            (false, _) => m.ret,
        };
        let ret = ret.subst(&subst);
        match dest {
            Some(_) if ret.is_void() => self.error("the callee returns nothing"),
            Some(dest) => self.need("the result", ret, self.local(dest)),
            None => {}
        }
    }
}
