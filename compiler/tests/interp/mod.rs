//! A small interpreter of MIR, to compare a body with what a pass makes of it.
//!
//! Functions without a body are the outside world: what they return, whether they throw and whether an `await` of them
//! suspends follows from a seed and from how many calls came before. A run is the list of these calls with their arguments, and how
//! it ended. A body and its lowered form must give the same list, whatever the outside world does.
//!
//! A resumed body starts with every local *poisoned*: reading one that was not saved is an error of the run.

use std::collections::HashMap;
use std::fmt;

use aw::base::{Idx, IndexVec};
use aw::mir::parse::Module;
use aw::mir::*;
use aw::passes::async_::Lowered;
use aw::ty::defs::{Const, Defs, FieldId};
use aw::ty::{Prim, Ty, TyKind};

#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Poison,
    Null,
    Bool(bool),
    Int(i128),
    Double(f64),
    Str(String),
    /// An object, array or box in the heap.
    Object(usize),
    Struct(HashMap<FieldId, Value>),
    /// A reference to a local of this activation.
    LocalRef(LocalId, Vec<FieldId>),
    ObjectRef(usize, Vec<Step>),
    Frame(usize),
    /// A task of the outside world: its number and how it ends.
    Task(usize),
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Step {
    Field(FieldId),
    Elem(usize),
}

/// What a run did.
#[derive(Debug, PartialEq)]
pub struct Run {
    pub events: Vec<String>,
    pub end: End,
}

#[derive(Clone, Debug, PartialEq)]
pub enum End {
    Value(String),
    Thrown(String),
    /// Too many events: comparable.
    Events,
    /// Too many steps without an event: not comparable.
    Steps,
    /// The body did what it must not do.
    Broken(String),
}

/// Why execution of an activation stops.
enum Stop {
    Throw(Value),
    End(End),
}

type Exec<T> = Result<T, Stop>;

fn broken<T>(message: impl Into<String>) -> Exec<T> {
    Err(Stop::End(End::Broken(message.into())))
}

const MAX_EVENTS: usize = 120;
const MAX_STEPS: usize = 3_000;

/// A suspended activation.
struct FrameData {
    func: Func,
    state: usize,
    slots: HashMap<LocalId, Value>,
    awaited: Awaited,
    targs: Vec<Ty>,
}

enum Awaited {
    Nothing,
    Frame(usize),
    Task(usize),
    Yield,
}

/// How a function left.
enum Left {
    Value(Option<Value>),
    Suspended(usize),
}

pub struct World<'a> {
    defs: &'a Defs,
    bodies: HashMap<Func, &'a Body>,
    seed: u64,
    pub events: Vec<String>,
    steps: usize,
    depth: usize,
    heap: Vec<HeapItem>,
    frames: Vec<FrameData>,
    /// Outside tasks: their outcomes.
    tasks: Vec<Result<Value, Value>>,
    statics: HashMap<FieldId, Value>,
    suspensions: u64,
    /// Where bodies that have not been lowered pause, with all their locals, by their objects.
    paused: HashMap<usize, (IndexVec<LocalId, Value>, BlockId)>,
}

struct HeapItem {
    ty: Ty,
    fields: HashMap<FieldId, Value>,
    /// Of a delegate: its target, if it has one.
    elems: Vec<Value>,
    /// What a delegate calls.
    function: Option<FuncRef>,
}

/// Runs a body of `module` as it stands.
pub fn run(module: &Module, name: &str, seed: u64) -> Run {
    run_bodies(&module.defs, &module.bodies, name, seed)
}

pub fn run_bodies(defs: &Defs, bodies: &[Body], name: &str, seed: u64) -> Run {
    let map = bodies.iter().map(|b| (b.func, b)).collect();
    World::new(defs, map, seed).run_named(bodies, name)
}

/// Runs `name` with every async body replaced by its lowered form.
pub fn run_lowered(module: &Module, lowered: &[Lowered], name: &str, seed: u64) -> Run {
    let mut bodies: HashMap<Func, &Body> = module.bodies.iter().map(|b| (b.func, b)).collect();
    for l in lowered {
        for body in [&l.start, &l.resume, &l.wrapper] {
            bodies.insert(body.func, body);
        }
    }
    World::new(&module.defs, bodies, seed).run_named(&module.bodies, name)
}

fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

impl<'a> World<'a> {
    pub fn new(defs: &'a Defs, bodies: HashMap<Func, &'a Body>, seed: u64) -> Self {
        World {
            defs,
            bodies,
            seed,
            events: Vec::new(),
            steps: 0,
            depth: 0,
            heap: Vec::new(),
            frames: Vec::new(),
            tasks: Vec::new(),
            statics: HashMap::new(),
            suspensions: 0,
            paused: HashMap::new(),
        }
    }

    fn run_named(mut self, all: &'a [Body], name: &str) -> Run {
        let Some(original) = all.iter().find(|b| b.name.as_str() == name) else {
            return Run { events: vec![], end: End::Broken(format!("no body {name}")) };
        };
        let result = self.run_root(original);
        let end = match result {
            Ok(None) => End::Value("nothing".into()),
            Ok(Some(value)) => End::Value(self.show(&value)),
            Err(Stop::Throw(value)) => End::Thrown(self.show(&value)),
            Err(Stop::End(end)) => end,
        };
        Run { events: self.events, end }
    }

