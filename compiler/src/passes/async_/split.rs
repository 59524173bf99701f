//! Builds the three bodies. `start` and `resume` begin as copies of the async body and share the numbers of its locals; in
//! each, every suspension is rewritten in place and gets a cold block that takes the snapshot.

use crate::base::{Idx, IndexVec, Span, Symbol};
use crate::mir::*;
use crate::passes::simplify_cfg::remove_unreachable;
use crate::ty::Ty;
use crate::ty::defs::{AsyncKind, Defs};

use super::Lowered;
use super::liveness::LivePoint;

pub fn split(
    defs: &Defs,
    body: Body,
    kind: AsyncKind,
    points: &IndexVec<StateId, LivePoint>,
    frame: Frame,
) -> Lowered {
    let wrapper = wrapper(defs, &body, kind);
    Lowered {
        start: start(body.clone(), points, frame.clone()),
        resume: resume(body, points, frame),
        wrapper,
    }
}

/// Arms what the innermost frame waits for: the chain of frames is saved.
const PUBLISH: &str = "task_publish";

/// Does the body, one of a role `Start`, make a task of its frame before it returns it?
pub fn publishes(body: &Body) -> bool {
    let is_publish = |callee: &Callee| matches!(callee, Callee::Runtime(name) if name.as_str() == PUBLISH);
    body.blocks.iter().any(|b| matches!(&b.term, Terminator::Call { callee, .. } if is_publish(callee)))
}

/// The locals that both bodies add, under the same numbers.
struct Extra {
    frame: LocalId,
    /// The frame of a callee that has suspended.
    child: LocalId,
}

fn add_locals(body: &mut Body, frame_kind: LocalKind) -> Extra {
    let name = Some(Symbol::intern("frame"));
    let frame = body.new_local(Ty::object(), name, frame_kind);
    Extra { frame, child: body.temp(Ty::object()) }
}

// ---- What all state machines have ------------------------------------------------------------------------------

/// Where values are kept while a body does not run.
pub enum Keeper<'a> {
    /// An async function's frame.
    Frame(LocalId),
    /// The object that a body pauses in, with a field for each local that is saved.
    Object { machine: &'a Machine, fields: &'a IndexVec<LocalId, Option<FieldRef>> },
}

impl Keeper<'_> {
    fn save(&self, state: StateId, local: LocalId) -> StmtKind {
        match self {
            Keeper::Frame(frame) => StmtKind::FrameStore { frame: *frame, state, local },
            Keeper::Object { machine, fields } => {
                StmtKind::Store(field(machine, &fields[local]), Operand::Local(local))
            }
        }
    }

    fn load(&self, state: StateId, local: LocalId) -> StmtKind {
        let value = match self {
            Keeper::Frame(frame) => Rvalue::FrameLoad { frame: *frame, state, local },
            Keeper::Object { machine, fields } => Rvalue::Load(field(machine, &fields[local])),
        };
        StmtKind::Assign(local, value)
    }

    /// The resume index.
    pub fn read_index(&self) -> Rvalue {
        match self {
            Keeper::Frame(frame) => Rvalue::FrameState(*frame),
            Keeper::Object { machine, .. } => Rvalue::Load(machine.index.clone()),
        }
    }
}

fn field(machine: &Machine, field: &Option<FieldRef>) -> Place {
    Place { base: Base::Object(machine.object), path: field.iter().cloned().collect() }
}

/// What a suspension does first.
pub fn save<'a>(
    keeper: &'a Keeper,
    state: StateId,
    live: &'a LivePoint,
) -> impl Iterator<Item = StmtKind> + 'a {
    live.saved.iter().map(move |s| keeper.save(state, s.local))
}

/// What a resumption does first.
pub fn landing<'a>(
    keeper: &'a Keeper,
    state: StateId,
    live: &'a LivePoint,
) -> impl Iterator<Item = StmtKind> + 'a {
    live.saved.iter().map(move |s| keeper.load(state, s.local))
}

/// The first block: a switch on the resume index.
pub fn dispatch(
    keeper: &Keeper,
    index: LocalId,
    cases: Vec<(i128, BlockId)>,
    default: BlockId,
    span: Span,
) -> Block {
    let read = StmtKind::Assign(index, keeper.read_index());
    let term = Terminator::Switch { value: index.into(), cases, default };
    Block { stmts: vec![Stmt { kind: read, span }], term, term_span: span, cold: false }
}

// ---- Start -----------------------------------------------------------------------------------------------------

fn start(mut body: Body, points: &IndexVec<StateId, LivePoint>, frame: Frame) -> Body {
    body.kind = BodyKind::AsyncStart;
    body.func.role = Role::Start;
    let extra = add_locals(&mut body, LocalKind::Temp);
    for (state, live) in points.iter_ids() {
        // Only resumed code ends its slice: see the head of the module.
        if live.point.on != StateOn::Slice {
            let new_frame = StmtKind::Assign(extra.frame, Rvalue::FrameNew);
            let snapshot = snapshot_block(&mut body, state, live, &extra, Some(new_frame));
            suspend_at(&mut body, live, &extra, snapshot);
        }
    }
    body.frame = Some(frame);
    remove_unreachable(&mut body);
    body
}

