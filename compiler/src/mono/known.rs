//! Library types that the runtime makes instances of by itself.

use aw_abi::{TRAPS, Trap};

use crate::base::Symbol;
use crate::ty::Ty;
use crate::ty::defs::{Defs, TypeDefId};

/// See [`aw_abi::WellKnown`]. What the library does not declare is missing here, and null there.
#[derive(Debug)]
pub struct Known {
    pub string: Ty,
    pub object: Ty,
    pub task: Option<Ty>,
    pub long_array: Ty,
    pub string_array: Ty,
    /// Indexed by [`Trap`].
    pub traps: [Option<Ty>; TRAPS],
    pub aggregate: Option<Ty>,
    pub canceled: Option<Ty>,
    pub task_canceled: Option<Ty>,
    pub type_initialization: Option<Ty>,
}

impl Known {
    pub fn new(defs: &Defs) -> Known {
        let system = |name| find(defs, "System", name);
        let mut traps = [None; TRAPS];
        for trap in ALL_TRAPS {
            traps[trap as usize] = find(defs, trap_type(trap).0, trap_type(trap).1);
        }
        Known {
            string: Ty::string(),
            object: Ty::object(),
            task: defs.lang.task.map(|d| Ty::named(d, [])),
            long_array: Ty::array(Ty::long()),
            string_array: Ty::array(Ty::string()),
            traps,
            aggregate: system("AggregateException"),
            canceled: system("OperationCanceledException"),
            task_canceled: find(defs, "System.Threading.Tasks", "TaskCanceledException"),
            type_initialization: system("TypeInitializationException"),
        }
    }
}

const ALL_TRAPS: [Trap; TRAPS] = [
    Trap::NullReference,
    Trap::IndexOutOfRange,
    Trap::DivideByZero,
    Trap::Overflow,
    Trap::InvalidCast,
    Trap::ArrayTypeMismatch,
    Trap::OutOfMemory,
    Trap::NegativeArraySize,
    Trap::SwitchExpression,
    Trap::NoValue,
];

/// Namespace and name of the exception that a check throws.
fn trap_type(trap: Trap) -> (&'static str, &'static str) {
    match trap {
        Trap::NullReference => ("System", "NullReferenceException"),
        Trap::IndexOutOfRange => ("System", "IndexOutOfRangeException"),
        Trap::DivideByZero => ("System", "DivideByZeroException"),
        Trap::Overflow | Trap::NegativeArraySize => ("System", "OverflowException"),
        Trap::InvalidCast => ("System", "InvalidCastException"),
        Trap::ArrayTypeMismatch => ("System", "ArrayTypeMismatchException"),
        Trap::OutOfMemory => ("System", "OutOfMemoryException"),
        Trap::SwitchExpression => ("System.Runtime.CompilerServices", "SwitchExpressionException"),
        Trap::NoValue => ("System", "InvalidOperationException"),
    }
}

/// A type of the library that is not generic.
fn find(defs: &Defs, namespace: &str, name: &str) -> Option<Ty> {
    let (namespace, name) = (Symbol::intern(namespace), Symbol::intern(name));
    let is_it = |&d: &TypeDefId| {
        let t = &defs.types[d];
        t.name == name && t.namespace == namespace && t.outer.is_none() && t.params.is_empty()
    };
    defs.types.ids().find(is_it).map(|d| Ty::named(d, []))
}