    fn run_root(&mut self, original: &'a Body) -> Exec<Option<Value>> {
        let mut args = Vec::new();
        for &p in &original.params {
            let ty = original.locals[p].ty;
            let salt = 1000 + p.index() as u64;
            let this = original.locals[p].name.is_some_and(|n| n.as_str() == "this");
            // Whoever calls a method has checked its receiver.
            let arg = if this { self.allocate(ty, Vec::new()) } else { self.invent(ty, salt) };
            args.push(arg);
        }
        let start = Func { role: Role::Start, ..original.func };
        match self.bodies.get(&start).copied() {
            Some(body) => {
                let left = self.call_body(body, args, &[])?;
                self.finish(left)
            }
            None => match self.call_body(original, args, &[])? {
                Left::Value(value) => Ok(value),
                Left::Suspended(_) => broken("an async body suspended"),
            },
        }
    }

    /// Resumes a chain of frames until its root ends.
    fn finish(&mut self, left: Left) -> Exec<Option<Value>> {
        let frame = match left {
            Left::Value(value) => return Ok(value),
            Left::Suspended(frame) => frame,
        };
        loop {
            // The innermost comes first.
            let outcome = match std::mem::replace(&mut self.frames[frame].awaited, Awaited::Nothing) {
                Awaited::Nothing => return broken("a frame that awaits nothing"),
                Awaited::Yield => Ok(None),
                Awaited::Task(task) => self.tasks[task].clone().map(Some),
                Awaited::Frame(child) => match self.finish(Left::Suspended(child)) {
                    Ok(value) => Ok(value),
                    Err(Stop::Throw(e)) => Err(e),
                    Err(end) => return Err(end),
                },
            };
            let resume = Func { role: Role::Resume, ..self.frames[frame].func };
            let Some(&body) = self.bodies.get(&resume) else { return broken("no resume body") };
            let targs = self.frames[frame].targs.clone();
            let mut activation = Activation::new(body, targs, Value::Poison);
            activation.locals[body.params[0]] = Value::Frame(frame);
            activation.outcome = Some(outcome);
            match self.execute(activation, body.entry())? {
                Left::Value(value) => return Ok(value),
                Left::Suspended(same) if same == frame => {}
                Left::Suspended(_) => return broken("resume suspended another frame"),
            }
        }
    }

    fn call_body(&mut self, body: &'a Body, args: Vec<Value>, targs: &[Ty]) -> Exec<Left> {
        let mut activation = Activation::new(body, targs.to_vec(), Value::Poison);
        let mut at = body.entry();
        // An async body reads unassigned temporaries in no other way than its lowered form: as zero.
        for (id, local) in body.locals.iter_ids() {
            activation.locals[id] = zero(self.defs, local.ty);
        }
        for (&param, arg) in body.params.iter().zip(args) {
            activation.locals[param] = arg;
        }
        if let Some(machine) = &body.machine
            && let Value::Object(object) = activation.locals[machine.object]
        {
            let index = self.load(&activation, &machine.index)?;
            if let Some((locals, resume)) = self.paused.remove(&object) {
                activation.locals = locals;
                at = resume;
                self.write(&mut activation, &machine.index, Value::Int(RUNNING))?;
            } else if !machine.pauses.is_empty() && index != Value::Int(0) {
                let others = body.locals.ids().filter(|id| !body.params.contains(id));
                others.for_each(|id| activation.locals[id] = Value::Poison);
            }
        }
        // Endless recursion is not comparable either.
        if self.depth == 40 {
            return Err(Stop::End(End::Steps));
        }
        self.depth += 1;
        let left = self.execute(activation, at);
        self.depth -= 1;
        left
    }

    fn execute(&mut self, mut a: Activation<'a>, mut at: BlockId) -> Exec<Left> {
        loop {
            let next = match self.block(&mut a, at) {
                Ok(next) => next,
                Err((Stop::Throw(value), Unwind::To(handler))) => {
                    a.caught = Some(value);
                    Next::Goto(handler)
                }
                Err((stop, _)) => return Err(stop),
            };
            match next {
                Next::Goto(block) => at = block,
                Next::Leave(left) => return Ok(left),
            }
        }
    }

