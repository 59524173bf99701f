//! Questions about a body's syntax that must be answered before it is checked: does it `yield`, `await`, return a
//! value, which names does it use. Walks with a stack of its own: chains of 100,000 `+` are deep.

use rustc_hash::FxHashSet;

use crate::base::Symbol;
use crate::syntax::ast::{
    Arg, Ast, CollectionElem, ExprId, ExprKind, FnBody, ForInit, ForeachTarget, GotoTarget, InitElem,
    InitValue, Initializer, InterpPart, LambdaBody, PatId, PatKind, Query, QueryClause, QueryEnd, StmtId,
    StmtKind, SwitchLabel, UsingMode, UsingResource,
};

#[derive(Clone, Copy)]
pub enum Node {
    Expr(ExprId),
    Stmt(StmtId),
    Pat(PatId),
}

/// What the statements of one function do, without the functions inside it.
#[derive(Default, Debug)]
pub struct Facts {
    pub yields: bool,
    pub awaits: bool,
    pub returns_value: bool,
}

pub fn facts(ast: &Ast, roots: &[Node]) -> Facts {
    let mut facts = Facts::default();
    walk(ast, roots, false, &mut |node| match node {
        Node::Expr(e) => facts.awaits |= matches!(ast[e].kind, ExprKind::Await(_)),
        Node::Stmt(s) => match &ast[s].kind {
            StmtKind::YieldReturn(_) | StmtKind::YieldBreak => facts.yields = true,
            StmtKind::Return(Some(_)) => facts.returns_value = true,
            StmtKind::Foreach { is_await: true, .. } | StmtKind::Using { is_await: true, .. } => {
                facts.awaits = true;
            }
            StmtKind::Local(local) => facts.awaits |= local.using == Some(UsingMode::Await),
            _ => {}
        },
        Node::Pat(_) => {}
    });
    facts
}

/// Adds every simple name that is used as a value, also inside nested functions.
pub fn simple_names(ast: &Ast, roots: &[Node], names: &mut FxHashSet<Symbol>) {
    walk(ast, roots, true, &mut |node| {
        if let Node::Expr(e) = node
            && let ExprKind::Name { name, .. } = &ast[e].kind
        {
            names.insert(name.name);
        }
    });
}

pub fn body_nodes(body: FnBody) -> Vec<Node> {
    match body {
        // A body of the library: it is left out only where nothing here needs it.
        FnBody::None | FnBody::Deferred(_) => Vec::new(),
        FnBody::Block(s) => vec![Node::Stmt(s)],
        FnBody::Expr(e) => vec![Node::Expr(e)],
    }
}

/// Visits all nodes below `roots`, in no particular order. `nested`: also those of lambdas and local functions.
pub fn walk(ast: &Ast, roots: &[Node], nested: bool, visit: &mut dyn FnMut(Node)) {
    let mut stack: Vec<Node> = roots.to_vec();
    while let Some(node) = stack.pop() {
        visit(node);
        match node {
            Node::Expr(e) => expr(ast, e, nested, &mut stack),
            Node::Stmt(s) => stmt(ast, s, nested, &mut stack),
            Node::Pat(p) => pat(ast, p, &mut stack),
        }
    }
}

fn args(list: &[Arg], stack: &mut Vec<Node>) {
    stack.extend(list.iter().map(|a| Node::Expr(a.expr)));
}

fn initializer(init: &Initializer, stack: &mut Vec<Node>) {
    let mut todo = vec![init];
    while let Some(init) = todo.pop() {
        for elem in &init.elems {
            let value = match elem {
                InitElem::Member { value, .. } => value,
                InitElem::Index { args: list, value, .. } => {
                    args(list, stack);
                    value
                }
                InitElem::Value(e) => {
                    stack.push(Node::Expr(*e));
                    continue;
                }
                InitElem::Nested(inner) => {
                    todo.push(inner);
                    continue;
                }
            };
            match value {
                InitValue::Expr(e) => stack.push(Node::Expr(*e)),
                InitValue::Nested(inner) => todo.push(inner),
            }
        }
    }
}

