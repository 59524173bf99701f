// What the functions of this thread would catch, for the first pass of exception handling. Only programs whose filters
// can tell when they run use it: see the compiler's build_mir/first_pass.rs.

namespace System.Runtime.CompilerServices;

internal sealed class Handlers
{
    // Towards the outside.
    private readonly Handlers? _next;
    // Null: the search ends here.
    private readonly Func<Exception, bool>? _match;
    // The exception that this clause was asked about last, and its answer.
    private Exception? _asked;
    private bool _answer;

    private Handlers(Handlers? next, Func<Exception, bool>? match)
    {
        _next = next;
        _match = match;
    }

    [Intrinsic("handlers_get")]
    private static extern Handlers? Get();

    [Intrinsic("handlers_set")]
    private static extern void Set(Handlers? innermost);

    internal static Handlers Push(Func<Exception, bool> match)
    {
        Handlers node = new Handlers(Get(), match);
        Set(node);
        return node;
    }

    internal static Handlers Barrier()
    {
        Handlers node = new Handlers(Get(), null);
        Set(node);
        return node;
    }

    internal static void Pop(Handlers node) => Set(node._next);

    internal static void Restore(Handlers node) => Set(node);

    // A clause without a filter.
    internal static bool Is<T>(Exception e) => e is T;

    // 0: it was not asked about this exception; 1: no; 2: yes.
    internal static int Look(Handlers node, Exception e)
    {
        if (!ReferenceEquals(node._asked, e))
            return 0;
        return node._answer ? 2 : 1;
    }

    internal static void Search(Exception e)
    {
        Handlers? innermost = Get();
        for (Handlers? node = innermost; node != null && node._match != null; node = node._next)
        {
            // An inner `finally` has asked already.
            if (ReferenceEquals(node._asked, e))
                return;
            node._asked = e;
            node._answer = false;
            // What a filter does is its own business.
            Barrier();
            try
            {
                node._answer = node._match(e);
            }
            catch (Exception)
            {
            }
            Set(innermost);
            if (node._answer)
                return;
        }
    }
}