    fn block(&mut self, a: &mut Activation<'a>, at: BlockId) -> Result<Next, (Stop, Unwind)> {
        let propagate = |stop| (stop, Unwind::Propagate);
        let body = a.body;
        let block = &body.blocks[at];
        for stmt in &block.stmts {
            self.steps += 1;
            if self.steps > MAX_STEPS {
                return Err(propagate(Stop::End(End::Steps)));
            }
            match &stmt.kind {
                StmtKind::Assign(local, rvalue) => {
                    let value = self.rvalue(a, *local, rvalue).map_err(propagate)?;
                    a.locals[*local] = value;
                }
                StmtKind::Store(place, value) => {
                    let value = self.operand(a, value).map_err(propagate)?;
                    self.write(a, place, value).map_err(propagate)?;
                }
                StmtKind::Check(check, unwind) => {
                    if let Some(exception) = self.check(a, check).map_err(propagate)? {
                        self.event(format!("trap {exception}")).map_err(propagate)?;
                        return Err((Stop::Throw(Value::Str(exception.into())), *unwind));
                    }
                }
                StmtKind::FrameStore { frame, state, local } => {
                    let value = a.locals[*local].clone();
                    let frame = self.frame(a, *frame).map_err(propagate)?;
                    self.frames[frame].state = state.index();
                    self.frames[frame].slots.insert(*local, value);
                }
                StmtKind::Suspend { frame, state, on } => {
                    let awaited = awaited(a, on).map_err(propagate)?;
                    let frame = self.frame(a, *frame).map_err(propagate)?;
                    self.frames[frame].state = state.index();
                    self.frames[frame].awaited = awaited;
                    // What an earlier state saved is gone: the areas overlap.
                    let Some(layout) = &body.frame else { continue };
                    let saved = &layout.states[*state].saved;
                    self.frames[frame].slots.retain(|l, _| saved.iter().any(|s| s.local == *l));
                }
                StmtKind::Safepoint | StmtKind::Trace(_) | StmtKind::Nop => {}
            }
        }
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return Err(propagate(Stop::End(End::Steps)));
        }
        let unwind = block.term.unwind().unwrap_or(Unwind::Propagate);
        self.terminator(a, &block.term).map_err(|stop| (stop, unwind))
    }

    fn frame(&self, a: &Activation, local: LocalId) -> Exec<usize> {
        match a.locals[local] {
            Value::Frame(frame) => Ok(frame),
            ref other => broken(format!("{local} is {other:?}, not a frame")),
        }
    }

    fn terminator(&mut self, a: &mut Activation<'a>, term: &'a Terminator) -> Exec<Next> {
        Ok(match term {
            Terminator::Goto(target) => Next::Goto(*target),
            Terminator::Branch { cond, then, els } => match self.operand(a, cond)? {
                Value::Bool(true) => Next::Goto(*then),
                Value::Bool(false) => Next::Goto(*els),
                other => return broken(format!("branch on {other:?}")),
            },
            Terminator::Switch { value, cases, default } => {
                let n = match self.operand(a, value)? {
                    Value::Int(n) => n,
                    Value::Bool(b) => i128::from(b),
                    other => return broken(format!("switch on {other:?}")),
                };
                Next::Goto(cases.iter().find(|c| c.0 == n).map_or(*default, |c| c.1))
            }
            Terminator::Return(value) => {
                let value = value.as_ref().map(|v| self.operand(a, v)).transpose()?;
                Next::Leave(Left::Value(value))
            }
            Terminator::Complete { frame, value } => {
                self.frame(a, *frame)?;
                let value = value.as_ref().map(|v| self.operand(a, v)).transpose()?;
                Next::Leave(Left::Value(value))
            }
            Terminator::Throw { exception, .. } => return Err(Stop::Throw(self.operand(a, exception)?)),
            Terminator::Call { callee, args, dest, target, .. } => {
                let args = args.iter().map(|x| self.operand(a, x)).collect::<Exec<Vec<_>>>()?;
                let value = self.call(a, callee, args, *dest)?;
                a.define(*dest, value)?;
                Next::Goto(*target)
            }
            Terminator::Unreachable => return broken("reached `unreachable`"),
            Terminator::Await { operand, dest, resume, .. } => {
                let value = match operand {
                    AwaitOperand::Call { callee, args } => {
                        let args = args.iter().map(|x| self.operand(a, x)).collect::<Exec<Vec<_>>>()?;
                        match self.body_of(callee, Role::Plain) {
                            Some((body, targs)) => match self.call_body(body, args, &targs)? {
                                Left::Value(value) => value,
                                Left::Suspended(_) => return broken("an await suspended"),
                            },
                            None => Some(self.outside(a, callee, &args, *dest)?),
                        }
                    }
                    AwaitOperand::Task(task) => {
                        let task = self.task(a, *task)?;
                        Some(self.tasks[task].clone().map_err(Stop::Throw)?)
                    }
                    AwaitOperand::Awaiter { task, callee, args } => {
                        let args = args.iter().map(|x| self.operand(a, x)).collect::<Exec<Vec<_>>>()?;
                        self.outside(a, callee, &args, None)?;
                        let task = self.task(a, *task)?;
                        self.tasks[task].clone().map_err(Stop::Throw)?;
                        None
                    }
                    AwaitOperand::Yield => None,
                };
                a.define(*dest, value)?;
                Next::Goto(*resume)
            }
            Terminator::StartCall { callee, args, dest, done, child, suspended, .. } => {
                let args = args.iter().map(|x| self.operand(a, x)).collect::<Exec<Vec<_>>>()?;
                if let Some((body, targs)) = self.body_of(callee, Role::Start) {
                    match self.call_body(body, args, &targs)? {
                        Left::Value(value) => {
                            a.define(*dest, value)?;
                            return Ok(Next::Goto(*done));
                        }
                        Left::Suspended(frame) => {
                            a.locals[*child] = Value::Frame(frame);
                            return Ok(Next::Goto(*suspended));
                        }
                    }
                }
                let outcome = self.outside(a, callee, &args, *dest);
                if self.suspends() {
                    let outcome = match outcome {
                        Ok(value) => Ok(value),
                        Err(Stop::Throw(e)) => Err(e),
                        Err(end) => return Err(end),
                    };
                    self.tasks.push(outcome);
                    a.locals[*child] = Value::Task(self.tasks.len() - 1);
                    return Ok(Next::Goto(*suspended));
                }
                a.define(*dest, Some(outcome?))?;
                Next::Goto(*done)
            }
            Terminator::PollTask { task, dest, done, suspended, .. } => {
                let known = matches!(a.locals[*task], Value::Task(_));
                let task = self.task(a, *task)?;
                if known && self.suspends() {
                    return Ok(Next::Goto(*suspended));
                }
                let value = self.tasks[task].clone().map_err(Stop::Throw)?;
                a.define(*dest, Some(value))?;
                Next::Goto(*done)
            }
            Terminator::TakeResult { dest, target, .. } => {
                let Some(outcome) = a.outcome.take() else { return broken("nothing to take") };
                let value = outcome.map_err(Stop::Throw)?;
                a.define(*dest, value)?;
                Next::Goto(*target)
            }
            Terminator::Pause { number, leave, resume } => {
                let Some(machine) = &a.body.machine else { return broken("a pause in no machine") };
                let Value::Object(object) = a.locals[machine.object] else { return broken("no machine") };
                self.write(a, &machine.index, Value::Int(i128::from(*number)))?;
                self.paused.insert(object, (a.locals.clone(), *resume));
                Next::Goto(*leave)
            }
            Terminator::Tick { target, yields } => {
                Next::Goto(if self.suspends() { *yields } else { *target })
            }
            Terminator::Suspended(frame) => Next::Leave(Left::Suspended(self.frame(a, *frame)?)),
        })
    }

    fn task(&mut self, a: &Activation, local: LocalId) -> Exec<usize> {
        match a.locals[local] {
            Value::Task(task) => Ok(task),
            // Made up by somebody who does not know tasks: ends at once, without a result.
            Value::Null | Value::Str(_) => {
                self.tasks.push(Ok(Value::Null));
                Ok(self.tasks.len() - 1)
            }
            ref other => broken(format!("{local} is {other:?}, not a task")),
        }
    }

    fn body_of(&self, callee: &Callee, role: Role) -> Option<(&'a Body, Vec<Ty>)> {
        let Callee::Direct(f) = callee else { return None };
        let body = self.bodies.get(&Func { role, ..f.func }).copied()?;
        Some((body, f.args.clone()))
    }

    fn call(
        &mut self,
        a: &Activation<'a>,
        callee: &Callee,
        mut args: Vec<Value>,
        dest: Option<LocalId>,
    ) -> Exec<Option<Value>> {
        if let (Callee::Delegate { .. }, Some(Value::Object(delegate))) = (callee, args.first())
            && let Some(f) = self.heap[*delegate].function.clone()
        {
            let target = self.heap[*delegate].elems.clone();
            args.splice(..1, target);
            return self.call(a, &Callee::Direct(f), args, dest);
        }
        if let Some((body, targs)) = self.body_of(callee, Role::Plain)
            && body.kind == BodyKind::Plain
        {
            return match self.call_body(body, args, &targs)? {
                Left::Value(value) => Ok(value),
                Left::Suspended(_) => broken("a plain call suspended"),
            };
        }
        self.outside(a, callee, &args, dest).map(Some)
    }

    /// A function that nobody has written.
    fn outside(
        &mut self,
        a: &Activation<'a>,
        callee: &Callee,
        args: &[Value],
        dest: Option<LocalId>,
    ) -> Exec<Value> {
        let name = match callee {
            Callee::Direct(f) => print::print_func(self.defs, Func { role: Role::Plain, ..f.func }),
            Callee::Virtual { method, .. } | Callee::Constrained { method, .. } => {
                self.defs.methods[*method].name.to_string()
            }
            Callee::Delegate { .. } => "delegate".into(),
            // Frames are tasks from the start here.
            Callee::Runtime(name) if name.as_str() == "task_publish" => return Ok(Value::Null),
            Callee::Runtime(name) => name.to_string(),
            Callee::StaticInit(_) => "static_init".into(),
        };
        let shown: Vec<String> = args.iter().map(|v| self.show(v)).collect();
        if args.contains(&Value::Poison) {
            return broken(format!("{name} got an argument that was not saved"));
        }
        let number = self.events.len() as u64;
        let roll = mix(self.seed ^ mix(number));
        let throws = roll.is_multiple_of(6);
        self.event(format!("{name}({}){}", shown.join(", "), if throws { " throws" } else { "" }))?;
        if throws {
            return Err(Stop::Throw(Value::Str(format!("exception {number}"))));
        }
        Ok(match dest {
            Some(dest) => self.invent(a.ty(dest), roll >> 8),
            None => Value::Null,
        })
    }

    fn invent(&mut self, ty: Ty, salt: u64) -> Value {
        let roll = mix(self.seed ^ mix(salt ^ 0x5555));
        match ty.kind() {
            TyKind::Prim(Prim::Bool) => Value::Bool(roll.is_multiple_of(2)),
            TyKind::Prim(p) if p.is_float() => Value::Double((roll % 7) as f64),
            TyKind::Prim(_) => Value::Int(i128::from(roll % 5)),
            TyKind::String => Value::Str(format!("s{}", roll % 10)),
            TyKind::Named(def, args)
                if [self.defs.lang.task, self.defs.lang.task_of].contains(&Some(*def)) =>
            {
                let outcome = if roll.is_multiple_of(5) {
                    Err(Value::Str(format!("task exception {salt}")))
                } else {
                    Ok(args.first().map_or(Value::Null, |&t| self.invent(t, salt + 1)))
                };
                self.tasks.push(outcome);
                Value::Task(self.tasks.len() - 1)
            }
            TyKind::Array { elem, .. } => {
                let elems = (0..roll % 4).map(|i| self.invent(*elem, salt + i)).collect();
                self.allocate(ty, elems)
            }
            _ if self.defs.is_reference(ty) => {
                if roll.is_multiple_of(4) {
                    Value::Null
                } else {
                    self.allocate(ty, Vec::new())
                }
            }
            TyKind::Param(_) => Value::Str(format!("t{}", roll % 10)),
            _ => zero(self.defs, ty),
        }
    }

    fn allocate(&mut self, ty: Ty, elems: Vec<Value>) -> Value {
        self.heap.push(HeapItem { ty, fields: HashMap::new(), elems, function: None });
        Value::Object(self.heap.len() - 1)
    }

    fn event(&mut self, event: String) -> Exec<()> {
        if self.events.len() >= MAX_EVENTS {
            return Err(Stop::End(End::Events));
        }
        self.events.push(event);
        Ok(())
    }

    fn suspends(&mut self) -> bool {
        self.suspensions += 1;
        mix(self.seed ^ mix(self.suspensions ^ 0xaaaa_0000)).is_multiple_of(2)
    }

    fn show(&self, value: &Value) -> String {
        match value {
            Value::Object(id) => format!("object:{}", print::print_ty(self.defs, self.heap[*id].ty)),
            Value::Struct(fields) => {
                let mut fields: Vec<_> = fields.iter().collect();
                fields.sort_by_key(|f| *f.0);
                let fields: Vec<String> = fields.iter().map(|(_, v)| self.show(v)).collect();
                format!("{{{}}}", fields.join(", "))
            }
            Value::LocalRef(..) | Value::ObjectRef(..) => "ref".into(),
            Value::Task(_) | Value::Frame(_) => "task".into(),
            Value::Int(n) => n.to_string(),
            Value::Poison => "POISON".into(),
            other => format!("{other:?}"),
        }
    }

    // ---- Values ------------------------------------------------------------------------------------------------

    fn operand(&self, a: &Activation, operand: &Operand) -> Exec<Value> {
        match operand {
            Operand::Local(local) => a.read(*local),
            Operand::Const(value, ty) => Ok(match value {
                Const::Null => Value::Null,
                Const::Bool(b) => Value::Bool(*b),
                Const::Char(c) => Value::Int(i128::from(*c)),
                Const::Int(n) => Value::Int(n.get()),
                Const::Float(x) => Value::Double(f64::from(*x)),
                Const::Double(x) => Value::Double(*x),
                Const::Decimal(x) => Value::Double(x.to_double()),
                Const::Str(units) => Value::Str(String::from_utf16_lossy(units)),
                Const::Default => zero(self.defs, *ty),
            }),
        }
    }

    fn operand_ty(&self, a: &Activation, operand: &Operand) -> Ty {
        match operand {
            Operand::Local(local) => a.ty(*local),
            Operand::Const(_, ty) => *ty,
        }
    }

    fn rvalue(&mut self, a: &mut Activation<'a>, dest: LocalId, rvalue: &Rvalue) -> Exec<Value> {
        Ok(match rvalue {
            Rvalue::Use(x) => self.operand(a, x)?,
            Rvalue::Unary(op, x) => {
                let ty = self.operand_ty(a, x);
                match (op, self.operand(a, x)?) {
                    (UnOp::Not, Value::Bool(b)) => Value::Bool(!b),
                    (UnOp::Neg, Value::Int(n)) => Value::Int(wrap(ty, n.wrapping_neg())),
                    (UnOp::BitNot, Value::Int(n)) => Value::Int(wrap(ty, !n)),
                    (UnOp::Neg, Value::Double(x)) => Value::Double(-x),
                    (op, x) => return broken(format!("{op:?} of {x:?}")),
                }
            }
            Rvalue::Binary(op, x, y) => {
                let ty = self.operand_ty(a, x);
                let (x, y) = (self.operand(a, x)?, self.operand(a, y)?);
                binary(*op, ty, x, y)?
            }
            Rvalue::Convert { value, from: _, to } => match self.operand(a, value)? {
                Value::Int(n) if to.as_prim().is_some_and(Prim::is_float) => Value::Double(n as f64),
                Value::Int(n) => Value::Int(wrap(*to, n)),
                Value::Double(x) if to.as_prim().is_some_and(Prim::is_float) => Value::Double(x),
                Value::Double(x) => Value::Int(wrap(*to, x as i128)),
                other => other,
            },
            Rvalue::Load(place) => self.load(a, place)?,
            Rvalue::AddrOf(place) => self.address(a, place)?,
            Rvalue::Length(array) => match a.read(*array)? {
                Value::Object(id) => Value::Int(self.heap[id].elems.len() as i128),
                Value::Str(s) => Value::Int(s.encode_utf16().count() as i128),
                other => return broken(format!("length of {other:?}")),
            },
            Rvalue::DimLength(array, _) => match a.read(*array)? {
                Value::Object(id) => Value::Int(self.heap[id].elems.len() as i128),
                other => return broken(format!("length of {other:?}")),
            },
            Rvalue::IsInstance { value, ty } => match self.operand(a, value)? {
                Value::Object(id) => Value::Bool(self.heap[id].ty == *ty),
                Value::Str(s) => Value::Bool(s.len().is_multiple_of(2)),
                _ => Value::Bool(false),
            },
            Rvalue::Box { value, ty } => {
                let value = self.operand(a, value)?;
                self.allocate(*ty, vec![value])
            }
            Rvalue::New(ty) => self.allocate(*ty, Vec::new()),
            Rvalue::NewArray { elem, lens } => {
                let mut len = 1;
                for n in lens {
                    match self.operand(a, n)? {
                        Value::Int(n) => len *= n,
                        other => return broken(format!("length {other:?}")),
                    }
                }
                let elems = vec![zero(self.defs, *elem); usize::try_from(len).unwrap_or(0).min(1000)];
                self.allocate(a.ty(dest), elems)
            }
            Rvalue::NewDelegate { ty, target, callee } => {
                let target = target.as_ref().map(|t| self.operand(a, t)).transpose()?;
                let delegate = self.allocate(*ty, target.into_iter().collect());
                if let (Value::Object(object), Callee::Direct(f)) = (&delegate, &**callee) {
                    self.heap[*object].function = Some(f.clone());
                }
                delegate
            }
            Rvalue::CaughtException => match a.caught.take() {
                Some(value) => value,
                None => return broken("caught nothing"),
            },
            Rvalue::Typeof(ty) => Value::Str(print::print_ty(self.defs, *ty)),
            Rvalue::FrameNew => {
                self.frames.push(FrameData {
                    func: a.body.func,
                    state: 0,
                    slots: HashMap::new(),
                    awaited: Awaited::Nothing,
                    targs: a.targs.clone(),
                });
                Value::Frame(self.frames.len() - 1)
            }
            Rvalue::ForcedSuspend => Value::Bool(false),
            Rvalue::Snapshot { of, state, saved, on } => {
                let values = saved.iter().map(|(local, value)| Ok((*local, self.operand(a, value)?)));
                let slots = values.collect::<Result<_, _>>()?;
                self.frames.push(FrameData {
                    func: of.func,
                    state: state.index(),
                    slots,
                    awaited: awaited(a, on)?,
                    targs: a.targs.clone(),
                });
                Value::Frame(self.frames.len() - 1)
            }
            Rvalue::FrameState(frame) => Value::Int(self.frames[self.frame(a, *frame)?].state as i128 + 1),
            Rvalue::FrameLoad { frame, state, local } => {
                let frame = self.frame(a, *frame)?;
                if self.frames[frame].state != state.index() {
                    return broken(format!("a load of {state} in state {}", self.frames[frame].state));
                }
                match self.frames[frame].slots.get(local) {
                    Some(value) => value.clone(),
                    None => return broken(format!("{local} was not stored in {state}")),
                }
            }
            Rvalue::TaskFinished { value, .. } => {
                let value = value.as_ref().map(|v| self.operand(a, v)).transpose()?;
                self.tasks.push(Ok(value.unwrap_or(Value::Null)));
                Value::Task(self.tasks.len() - 1)
            }
            Rvalue::TaskFaulted { exception, .. } => {
                let exception = self.operand(a, exception)?;
                self.tasks.push(Err(exception));
                Value::Task(self.tasks.len() - 1)
            }
            Rvalue::TaskOfFrame { frame, .. } => self.operand(a, frame)?,
        })
    }

    fn check(&self, a: &Activation, check: &Check) -> Exec<Option<&'static str>> {
        let ok = match check {
            Check::NotNull(local) => return Ok((a.read(*local)? == Value::Null).then_some("null")),
            Check::Bounds { array, indices } => {
                let len = match a.read(*array)? {
                    Value::Object(id) => self.heap[id].elems.len() as i128,
                    Value::Str(s) => s.encode_utf16().count() as i128,
                    _ => return Ok(Some("null")),
                };
                let mut ok = true;
                for index in indices {
                    match self.operand(a, index)? {
                        Value::Int(i) => ok &= (0..len).contains(&i),
                        other => return broken(format!("index {other:?}")),
                    }
                }
                return Ok((!ok).then_some("bounds"));
            }
            Check::NonZero(x) => match self.operand(a, x)? {
                Value::Int(n) => return Ok((n == 0).then_some("divide by zero")),
                other => return broken(format!("divisor {other:?}")),
            },
            Check::Overflow(op, x, y) => {
                let ty = self.operand_ty(a, x);
                match (self.operand(a, x)?, self.operand(a, y)?) {
                    (Value::Int(x), Value::Int(y)) => {
                        let exact = match op {
                            BinOp::Add => x + y,
                            BinOp::Sub => x - y,
                            BinOp::Mul => x * y,
                            _ => return broken("overflow of another operator"),
                        };
                        exact == wrap(ty, exact)
                    }
                    _ => return broken("overflow of no integers"),
                }
            }
            Check::ArraySize(x) => match self.operand(a, x)? {
                Value::Int(n) => return Ok((n < 0).then_some("size")),
                other => return broken(format!("size {other:?}")),
            },
            Check::DivOverflow(x, y) => {
                let ty = self.operand_ty(a, x);
                match (self.operand(a, x)?, self.operand(a, y)?) {
                    (Value::Int(x), Value::Int(-1)) => wrap(ty, -x) == -x,
                    _ => true,
                }
            }
            Check::NegOverflow(x) => {
                let ty = self.operand_ty(a, x);
                match self.operand(a, x)? {
                    Value::Int(x) => wrap(ty, -x) == -x,
                    _ => true,
                }
            }
            Check::ConvOverflow { value, to, .. } => match self.operand(a, value)? {
                Value::Int(n) => wrap(*to, n) == n,
                _ => true,
            },
            Check::Cast { value, ty } => match a.read(*value)? {
                Value::Object(id) => self.heap[id].ty == *ty,
                _ => true,
            },
            Check::Unbox { value, ty } => match a.read(*value)? {
                Value::Object(id) => self.heap[id].ty == *ty,
                _ => return Ok(Some("null")),
            },
            Check::ArrayStore { .. } | Check::ArrayExact(_) => true,
        };
        Ok((!ok).then_some("check"))
    }

    // ---- Places ------------------------------------------------------------------------------------------------

    /// Local and path, or object and path.
    fn address(&mut self, a: &Activation<'a>, place: &Place) -> Exec<Value> {
        let path = |rest: &[FieldRef]| rest.iter().map(|f| Step::Field(f.field)).collect::<Vec<_>>();
        Ok(match &place.base {
            Base::Local(local) => Value::LocalRef(*local, place.path.iter().map(|f| f.field).collect()),
            Base::Deref(local) => match a.read(*local)? {
                Value::LocalRef(local, mut p) => {
                    p.extend(place.path.iter().map(|f| f.field));
                    Value::LocalRef(local, p)
                }
                Value::ObjectRef(id, mut p) => {
                    p.extend(path(&place.path));
                    Value::ObjectRef(id, p)
                }
                other => return broken(format!("dereferenced {other:?}")),
            },
            Base::Object(local) => match a.read(*local)? {
                Value::Object(id) => Value::ObjectRef(id, path(&place.path)),
                other => return broken(format!("a field of {other:?}")),
            },
            Base::Boxed(local, _) => match a.read(*local)? {
                Value::Object(id) => {
                    let steps = std::iter::once(Step::Elem(0)).chain(path(&place.path)).collect();
                    Value::ObjectRef(id, steps)
                }
                other => return broken(format!("unboxed {other:?}")),
            },
            Base::Elem { array, indices } => {
                let mut at = 0;
                for index in indices {
                    match self.operand(a, index)? {
                        Value::Int(i) => at = i as usize,
                        other => return broken(format!("index {other:?}")),
                    }
                }
                match a.read(*array)? {
                    Value::Object(id) => {
                        let steps = std::iter::once(Step::Elem(at)).chain(path(&place.path)).collect();
                        Value::ObjectRef(id, steps)
                    }
                    other => return broken(format!("an element of {other:?}")),
                }
            }
            Base::Static(_) => return broken("the address of a static field"),
        })
    }

    fn load(&mut self, a: &Activation<'a>, place: &Place) -> Exec<Value> {
        if let Base::Static(field) = &place.base {
            let zero = zero(self.defs, field_ty(self.defs, field).unwrap_or(Ty::int()));
            return Ok(self.statics.get(&field.field).cloned().unwrap_or(zero));
        }
        if let Base::Elem { array, indices } = &place.base
            && let Value::Str(s) = a.read(*array)?
        {
            let Value::Int(i) = self.operand(a, &indices[0])? else { return broken("index") };
            let unit = s.encode_utf16().nth(i as usize).unwrap_or(0);
            return Ok(Value::Int(i128::from(unit)));
        }
        match self.address(a, place)? {
            Value::LocalRef(local, path) => {
                let mut value = a.read(local)?;
                for field in path {
                    value = match value {
                        Value::Struct(mut fields) => fields
                            .remove(&field)
                            .unwrap_or_else(|| zero(self.defs, self.defs.fields[field].ty)),
                        other => return broken(format!("a field of {other:?}")),
                    };
                }
                Ok(value)
            }
            Value::ObjectRef(id, path) => {
                let mut current: Option<Value> = None;
                for step in path {
                    let default = |f: FieldId| zero(self.defs, self.defs.fields[f].ty);
                    current = Some(match (current, step) {
                        (None, Step::Field(f)) => {
                            self.heap[id].fields.get(&f).cloned().unwrap_or_else(|| default(f))
                        }
                        (None, Step::Elem(i)) => match self.heap[id].elems.get(i) {
                            Some(value) => value.clone(),
                            None => return broken("an element out of bounds"),
                        },
                        (Some(Value::Struct(fields)), Step::Field(f)) => {
                            fields.get(&f).cloned().unwrap_or_else(|| default(f))
                        }
                        (Some(other), _) => return broken(format!("a part of {other:?}")),
                    });
                }
                current.map_or_else(|| broken("an object as a value"), Ok)
            }
            other => broken(format!("loaded {other:?}")),
        }
    }

    fn write(&mut self, a: &mut Activation<'a>, place: &Place, value: Value) -> Exec<()> {
        if let Base::Static(field) = &place.base {
            self.statics.insert(field.field, value);
            return Ok(());
        }
        match self.address(a, place)? {
            Value::LocalRef(local, path) => {
                let defs = self.defs;
                let mut at = &mut a.locals[local];
                for field in path {
                    let Value::Struct(fields) = at else { return broken("a field of no struct") };
                    at = fields.entry(field).or_insert_with(|| zero(defs, defs.fields[field].ty));
                }
                *at = value;
            }
            Value::ObjectRef(id, path) => {
                let defs = self.defs;
                let item = &mut self.heap[id];
                let mut steps = path.into_iter();
                let mut at = match steps.next() {
                    Some(Step::Field(f)) => {
                        item.fields.entry(f).or_insert_with(|| zero(defs, defs.fields[f].ty))
                    }
                    Some(Step::Elem(i)) => match item.elems.get_mut(i) {
                        Some(elem) => elem,
                        None => return broken("an element out of bounds"),
                    },
                    None => return broken("an object as a place"),
                };
                for step in steps {
                    let (Value::Struct(fields), Step::Field(f)) = (at, step) else {
                        return broken("a part of no struct");
                    };
                    at = fields.entry(f).or_insert_with(|| zero(defs, defs.fields[f].ty));
                }
                *at = value;
            }
            other => return broken(format!("stored to {other:?}")),
        }
        Ok(())
    }
}

