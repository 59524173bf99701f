//! What people look at: stages of the compiler as text.

pub mod async_;
mod machine;