fn expr(ast: &Ast, id: ExprId, nested: bool, stack: &mut Vec<Node>) {
    let mut push = |e: ExprId| stack.push(Node::Expr(e));
    match &ast[id].kind {
        ExprKind::Literal(_)
        | ExprKind::Name { .. }
        | ExprKind::Predef(_)
        | ExprKind::AliasName(_)
        | ExprKind::This
        | ExprKind::Base
        | ExprKind::ConditionalReceiver
        | ExprKind::Declaration { .. }
        | ExprKind::Typeof(_)
        | ExprKind::Sizeof(_)
        | ExprKind::Default(_)
        | ExprKind::Type(_)
        | ExprKind::Nameof(_)
        | ExprKind::Error => {}
        ExprKind::Interpolated(parts) => {
            for part in parts {
                if let InterpPart::Hole { expr, align, .. } = part {
                    push(*expr);
                    align.iter().for_each(|e| push(*e));
                }
            }
        }
        ExprKind::Paren(e)
        | ExprKind::Member { target: e, .. }
        | ExprKind::Unary { expr: e, .. }
        | ExprKind::IncDec { expr: e, .. }
        | ExprKind::SuppressNull(e)
        | ExprKind::Cast { expr: e, .. }
        | ExprKind::As { expr: e, .. }
        | ExprKind::Await(e)
        | ExprKind::Checked { expr: e, .. }
        | ExprKind::Throw(e)
        | ExprKind::Ref(e) => push(*e),
        ExprKind::Call { target, args: list } | ExprKind::Index { target, args: list } => {
            push(*target);
            args(list, stack);
        }
        ExprKind::Conditional { target, rest } => {
            push(*target);
            push(*rest);
        }
        ExprKind::Binary { left, right, .. } => {
            push(*left);
            push(*right);
        }
        ExprKind::Assign { target, value, .. } => {
            push(*target);
            push(*value);
        }
        ExprKind::Ternary { cond, then, els } => {
            push(*cond);
            push(*then);
            push(*els);
        }
        ExprKind::Is { expr, pat } => {
            push(*expr);
            stack.push(Node::Pat(*pat));
        }
        ExprKind::New { args: list, init, .. } => {
            args(list, stack);
            init.iter().for_each(|i| initializer(i, stack));
        }
        ExprKind::StackAlloc(array) => push(*array),
        ExprKind::NewArray { dims, init, .. } => {
            dims.iter().for_each(|e| push(*e));
            init.iter().for_each(|i| initializer(i, stack));
        }
        ExprKind::NewAnonymous(fields) => fields.iter().for_each(|(_, e)| push(*e)),
        ExprKind::ArrayInit(init) => initializer(init, stack),
        ExprKind::Collection(elems) => {
            for elem in elems {
                match elem {
                    CollectionElem::Value(e) | CollectionElem::Spread(e) => push(*e),
                }
            }
        }
        ExprKind::Lambda(lambda) => {
            if nested {
                stack.push(match lambda.body {
                    LambdaBody::Expr(e) => Node::Expr(e),
                    LambdaBody::Block(s) => Node::Stmt(s),
                });
            }
        }
        ExprKind::Tuple(elems) => elems.iter().for_each(|(_, e)| push(*e)),
        ExprKind::Switch { value, arms } => {
            push(*value);
            for arm in arms {
                push(arm.value);
                arm.guard.iter().for_each(|e| push(*e));
            }
            stack.extend(arms.iter().map(|a| Node::Pat(a.pat)));
        }
        ExprKind::With { expr, init } => {
            push(*expr);
            initializer(init, stack);
        }
        ExprKind::Range { from, to } => from.iter().chain(to).for_each(|e| push(*e)),
        ExprKind::Query(query) => self::query(query, nested, stack),
    }
}

/// The first source is evaluated where the query stands; the rest are lambdas.
fn query(query: &Query, nested: bool, stack: &mut Vec<Node>) {
    let mut next = Some(query);
    let mut first = true;
    while let Some(q) = next {
        for clause in &q.clauses {
            let mut push = |e: ExprId, inside: bool| {
                if !inside || nested {
                    stack.push(Node::Expr(e));
                }
            };
            match clause {
                QueryClause::From { seq, .. } => push(*seq, !std::mem::take(&mut first)),
                QueryClause::Let { value, .. } | QueryClause::Where(value) => push(*value, true),
                QueryClause::Join { seq, left, right, .. } => {
                    push(*seq, false);
                    push(*left, true);
                    push(*right, true);
                }
                QueryClause::OrderBy(keys) => keys.iter().for_each(|(e, _)| push(*e, true)),
            }
        }
        if nested {
            match &q.end {
                QueryEnd::Select(e) => stack.push(Node::Expr(*e)),
                QueryEnd::GroupBy { value, key } => stack.extend([Node::Expr(*value), Node::Expr(*key)]),
            }
        }
        next = q.into.as_ref().map(|(_, q)| &**q);
    }
}