enum Next {
    Goto(BlockId),
    Leave(Left),
}

struct Activation<'a> {
    body: &'a Body,
    targs: Vec<Ty>,
    locals: IndexVec<LocalId, Value>,
    caught: Option<Value>,
    /// What a resumption brings.
    outcome: Option<Result<Option<Value>, Value>>,
}

impl<'a> Activation<'a> {
    fn new(body: &'a Body, targs: Vec<Ty>, value: Value) -> Self {
        let locals = IndexVec::filled(value, body.locals.len());
        Activation { body, targs, locals, caught: None, outcome: None }
    }

    fn ty(&self, local: LocalId) -> Ty {
        self.body.locals[local].ty
    }

    fn read(&self, local: LocalId) -> Exec<Value> {
        match &self.locals[local] {
            Value::Poison => broken(format!("{local} was read but not saved")),
            value => Ok(value.clone()),
        }
    }

    fn define(&mut self, dest: Option<LocalId>, value: Option<Value>) -> Exec<()> {
        match (dest, value) {
            (None, _) => Ok(()),
            (Some(dest), Some(value)) => {
                self.locals[dest] = value;
                Ok(())
            }
            (Some(dest), None) => broken(format!("no value for {dest}")),
        }
    }
}

fn zero(defs: &Defs, ty: Ty) -> Value {
    match ty.kind() {
        TyKind::Prim(Prim::Bool) => Value::Bool(false),
        TyKind::Prim(p) if p.is_float() => Value::Double(0.0),
        TyKind::Prim(_) => Value::Int(0),
        TyKind::Named(def, _) if !defs.is_reference(ty) => {
            if defs.types[*def].underlying.is_some() {
                Value::Int(0)
            } else {
                Value::Struct(HashMap::new())
            }
        }
        TyKind::Nullable(_) | TyKind::Tuple { .. } => Value::Struct(HashMap::new()),
        _ => Value::Null,
    }
}

