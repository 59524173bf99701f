//! Query syntax, translated clause by clause to method calls (C# spec 12.20.3).
//!
//! ```text
//! from a in xs from b in f(a) where a < b orderby b select a + b
//!
//! xs.SelectMany(a => f(a), (a, b) => new { a, b }).Where(t => t.a < t.b).OrderBy(t => t.b).Select(t => t.a + t.b)
//! ```
//! Several range variables lie in an anonymous object of two properties, a further one in another around it; the `t` of
//! the picture is what the specification calls a transparent identifier ([`ast::transparent_identifier`]). The lambdas
//! have no node of their own in the tree; they get ids behind the tree's.

use std::rc::Rc;

use super::{Checker, Found, Operand, Ret, Returned};
use crate::base::{Idx, Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, FnId, Stmt, StmtKind};
use crate::syntax::ast::{self, Ident, LambdaBody, Query, QueryClause, QueryEnd};
use crate::ty::Ty;

/// A lambda made for a clause.
#[derive(Debug)]
pub struct QueryLambda {
    pub lambda: ast::Lambda,
    pub span: Span,
    /// Range variables: the parameter and the properties of nested pairs that lead to each.
    pub binds: Vec<(Symbol, usize, Vec<Symbol>)>,
    /// The body is a pair instead of an expression of the tree.
    pub pair: Option<(Pair, [Symbol; 2])>,
    /// The body is a sequence whose elements are cast to a type: `from int x in …`.
    pub cast: Option<ast::TypeId>,
}

/// The pair of the first parameter and something: an anonymous object of two properties.
#[derive(Clone, Copy, Debug)]
pub enum Pair {
    WithParam,
    WithValue(ast::ExprId),
}

/// Which of a clause's lambdas.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    First,
    Second,
    Result,
    Key(usize),
}

/// The range variables in scope: name and path from the current element.
type Vars = Vec<(Symbol, Vec<Symbol>)>;

/// A query on its way: where its clauses lie, what it enumerates so far.
struct Translation<'q> {
    at: usize,
    seq: Operand,
    vars: Vars,
    /// How many pairs the clauses so far made, those before `into` among them.
    pairs: usize,
    query: &'q Query,
    span: Span,
}

