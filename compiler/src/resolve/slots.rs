//! Places of virtual methods, and whether overrides are right.

use super::members::Build;
use super::modifiers::access_text;
use crate::base::Symbol;
use crate::diag::Diagnostic;
use crate::ty::defs::{Access, Bounds, MethodDef, MethodId, MethodKind, TypeDefKind};
use crate::ty::hierarchy::{is_interface, same_signature};
use crate::ty::members::display_method;
use crate::ty::{Subst, Ty, convert};

impl Build<'_> {
    /// Begins with the base class's slots. `object` and `Exception` have slots that the runtime knows by number.
    pub fn start_vtable(&mut self) {
        let defs = &self.names.defs;
        if let Some((base, _)) = self.bases.first().and_then(|&b| defs.definition_of(b)) {
            self.vtable = defs.types[base].vtable.iter().map(|&m| Some(m)).collect();
        }
        if Some(self.id) == defs.lang.object {
            self.vtable = vec![None; 3];
        } else if Some(self.id) == defs.lang.exception {
            self.vtable.resize(aw_abi::SLOT_EXCEPTION_MESSAGE as usize + 1, None);
        }
    }

    fn fixed_slot(&self, name: Symbol) -> Option<u32> {
        let lang = &self.names.defs.lang;
        if Some(self.id) == lang.object {
            match name.as_str() {
                "ToString" => Some(aw_abi::SLOT_TO_STRING),
                "Equals" => Some(aw_abi::SLOT_EQUALS),
                "GetHashCode" => Some(aw_abi::SLOT_GET_HASH_CODE),
                _ => None,
            }
        } else if Some(self.id) == lang.exception && name.as_str() == "get_Message" {
            Some(aw_abi::SLOT_EXCEPTION_MESSAGE)
        } else {
            None
        }
    }

    /// Adds a method, giving it a slot if it is virtual, that of the overridden one if it overrides. `inherit_bounds`: its
    /// type parameters take the constraints of the overridden method.
    pub fn place(&mut self, mut m: MethodDef, inherit_bounds: bool) -> MethodId {
        if self.in_interface {
            if inherit_bounds && m.explicit.is_none() {
                self.no_bounds(&m);
            }
            let is_slot = !m.is_static || m.is_abstract || m.is_virtual;
            let has_slot = is_slot && m.explicit.is_none() && m.access != Access::Private;
            if has_slot && (is_callable(m.kind) || m.is_static) {
                m.slot = Some(self.vtable.len() as u32);
                m.is_virtual = true;
                let id = self.push_method(m);
                self.vtable.push(Some(id));
                return id;
            }
            return self.push_method(m);
        }
        if m.is_override {
            match self.overridden(&m) {
                Some((base, owner)) => {
                    if inherit_bounds {
                        self.inherit_bounds(&m, base, owner);
                    }
                    self.check_override(&m, base, owner);
                    m.overrides = Some(base);
                    m.slot = self.names.defs.methods[base].slot;
                }
                None => {
                    self.not_found(&m);
                    if inherit_bounds {
                        self.no_bounds(&m);
                    }
                }
            }
        } else if m.is_virtual || m.is_abstract {
            m.slot = Some(self.fixed_slot(m.name).unwrap_or(self.vtable.len() as u32));
        }
        let slot = m.slot;
        let id = self.push_method(m);
        if let Some(slot) = slot {
            let slot = slot as usize;
            if slot >= self.vtable.len() {
                self.vtable.resize(slot + 1, None);
            }
            self.vtable[slot] = Some(id);
        }
        id
    }

    fn no_bounds(&self, m: &MethodDef) {
        for &p in &m.type_params {
            self.names.defs.type_params[p].set_bounds(Bounds::default());
        }
    }

    fn inherit_bounds(&self, m: &MethodDef, base: MethodId, owner: Ty) {
        let defs = &self.names.defs;
        let base = &defs.methods[base];
        let own: Vec<Ty> = m.type_params.iter().map(|&p| Ty::param(p)).collect();
        let mut subst = defs.subst_of(owner);
        subst.extend(&base.type_params, &own);
        for (&p, &q) in m.type_params.iter().zip(&base.type_params) {
            let bounds: &Bounds = &defs.type_params[q];
            let types = bounds.types.iter().map(|t| t.subst(&subst)).collect();
            defs.type_params[p].set_bounds(Bounds { types, ..bounds.clone() });
        }
    }

    /// The nearest method of a base class with this signature that can be seen from here.
    fn overridden(&self, m: &MethodDef) -> Option<(MethodId, Ty)> {
        let defs = &self.names.defs;
        for &base in &self.bases {
            let Some((def, args)) = defs.definition_of(base) else { continue };
            let t = &defs.types[def];
            let subst = Subst::new(&t.params, &args);
            let found = t.methods.iter().copied().find(|&b| {
                let b = &defs.methods[b];
                let visible = match b.access {
                    Access::Private => false,
                    Access::Internal | Access::PrivateProtected => t.is_std == self.t.is_std,
                    Access::Protected | Access::ProtectedInternal | Access::Public => true,
                };
                b.name == m.name
                    && b.kind == m.kind
                    && b.explicit.is_none()
                    && visible
                    && same_signature(m, &Subst::default(), b, &subst)
            });
            if let Some(found) = found {
                return Some((found, base));
            }
        }
        None
    }

    fn member_name(&self, m: &MethodDef) -> String {
        let params: Vec<String> =
            m.params.iter().map(|p| crate::ty::members::display_param(&self.names.defs, p)).collect();
        match m.kind {
            MethodKind::Getter | MethodKind::Setter => {
                let (kind, name) = m.name.as_str().split_once('_').unwrap_or(("", m.name.as_str()));
                self.shown(format!("{name}.{kind}"))
            }
            _ => self.shown(format!("{}({})", m.name, params.join(", "))),
        }
    }

    fn check_override(&self, m: &MethodDef, base: MethodId, owner: Ty) {
        if self.t.is_std {
            return;
        }
        let defs = &self.names.defs;
        let b = &defs.methods[base];
        let (own, theirs) = (self.member_name(m), display_method(defs, base));
        let error = |code: u16, message: String, label: &str| {
            let d = Diagnostic::error(code, m.span, message).label(label);
            self.report(if defs.types[b.owner].is_std { d } else { d.also(b.span, "the inherited member") });
        };
        if b.is_static || !(b.is_virtual || b.is_abstract || b.is_override) {
            let message = format!(
                "'{own}': cannot override inherited member '{theirs}' because it is not marked virtual, abstract, or \
                 override"
            );
            error(506, message, "the inherited member is not virtual");
            return;
        }
        if b.is_sealed {
            let message =
                format!("'{own}': cannot override inherited member '{theirs}' because it is sealed");
            error(239, message, "the inherited member is sealed");
            return;
        }
        // Across the library's border `protected internal` is `protected`.
        let wanted = match b.access {
            Access::ProtectedInternal if defs.types[b.owner].is_std => Access::Protected,
            access => access,
        };
        if m.access != wanted {
            let message = format!(
                "'{own}': cannot change access modifiers when overriding '{}' inherited member '{theirs}'",
                access_text(wanted)
            );
            error(507, message, &format!("must be `{}`", access_text(wanted)));
        }
        let own_params: Vec<Ty> = m.type_params.iter().map(|&p| Ty::param(p)).collect();
        let mut subst = defs.subst_of(owner);
        subst.extend(&b.type_params, &own_params);
        let wanted = b.ret.subst(&subst);
        let covariant = !b.ret_by_ref
            && m.kind != MethodKind::Setter
            && defs.is_reference(m.ret)
            && convert::is_identity_or_reference(defs, m.ret, wanted);
        let same = convert::same_type(m.ret, wanted) || covariant || m.ret.is_error() || wanted.is_error();
        if !same && m.kind == MethodKind::Ordinary {
            let message = format!(
                "'{own}': return type must be '{}' to match overridden member '{theirs}'",
                defs.display(wanted)
            );
            error(508, message, &format!("returns '{}'", defs.display(m.ret)));
        }
    }

    fn not_found(&self, m: &MethodDef) {
        if self.t.is_std || m.params.iter().any(|p| p.ty.is_error()) {
            return;
        }
        let name = match m.kind {
            // Said once for the whole property, at its getter or only accessor.
            MethodKind::Getter | MethodKind::Setter => {
                let name = m.name.as_str().split_once('_').map_or(m.name.as_str(), |(_, name)| name);
                self.shown(name)
            }
            _ => self.member_name(m),
        };
        let message = format!("'{name}': no suitable method found to override");
        let mut d = Diagnostic::error(115, m.span, message).label("overrides nothing");
        if let Some(help) = self.override_hint(m) {
            d = d.help(help);
        }
        self.report(d);
    }

    /// A virtual method of another signature, or with a similar name.
    fn override_hint(&self, m: &MethodDef) -> Option<String> {
        let defs = &self.names.defs;
        let mut candidates: Vec<(Symbol, MethodId)> = Vec::new();
        for &base in &self.bases {
            let Some((def, _)) = defs.definition_of(base) else { continue };
            for &b in &defs.types[def].methods {
                let base = &defs.methods[b];
                if base.kind == m.kind && (base.is_virtual || base.is_abstract || base.is_override) {
                    candidates.push((base.name, b));
                }
            }
        }
        if let Some((_, same)) = candidates.iter().find(|(name, _)| *name == m.name) {
            return Some(format!("the base class has `{}`", display_method(defs, *same)));
        }
        let name = super::suggest::closest(m.name.as_str(), candidates.iter().map(|(n, _)| n.as_str()))?;
        let (_, id) = candidates.iter().find(|(n, _)| n.as_str() == name)?;
        Some(format!("did you mean `{}`?", display_method(defs, *id)))
    }

    /// Explicit implementations take the constraints of the interface's method.
    pub fn explicit_bounds(&self, m: &MethodDef, interface: Ty) {
        let defs = &self.names.defs;
        let found = interface.as_named().filter(|_| is_interface(defs, interface)).and_then(|(def, _)| {
            defs.types[def].methods.iter().copied().find(|&b| {
                let b = &defs.methods[b];
                b.name == m.name && b.type_params.len() == m.type_params.len()
            })
        });
        match found {
            Some(base) => self.inherit_bounds(m, base, interface),
            None => self.no_bounds(m),
        }
    }

    /// A type whose instances never vary by class.
    pub fn is_sealed_kind(&self) -> bool {
        matches!(self.t.kind, TypeDefKind::Struct) || self.t.is_sealed
    }
}

fn is_callable(kind: MethodKind) -> bool {
    match kind {
        MethodKind::Ordinary
        | MethodKind::Getter
        | MethodKind::Setter
        | MethodKind::EventAdd
        | MethodKind::EventRemove => true,
        MethodKind::Ctor
        | MethodKind::StaticCtor
        | MethodKind::Operator
        | MethodKind::Conversion
        | MethodKind::DelegateInvoke
        | MethodKind::TopLevel => false,
    }
}
