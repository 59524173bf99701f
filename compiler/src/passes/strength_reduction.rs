//! Adds where a loop would multiply its counter.
//!
//! ```text
//!   goto bb1                            _9 = mul _1, _5                         // before the loop
//! bb1:                                  goto bb1
//!   …                                 bb1:
//!   _6 = mul _1, _5            →        …
//!   …                                   _6 = _9
//!   _1 = add _1, 2                      …
//!   goto bb1                            _1 = add _1, 2
//!                                       _9 = add _9, _10                        // _10 = mul _5, 2, before the loop
//! ```
//!
//! A *counter* is an integer that the loop writes in one place, by adding a constant. `_9` is written wherever `_1` is, so it is
//! `_1 * _5` everywhere in the loop; as integers wrap around, that is exact. A multiplication in a `checked` context has its
//! check in front, which stays.
//!
//! The loop must be entered at its header only. That also holds for resumed bodies: a loop that suspends is entered where it
//! went on, too, and so it is left alone.

use rustc_hash::FxHashMap;

use crate::base::BitSet;
use crate::mir::dominators::{Loop, dominators, loops};
use crate::mir::uses::EdgeKind;
use crate::mir::*;
use crate::ty::defs::{Const, Int};
use crate::ty::{Prim, Ty};

/// Each product takes a register through the whole loop.
const MAX_PRODUCTS: usize = 4;

pub fn strength_reduction(body: &mut Body) {
    let dom = dominators(body);
    let shared = body.address_taken();
    for l in loops(body, &dom) {
        let counters = counters(body, &l, &shared);
        let products = products(body, &l, &counters);
        if products.is_empty() || products.len() > MAX_PRODUCTS || !is_entered_by_jumps(body, &l) {
            continue;
        }
        let before = preheader(body, &l);
        for product in products {
            reduce(body, &l, before, &product, counters[&product.counter]);
        }
    }
}

/// `counter * factor`
#[derive(Clone, PartialEq)]
struct Product {
    counter: LocalId,
    factor: Operand,
}

/// The one place that writes a counter: `counter = add counter, by` or `sub`.
#[derive(Clone, Copy)]
struct Step {
    block: BlockId,
    op: BinOp,
    by: Int,
}

fn is_counted(ty: Ty) -> bool {
    matches!(ty.as_prim(), Some(Prim::Int | Prim::UInt | Prim::Long | Prim::ULong))
}

/// The counters of a loop, by how often they are written and by what.
fn counters(body: &Body, l: &Loop, shared: &BitSet<LocalId>) -> FxHashMap<LocalId, Step> {
    let mut steps = FxHashMap::default();
    let mut writes: FxHashMap<LocalId, usize> = FxHashMap::default();
    for id in l.blocks.iter() {
        let block = &body.blocks[id];
        for stmt in &block.stmts {
            let StmtKind::Assign(local, rvalue) = &stmt.kind else { continue };
            *writes.entry(*local).or_default() += 1;
            if let Some((op, by)) = step(*local, rvalue)
                && is_counted(body.locals[*local].ty)
            {
                steps.insert(*local, Step { block: id, op, by });
            }
        }
        block.term.edges(|edge| {
            if let Some(local) = edge.def {
                *writes.entry(local).or_default() += 1;
            }
        });
    }
    steps.retain(|local, _| writes[local] == 1 && !shared.contains(*local));
    steps
}

/// How, and by how much, the assignment moves the local.
fn step(local: LocalId, rvalue: &Rvalue) -> Option<(BinOp, Int)> {
    match rvalue {
        Rvalue::Binary(op @ (BinOp::Add | BinOp::Sub), a, Operand::Const(Const::Int(by), _))
            if *a == Operand::Local(local) =>
        {
            Some((*op, *by))
        }
        _ => None,
    }
}

/// What the loop multiplies a counter by, each once. What a shift does as well is left to the code generator.
fn products(body: &Body, l: &Loop, counters: &FxHashMap<LocalId, Step>) -> Vec<Product> {
    let mut found: Vec<Product> = Vec::new();
    if counters.is_empty() {
        return found;
    }
    for stmt in l.blocks.iter().flat_map(|id| &body.blocks[id].stmts) {
        let StmtKind::Assign(_, rvalue) = &stmt.kind else { continue };
        if let Some(product) = product_of(body, rvalue, counters)
            && !found.contains(&product)
            && is_fixed(body, l, &product.factor)
        {
            found.push(product);
        }
    }
    found
}

