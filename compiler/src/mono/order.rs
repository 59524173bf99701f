//! The instances in an order in which callees come before their callers, as far as calls do not run in circles.

use super::{Code, InstId, Program, Target};
use crate::base::IndexVec;
use crate::mir::{Callee, Terminator};

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
        let callees = body.blocks.iter().filter_map(|block| match &block.term {
            Terminator::Call { callee: Callee::Direct(f), .. }
            | Terminator::StartCall { callee: Callee::Direct(f), .. } => match self.maps.targets.get(f) {
                Some(&Target::Inst(callee)) => Some(callee),
                _ => None,
            },
            _ => None,
        });
        callees.collect()
    }
}
