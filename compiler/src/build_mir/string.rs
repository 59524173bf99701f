//! Concatenation, interpolation and comparison of strings.

use super::*;
use crate::hir::InterpPart;

impl Builder<'_> {
    pub(super) fn string_equals(&mut self, a: Operand, b: Operand) -> Operand {
        self.runtime_call("string_equals", vec![a, b], Ty::bool())
    }

    /// `a + b + …`: null operands are empty.
    pub(super) fn concat(&mut self, list: &[ExprId]) -> Operand {
        if list.len() <= 4 {
            let parts = self.operands(list, Effects::NONE);
            return self.concat_parts(parts);
        }
        // Each goes into the array at once: nothing to keep, however many there are.
        let array = self.string_array(list.len());
        for (i, &e) in list.iter().enumerate() {
            let value = self.expr(e);
            self.store_string(array, i, value);
        }
        self.runtime_call("string_concat_array", vec![Operand::Local(array)], Ty::string())
    }

    pub(super) fn interpolated(&mut self, parts: &[InterpPart]) -> Operand {
        if let [InterpPart::Text(text)] = parts {
            return Operand::Const(Const::Str(text.clone().into()), Ty::string());
        }
        let count = parts.len();
        if count <= 4 {
            let mut values = Vec::new();
            for (i, part) in parts.iter().enumerate() {
                let later = self.effects_of(parts[i + 1..].iter().filter_map(hole));
                let value = self.part(part);
                values.push(self.keep(value, later));
            }
            return self.concat_parts(values);
        }
        let array = self.string_array(count);
        for (i, part) in parts.iter().enumerate() {
            let value = self.part(part);
            self.store_string(array, i, value);
        }
        self.runtime_call("string_concat_array", vec![Operand::Local(array)], Ty::string())
    }

    fn part(&mut self, part: &InterpPart) -> Operand {
        match part {
            InterpPart::Text(text) => Operand::Const(Const::Str(text.clone().into()), Ty::string()),
            InterpPart::Hole { value, align, .. } => {
                let text = self.expr(*value);
                match align {
                    Some(width) if *width != 0 => {
                        let total = int(i128::from(*width).abs());
                        let blank = Operand::Const(Const::Char(b' '.into()), Ty::char());
                        let args = vec![text, total, blank, bool_const(*width > 0)];
                        self.runtime_call("string_pad", args, Ty::string())
                    }
                    Some(_) | None => text,
                }
            }
        }
    }

    fn concat_parts(&mut self, mut parts: Vec<Operand>) -> Operand {
        let empty = Operand::Const(Const::Str(crate::base::Few::new()), Ty::string());
        // A single part may still be null, and the result never is.
        while parts.len() < 2 {
            parts.push(empty.clone());
        }
        let name = format!("string_concat{}", parts.len());
        self.runtime_call(&name, parts, Ty::string())
    }

    fn string_array(&mut self, len: usize) -> LocalId {
        let array = self.temp(Ty::array(Ty::string()));
        self.assign(array, Rvalue::NewArray { elem: Ty::string(), lens: vec![int(len as i128)] });
        array
    }

    fn store_string(&mut self, array: LocalId, index: usize, value: Operand) {
        let base = Base::Elem { array, indices: vec![int(index as i128)] };
        self.emit(StmtKind::Store(Place { base, path: Vec::new() }, value));
    }
}

fn hole(part: &InterpPart) -> Option<ExprId> {
    match part {
        InterpPart::Text(_) => None,
        InterpPart::Hole { value, .. } => Some(*value),
    }
}