impl Checker<'_> {
    pub fn query(&mut self, q: &ast::Query, span: Span) -> Operand {
        let Some(QueryClause::From { ty, name, seq }) = q.clauses.first() else {
            return Operand::Error(span);
        };
        let source = self.query_source(*seq, *ty);
        self.check_range_name(*name, &Vec::new());
        let t =
            Translation { at: 1, seq: source, vars: vec![(name.name, Vec::new())], pairs: 0, query: q, span };
        self.query_rest(t)
    }

    /// The sequence of a `from` or `join`, with `Cast` if the variable's type is written.
    fn query_source(&mut self, e: ast::ExprId, ty: Option<ast::TypeId>) -> Operand {
        let op = self.expr(e);
        let op = Operand::Value(self.value(op));
        match ty {
            Some(ty) => {
                let ty = self.ty(ty);
                self.call_named(op, "Cast", Vec::new(), vec![ty], self.ast[e].span)
            }
            None => op,
        }
    }

    /// False after a report: the name is taken.
    fn check_range_name(&mut self, name: Ident, vars: &Vars) -> bool {
        let d = if vars.iter().any(|(known, _)| *known == name.name) {
            let text = format!("The range variable '{}' has already been declared", name.name);
            Diagnostic::error(1930, name.span, text).label("declared twice")
        } else if let Some(Found::Entity(super::Entity::Local(_))) = self.lookup_local(name.name) {
            let text =
                format!("The range variable '{0}' conflicts with a previous declaration of '{0}'", name.name);
            Diagnostic::error(1931, name.span, text)
        } else {
            return true;
        };
        self.report(d);
        false
    }

    /// A further range variable; under a name that is taken the rest of the query is not looked at.
    fn declare_range(&mut self, t: &mut Translation<'_>, name: Ident) {
        if !self.check_range_name(name, &t.vars) {
            t.seq = Operand::Error(name.span);
        }
    }

    fn query_rest(&mut self, mut t: Translation<'_>) -> Operand {
        let clauses = &t.query.clauses;
        let mut plain = t.at == clauses.len();
        while let Some(clause) = clauses.get(t.at) {
            let last = t.at + 1 == clauses.len();
            match clause {
                QueryClause::From { ty, name, seq } => {
                    if self.second_from(&mut t, *ty, *name, *seq, last) {
                        return self.query_into(t);
                    }
                }
                QueryClause::Let { name, value } => {
                    self.declare_range(&mut t, *name);
                    let body = Body::Pair(Pair::WithValue(*value), t.pair_names(name.name));
                    let f = self.clause_lambda(&t, Role::First, None, body);
                    self.step(&mut t, "Select", vec![f]);
                    t.push_var(name.name);
                }
                QueryClause::Where(e) => {
                    let f = self.clause_lambda(&t, Role::First, None, Body::Expr(*e));
                    self.step(&mut t, "Where", vec![f]);
                }
                QueryClause::Join { ty, name, seq, left, right, into } => {
                    self.declare_range(&mut t, *name);
                    if let Some(group) = into
                        && group.name != name.name
                    {
                        self.declare_range(&mut t, *group);
                    }
                    let inner = self.query_source(*seq, *ty);
                    let outer_key = self.clause_lambda(&t, Role::First, None, Body::Expr(*left));
                    let inner_key = self.alone_lambda(&t, Role::Second, *name, *right);
                    let (method, joined) = match into {
                        Some(group) => ("GroupJoin", *group),
                        None => ("Join", *name),
                    };
                    let mut args = vec![inner, outer_key, inner_key];
                    if self.combine(&mut t, method, &mut args, joined.name, last) {
                        return self.query_into(t);
                    }
                }
                QueryClause::OrderBy(keys) => {
                    for (i, (key, descending)) in keys.iter().enumerate() {
                        let f = self.clause_lambda(&t, Role::Key(i), None, Body::Expr(*key));
                        let method = match (i, descending) {
                            (0, false) => "OrderBy",
                            (0, true) => "OrderByDescending",
                            (_, false) => "ThenBy",
                            (_, true) => "ThenByDescending",
                        };
                        self.step(&mut t, method, vec![f]);
                    }
                }
            }
            plain = false;
            t.at += 1;
        }
        match &t.query.end {
            QueryEnd::Select(e) => {
                // `… select x` of the only variable is the sequence itself, unless nothing else was done.
                if !self.is_whole(&t.vars, *e) || plain {
                    let f = self.clause_lambda(&t, Role::Result, None, Body::Expr(*e));
                    self.step(&mut t, "Select", vec![f]);
                }
            }
            QueryEnd::GroupBy { value, key } => {
                let by = self.clause_lambda(&t, Role::First, None, Body::Expr(*key));
                let mut args = vec![by];
                if !self.is_whole(&t.vars, *value) {
                    args.push(self.clause_lambda(&t, Role::Result, None, Body::Expr(*value)));
                }
                self.step(&mut t, "GroupBy", args);
            }
        }
        self.query_into(t)
    }

    /// `into x …` goes on with the result.
    fn query_into(&mut self, t: Translation<'_>) -> Operand {
        let Some((name, rest)) = &t.query.into else { return t.seq };
        self.check_range_name(*name, &Vec::new());
        // The clauses behind `into` have no `from` of their own.
        let next = Translation {
            at: 0,
            seq: t.seq,
            vars: vec![(name.name, Vec::new())],
            pairs: t.pairs,
            query: rest,
            span: t.span,
        };
        self.query_rest(next)
    }

    /// A further `from`. True if it was the last clause before a `select`, and took that with it.
    fn second_from(
        &mut self,
        t: &mut Translation<'_>,
        ty: Option<ast::TypeId>,
        name: Ident,
        seq: ast::ExprId,
        last: bool,
    ) -> bool {
        self.declare_range(t, name);
        let inner = self.clause_lambda(t, Role::First, None, Body::Sequence(seq, ty));
        self.combine(t, "SelectMany", &mut vec![inner], name.name, last)
    }

    /// A method that brings a further variable, which its last argument joins to the element: in a pair, or at once in what
    /// a `select` behind the clause makes of them. True if it was that.
    fn combine(
        &mut self,
        t: &mut Translation<'_>,
        method: &str,
        args: &mut Vec<Operand>,
        name: Symbol,
        last: bool,
    ) -> bool {
        let (body, ends) = match &t.query.end {
            QueryEnd::Select(e) if last => (Body::Expr(*e), true),
            _ => (Body::Pair(Pair::WithParam, t.pair_names(name)), false),
        };
        args.push(self.clause_lambda(t, Role::Result, Some(name), body));
        self.step(t, method, std::mem::take(args));
        if !ends {
            t.push_var(name);
        }
        ends
    }

    fn step(&mut self, t: &mut Translation<'_>, method: &str, args: Vec<Operand>) {
        let seq = std::mem::replace(&mut t.seq, Operand::Error(t.span));
        if !seq.is_error(self) {
            t.seq = self.call_named(seq, method, args, Vec::new(), t.span);
        }
    }

    /// Is the expression just the only range variable?
    fn is_whole(&self, vars: &Vars, e: ast::ExprId) -> bool {
        match (&vars[..], &self.ast[e].kind) {
            ([(only, _)], ast::ExprKind::Name { name, args }) => name.name == *only && args.is_empty(),
            _ => false,
        }
    }

    // ---- Lambdas -----------------------------------------------------------------------------------------------

    /// A lambda over the current element (and `second`, a further parameter).
    fn clause_lambda(
        &mut self,
        t: &Translation<'_>,
        role: Role,
        second: Option<Symbol>,
        body: Body,
    ) -> Operand {
        let mut binds: Vec<(Symbol, usize, Vec<Symbol>)> =
            t.vars.iter().map(|(n, path)| (*n, 0, path.clone())).collect();
        if let Some(name) = second {
            binds.push((name, 1, Vec::new()));
        }
        let count = 1 + usize::from(second.is_some());
        self.make_lambda(t, role, binds, count, body)
    }

    /// A lambda over a variable that only it sees: the inner key of a `join`.
    fn alone_lambda(&mut self, t: &Translation<'_>, role: Role, name: Ident, body: ast::ExprId) -> Operand {
        self.make_lambda(t, role, vec![(name.name, 0, Vec::new())], 1, Body::Expr(body))
    }

    fn make_lambda(
        &mut self,
        t: &Translation<'_>,
        role: Role,
        binds: Vec<(Symbol, usize, Vec<Symbol>)>,
        params: usize,
        body: Body,
    ) -> Operand {
        let key = (std::ptr::from_ref(t.query) as usize, t.at, role);
        if let Some(&id) = self.query_ids.get(&key) {
            return Operand::Lambda(id);
        }
        let (expr, pair, cast) = match body {
            Body::Expr(e) => (e, None, None),
            Body::Sequence(e, ty) => (e, None, ty),
            Body::Pair(p @ Pair::WithValue(e), names) => (e, Some((p, names)), None),
            Body::Pair(p, names) => (Idx::new(0), Some((p, names)), None),
        };
        let span = match pair {
            Some((Pair::WithParam, _)) => t.span,
            _ => self.ast[expr].span,
        };
        let param = |_| ast::Param::untyped(Ident { name: Symbol::intern(""), span });
        let lambda = ast::Lambda {
            attributes: Vec::new(),
            is_async: false,
            is_static: false,
            params: Some((0..params).map(param).collect()),
            ret: None,
            body: LambdaBody::Expr(expr),
            arrow: span,
        };
        let id = Idx::new(self.ast.exprs.len() + self.query_lambdas.len());
        self.query_lambdas.push(Rc::new(QueryLambda { lambda, span, binds, pair, cast }));
        self.query_ids.insert(key, id);
        Operand::Lambda(id)
    }

    /// `new { element, x }` as the body of a lambda.
    pub fn pair_body(
        &mut self,
        fun: FnId,
        (pair, names): (Pair, [Symbol; 2]),
        known: Option<Ty>,
        span: Span,
    ) -> Vec<Stmt> {
        let params = self.body.fns[fun].params.clone();
        let first = self.local_expr(params[0], span);
        let second = match pair {
            Pair::WithParam => self.local_expr(params[1], span),
            Pair::WithValue(e) => {
                let op = self.expr(e);
                self.var_value(op, self.ast[e].span).unwrap_or_else(|| self.error_expr(span))
            }
        };
        if [first, second].iter().any(|&e| self.body[e].ty.is_error()) {
            return Vec::new();
        }
        match self.anonymous_object(&names, vec![first, second], span) {
            Some(value) => self.query_result(value, known, span),
            None => Vec::new(),
        }
    }

    /// `e.Cast<ty>()` as the body of a lambda.
    pub fn cast_body(&mut self, e: ast::ExprId, ty: ast::TypeId, known: Option<Ty>) -> Vec<Stmt> {
        let span = self.ast[e].span;
        let op = self.query_source(e, Some(ty));
        match self.var_value(op, span) {
            Some(value) => self.query_result(value, known, span),
            None => Vec::new(),
        }
    }

    /// The body gives this value.
    fn query_result(&mut self, value: hir::ExprId, known: Option<Ty>, span: Span) -> Vec<Stmt> {
        match known {
            Some(t) => {
                let value = self.convert_value(value, t, span);
                vec![Stmt { kind: StmtKind::Return(Some(value)), span }]
            }
            None => {
                if let Ret::Infer(list) = &mut self.fun_mut().ret {
                    list.push(Returned::Value(Operand::Value(value), span));
                }
                Vec::new()
            }
        }
    }

    /// For messages: what a lambda of a query is called.
    pub fn is_query_lambda(&self, f: FnId) -> bool {
        self.body.fns[f].kind == hir::FnKind::Lambda
    }
}

enum Body {
    Expr(ast::ExprId),
    /// The sequence of a `from`, with the variable's type if it is written.
    Sequence(ast::ExprId, Option<ast::TypeId>),
    Pair(Pair, [Symbol; 2]),
}

impl Translation<'_> {
    /// The properties of the pair that brings `name` to the variables so far.
    fn pair_names(&self, name: Symbol) -> [Symbol; 2] {
        match &self.vars[..] {
            [(only, _)] => [*only, name],
            _ => [ast::transparent_identifier(self.pairs - 1), name],
        }
    }

    /// The variables now lie in the first half of a pair, the new one is the second half.
    fn push_var(&mut self, name: Symbol) {
        let [first, second] = self.pair_names(name);
        for (_, path) in &mut self.vars {
            path.insert(0, first);
        }
        self.vars.push((name, vec![second]));
        self.pairs += 1;
    }
}
