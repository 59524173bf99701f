//! Query expressions: `from x in xs where p orderby k descending select v into y …`.

use super::error::Expected;
use super::expr::expr;
use super::*;

pub(super) fn query(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    let outer = std::mem::replace(&mut inp.state().in_query, true);
    let parsed = clauses(inp);
    inp.state().in_query = outer;
    let query = parsed?;
    let query = push_expr(inp, start, ExprKind::Query(Box::new(query)));
    inp.state().ast.anonymous.push(query);
    Ok(query)
}

fn clauses(inp: &mut In<'_, '_>) -> PResult<Query> {
    let first = from(inp)?;
    body(inp, vec![first])
}

fn body(inp: &mut In<'_, '_>, mut clauses: Vec<QueryClause>) -> PResult<Query> {
    deeper(inp, |inp| {
        loop {
            let clause = match peek(inp) {
                T::From => from(inp)?,
                T::Let => {
                    bump(inp);
                    let name = ident(inp)?;
                    expect(inp, T::Eq, Expected::EQ);
                    QueryClause::Let { name, value: expr(inp)? }
                }
                T::Where => {
                    bump(inp);
                    QueryClause::Where(expr(inp)?)
                }
                T::Join => join(inp)?,
                T::Orderby => order_by(inp)?,
                _ => break,
            };
            clauses.push(clause);
        }
        let end = match peek(inp) {
            T::Select => {
                bump(inp);
                QueryEnd::Select(expr(inp)?)
            }
            T::Group => {
                bump(inp);
                let value = expr(inp)?;
                expect(inp, T::By, Expected::BY);
                QueryEnd::GroupBy { value, key: expr(inp)? }
            }
            _ => return fail(inp, Expected::SELECT),
        };
        let into = if eat(inp, T::Into) {
            let name = ident(inp)?;
            Some((name, Box::new(body(inp, Vec::new())?)))
        } else {
            None
        };
        Ok(Query { clauses, end, into })
    })
}

/// `T name in seq`, without its first word.
fn range_variable(inp: &mut In<'_, '_>) -> PResult<(Option<TypeId>, Ident, ExprId)> {
    bump(inp);
    let ty = if nth(inp, 1) == T::In { None } else { Some(ty::ty(inp)?) };
    let name = ident(inp)?;
    if !eat(inp, T::In) {
        return fail(inp, Expected::IN);
    }
    Ok((ty, name, expr(inp)?))
}

fn from(inp: &mut In<'_, '_>) -> PResult<QueryClause> {
    let (ty, name, seq) = range_variable(inp)?;
    Ok(QueryClause::From { ty, name, seq })
}

fn join(inp: &mut In<'_, '_>) -> PResult<QueryClause> {
    let (ty, name, seq) = range_variable(inp)?;
    expect(inp, T::On, Expected::ON);
    let left = expr(inp)?;
    expect(inp, T::Equals, Expected::EQUALS);
    let right = expr(inp)?;
    let into = if eat(inp, T::Into) { Some(ident(inp)?) } else { None };
    Ok(QueryClause::Join { ty, name, seq, left, right, into })
}

fn order_by(inp: &mut In<'_, '_>) -> PResult<QueryClause> {
    bump(inp);
    let mut keys = Vec::new();
    loop {
        let key = expr(inp)?;
        let descending = match peek(inp) {
            T::Descending => true,
            T::Ascending => false,
            _ => {
                keys.push((key, false));
                if !eat(inp, T::Comma) {
                    return Ok(QueryClause::OrderBy(keys));
                }
                continue;
            }
        };
        bump(inp);
        keys.push((key, descending));
        if !eat(inp, T::Comma) {
            return Ok(QueryClause::OrderBy(keys));
        }
    }
}