fn product_of(body: &Body, rvalue: &Rvalue, counters: &FxHashMap<LocalId, Step>) -> Option<Product> {
    let Rvalue::Binary(BinOp::Mul, a, b) = rvalue else { return None };
    let of = |counter: &Operand, factor: &Operand| {
        let Operand::Local(counter) = *counter else { return None };
        let same = match factor {
            Operand::Local(factor) => body.locals[*factor].ty == body.locals[counter].ty,
            Operand::Const(Const::Int(n), _) => !n.get().unsigned_abs().is_power_of_two() && *n != Int::ZERO,
            Operand::Const(..) => false,
        };
        (same && counters.contains_key(&counter)).then(|| Product { counter, factor: factor.clone() })
    };
    of(a, b).or_else(|| of(b, a))
}

/// Is the operand the same in every round?
fn is_fixed(body: &Body, l: &Loop, operand: &Operand) -> bool {
    let Operand::Local(local) = *operand else { return true };
    if body.address_taken().contains(local) {
        return false;
    }
    l.blocks.iter().all(|id| {
        let block = &body.blocks[id];
        let mut written = block.stmts.iter().any(|s| s.def() == Some(local));
        block.term.edges(|edge| written |= edge.def == Some(local));
        !written
    })
}

/// Can a block be put in front of the header: does nothing but jumps lead there from outside?
fn is_entered_by_jumps(body: &Body, l: &Loop) -> bool {
    let mut plain = true;
    for (_, block) in body.blocks.iter_ids().filter(|&(id, _)| !l.blocks.contains(id)) {
        plain &= block.stmts.iter().all(|s| s.unwind() != Some(l.header));
        block.term.edges(|edge| plain &= edge.target != l.header || edge.kind == EdgeKind::Normal);
    }
    plain
}

/// The new block that everything outside jumps to instead of the header.
fn preheader(body: &mut Body, l: &Loop) -> BlockId {
    let header = &body.blocks[l.header];
    let (term_span, cold) = (header.term_span, header.cold);
    let outside: Vec<BlockId> = body.blocks.ids().filter(|&id| !l.blocks.contains(id)).collect();
    let term = Terminator::Goto(l.header);
    let before = body.blocks.push(Block { stmts: Vec::new(), term, term_span, cold });
    for id in outside {
        body.blocks[id].term.for_targets_mut(|target, _| {
            if *target == l.header {
                *target = before;
            }
        });
    }
    before
}

/// Keeps the product in a local of its own, which moves when the counter does.
fn reduce(body: &mut Body, l: &Loop, before: BlockId, product: &Product, step: Step) {
    let ty = body.locals[product.counter].ty;
    let span = body.blocks[before].term_span;
    let kept = body.temp(ty);
    let multiply = |a: Operand, b: Operand| Rvalue::Binary(BinOp::Mul, a, b);
    let by = Operand::Const(Const::Int(step.by), ty);
    let moved_by = body.temp(ty);
    let start = multiply(product.counter.into(), product.factor.clone());
    let assign = |local, rvalue| Stmt { kind: StmtKind::Assign(local, rvalue), span };
    let stmts = [assign(kept, start), assign(moved_by, multiply(product.factor.clone(), by))];
    body.blocks[before].stmts.extend(stmts);
    for id in l.blocks.iter() {
        for stmt in &mut body.blocks[id].stmts {
            let StmtKind::Assign(_, rvalue) = &mut stmt.kind else { continue };
            let Rvalue::Binary(BinOp::Mul, a, b) = &*rvalue else { continue };
            let counter = Operand::Local(product.counter);
            if (*a == counter && *b == product.factor) || (*a == product.factor && *b == counter) {
                *rvalue = Rvalue::Use(kept.into());
            }
        }
    }
    let stmts = &mut body.blocks[step.block].stmts;
    if let Some(at) = stmts.iter().position(|s| s.def() == Some(product.counter)) {
        let span = stmts[at].span;
        let moved = Rvalue::Binary(step.op, kept.into(), moved_by.into());
        stmts.insert(at + 1, Stmt { kind: StmtKind::Assign(kept, moved), span });
    }
}
