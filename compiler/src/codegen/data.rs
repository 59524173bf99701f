//! Static data: descriptors with their vtables, frame descriptors, strings, static fields, and the program image.

use std::mem::offset_of;

use aw_abi::{
    ELEMENTS_OFFSET, EnumDesc, EnumMember, FRAME_LIBRARY, FRAME_VOID, FrameDesc, FrameState, FunctionInfo,
    HEADER_SIZE, InterfaceEntry, ObjectKind, PartDesc, Prim as AbiPrim, ProgramImage, TASK_SIZE, TypeDesc,
    VTABLE_OFFSET, WellKnown, elements_offset,
};
use cranelift_module::{DataDescription, DataId, FuncId, Linkage, Module};

use crate::base::{Idx, Symbol};
use crate::codegen::emit::{EmitResult, Source};
use crate::codegen::function::Ids;
use crate::codegen::layout::{FrameLayout, Layouts, Repr};
use crate::codegen::rvalue::DELEGATE_SIZE;
use crate::mir::{Body, Frame, Func, FuncRef, Role};
use crate::mono::known::Known;
use crate::mono::parts;
use crate::mono::{Code, DescId, InstId, Program, Target, Thunk, TypeInfo, TypeKey, boxed};
use crate::ty::defs::{AsyncKind, Const, Defs, MethodId, TypeDefKind};
use crate::ty::{Prim, Ty, TyKind};

/// Bytes with holes for addresses.
#[derive(Default)]
struct Blob {
    bytes: Vec<u8>,
    relocs: Vec<(usize, Reference)>,
}

#[derive(Clone, Copy)]
enum Reference {
    Data(DataId, i64),
    Code(FuncId),
}

impl Blob {
    fn zeroed(size: usize) -> Self {
        Blob { bytes: vec![0; size], relocs: Vec::new() }
    }

    fn u8(&mut self, at: usize, value: u8) {
        self.bytes[at] = value;
    }

    fn u32(&mut self, at: usize, value: u32) {
        self.bytes[at..at + 4].copy_from_slice(&value.to_ne_bytes());
    }

    fn u64(&mut self, at: usize, value: u64) {
        self.bytes[at..at + 8].copy_from_slice(&value.to_ne_bytes());
    }

    fn address(&mut self, at: usize, to: Option<Reference>) {
        if let Some(to) = to {
            self.relocs.push((at, to));
        }
    }
}

pub struct DataWriter<'a, M: Module> {
    pub module: &'a mut M,
    pub defs: &'a Defs,
    pub program: &'a Program,
    pub ids: &'a Ids,
    pub lay: &'a Layouts<'a>,
    pub source: &'a dyn Source,
    /// Bytes of code of each instance.
    pub sizes: &'a [u32],
    /// All texts in one object, each once.
    pub texts: Texts,
}

/// UTF-8 texts of descriptors and traces.
#[derive(Default)]
pub struct Texts {
    bytes: Vec<u8>,
    known: std::collections::HashMap<String, usize>,
}

impl Texts {
    fn add(&mut self, text: &str) -> usize {
        if let Some(&at) = self.known.get(text) {
            return at;
        }
        let at = self.bytes.len();
        self.bytes.extend(text.as_bytes());
        self.known.insert(text.to_string(), at);
        at
    }
}