/// The cold block that saves and leaves.
fn snapshot_block(
    body: &mut Body,
    state: StateId,
    live: &LivePoint,
    extra: &Extra,
    first: Option<StmtKind>,
) -> BlockId {
    let (frame, span) = (extra.frame, live.point.span);
    let on = match &body.blocks[live.point.block].term {
        Terminator::Await { operand: AwaitOperand::Call { .. }, .. } => SuspendOn::Call(extra.child),
        Terminator::Await {
            operand: AwaitOperand::Task(task) | AwaitOperand::Awaiter { task, .. }, ..
        } => SuspendOn::Task(*task),
        _ => SuspendOn::Yield,
    };
    let keeper = Keeper::Frame(frame);
    let stores = save(&keeper, state, live);
    let kinds = first.into_iter().chain(stores).chain([StmtKind::Suspend { frame, state, on }]);
    let stmts = kinds.map(|kind| Stmt { kind, span }).collect();
    // Only a yield is sure to come here.
    let cold = live.point.on != StateOn::Yield;
    let term = match body.blocks[live.point.block].term.clone() {
        Terminator::Await { operand: AwaitOperand::Awaiter { callee, args, .. }, .. } => {
            hand_over(body, frame, callee, args, span)
        }
        _ => Terminator::Suspended(frame),
    };
    body.blocks.push(Block { stmts, term, term_span: span, cold })
}

/// The frame becomes a task that waits for its stand-in, and then `OnCompleted` gets what resumes it, perhaps at once, on this
/// stack: C# says that what `OnCompleted` does behind that follows. Who called this method sees a task, which may have ended.
fn hand_over(body: &mut Body, frame: LocalId, callee: Callee, args: Vec<Operand>, span: Span) -> Terminator {
    let mut push = |term| body.blocks.push(Block { stmts: Vec::new(), term, term_span: span, cold: true });
    let left = push(Terminator::Suspended(frame));
    let call = |callee, args, target| Terminator::Call {
        callee,
        args,
        dest: None,
        target,
        unwind: Unwind::Propagate,
    };
    let told = push(call(callee, args, left));
    call(Callee::Runtime(Symbol::intern(PUBLISH)), Vec::new(), told)
}

/// Replaces an await by what may suspend.
fn suspend_at(body: &mut Body, live: &LivePoint, extra: &Extra, suspended: BlockId) {
    let block = &mut body.blocks[live.point.block];
    let term = std::mem::replace(&mut block.term, Terminator::Unreachable);
    block.term = match term {
        Terminator::Await { operand: AwaitOperand::Call { callee, args }, dest, resume, unwind } => {
            let (callee, done, child) = (start_of(callee), resume, extra.child);
            Terminator::StartCall { callee, args, dest, done, child, suspended, unwind }
        }
        Terminator::Await { operand: AwaitOperand::Task(task), dest, resume, unwind } => {
            Terminator::PollTask { task, dest, done: resume, suspended, unwind }
        }
        Terminator::Await { operand: AwaitOperand::Yield | AwaitOperand::Awaiter { .. }, .. } => {
            Terminator::Goto(suspended)
        }
        other => other,
    };
}

fn start_of(callee: Callee) -> Callee {
    match callee {
        Callee::Direct(FuncRef { func, args }) => {
            Callee::Direct(FuncRef { func: Func { role: Role::Start, ..func }, args })
        }
        other => other,
    }
}

// ---- Resume ----------------------------------------------------------------------------------------------------

fn resume(mut body: Body, points: &IndexVec<StateId, LivePoint>, frame: Frame) -> Body {
    body.kind = BodyKind::AsyncResume;
    body.func.role = Role::Resume;
    let extra = add_locals(&mut body, LocalKind::Param);
    let state_local = body.temp(Ty::int());
    // Parameters of the method come from the frame, like any other local.
    for param in std::mem::replace(&mut body.params, vec![extra.frame]) {
        body.locals[param].kind = LocalKind::Var;
    }
    for id in body.blocks.ids() {
        let block = &mut body.blocks[id];
        if let Terminator::Return(value) = &mut block.term {
            block.term = Terminator::Complete { frame: extra.frame, value: value.take() };
        }
    }
    let mut cases = Vec::new();
    for (state, live) in points.iter_ids() {
        let snapshot = snapshot_block(&mut body, state, live, &extra, None);
        cases.push((state.index() as i128 + 1, landing_block(&mut body, state, live, &extra)));
        if live.point.on == StateOn::Slice {
            let block = &mut body.blocks[live.point.block];
            block.stmts.pop();
            block.term = Terminator::Tick { target: live.point.resume, yields: snapshot };
        } else {
            suspend_at(&mut body, live, &extra, snapshot);
        }
    }
    let span = body.span;
    let term = Terminator::Unreachable;
    let default = body.blocks.push(Block { stmts: Vec::new(), term, term_span: span, cold: true });
    // Nothing jumps to the entry, so its old code is of no use here: it is before the first await.
    let entry = body.entry();
    body.blocks[entry] = dispatch(&Keeper::Frame(extra.frame), state_local, cases, default, span);
    body.frame = Some(frame);
    remove_unreachable(&mut body);
    body
}