fn stmt(ast: &Ast, id: StmtId, nested: bool, stack: &mut Vec<Node>) {
    use Node::{Expr, Pat, Stmt};
    match &ast[id].kind {
        StmtKind::Block(block) => stack.extend(block.stmts.iter().map(|&s| Stmt(s))),
        StmtKind::Empty | StmtKind::Break | StmtKind::Continue | StmtKind::YieldBreak | StmtKind::Error => {}
        StmtKind::Expr(e) | StmtKind::YieldReturn(e) => stack.push(Expr(*e)),
        StmtKind::Return(e) | StmtKind::Throw(e) => stack.extend(e.map(Expr)),
        StmtKind::Local(local) => stack.extend(local.vars.iter().filter_map(|v| v.init).map(Expr)),
        StmtKind::LocalFn(f) => {
            if nested {
                stack.extend(body_nodes(f.method.body));
            }
        }
        StmtKind::If { cond, then, els } => {
            stack.extend([Expr(*cond), Stmt(*then)]);
            stack.extend(els.map(Stmt));
        }
        StmtKind::While { cond, body } | StmtKind::Do { body, cond } => {
            stack.extend([Expr(*cond), Stmt(*body)]);
        }
        StmtKind::For { init, cond, step, body } => {
            match init {
                ForInit::None => {}
                ForInit::Decl(s) => stack.push(Stmt(*s)),
                ForInit::Exprs(list) => stack.extend(list.iter().map(|&e| Expr(e))),
            }
            stack.extend(cond.map(Expr));
            stack.extend(step.iter().map(|&e| Expr(e)));
            stack.push(Stmt(*body));
        }
        StmtKind::Foreach { target, seq, body, .. } => {
            match target {
                ForeachTarget::Var { .. } => {}
                ForeachTarget::Deconstruct(e) => stack.push(Expr(*e)),
            }
            stack.extend([Expr(*seq), Stmt(*body)]);
        }
        StmtKind::Switch { value, sections } => {
            stack.push(Expr(*value));
            for section in sections {
                for label in &section.labels {
                    if let SwitchLabel::Case { pat, guard, .. } = label {
                        stack.push(Pat(*pat));
                        stack.extend(guard.map(Expr));
                    }
                }
                stack.extend(section.body.iter().map(|&s| Stmt(s)));
            }
        }
        StmtKind::Try { body, catches, finally } => {
            stack.push(Stmt(*body));
            for catch in catches {
                stack.extend(catch.filter.map(Expr));
                stack.push(Stmt(catch.body));
            }
            stack.extend(finally.map(Stmt));
        }
        StmtKind::Using { resource, body, .. } => {
            stack.push(match resource {
                UsingResource::Decl(s) => Stmt(*s),
                UsingResource::Expr(e) => Expr(*e),
            });
            stack.push(Stmt(*body));
        }
        StmtKind::Lock { value, body } => stack.extend([Expr(*value), Stmt(*body)]),
        StmtKind::Checked { body, .. } => stack.push(Stmt(*body)),
        StmtKind::Goto(target) => match target {
            GotoTarget::Case(e) => stack.push(Expr(*e)),
            GotoTarget::Label(_) | GotoTarget::Default => {}
        },
        StmtKind::Label { stmt, .. } => stack.push(Stmt(*stmt)),
    }
}

fn pat(ast: &Ast, id: PatId, stack: &mut Vec<Node>) {
    match &ast[id].kind {
        PatKind::Discard | PatKind::Var(_) | PatKind::Type { .. } | PatKind::Error => {}
        PatKind::Const(e) | PatKind::Relational { value: e, .. } => stack.push(Node::Expr(*e)),
        PatKind::Not(p) | PatKind::Paren(p) => stack.push(Node::Pat(*p)),
        PatKind::And(a, b) | PatKind::Or(a, b) => stack.extend([Node::Pat(*a), Node::Pat(*b)]),
        PatKind::Recursive { positional, props, .. } => {
            stack.extend(positional.iter().flatten().map(|(_, p)| Node::Pat(*p)));
            stack.extend(props.iter().flatten().map(|(_, p)| Node::Pat(*p)));
        }
        PatKind::List { elems, .. } => stack.extend(elems.iter().map(|&p| Node::Pat(p))),
        PatKind::Slice(p) => stack.extend(p.map(Node::Pat)),
    }
}
