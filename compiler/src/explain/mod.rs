//! `aw explain`: a short lesson for each of the commonest diagnostics.
//!
//! ```text
//! ## AW0165 The variable may have no value yet        number and title
//! A local variable has no value until …               what it means
//! (a code block)                                      an example that gives AW0165
//! Assign on every path, …
//! (a code block)                                      the same, mended: gives nothing
//! ```
//! The lessons are the `.md` files beside this one. A test compiles both examples of every lesson.

/// The lessons, by topic; a file each.
const TOPICS: &[&str] = &[
    include_str!("names.md"),
    include_str!("calls.md"),
    include_str!("conversions.md"),
    include_str!("flow.md"),
    include_str!("types.md"),
    include_str!("async.md"),
    include_str!("syntax.md"),
];

#[derive(Clone, Copy, Debug)]
pub struct Lesson {
    pub code: u16,
    pub title: &'static str,
    /// Markdown, without the heading.
    pub text: &'static str,
}

/// The name of a topic with its lessons, as they stand in the files.
pub fn topics() -> impl Iterator<Item = (&'static str, Vec<Lesson>)> {
    TOPICS.iter().map(|file| {
        let mut parts = file.split("\n## ");
        let title = parts.next().unwrap_or("").trim_start_matches('#').trim();
        (title, parts.filter_map(lesson).collect())
    })
}

/// `AW0165 Title`, then the text.
fn lesson(part: &'static str) -> Option<Lesson> {
    let (heading, text) = part.split_once('\n')?;
    let (code, title) = heading.split_once(' ')?;
    Some(Lesson { code: number(code)?, title, text: text.trim() })
}

/// The number in `AW0165`, `CS0165`, `aw165` or `165`.
pub fn number(text: &str) -> Option<u16> {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = &text[..text.len() - digits.len()];
    let known = ["", "aw", "cs"].iter().any(|l| letters.eq_ignore_ascii_case(l));
    if known && digits.len() <= 4 { digits.parse().ok() } else { None }
}

pub fn find(code: u16) -> Option<Lesson> {
    topics().flat_map(|(_, lessons)| lessons).find(|l| l.code == code)
}

impl Lesson {
    /// As it is printed: code is set in by four places, not fenced.
    pub fn print(&self) -> String {
        let mut out = format!("AW{:04}: {}\n\n", self.code, self.title);
        let mut in_code = false;
        for line in self.text.lines() {
            if line.starts_with("```") {
                in_code = !in_code;
                continue;
            }
            if in_code && !line.is_empty() {
                out.push_str("    ");
            }
            out.push_str(line);
            out.push('\n');
        }
        out
    }

    /// The code blocks: the example that fails, and the mended one.
    pub fn examples(&self) -> Vec<String> {
        let blocks = self.text.split("```").skip(1).step_by(2);
        blocks.map(|b| b.split_once('\n').map_or("", |(_, code)| code).to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for text in ["AW0165", "CS0165", "aw165", "165", "0165"] {
            assert_eq!(number(text), Some(165), "{text}");
        }
        for text in ["", "AW", "XX0165", "AW01650", "AW-1", "ä165", "AW0165x"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn every_lesson_is_whole() {
        let mut seen = Vec::new();
        for lesson in topics().flat_map(|(_, l)| l) {
            assert!(!seen.contains(&lesson.code), "AW{:04} twice", lesson.code);
            seen.push(lesson.code);
            assert_eq!(
                lesson.examples().len(),
                2,
                "AW{:04}: one example that fails, one mended",
                lesson.code
            );
            assert!(
                lesson.text.lines().all(|l| l.chars().count() <= 120),
                "AW{:04}: long lines",
                lesson.code
            );
        }
        let headings: usize = TOPICS.iter().map(|t| t.matches("\n## ").count()).sum();
        assert_eq!(seen.len(), headings, "a heading is not `## AW0000 Title`");
        assert!(seen.len() >= 60);
    }
}