/// Where a resumption of `state` enters: loads what was saved, takes the result, goes on.
fn landing_block(body: &mut Body, state: StateId, live: &LivePoint, extra: &Extra) -> BlockId {
    let (frame, point) = (extra.frame, &live.point);
    let keeper = Keeper::Frame(frame);
    let loads = landing(&keeper, state, live);
    let stmts = loads.map(|kind| Stmt { kind, span: point.span }).collect();
    let term = match point.on {
        StateOn::Call | StateOn::Task => {
            let unwind = point.handler.map_or(Unwind::Propagate, Unwind::To);
            Terminator::TakeResult { frame, dest: point.dest, target: point.resume, unwind }
        }
        StateOn::Yield | StateOn::Slice => Terminator::Goto(point.resume),
    };
    body.blocks.push(Block { stmts, term, term_span: point.span, cold: false })
}

// ---- Wrapper ---------------------------------------------------------------------------------------------------

/// ```text
/// fn F(args) -> Task<T> {
///   bb0:      value = start F@start(args) -> bb1, suspended child -> bb2 unwind bb4
///   bb1:      return task_finished(value)
///   bb2 cold: call runtime task_publish() -> bb3        // arms what the innermost frame waits for
///   bb3 cold: return task_of_frame(child)
///   bb4 cold: return task_faulted(caught)
/// }
/// ```
/// An `async void` method returns nothing, and its exception belongs to nobody.
fn wrapper(defs: &Defs, body: &Body, kind: AsyncKind) -> Body {
    let span = body.span;
    let ret = defs.lang.task_type(kind, body.ret).unwrap_or(Ty::error());
    let mut locals = IndexVec::new();
    let params: Vec<LocalId> = body.params.iter().map(|&p| locals.push(body.locals[p].clone())).collect();
    let mut temp = |ty| locals.push(Local { name: None, ty, kind: LocalKind::Temp });
    let child = temp(Ty::object());
    let exception = temp(defs.lang.exception.map_or(Ty::object(), |e| Ty::named(e, [])));
    let value = (!body.ret.is_void()).then(|| temp(body.ret));
    let task = (!ret.is_void()).then(|| temp(ret));

    let block = |kinds: Vec<StmtKind>, term, cold| {
        let stmts = kinds.into_iter().map(|kind| Stmt { kind, span }).collect();
        Block { stmts, term, term_span: span, cold }
    };
    let returns = |rvalue| task.map(|t| StmtKind::Assign(t, rvalue)).into_iter().collect::<Vec<_>>();
    let return_task = || Terminator::Return(task.map(Operand::Local));
    let bb = BlockId::new;
    let runtime = |name, args, target| Terminator::Call {
        callee: Callee::Runtime(Symbol::intern(name)),
        args,
        dest: None,
        target,
        unwind: Unwind::Propagate,
    };
    let caught = StmtKind::Assign(exception, Rvalue::CaughtException);

    let callee = Callee::Direct(FuncRef {
        func: Func { role: Role::Start, ..body.func },
        args: body.type_params.iter().map(|&p| Ty::param(p)).collect(),
    });
    let start = Terminator::StartCall {
        callee,
        args: params.iter().map(|&p| p.into()).collect(),
        dest: value,
        done: bb(1),
        child,
        suspended: bb(2),
        unwind: Unwind::To(bb(4)),
    };
    let mut blocks = IndexVec::new();
    blocks.push(block(vec![], start, false));
    let finished = Rvalue::TaskFinished { ty: ret, value: value.map(Operand::Local) };
    blocks.push(block(returns(finished), return_task(), false));
    blocks.push(block(vec![], runtime(PUBLISH, vec![], bb(3)), true));
    blocks.push(block(returns(Rvalue::TaskOfFrame { ty: ret, frame: child.into() }), return_task(), true));
    if kind == AsyncKind::Void {
        blocks.push(block(vec![caught], runtime("async_void_fault", vec![exception.into()], bb(5)), true));
        blocks.push(block(vec![], Terminator::Unreachable, true));
    } else {
        let faulted = returns(Rvalue::TaskFaulted { ty: ret, exception: exception.into() });
        blocks.push(block(std::iter::once(caught).chain(faulted).collect(), return_task(), true));
    }
    Body {
        func: Func { role: Role::Plain, ..body.func },
        name: body.name,
        kind: BodyKind::Plain,
        type_params: body.type_params.clone(),
        params,
        ret,
        locals,
        blocks,
        frame: None,
        machine: None,
        inlined: Vec::new(),
        steps: Vec::new(),
        extent: span,
        span,
    }
}