/// `n` in the width of `ty`.
fn wrap(ty: Ty, n: i128) -> i128 {
    let Some(prim) = ty.as_prim() else { return n };
    let bits = 8 * prim.size();
    let masked = n & ((1i128 << bits) - 1);
    if prim.is_signed() && masked >> (bits - 1) != 0 { masked - (1i128 << bits) } else { masked }
}

fn binary(op: BinOp, ty: Ty, x: Value, y: Value) -> Exec<Value> {
    use BinOp::*;
    Ok(match (x, y) {
        (Value::Int(x), Value::Int(y)) => {
            let bits = ty.as_prim().map_or(32, |p| 8 * p.size().max(4));
            let count = (y & i128::from(bits - 1)) as u32;
            let value = match op {
                Add => x + y,
                Sub => x - y,
                Mul => x.wrapping_mul(y),
                Div | Rem if y == 0 => return broken("an unchecked division by zero"),
                Div => x / y,
                Rem => x % y,
                And => x & y,
                Or => x | y,
                Xor => x ^ y,
                Shl => x << count,
                Shr => x >> count,
                UShr => (x & ((1i128 << bits) - 1)) >> count,
                Eq => return Ok(Value::Bool(x == y)),
                Ne => return Ok(Value::Bool(x != y)),
                Lt => return Ok(Value::Bool(x < y)),
                Le => return Ok(Value::Bool(x <= y)),
                Gt => return Ok(Value::Bool(x > y)),
                Ge => return Ok(Value::Bool(x >= y)),
            };
            Value::Int(wrap(ty, value))
        }
        (Value::Double(x), Value::Double(y)) => match op {
            Add => Value::Double(x + y),
            Sub => Value::Double(x - y),
            Mul => Value::Double(x * y),
            Div => Value::Double(x / y),
            Rem => Value::Double(x % y),
            Eq => Value::Bool(x == y),
            Ne => Value::Bool(x != y),
            Lt => Value::Bool(x < y),
            Le => Value::Bool(x <= y),
            Gt => Value::Bool(x > y),
            Ge => Value::Bool(x >= y),
            _ => return broken("a bit operation on floats"),
        },
        (Value::Bool(x), Value::Bool(y)) => match op {
            And => Value::Bool(x & y),
            Or => Value::Bool(x | y),
            Xor | Ne => Value::Bool(x != y),
            Eq => Value::Bool(x == y),
            _ => return broken("arithmetic on bools"),
        },
        (x, y) => match op {
            Eq => Value::Bool(x == y),
            Ne => Value::Bool(x != y),
            _ => return broken(format!("{op:?} of {x:?} and {y:?}")),
        },
    })
}

fn awaited(a: &Activation, on: &SuspendOn) -> Exec<Awaited> {
    match on {
        SuspendOn::Yield => Ok(Awaited::Yield),
        SuspendOn::Call(local) | SuspendOn::Task(local) => match a.locals[*local] {
            Value::Frame(f) => Ok(Awaited::Frame(f)),
            Value::Task(t) => Ok(Awaited::Task(t)),
            ref other => broken(format!("suspended on {other:?}")),
        },
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for event in &self.events {
            writeln!(f, "  {event}")?;
        }
        writeln!(f, "  end: {:?}", self.end)
    }
}
