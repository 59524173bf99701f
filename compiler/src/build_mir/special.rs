//! Bodies that no source text has: accessors of auto-properties.
//!
//! Constructors that nobody wrote, accessors of events and the members of records go through the checker, which knows
//! initialisers, delegates and equality; what is here has no expressions at all.

use super::*;
use crate::ty::defs::{BodySource, FieldId, MethodKind, TypeDefId};

/// `Namespace` is left out: dumps and traces of a program are read beside its source.
pub fn type_name(defs: &Defs, def: TypeDefId) -> String {
    let d = &defs.types[def];
    match d.outer {
        Some(outer) => format!("{}.{}", type_name(defs, outer), d.name),
        None => d.name.to_string(),
    }
}

pub fn method_name(defs: &Defs, method: MethodId) -> Symbol {
    let m = &defs.methods[method];
    let name = match m.kind {
        MethodKind::Ctor => ".ctor",
        MethodKind::StaticCtor => ".cctor",
        MethodKind::Ordinary
        | MethodKind::Getter
        | MethodKind::Setter
        | MethodKind::EventAdd
        | MethodKind::EventRemove
        | MethodKind::Operator
        | MethodKind::Conversion
        | MethodKind::DelegateInvoke
        | MethodKind::TopLevel => m.name.as_str(),
    };
    Symbol::intern(&format!("{}.{name}", type_name(defs, m.owner)))
}

/// The body of an accessor that the compiler provides; None if the method's body comes from elsewhere.
pub fn build_special(defs: &Defs, method: MethodId) -> Option<Body> {
    match defs.methods[method].body {
        BodySource::AutoGet(field) => Some(accessor(defs, method, field, Kind::Get)),
        BodySource::AutoSet(field) => Some(accessor(defs, method, field, Kind::Set)),
        BodySource::AutoAdd(_)
        | BodySource::AutoRemove(_)
        | BodySource::None
        | BodySource::Ast(_)
        | BodySource::DefaultCtor
        | BodySource::Record
        | BodySource::Built => None,
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Get,
    Set,
}

fn accessor(defs: &Defs, method: MethodId, field: FieldId, kind: Kind) -> Body {
    let m = &defs.methods[method];
    let ty = defs.fields[field].ty;
    let mut b = Straight {
        body: Body {
            func: Func { method, nested: walk::first(), role: Role::Plain },
            name: method_name(defs, method),
            kind: BodyKind::Plain,
            type_params: defs.all_params(method),
            params: Vec::new(),
            ret: if matches!(kind, Kind::Get) { ty } else { Ty::void() },
            locals: IndexVec::new(),
            blocks: IndexVec::new(),
            frame: None,
            machine: None,
            inlined: Vec::new(),
            steps: Vec::new(),
            extent: m.span,
            span: m.span,
        },
        stmts: Vec::new(),
    };
    let owner = defs.self_type(m.owner);
    let field_ref = FieldRef { owner, field };
    let place = if m.is_static {
        let has_cctor =
            defs.types[m.owner].methods.iter().any(|&m| defs.methods[m].kind == MethodKind::StaticCtor);
        if has_cctor {
            b.call(Callee::StaticInit(owner), Vec::new(), None);
        }
        Place { base: Base::Static(field_ref), path: Vec::new() }
    } else {
        let this_ty = this_ty(defs, method);
        let this = b.param("this", this_ty);
        let base = match this_ty.kind() {
            TyKind::Ref(_) => Base::Deref(this),
            _ => Base::Object(this),
        };
        field_place(base, field_ref)
    };
    let result = match kind {
        Kind::Get => {
            let t = b.body.temp(ty);
            b.push(StmtKind::Assign(t, Rvalue::Load(place)));
            Some(Operand::Local(t))
        }
        Kind::Set => {
            let value = b.param("value", ty);
            b.push(StmtKind::Store(place, Operand::Local(value)));
            None
        }
    };
    b.finish(Terminator::Return(result))
}

/// A body without branches under construction.
struct Straight {
    body: Body,
    stmts: Vec<Stmt>,
}

impl Straight {
    fn param(&mut self, name: &str, ty: Ty) -> LocalId {
        let l = self.body.new_local(ty, Some(Symbol::intern(name)), LocalKind::Param);
        self.body.params.push(l);
        l
    }

    fn push(&mut self, kind: StmtKind) {
        let span = self.body.span;
        self.stmts.push(Stmt { kind, span });
    }

    fn end_block(&mut self, term: Terminator) {
        let stmts = std::mem::take(&mut self.stmts);
        self.body.blocks.push(Block { stmts, term, term_span: self.body.span, cold: false });
    }

    fn call(&mut self, callee: Callee, args: Vec<Operand>, dest: Option<LocalId>) {
        let target = BlockId::new(self.body.blocks.len() + 1);
        self.end_block(Terminator::Call { callee, args, dest, target, unwind: Unwind::Propagate });
    }

    fn finish(mut self, term: Terminator) -> Body {
        self.end_block(term);
        self.body
    }
}