impl<M: Module> DataWriter<'_, M> {
    /// Writes everything; the result is the image.
    pub fn write(mut self) -> EmitResult<DataId> {
        let texts = self.module.declare_anonymous_data(false, false)?;
        for id in self.program.types.ids() {
            self.descriptor(id, texts)?;
        }
        self.strings()?;
        self.delegates()?;
        self.statics()?;
        let image = self.image(texts)?;
        let mut bytes = std::mem::take(&mut self.texts.bytes);
        bytes.push(0);
        self.define(texts, Blob { bytes, relocs: Vec::new() }, 1)?;
        Ok(image)
    }

    fn define(&mut self, id: DataId, blob: Blob, align: u64) -> EmitResult<()> {
        let mut data = DataDescription::new();
        data.set_align(align);
        data.define(blob.bytes.into_boxed_slice());
        for (at, to) in blob.relocs {
            match to {
                Reference::Data(to, addend) => {
                    let to = self.module.declare_data_in_data(to, &mut data);
                    data.write_data_addr(at as u32, to, addend);
                }
                Reference::Code(to) => {
                    let to = self.module.declare_func_in_data(to, &mut data);
                    data.write_function_addr(at as u32, to);
                }
            }
        }
        Ok(self.module.define_data(id, &data)?)
    }

    fn anonymous(&mut self, blob: Blob, align: u64) -> EmitResult<Option<Reference>> {
        if blob.bytes.is_empty() {
            return Ok(None);
        }
        let id = self.module.declare_anonymous_data(false, false)?;
        self.define(id, blob, align)?;
        Ok(Some(Reference::Data(id, 0)))
    }

    fn words(&mut self, values: &[u32]) -> EmitResult<Option<Reference>> {
        let bytes = values.iter().flat_map(|v| v.to_ne_bytes()).collect();
        self.anonymous(Blob { bytes, relocs: Vec::new() }, 4)
    }

    fn desc(&self, id: DescId) -> Option<Reference> {
        self.ids.descs[id].map(|d| Reference::Data(d, 0))
    }

    fn desc_of(&self, ty: Option<Ty>) -> Option<Reference> {
        self.desc(self.program.desc(ty?)?)
    }

    fn code(&self, target: Target) -> Option<Reference> {
        match target {
            Target::Inst(inst) => self.ids.insts[inst],
            Target::Runtime(name) => self.ids.runtime.get(&name).copied(),
        }
        .map(Reference::Code)
    }

    // -- descriptors

    fn descriptor(&mut self, id: DescId, texts: DataId) -> EmitResult<()> {
        let Some(data) = self.ids.descs[id] else { return Ok(()) };
        let info = &self.program.types[id];
        let vtable = &info.vtable;
        let mut blob = Blob::zeroed(VTABLE_OFFSET as usize + 8 * vtable.len());
        let shape = self.shape(info);
        blob.u32(offset_of!(TypeDesc, size), shape.size);
        blob.u32(offset_of!(TypeDesc, elem_size), shape.elem_size);
        blob.u8(offset_of!(TypeDesc, kind), shape.kind as u8);
        blob.u8(offset_of!(TypeDesc, prim), shape.prim as u8);
        blob.u8(offset_of!(TypeDesc, rank), shape.rank);
        blob.u8(offset_of!(TypeDesc, is_open), matches!(info.key, TypeKey::Type(ty) if is_open(ty)).into());
        blob.u32(offset_of!(TypeDesc, refs_len), shape.refs.len() as u32);
        let refs = self.words(&shape.refs)?;
        blob.address(offset_of!(TypeDesc, refs), refs);

        blob.u32(offset_of!(TypeDesc, depth), info.ancestors.len() as u32 - 1);
        let mut ancestors = Blob::zeroed(8 * info.ancestors.len());
        for (i, &ancestor) in info.ancestors.iter().enumerate() {
            ancestors.address(8 * i, self.desc(ancestor));
        }
        let ancestors = self.anonymous(ancestors, 8)?;
        blob.address(offset_of!(TypeDesc, ancestors), ancestors);

        blob.u32(offset_of!(TypeDesc, interfaces_len), info.also.len() as u32);
        let mut interfaces = Blob::zeroed(size_of::<InterfaceEntry>() * info.also.len());
        for (i, &also) in info.also.iter().enumerate() {
            let at = size_of::<InterfaceEntry>() * i + offset_of!(InterfaceEntry, interface);
            interfaces.address(at, self.desc(also));
        }
        let interfaces = self.anonymous(interfaces, 8)?;
        blob.address(offset_of!(TypeDesc, interfaces), interfaces);

        blob.address(offset_of!(TypeDesc, element), info.element.and_then(|e| self.desc(e)));
        let (name, skip) = self.type_name(info.key);
        let at = self.texts.add(&name);
        blob.address(offset_of!(TypeDesc, name), Some(Reference::Data(texts, at as i64)));
        blob.u32(offset_of!(TypeDesc, name_len), name.len() as u32);
        blob.u32(offset_of!(TypeDesc, name_skip), skip as u32);
        match info.key {
            TypeKey::Frame(resume) => {
                let frame = self.frame_desc(resume, texts)?;
                blob.address(offset_of!(TypeDesc, frame), frame);
            }
            TypeKey::Type(ty) => {
                let members = self.enum_desc(ty, texts)?;
                blob.address(offset_of!(TypeDesc, members), members);
            }
        }

        let object = self.type_object(data)?;
        blob.address(offset_of!(TypeDesc, type_object), object);
        if let TypeKey::Type(ty) = info.key
            && let Some(array) = self.program.desc(Ty::array(ty)).filter(|&a| self.program.types[a].live)
        {
            blob.address(offset_of!(TypeDesc, array), self.desc(array));
        }
        if let TypeKey::Type(ty) = info.key
            && info.live
        {
            let (parts, len) = self.parts(ty)?;
            blob.address(offset_of!(TypeDesc, parts), parts);
            blob.u32(offset_of!(TypeDesc, parts_len), len);
        }

        blob.u32(offset_of!(TypeDesc, vtable_len), vtable.len() as u32);
        let unreachable = self.ids.runtime.get(&Symbol::intern("unreachable")).copied().map(Reference::Code);
        for (slot, target) in vtable.iter().enumerate() {
            let code = target.and_then(|t| self.code(t)).or(unreachable);
            blob.address(VTABLE_OFFSET as usize + 8 * slot, code);
        }
        self.define(data, blob, 8)
    }

    /// Names and values of an enum's members, ascending by value as an unsigned number.
    fn enum_desc(&mut self, ty: Ty, texts: DataId) -> EmitResult<Option<Reference>> {
        let TyKind::Named(def, _) = ty.kind() else { return Ok(None) };
        let def = &self.defs.types[*def];
        if def.kind != TypeDefKind::Enum {
            return Ok(None);
        }
        let mut members = Vec::new();
        for field in def.fields.iter().map(|&f| &self.defs.fields[f]).filter(|f| f.is_const) {
            if let Some(Const::Int(value)) = field.constant() {
                members.push((value.get() as u64, field.name.as_str()));
            }
        }
        members.sort_by_key(|&(value, _)| value);
        let stride = size_of::<EnumMember>();
        let mut table = Blob::zeroed(stride * members.len());
        for (i, (value, name)) in members.iter().enumerate() {
            let at = stride * i;
            table.u64(at + offset_of!(EnumMember, value), *value);
            let (name_at, len_at) = (offset_of!(EnumMember, name), offset_of!(EnumMember, name_len));
            self.text(&mut table, texts, name, at + name_at, at + len_at);
        }
        let table = self.anonymous(table, 8)?;
        let mut blob = Blob::zeroed(size_of::<EnumDesc>());
        blob.address(offset_of!(EnumDesc, members), table);
        blob.u32(offset_of!(EnumDesc, len), members.len() as u32);
        blob.u32(offset_of!(EnumDesc, flags), if def.is_flags { aw_abi::ENUM_FLAGS } else { 0 });
        self.anonymous(blob, 8)
    }

    /// The fields of a struct that its boxes do not compare as bits.
    fn parts(&mut self, ty: Ty) -> EmitResult<(Option<Reference>, u32)> {
        if !parts::has_parts(self.defs, ty) {
            return Ok((None, 0));
        }
        let layout = self.lay.value(ty);
        let fields: Vec<_> = layout.fields.iter().filter(|f| parts::is_part(self.defs, f.ty)).collect();
        let mut blob = Blob::zeroed(size_of::<PartDesc>() * fields.len());
        for (i, field) in fields.iter().enumerate() {
            let at = size_of::<PartDesc>() * i;
            let own = self.lay.value(field.ty);
            let is_nullable = matches!(field.ty.kind(), TyKind::Nullable(_));
            // `bool hasValue; T value`
            let value = if is_nullable { own.fields.get(1).map_or(0, |f| f.offset) } else { 0 };
            blob.u32(at + offset_of!(PartDesc, offset), field.offset);
            blob.u32(at + offset_of!(PartDesc, size), own.size);
            blob.u32(at + offset_of!(PartDesc, value), field.offset + value);
            blob.u32(at + offset_of!(PartDesc, is_nullable), is_nullable.into());
            blob.address(at + offset_of!(PartDesc, desc), self.desc_of(Some(boxed(field.ty))));
        }
        Ok((self.anonymous(blob, 8)?, fields.len() as u32))
    }

    /// The `System.Type` of a descriptor: its first field is the descriptor's address.
    fn type_object(&mut self, of: DataId) -> EmitResult<Option<Reference>> {
        let Some(ty) = self.defs.lang.system_type.map(|d| Ty::named(d, [])) else { return Ok(None) };
        let Some(desc) = self.program.desc(ty).filter(|&d| self.program.types[d].live) else {
            return Ok(None);
        };
        let mut blob = Blob::zeroed(self.lay.object(ty).size.max(HEADER_SIZE + 8) as usize);
        blob.address(0, self.desc(desc));
        blob.address(HEADER_SIZE as usize, Some(Reference::Data(of, 0)));
        self.anonymous(blob, 16)
    }

    fn shape(&self, info: &TypeInfo) -> Shape {
        let ty = match info.key {
            TypeKey::Frame(resume) => {
                let (size, refs) =
                    self.frame(resume).map_or((TASK_SIZE, Vec::new()), |(_, _, l)| (l.size, l.result_refs));
                let refs = refs.into_iter().map(|r| r + TASK_SIZE).collect();
                return Shape { size, refs, kind: ObjectKind::Task, ..Shape::default() };
            }
            TypeKey::Type(ty) => ty,
        };
        match ty.kind() {
            TyKind::String => {
                Shape { size: ELEMENTS_OFFSET, elem_size: 2, kind: ObjectKind::String, ..Shape::default() }
            }
            TyKind::Array { elem, rank } if !is_open(*elem) => {
                let layout = self.lay.value(*elem);
                Shape {
                    size: elements_offset(*rank),
                    elem_size: layout.size,
                    kind: ObjectKind::Array,
                    prim: abi_prim(elem.as_prim()),
                    rank: *rank as u8,
                    refs: layout.refs.clone(),
                }
            }
            _ if is_open(ty) || self.lay.repr(ty) == Repr::Void => Shape::default(),
            _ if self.defs.is_value_type(ty) => {
                let layout = self.lay.value(ty);
                Shape {
                    size: HEADER_SIZE + layout.size.next_multiple_of(8),
                    elem_size: layout.size,
                    kind: ObjectKind::Boxed,
                    prim: abi_prim(self.lay.prim(ty)),
                    rank: 0,
                    refs: layout.refs.iter().map(|r| r + HEADER_SIZE).collect(),
                }
            }
            TyKind::Named(def, _) if self.defs.types[*def].kind == TypeDefKind::Delegate => Shape {
                size: DELEGATE_SIZE,
                kind: ObjectKind::Delegate,
                refs: vec![
                    offset_of!(aw_abi::Delegate, target) as u32,
                    offset_of!(aw_abi::Delegate, list) as u32,
                ],
                ..Shape::default()
            },
            TyKind::Named(def, _) if self.defs.types[*def].kind == TypeDefKind::Interface => Shape::default(),
            // The program makes none and sees none of those that the runtime makes: its members need not be read.
            TyKind::Named(..) if !info.live => exception_shape(),
            _ => {
                let layout = self.lay.object(ty);
                let kind = if self.is_task(ty) { ObjectKind::Task } else { ObjectKind::Plain };
                Shape { size: layout.size, refs: layout.refs.clone(), kind, ..Shape::default() }
            }
        }
    }

    fn is_task(&self, ty: Ty) -> bool {
        let is_it = |id: DescId| match self.program.types[id].key {
            TypeKey::Type(t) => t.as_named().is_some_and(|(d, _)| Some(d) == self.defs.lang.task),
            TypeKey::Frame(_) => false,
        };
        self.program.desc(ty).is_some_and(|id| self.program.types[id].ancestors.iter().any(|&a| is_it(a)))
    }

    /// As `Type.ToString()` shows it, and how much of it is namespace.
    fn type_name(&self, key: TypeKey) -> (String, usize) {
        match key {
            TypeKey::Type(ty) => full_name(self.defs, ty),
            TypeKey::Frame(resume) => {
                let name = &self.program.instances[resume].name;
                (name.strip_suffix(".resume").unwrap_or(name).to_string(), 0)
            }
        }
    }

    // -- frames

    fn frame(&self, resume: InstId) -> Option<(&Body, &Frame, FrameLayout)> {
        let Code::Body(body) = &self.program.instances[resume].code else { return None };
        let frame = body.frame.as_ref()?;
        Some((body, frame, self.lay.frame(body, frame)))
    }

    fn frame_desc(&mut self, resume: InstId, texts: DataId) -> EmitResult<Option<Reference>> {
        let Some((body, frame, layout)) = self.frame(resume) else { return Ok(None) };
        let (span, method, kind) = (body.span, body.func.method, frame.kind);
        let lines: Vec<u32> = frame.states.iter().map(|s| self.source.line(body.step_of(s.span))).collect();

        let mut states = Blob::zeroed(size_of::<FrameState>() * layout.states.len());
        for (i, (state, line)) in layout.states.iter().zip(lines).enumerate() {
            let at = size_of::<FrameState>() * i;
            states.u32(at + offset_of!(FrameState, refs), state.refs);
            states.u32(at + offset_of!(FrameState, line), line);
            states.u32(at + offset_of!(FrameState, extra_refs_len), state.extra_refs.len() as u32);
            let extra = self.words(&state.extra_refs)?;
            states.address(at + offset_of!(FrameState, extra_refs), extra);
        }
        let states = self.anonymous(states, 8)?;

        let mut blob = Blob::zeroed(size_of::<FrameDesc>());
        blob.address(offset_of!(FrameDesc, resume), self.code(Target::Inst(resume)));
        blob.address(offset_of!(FrameDesc, states), states);
        blob.u32(offset_of!(FrameDesc, states_len), layout.states.len() as u32);
        blob.u32(offset_of!(FrameDesc, result_refs_len), layout.result_refs.len() as u32);
        let refs = self.words(&layout.result_refs)?;
        blob.address(offset_of!(FrameDesc, result_refs), refs);
        let name = self.trace_name(resume);
        let file = self.source.path(span).to_string();
        self.text(&mut blob, texts, &name, offset_of!(FrameDesc, name), offset_of!(FrameDesc, name_len));
        self.text(&mut blob, texts, &file, offset_of!(FrameDesc, file), offset_of!(FrameDesc, file_len));
        let mut flags = 0;
        if kind == AsyncKind::Void {
            flags |= FRAME_VOID;
        }
        if self.is_library(method) {
            flags |= FRAME_LIBRARY;
        }
        blob.u64(offset_of!(FrameDesc, flags), flags);
        self.anonymous(blob, 8)
    }

    fn is_library(&self, method: MethodId) -> bool {
        let owner = self.defs.methods[method].owner;
        self.defs.types[owner].is_std
    }

    fn text(&mut self, blob: &mut Blob, texts: DataId, text: &str, at: usize, len_at: usize) {
        let offset = self.texts.add(text);
        blob.address(at, Some(Reference::Data(texts, offset as i64)));
        blob.u32(len_at, text.len() as u32);
    }

    // -- strings, statics

    /// Delegates of static methods and of lambdas that capture nothing: the same object each time, as in C#.
    fn delegates(&mut self) -> EmitResult<()> {
        for (id, (ty, f)) in self.program.delegates.iter_ids() {
            let Some(data) = self.ids.delegates[id] else { continue };
            let Some(&code) = self.program.maps.thunks.get(&(f.clone(), Thunk::Static)) else { continue };
            let mut blob = Blob::zeroed(DELEGATE_SIZE as usize);
            blob.address(0, self.desc_of(Some(*ty)));
            blob.address(super::delegate::CODE as usize, self.code(code));
            self.define(data, blob, 16)?;
        }
        Ok(())
    }

    fn strings(&mut self) -> EmitResult<()> {
        for (id, units) in self.program.strings.iter_ids() {
            let Some(data) = self.ids.strings[id] else { continue };
            let size = (ELEMENTS_OFFSET as usize + 2 * units.len()).next_multiple_of(8);
            let mut blob = Blob::zeroed(size);
            blob.address(0, self.desc_of(Some(Ty::string())));
            blob.u64(aw_abi::LENGTH_OFFSET as usize, units.len() as u64);
            for (i, unit) in units.iter().enumerate() {
                let at = ELEMENTS_OFFSET as usize + 2 * i;
                blob.bytes[at..at + 2].copy_from_slice(&unit.to_ne_bytes());
            }
            self.define(data, blob, 16)?;
        }
        Ok(())
    }

    fn statics(&mut self) -> EmitResult<()> {
        let sizes =
            self.program.statics.iter_ids().map(|(id, s)| (self.ids.statics[id], self.lay.size(s.ty)));
        let states = self.program.cctors.ids().map(|id| (self.ids.cctors[id], 8));
        let all: Vec<(Option<DataId>, u32)> = sizes.chain(states).collect();
        for (data, size) in all {
            let Some(data) = data else { continue };
            let mut zeroed = DataDescription::new();
            zeroed.set_align(8);
            zeroed.define_zeroinit(size.max(1).next_multiple_of(8) as usize);
            self.module.define_data(data, &zeroed)?;
        }
        Ok(())
    }

    // -- the image

    fn image(&mut self, texts: DataId) -> EmitResult<DataId> {
        let known = self.well_known()?;
        let mut roots = Blob::default();
        for (id, field) in self.program.statics.iter_ids() {
            let Some(data) = self.ids.statics[id] else { continue };
            for &offset in &self.lay.value(field.ty).refs {
                let at = roots.bytes.len();
                roots.bytes.extend([0; 8]);
                roots.address(at, Some(Reference::Data(data, offset as i64)));
            }
        }
        let roots_len = roots.bytes.len() as u64 / 8;
        let roots = self.anonymous(roots, 8)?;
        let functions = self.functions(texts)?;

        let entry = &self.program.entry;
        let mut blob = Blob::zeroed(size_of::<ProgramImage>());
        blob.address(offset_of!(ProgramImage, main), self.code(Target::Inst(entry.inst)));
        blob.u8(offset_of!(ProgramImage, is_async), entry.is_async as u8);
        blob.u8(offset_of!(ProgramImage, returns_code), entry.returns_code as u8);
        blob.address(offset_of!(ProgramImage, well_known), known);
        blob.address(offset_of!(ProgramImage, statics), roots);
        blob.u64(offset_of!(ProgramImage, statics_len), roots_len);
        blob.address(offset_of!(ProgramImage, functions), functions);
        blob.u64(offset_of!(ProgramImage, functions_len), self.program.instances.len() as u64);
        let image = self.module.declare_data("aw_program", Linkage::Export, false, false)?;
        self.define(image, blob, 8)?;
        Ok(image)
    }

    fn well_known(&mut self) -> EmitResult<Option<Reference>> {
        let known = Known::new(self.defs);
        let mut blob = Blob::zeroed(size_of::<WellKnown>());
        blob.address(offset_of!(WellKnown, string), self.desc_of(Some(known.string)));
        blob.address(offset_of!(WellKnown, object), self.desc_of(Some(known.object)));
        blob.address(offset_of!(WellKnown, task), self.desc_of(known.task));
        blob.address(offset_of!(WellKnown, long_array), self.desc_of(Some(known.long_array)));
        blob.address(offset_of!(WellKnown, string_array), self.desc_of(Some(known.string_array)));
        for (i, &ty) in known.traps.iter().enumerate() {
            blob.address(offset_of!(WellKnown, trap_exceptions) + 8 * i, self.desc_of(ty));
        }
        blob.address(offset_of!(WellKnown, aggregate_exception), self.desc_of(known.aggregate));
        blob.address(offset_of!(WellKnown, operation_canceled_exception), self.desc_of(known.canceled));
        blob.address(offset_of!(WellKnown, task_canceled_exception), self.desc_of(known.task_canceled));
        blob.address(
            offset_of!(WellKnown, type_initialization_exception),
            self.desc_of(known.type_initialization),
        );
        self.anonymous(blob, 8)
    }

    /// In the order of instances, which is the order of their code: a [`aw_abi::Location`] names an instance.
    fn functions(&mut self, texts: DataId) -> EmitResult<Option<Reference>> {
        let stride = size_of::<FunctionInfo>();
        let mut blob = Blob::zeroed(stride * self.program.instances.len());
        for (id, instance) in self.program.instances.iter_ids() {
            let at = stride * id.index();
            blob.address(at + offset_of!(FunctionInfo, address), self.code(Target::Inst(id)));
            blob.u32(at + offset_of!(FunctionInfo, size), self.sizes.get(id.index()).copied().unwrap_or(0));
            let name = self.trace_name(id);
            let file = match &instance.code {
                Code::Body(body) => self.source.path(body.span).to_string(),
                Code::InvokeList(_) => String::new(),
            };
            let (name_at, name_len) = (offset_of!(FunctionInfo, name), offset_of!(FunctionInfo, name_len));
            self.text(&mut blob, texts, &name, at + name_at, at + name_len);
            let (file_at, file_len) = (offset_of!(FunctionInfo, file), offset_of!(FunctionInfo, file_len));
            self.text(&mut blob, texts, &file, at + file_at, at + file_len);
        }
        self.anonymous(blob, 8)
    }

    /// The start of an async function of which this instance is the resumption.
    fn start_of(&self, inst: InstId) -> Option<&Body> {
        let instance = &self.program.instances[inst];
        let Code::Body(body) = &instance.code else { return None };
        if body.func.role != Role::Resume {
            return None;
        }
        let start = FuncRef { func: Func { role: Role::Start, ..body.func }, args: instance.args.clone() };
        let Some(Target::Inst(start)) = self.program.maps.targets.get(&start) else { return None };
        match &self.program.instances[*start].code {
            Code::Body(body) => Some(body),
            Code::InvokeList(_) => None,
        }
    }

    /// Is the first parameter of a lambda or local function its `this` or its environment?
    fn is_target(&self, first: &crate::mir::Local) -> bool {
        let is_env = |def| self.defs.types[def].name.as_str().starts_with("<>c__DisplayClass");
        match first.name.map(|n| n.as_str()) {
            Some("this") => true,
            Some("env") => first.ty.as_named().is_some_and(|(def, _)| is_env(def)),
            _ => false,
        }
    }

    /// `Program.F(Int32 x, String s)`, as C#'s traces have it.
    fn trace_name(&self, inst: InstId) -> String {
        let Code::Body(body) = &self.program.instances[inst].code else {
            return self.program.instances[inst].name.clone();
        };
        let params: Vec<String> = if body.func.nested.index() == 0 {
            let params = &self.defs.methods[body.func.method].params;
            params.iter().map(|p| format!("{} {}", short_name(self.defs, p.ty), p.name)).collect()
        } else {
            // What goes on from a frame has that as its parameter; its start has those of the source.
            let body = self.start_of(inst).unwrap_or(body);
            // What a function closes over is no parameter of the source.
            let params = body.params.iter().map(|&p| &body.locals[p]).enumerate();
            params
                .filter(|(i, p)| *i > 0 || !self.is_target(p))
                .filter_map(|(_, p)| p.name.map(|name| format!("{} {name}", short_name(self.defs, p.ty))))
                .collect()
        };
        let mut owner = self.defs.methods[body.func.method].owner;
        while let Some(outer) = self.defs.types[owner].outer {
            owner = outer;
        }
        let namespace = self.defs.types[owner].namespace.as_str();
        let dot = if namespace.is_empty() { "" } else { "." };
        format!("{namespace}{dot}{}({})", body.name, params.join(", "))
    }
}

