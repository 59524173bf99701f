//! What a record gets without asking: a property for each parameter, and the methods that make it a value. Their bodies
//! are `BodySource::Record`: the checker builds them, knowing them by name.

use super::members::{At, Build};
use crate::base::Symbol;
use crate::syntax::ast::{MemberKind, ParamMode};
use crate::ty::defs::{Access, BodySource, Defs, MethodDef, MethodKind, ParamDef, PropDef, TypeDefKind};
use crate::ty::{Ty, TyKind, convert};

impl Build<'_> {
    /// A public property for each parameter that no member stands for yet.
    pub fn positional(&mut self, at: At<'_>, params: &[ParamDef]) {
        for (i, p) in params.iter().enumerate() {
            if self.declares(p.name) || self.inherits(p.name, p.ty) {
                continue;
            }
            let prop = self.names.defs.props.next_id();
            let mut f = self.new_field(
                Symbol::intern(&format!("<{}>k__BackingField", p.name)),
                p.ty,
                at.part.file,
                p.span,
            );
            let is_struct = self.t.kind == TypeDefKind::Struct;
            let plain_set = is_struct && !self.t.is_readonly;
            f.is_readonly = !plain_set;
            f.backing = Some(prop);
            let field = self.push_field(f);
            let mut getter =
                self.new_method(&format!("get_{}", p.name), MethodKind::Getter, at.part.file, p.span);
            getter.access = Access::Public;
            getter.ret = p.ty;
            getter.is_readonly = is_struct;
            getter.body = BodySource::AutoGet(field);
            let getter = self.place(getter, false);
            let mut setter =
                self.new_method(&format!("set_{}", p.name), MethodKind::Setter, at.part.file, p.span);
            setter.access = Access::Public;
            setter.params = vec![self.new_param(Symbol::intern("value"), p.ty, p.span)];
            setter.body = BodySource::AutoSet(field);
            let setter = self.place(setter, false);
            self.push_prop(
                PropDef {
                    name: p.name,
                    owner: self.id,
                    ty: p.ty,
                    params: Vec::new(),
                    by_ref: false,
                    is_static: false,
                    is_required: false,
                    access: Access::Public,
                    getter: Some(getter),
                    setter: Some(setter),
                    setter_is_init: !plain_set,
                    backing: Some(field),
                    ctor_setter: None,
                    explicit: None,
                    span: p.span,
                },
                prop,
            );
            self.members.positional.push((i, prop));
        }
    }

    /// Does the record's body declare a field, property or method of that name?
    fn declares(&self, name: Symbol) -> bool {
        self.names.parts(self.id).any(|(_, decl)| {
            decl.members.iter().any(|m| match &m.kind {
                MemberKind::Field { vars, .. } => vars.iter().any(|v| v.name.name == name),
                MemberKind::Property { name: n, explicit: None, .. } => n.name == name,
                MemberKind::Method(method) => method.name.name == name && method.explicit.is_none(),
                _ => false,
            })
        })
    }

    fn inherits(&self, name: Symbol, ty: Ty) -> bool {
        let defs = &self.names.defs;
        self.bases.iter().any(|&b| {
            let Some((def, _)) = defs.definition_of(b) else { return false };
            let subst = defs.subst_of(b);
            defs.types[def].props.iter().any(|&p| {
                let p = &defs.props[p];
                p.name == name && convert::same_type(p.ty.subst(&subst), ty)
            })
        })
    }

    /// Is there a written method of this name that takes these types?
    fn has(&self, name: &str, params: &[Ty]) -> bool {
        let name = Symbol::intern(name);
        self.members.methods.iter().any(|&m| {
            let m = &self.names.defs.methods[m];
            m.name == name
                && m.params.len() == params.len()
                && m.params.iter().zip(params).all(|(p, &ty)| convert::same_type(p.ty, ty))
        })
    }

    fn record_method(&self, name: &str, params: &[(&str, Ty)], ret: Ty) -> MethodDef {
        let mut m = self.new_method(name, MethodKind::Ordinary, self.t.file, self.t.span);
        m.access = Access::Public;
        m.params =
            params.iter().map(|&(name, ty)| self.new_param(Symbol::intern(name), ty, self.t.span)).collect();
        m.ret = ret;
        m.body = BodySource::Record;
        m.is_readonly = self.t.kind == TypeDefKind::Struct;
        m
    }

    pub fn record_members(&mut self) {
        let defs = self.names.defs.clone();
        let own = defs.self_type(self.id);
        let is_class = self.t.kind == TypeDefKind::Class;
        let base_record = self
            .bases
            .first()
            .copied()
            .filter(|&b| defs.definition_of(b).is_some_and(|(d, _)| defs.types[d].is_record));
        let sealed_to_string = self.bases.iter().any(|&b| {
            defs.definition_of(b).is_some_and(|(d, _)| {
                defs.types[d].methods.iter().any(|&m| {
                    let m = &defs.methods[m];
                    m.name.as_str() == "ToString" && m.params.is_empty() && m.is_sealed
                })
            })
        });
        let is_virtual = is_class && !self.t.is_sealed;
        if !self.has("ToString", &[]) && !sealed_to_string {
            let mut m = self.record_method("ToString", &[], Ty::string());
            m.is_override = true;
            self.place(m, false);
        }
        if let Some(builder) = defs.lang.string_builder.map(|b| Ty::named(b, []))
            && !self.has("PrintMembers", &[builder])
        {
            let mut m = self.record_method("PrintMembers", &[("builder", builder)], Ty::bool());
            m.is_override = base_record.is_some();
            m.is_virtual = is_virtual && base_record.is_none();
            m.access = if m.is_override || m.is_virtual { Access::Protected } else { Access::Private };
            self.place(m, false);
        }
        for name in ["op_Equality", "op_Inequality"] {
            let mut m = self.record_method(name, &[("left", own), ("right", own)], Ty::bool());
            m.kind = MethodKind::Operator;
            m.is_static = true;
            m.is_readonly = false;
            self.push_method(m);
        }
        if !self.has("GetHashCode", &[]) {
            let mut m = self.record_method("GetHashCode", &[], Ty::int());
            m.is_override = true;
            self.place(m, false);
        }
        if !self.has("Equals", &[Ty::object()]) {
            let mut m = self.record_method("Equals", &[("obj", Ty::object())], Ty::bool());
            m.is_override = true;
            self.place(m, false);
        }
        if let Some(base) = base_record
            && !self.has("Equals", &[base])
        {
            let mut m = self.record_method("Equals", &[("other", base)], Ty::bool());
            m.is_override = true;
            m.is_sealed = true;
            self.place(m, false);
        }
        if !self.has("Equals", &[own]) {
            let mut m = self.record_method("Equals", &[("other", own)], Ty::bool());
            m.is_virtual = is_virtual;
            self.place(m, false);
        }
        if is_class {
            self.cloning(own, base_record.is_some());
        }
        self.deconstruct();
    }

    /// `ValueType.Equals` asks each field's own `Equals`; the runtime, which compares bits, cannot do so where equal values
    /// may differ in their bits (`0.0 == -0.0`) or a field's type has its own idea of equality.
    pub fn struct_equality(&mut self) {
        // A ref struct is never in a box, where it would be asked.
        if self.t.kind != TypeDefKind::Struct
            || self.t.is_std
            || self.t.is_ref_struct
            || self.has("Equals", &[Ty::object()])
        {
            return;
        }
        let defs = self.names.defs.clone();
        let asks = self.members.fields.iter().any(|&f| {
            let f = &defs.fields[f];
            !f.is_static && !f.is_const && has_own_equality(&defs, f.ty)
        });
        if !asks {
            return;
        }
        let mut equals = self.record_method("Equals", &[("obj", Ty::object())], Ty::bool());
        equals.is_override = true;
        self.place(equals, false);
        if !self.has("GetHashCode", &[]) {
            let mut hash = self.record_method("GetHashCode", &[], Ty::int());
            hash.is_override = true;
            self.place(hash, false);
        }
    }

    /// The copy constructor and what `with` calls.
    fn cloning(&mut self, own: Ty, has_base_record: bool) {
        if !self.has(".ctor", &[own]) {
            let mut m = self.record_method(".ctor", &[("original", own)], Ty::void());
            m.kind = MethodKind::Ctor;
            m.access = if self.t.is_sealed { Access::Private } else { Access::Protected };
            self.push_method(m);
        }
        let mut m = self.record_method("<Clone>$", &[], own);
        m.is_override = has_base_record;
        m.is_virtual = !has_base_record;
        m.is_abstract = self.t.is_abstract;
        if m.is_abstract {
            m.body = BodySource::None;
        }
        self.place(m, false);
    }

    fn deconstruct(&mut self) {
        let Some(ctor) = self.members.primary_ctor else { return };
        let params: Vec<ParamDef> = self.names.defs.methods[ctor]
            .params
            .iter()
            .map(|p| ParamDef {
                mode: ParamMode::Out,
                default: None,
                is_params: false,
                caller: None,
                ..p.clone()
            })
            .collect();
        let types: Vec<Ty> = params.iter().map(|p| p.ty).collect();
        if !params.is_empty() && !self.has("Deconstruct", &types) {
            let mut m = self.record_method("Deconstruct", &[], Ty::void());
            m.params = params;
            self.place(m, false);
        }
    }
}

/// May two values that `Equals` each other differ in their bits, or the other way round? References are asked anyway.
fn has_own_equality(defs: &Defs, ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Prim(p) => p.is_float(),
        TyKind::Nullable(_) | TyKind::Tuple { .. } | TyKind::Param(_) => true,
        TyKind::Named(def, _) => defs.types[*def].kind == TypeDefKind::Struct,
        _ => false,
    }
}
