//! `aw explain [NUMBER]`

use std::io::{self, Write};

use clap::Args;

use crate::explain;

#[derive(Args)]
pub struct ExplainArgs {
    /// The number of an error or warning, as `AW0165` or `165`; without it, all lessons are listed
    #[arg(value_name = "NUMBER")]
    code: Option<String>,
}

pub fn explain(args: &ExplainArgs) -> i32 {
    let text = match &args.code {
        None => list(),
        Some(code) => match explain::number(code) {
            None => {
                super::complain(&format!("'{code}' is no number of a diagnostic: write it as AW0165 or 165"));
                return 2;
            }
            Some(number) => match explain::find(number) {
                Some(lesson) => lesson.print(),
                None => {
                    super::complain(&format!(
                        "there is no lesson on AW{number:04}; `aw explain` lists those there are"
                    ));
                    if number < 9000 {
                        let site =
                            "https://learn.microsoft.com/dotnet/csharp/language-reference/compiler-messages/";
                        drop(writeln!(io::stderr(), "It means the same as C#'s CS{number:04}: see {site}"));
                    }
                    return 1;
                }
            },
        },
    };
    // A reader that has seen enough (`| head`) closes the pipe.
    drop(io::stdout().write_all(text.as_bytes()));
    0
}

fn list() -> String {
    let mut out = String::new();
    for (topic, lessons) in explain::topics() {
        out.push_str(&format!("{topic}\n"));
        for l in lessons {
            out.push_str(&format!("  AW{:04}  {}\n", l.code, l.title));
        }
        out.push('\n');
    }
    out.push_str("`aw explain AW0165` prints a lesson: what it means, an example, and how to mend it.\n");
    out
}

#[cfg(test)]
mod tests {
    use crate::driver::Compilation;
    use crate::explain::{Lesson, topics};
    use crate::session::Options;

    fn codes(source: &str) -> Vec<u16> {
        let mut compilation = Compilation::new(Options::default());
        compilation.sources.add("example.aw", source.to_owned(), false);
        // Some faults show only when code is asked for.
        compilation.instances();
        compilation.diags.list.iter().map(|d| d.code.0).collect()
    }

    #[test]
    fn examples_show_what_they_say() {
        let mut wrong = Vec::new();
        for lesson in topics().flat_map(|(_, lessons)| lessons) {
            let Lesson { code, .. } = lesson;
            let [fails, mended] = &lesson.examples()[..] else { continue };
            let found = codes(fails);
            if !found.contains(&code) {
                wrong.push(format!("AW{code:04}: the example gives {found:?}"));
            }
            let left = codes(mended);
            if !left.is_empty() {
                wrong.push(format!("AW{code:04}: the mended example gives {left:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