struct Shape {
    size: u32,
    elem_size: u32,
    kind: ObjectKind,
    prim: AbiPrim,
    rank: u8,
    refs: Vec<u32>,
}

/// What the runtime itself knows of an exception.
fn exception_shape() -> Shape {
    use aw_abi::Exception;
    let refs = [offset_of!(Exception, message), offset_of!(Exception, inner), offset_of!(Exception, trace)];
    Shape { size: size_of::<Exception>() as u32, refs: refs.map(|at| at as u32).to_vec(), ..Shape::default() }
}

impl Default for Shape {
    fn default() -> Self {
        Shape {
            size: HEADER_SIZE,
            elem_size: 0,
            kind: ObjectKind::Plain,
            prim: AbiPrim::None,
            rank: 0,
            refs: Vec::new(),
        }
    }
}

pub(super) fn abi_prim(p: Option<Prim>) -> AbiPrim {
    match p {
        None => AbiPrim::None,
        Some(Prim::Bool) => AbiPrim::Bool,
        Some(Prim::Char) => AbiPrim::Char,
        Some(Prim::SByte) => AbiPrim::SByte,
        Some(Prim::Byte) => AbiPrim::Byte,
        Some(Prim::Short) => AbiPrim::Short,
        Some(Prim::UShort) => AbiPrim::UShort,
        Some(Prim::Int) => AbiPrim::Int,
        Some(Prim::UInt) => AbiPrim::UInt,
        Some(Prim::Long) => AbiPrim::Long,
        Some(Prim::ULong) => AbiPrim::ULong,
        Some(Prim::NInt) => AbiPrim::NInt,
        Some(Prim::NUInt) => AbiPrim::NUInt,
        Some(Prim::Float) => AbiPrim::Float,
        Some(Prim::Double) => AbiPrim::Double,
    }
}

