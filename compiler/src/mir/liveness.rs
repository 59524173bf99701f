//! Which locals may still be read.
//!
//! ```text
//!                         // live: _0
//! _1 = 1                  // live: _0 _1
//! _2 = add _0, _1         // live: _2
//! return _2
//! ```
//!
//! A local is live where some way leads to a read of it without a write of the whole local before. Writing a part of a
//! struct (`store _3.x = …`) keeps it alive, taking its address (`addr _3`) counts as a read.
//!
//! **Locals whose address is taken** may be read and written through the reference, which this analysis does not see: it
//! says when the *name* is read. So a pass must not drop a write to such a local because the name is dead
//! ([`Body::address_taken`] lists them). Across an `await` the name is all that counts: a `ref` local is never live there
//! (C# forbids it, and `build_mir` takes addresses only after the last `await` of an expression), hence whoever reads the
//! local behind the await does so by name, or by an address taken after the await, which is a read, too.

use crate::base::{BitSet, IndexVec};
use crate::mir::dataflow::{self, Analysis};
use crate::mir::uses::Edge;
use crate::mir::*;

pub type Live = BitSet<LocalId>;

/// What is live at the entry of each block.
pub struct Liveness {
    pub entries: IndexVec<BlockId, Live>,
    locals: usize,
}

struct Rules {
    locals: usize,
}

impl Analysis for Rules {
    type Fact = Live;

    fn bottom(&self) -> Live {
        BitSet::new(self.locals)
    }

    fn join(&self, into: &mut Live, from: &Live) {
        into.union_with(from);
    }

    fn stmt(&self, live: &mut Live, _: BlockId, _: usize, stmt: &Stmt) {
        if let Some(def) = stmt.def() {
            live.remove(def);
        }
        stmt.for_uses(|l| {
            live.insert(l);
        });
    }

    fn terminator(&self, live: &mut Live, _: BlockId, term: &Terminator) {
        term.for_uses(|l| {
            live.insert(l);
        });
    }

    fn edge(&self, live: &mut Live, _: BlockId, edge: &Edge) {
        if let Some(def) = edge.def {
            live.remove(def);
        }
    }
}

pub fn liveness(body: &Body) -> Liveness {
    let locals = body.locals.len();
    Liveness { entries: dataflow::backward(body, &Rules { locals }), locals }
}

impl Liveness {
    /// Shows what is live *behind* each statement of a block, last one first; the first call, with the number of
    /// statements, shows what is live on the ways out of the block.
    pub fn walk(&self, body: &Body, block: BlockId, visit: impl FnMut(usize, &Live)) {
        let rules = Rules { locals: self.locals };
        dataflow::backward_block(body, &rules, &self.entries, block, visit);
    }
}
