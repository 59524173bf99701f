//! Names that the compiler knows by heart: namespaces of .NET, and the library's types that the language itself is about.

use super::{Space, SpaceId};
use crate::base::{Idx, IndexVec, Symbol};
use crate::ty::Prim;
use crate::ty::defs::{Defs, Lang, TypeDefId};

/// What `dotnet run` imports into every file of a console program.
pub(super) const IMPLIED: [&str; 7] = [
    "System",
    "System.Collections.Generic",
    "System.IO",
    "System.Linq",
    "System.Net.Http",
    "System.Threading",
    "System.Threading.Tasks",
];

/// Namespaces of .NET: `using` them is right even where the library has nothing of them (yet).
pub(super) const KNOWN: &[&str] = &[
    "Microsoft.CSharp",
    "Microsoft.Win32",
    "Microsoft.Win32.SafeHandles",
    "System.Buffers",
    "System.Buffers.Binary",
    "System.Buffers.Text",
    "System.CodeDom.Compiler",
    "System.Collections",
    "System.Collections.Concurrent",
    "System.Collections.Frozen",
    "System.Collections.Immutable",
    "System.Collections.ObjectModel",
    "System.Collections.Specialized",
    "System.ComponentModel",
    "System.ComponentModel.DataAnnotations",
    "System.Data",
    "System.Diagnostics",
    "System.Diagnostics.CodeAnalysis",
    "System.Diagnostics.Contracts",
    "System.Diagnostics.Metrics",
    "System.Diagnostics.Tracing",
    "System.Dynamic",
    "System.Formats.Asn1",
    "System.Globalization",
    "System.IO.Compression",
    "System.IO.Enumeration",
    "System.IO.IsolatedStorage",
    "System.IO.MemoryMappedFiles",
    "System.IO.Pipelines",
    "System.IO.Pipes",
    "System.Linq.Expressions",
    "System.Net",
    "System.Net.Http.Headers",
    "System.Net.Http.Json",
    "System.Net.Mail",
    "System.Net.Mime",
    "System.Net.NetworkInformation",
    "System.Net.Security",
    "System.Net.Sockets",
    "System.Net.WebSockets",
    "System.Numerics",
    "System.Reflection",
    "System.Reflection.Emit",
    "System.Reflection.Metadata",
    "System.Resources",
    "System.Runtime",
    "System.Runtime.CompilerServices",
    "System.Runtime.ConstrainedExecution",
    "System.Runtime.ExceptionServices",
    "System.Runtime.InteropServices",
    "System.Runtime.InteropServices.Marshalling",
    "System.Runtime.Intrinsics",
    "System.Runtime.Intrinsics.X86",
    "System.Runtime.Loader",
    "System.Runtime.Serialization",
    "System.Runtime.Versioning",
    "System.Security",
    "System.Security.Authentication",
    "System.Security.Claims",
    "System.Security.Cryptography",
    "System.Security.Cryptography.X509Certificates",
    "System.Security.Principal",
    "System.Text",
    "System.Text.Encodings.Web",
    "System.Text.Json",
    "System.Text.Json.Nodes",
    "System.Text.Json.Serialization",
    "System.Text.RegularExpressions",
    "System.Text.Unicode",
    "System.Threading.Channels",
    "System.Threading.RateLimiting",
    "System.Threading.Tasks.Dataflow",
    "System.Threading.Tasks.Sources",
    "System.Timers",
    "System.Transactions",
    "System.Web",
    "System.Xml",
    "System.Xml.Linq",
    "System.Xml.Schema",
    "System.Xml.Serialization",
    "System.Xml.XPath",
];

/// Looks up what the compiler itself refers to. A library that lacks some of it lacks the constructs that need it.
pub(super) fn lang(defs: &Defs, spaces: &IndexVec<SpaceId, Space>) -> Lang {
    let find = |path: &str, arity: usize| -> Option<TypeDefId> {
        let (space, name) = path.rsplit_once('.')?;
        let mut at = SpaceId::new(0);
        for part in space.split('.') {
            at = *spaces[at].children.get(&Symbol::intern(part))?;
        }
        spaces[at].types.get(&Symbol::intern(name))?.iter().copied().find(|&t| {
            let t = &defs.types[t];
            t.is_std && t.own_params == arity
        })
    };
    let system = |name: &str| find(&format!("System.{name}"), 0);
    let prims: Option<Vec<TypeDefId>> = Prim::ALL.iter().map(|p| system(p.struct_name())).collect();
    Lang {
        prims: prims.unwrap_or_default(),
        object: system("Object"),
        string: system("String"),
        array: system("Array"),
        array_of: find("System.Array", 1),
        grid_of: find("System.Grid", 1),
        value_type: system("ValueType"),
        enum_: system("Enum"),
        delegate: system("MulticastDelegate").or_else(|| system("Delegate")),
        nullable: find("System.Nullable", 1),
        value_tuples: (0..=16)
            .map(|n| match n {
                0 | 1 => None,
                2..8 => find("System.ValueTuple", n),
                _ => find("System.LongTuple", n),
            })
            .collect(),
        exception: system("Exception"),
        task: find("System.Threading.Tasks.Task", 0),
        task_of: find("System.Threading.Tasks.Task", 1),
        value_task: find("System.Threading.Tasks.ValueTask", 0),
        value_task_of: find("System.Threading.Tasks.ValueTask", 1),
        yield_awaitable: find("System.Runtime.CompilerServices.YieldAwaitable", 0),
        notify_completion: find("System.Runtime.CompilerServices.INotifyCompletion", 0),
        critical_notify_completion: find("System.Runtime.CompilerServices.ICriticalNotifyCompletion", 0),
        disposable: system("IDisposable"),
        async_disposable: system("IAsyncDisposable"),
        enumerable: find("System.Collections.IEnumerable", 0),
        enumerable_of: find("System.Collections.Generic.IEnumerable", 1),
        enumerator: find("System.Collections.IEnumerator", 0),
        enumerator_of: find("System.Collections.Generic.IEnumerator", 1),
        async_enumerable_of: find("System.Collections.Generic.IAsyncEnumerable", 1),
        async_enumerator_of: find("System.Collections.Generic.IAsyncEnumerator", 1),
        span: find("System.Span", 1),
        read_only_span: find("System.ReadOnlySpan", 1),
        span_core: system("SpanCore"),
        equatable_of: find("System.IEquatable", 1),
        decimal: system("Decimal"),
        string_builder: find("System.Text.StringBuilder", 0),
        system_type: system("Type"),
        omitted_call: system("OmittedCall"),
    }
}