/// `System.Collections.Generic.List`1[System.Int32]`, and the length of the namespace with its dot.
pub fn full_name(defs: &Defs, ty: Ty) -> (String, usize) {
    match ty.kind() {
        TyKind::Array { elem, rank } => {
            let (name, skip) = full_name(defs, *elem);
            (format!("{name}[{}]", ",".repeat(*rank as usize - 1)), skip)
        }
        TyKind::Void | TyKind::Never | TyKind::Null | TyKind::Error => ("System.Void".into(), 7),
        TyKind::Param(p) => (defs.type_params[*p].name.to_string(), 0),
        TyKind::Ref(t) => {
            let (name, skip) = full_name(defs, *t);
            (name + "&", skip)
        }
        TyKind::Prim(_)
        | TyKind::String
        | TyKind::Object
        | TyKind::Named(..)
        | TyKind::Nullable(_)
        | TyKind::Tuple { .. } => match defs.definition_of(ty) {
            Some((def, args)) => named(defs, def, &args),
            None => (fallback(ty), 7),
        },
    }
}

/// The library has no such type: only in tests of the code generator.
fn fallback(ty: Ty) -> String {
    match ty.kind() {
        TyKind::Prim(p) => format!("System.{}", p.struct_name()),
        TyKind::String => "System.String".into(),
        TyKind::Object => "System.Object".into(),
        _ => "System.ValueType".into(),
    }
}

