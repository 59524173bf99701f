//! Words of declarations. The build script knows them, too, so nothing else is imported here.

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TypeDeclKind {
    Class,
    Struct,
    Interface,
    Enum,
    Record,
    RecordStruct,
    Delegate,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Modifier {
    Public,
    Private,
    Protected,
    Internal,
    File,
    Static,
    Abstract,
    Sealed,
    Virtual,
    Override,
    New,
    Readonly,
    Const,
    Volatile,
    Extern,
    Async,
    Partial,
    Required,
    Unsafe,
    Ref,
    Fixed,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Variance {
    None,
    In,
    Out,
}
