//! Interpolated strings: texts and holes in order. A broken hole ends at its `}`; the string goes on.

use super::expr::expr;
use super::*;

pub(super) fn interpolated(inp: &mut In<'_, '_>) -> PResult<ExprId> {
    let start = here(inp);
    bump(inp);
    let mut parts = Vec::new();
    loop {
        match peek(inp) {
            T::InterpText => {
                let at = pos(inp);
                if let Literal::Str(text) = inp.state().literal(at) {
                    parts.push(InterpPart::Text(text));
                }
                bump(inp);
            }
            T::HoleOpen => parts.push(hole(inp)?),
            T::InterpEnd => {
                bump(inp);
                break;
            }
            // The lexer closes every string; only a bracket error can leave another token here.
            T::Eof => break,
            _ => bump(inp),
        }
    }
    Ok(push_expr(inp, start, ExprKind::Interpolated(parts)))
}

fn hole(inp: &mut In<'_, '_>) -> PResult<InterpPart> {
    let start = here(inp);
    let end = partner(inp);
    let ternaries = std::mem::take(&mut inp.state().open_ternaries);
    bump(inp);
    let parsed = hole_content(inp);
    inp.state().open_ternaries = ternaries;
    let failed = parsed.is_err();
    let (expr, align, format) = match parsed {
        Ok(content) => content,
        Err(error) => {
            inp.state().report(error);
            (push_expr(inp, start, ExprKind::Error), None, None)
        }
    };
    if let Some(end) = end {
        if pos(inp) < end && !failed {
            missing(inp, error::Expected::closing(T::HoleClose));
        }
        advance(inp, end);
    }
    eat(inp, T::HoleClose);
    Ok(InterpPart::Hole { expr, align, format, span: since(inp, start) })
}

type Hole = (ExprId, Option<ExprId>, Option<Box<[u16]>>);

fn hole_content(inp: &mut In<'_, '_>) -> PResult<Hole> {
    let value = expr(inp)?;
    let align = if eat(inp, T::Comma) { Some(expr(inp)?) } else { None };
    let format = if at(inp, T::HoleFormat) {
        let here = pos(inp);
        let literal = inp.state().literal(here);
        bump(inp);
        match literal {
            Literal::Str(text) => Some(text),
            _ => None,
        }
    } else {
        None
    };
    Ok((value, align, format))
}
