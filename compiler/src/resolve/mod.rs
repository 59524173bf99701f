//! Names to definitions: what every file declares, and what every name outside of bodies means.

pub mod names;

use std::sync::Arc;

use crate::base::FileId;
use crate::diag::Diagnostics;
use crate::syntax::ast::Ast;
use crate::ty::defs::Defs;

pub use names::{NameRes, Names, Scope};

pub struct SourceFile {
    pub id: FileId,
    pub ast: Arc<Ast>,
    /// Part of Aw's own library: its members are resolved only when somebody asks for them.
    pub is_std: bool,
}

/// The definitions, and the names that bodies are checked with. `names` must live as long as `defs` is used.
pub struct Program {
    pub defs: Arc<Defs>,
    pub names: Arc<Names>,
}

/// Declares everything; resolves and checks the declarations of the program's own files.
pub fn resolve(files: Vec<SourceFile>, diags: &mut Diagnostics) -> Program {
    let _ = (files, diags);
    unimplemented!()
}
