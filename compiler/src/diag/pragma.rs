//! `#pragma warning disable` and `restore`: which warnings the program does not want to hear.
//!
//! ```text
//! #pragma warning disable CS4014, AW9091
//! Log("started");                             (no warning that the call is not awaited)
//! #pragma warning restore CS4014
//! ```
//! Numbers may be written `CS4014`, `AW4014` or `4014`; without any, all warnings are meant.

use rustc_hash::FxHashMap;

use super::{Diagnostic, Severity};
use crate::base::FileId;
use crate::session::Sources;

/// Takes out the warnings that the source has switched off where they are reported.
pub fn suppress(list: &mut Vec<Diagnostic>, sources: &Sources) {
    if list.iter().all(|d| d.severity == Severity::Error) {
        return;
    }
    // Most files have none, and a large one with many warnings is not to be read for each of them.
    let mut files: FxHashMap<FileId, bool> = FxHashMap::default();
    list.retain(|d| {
        let span = d.span();
        let text: &str = &sources.files[span.file].text;
        let has_pragmas = *files.entry(span.file).or_insert_with(|| text.contains("pragma"));
        d.severity == Severity::Error || !has_pragmas || !is_off(text, span.lo as usize, d.code.0)
    });
}

/// Is the warning off at this place? The last line above it that names it decides.
fn is_off(text: &str, at: usize, code: u16) -> bool {
    // The bytes before a place may end inside a character: an empty text has no lines.
    let above = text.get(..at).unwrap_or("");
    let mut off = false;
    if !above.contains("pragma") {
        return off;
    }
    for line in above.lines() {
        let Some(rest) = line.trim_start().strip_prefix('#') else { continue };
        let rest = rest.split("//").next().unwrap_or("");
        let mut words = rest.split([' ', '\t', ',']).filter(|w| !w.is_empty());
        if (words.next(), words.next()) != (Some("pragma"), Some("warning")) {
            continue;
        }
        let disable = match words.next() {
            Some("disable") => true,
            Some("restore") => false,
            _ => continue,
        };
        let mut numbers = words.peekable();
        let is_it = |w: &str| {
            let number = w.strip_prefix("CS").or_else(|| w.strip_prefix("AW")).unwrap_or(w);
            number.parse() == Ok(code)
        };
        if numbers.peek().is_none() || numbers.any(is_it) {
            off = disable;
        }
    }
    off
}

#[cfg(test)]
mod tests {
    use super::is_off;

    #[test]
    fn last_line_above_decides() {
        let text = "a\n#pragma warning disable CS4014, 219 // why\nb\n#pragma warning restore 4014\nc\n # pragma warning disable\nd";
        let at = |what: &str| text.rfind(what).unwrap_or(0);
        assert!(!is_off(text, 0, 4014));
        assert!(
            is_off(text, at("\nb"), 4014) && is_off(text, at("\nb"), 219) && !is_off(text, at("\nb"), 168)
        );
        assert!(!is_off(text, at("\nc"), 4014) && is_off(text, at("\nc"), 219));
        assert!(is_off(text, text.len(), 9091));
    }
}
