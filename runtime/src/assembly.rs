//! `Type.FullName` of generic types, whose arguments name their assemblies.
//!
//! ```text
//! List`1[System.Int32]  →  List`1[[System.Int32, System.Private.CoreLib, Version=10.0.0.0, …]]
//! ```

use crate::entry;
use crate::export::{exports, ret};
use crate::object::full_name;
use crate::string::Str;
use aw_abi::{Ret, TypeDesc};

/// Generic collections that .NET keeps outside its core library.
const COLLECTIONS: [&str; 7] = [
    "LinkedList`",
    "LinkedListNode`",
    "PriorityQueue`",
    "SortedDictionary`",
    "SortedList`",
    "SortedSet`",
    "Stack`",
];

fn qualified(name: &str) -> String {
    let Some(open) = name.find('[') else { return name.to_string() };
    let (head, rest) = name.split_at(open);
    // `[]` and `[,]` are arrays.
    if rest[1..].starts_with([']', ',']) {
        return name.to_string();
    }
    let mut depth = 0;
    let (mut args, mut from) = (Vec::new(), 1);
    for (at, c) in rest.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            ',' if depth == 1 => {
                args.push(&rest[from..at]);
                from = at + 1;
            }
            _ => {}
        }
        if depth == 0 {
            args.push(&rest[from..at]);
            let args: Vec<_> = args.iter().map(|a| format!("[{}, {}]", qualified(a), assembly(a))).collect();
            return format!("{head}[{}]{}", args.join(","), &rest[at + 1..]);
        }
    }
    name.to_string()
}

fn assembly(name: &str) -> String {
    let (file, key) = match name.strip_prefix("System.") {
        None => return format!("{}, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null", program()),
        Some(rest) => match rest.strip_prefix("Collections.Generic.") {
            Some(generic) if COLLECTIONS.iter().any(|c| generic.starts_with(c)) => {
                ("System.Collections", "b03f5f7f11d50a3a")
            }
            _ => ("System.Private.CoreLib", "7cec85d7bea7798e"),
        },
    };
    format!("{file}, Version=10.0.0.0, Culture=neutral, PublicKeyToken={key}")
}

/// The program is named after its file.
fn program() -> &'static str {
    // SAFETY: the image lists its functions, whose texts live for ever.
    let functions =
        entry::image().map_or(&[][..], |i| unsafe { crate::slice(i.functions, i.functions_len as usize) });
    // SAFETY: as above.
    let mut files = functions.iter().map(|f| unsafe { crate::text(f.file, f.file_len) });
    let file = files.find(|f| !f.is_empty()).unwrap_or("program");
    std::path::Path::new(file).file_stem().and_then(|s| s.to_str()).unwrap_or("program")
}

exports! {
    /// `Type.FullName`
    fn aw_type_qualified_name(desc: *const TypeDesc) -> Ret<Str> {
        // SAFETY: a `Type` keeps a descriptor.
        let (name, is_open) = unsafe { (full_name(desc), (*desc).is_open != 0) };
        // Type parameters are not arguments.
        let name = if is_open { name[..name.find('[').unwrap_or(name.len())].to_string() } else { qualified(name) };
        ret(Str::new(&name))
    }
}