fn named(defs: &Defs, def: crate::ty::defs::TypeDefId, args: &[Ty]) -> (String, usize) {
    let d = &defs.types[def];
    let (mut name, skip) = match d.outer {
        Some(outer) => {
            let (outer, skip) = named(defs, outer, &[]);
            (outer + "+", skip)
        }
        None if d.namespace.as_str().is_empty() => (String::new(), 0),
        None => (format!("{}.", d.namespace), d.namespace.as_str().len() + 1),
    };
    name.push_str(d.name.as_str());
    if d.own_params > 0 {
        name.push_str(&format!("`{}", d.own_params));
    }
    if !args.is_empty() {
        let args: Vec<String> = args.iter().map(|&a| full_name(defs, a).0).collect();
        name.push_str(&format!("[{}]", args.join(",")));
    }
    (name, skip)
}

/// `List<>`: no instances, only a `System.Type`.
fn is_open(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Param(_) => true,
        TyKind::Named(_, args) => args.iter().any(|&t| is_open(t)),
        TyKind::Tuple { elems, .. } => elems.iter().any(|&t| is_open(t)),
        TyKind::Array { elem: t, .. } | TyKind::Nullable(t) | TyKind::Ref(t) => is_open(*t),
        TyKind::Void
        | TyKind::Prim(_)
        | TyKind::String
        | TyKind::Object
        | TyKind::Null
        | TyKind::Never
        | TyKind::Error => false,
    }
}

/// `Int32`, `List`1`: a parameter's type in a trace.
fn short_name(defs: &Defs, ty: Ty) -> String {
    match ty.kind() {
        TyKind::Array { elem, rank } => {
            format!("{}[{}]", short_name(defs, *elem), ",".repeat(*rank as usize - 1))
        }
        _ => match defs.definition_of(ty) {
            Some((def, _)) => {
                let d = &defs.types[def];
                if d.own_params > 0 { format!("{}`{}", d.name, d.own_params) } else { d.name.to_string() }
            }
            None => full_name(defs, ty).0,
        },
    }
}
