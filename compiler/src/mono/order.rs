//! The instances in an order in which callees come before their callers, as far as calls do not run in circles. Who makes a
//! delegate counts as a caller: it may come to call the lambda directly.

use super::{Code, InstId, Program, Target};
use crate::base::IndexVec;
use crate::mir::{Callee, FuncRef, Rvalue, StmtKind, Terminator};

impl Program {
    /// Every instance once, each behind those that it calls directly.
    pub fn callees_first(&self) -> Vec<InstId> {
        let mut order = Vec::with_capacity(self.instances.len());
        let mut seen: IndexVec<InstId, bool> = IndexVec::filled(false, self.instances.len());
        // Depth first with a stack of its own: chains of calls may be long. What is still to be looked at of each instance
        // stands with it.
        let mut stack: Vec<(InstId, Vec<InstId>)> = Vec::new();
        for root in self.instances.ids() {
            if !std::mem::replace(&mut seen[root], true) {
                stack.push((root, self.callees(root)));
            }
            while let Some((inst, rest)) = stack.last_mut() {
                match rest.pop() {
                    Some(callee) => {
                        if !std::mem::replace(&mut seen[callee], true) {
                            stack.push((callee, self.callees(callee)));
                        }
                    }
                    None => {
                        order.push(*inst);
                        stack.pop();
                    }
                }
            }
        }
        order
    }

    fn callees(&self, inst: InstId) -> Vec<InstId> {
        let Code::Body(body) = &self.instances[inst].code else { return Vec::new() };
        let target = |f: &FuncRef| match self.maps.targets.get(f) {
            Some(&Target::Inst(callee)) => Some(callee),
            _ => None,
        };
        let called = body.blocks.iter().filter_map(|block| match &block.term {
            Terminator::Call { callee: Callee::Direct(f), .. }
            | Terminator::StartCall { callee: Callee::Direct(f), .. } => target(f),
            _ => None,
        });
        let held = body.blocks.iter().flat_map(|b| &b.stmts).filter_map(|stmt| match &stmt.kind {
            StmtKind::Assign(_, Rvalue::NewDelegate { callee, .. }) => match &**callee {
                Callee::Direct(f) => target(f),
                _ => None,
            },
            _ => None,
        });
        called.chain(held).collect()
    }
}
