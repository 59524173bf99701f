// Delegates: the base of all delegate types, and the usual ones.
//
// The runtime knows the layout: target, code, list. A combined delegate has a list of single ones; see runtime/abi.

namespace System;

public abstract class Delegate : ICloneable
{
    internal object? _target;
    internal nint _code;
    internal Delegate[]? _list;

    // A new delegate of the same type that calls all of these in order.
    [Intrinsic("delegate_of_list")]
    private static extern Delegate OfList(Delegate like, Delegate[] list);

    public object? Target => _list != null ? _list[_list.Length - 1]._target : _target;

    // `new D(M)` of a static M is a clone of the delegate that every `D d = M;` gets.
    public virtual object Clone() => MemberwiseClone();

    public static Delegate? Combine(Delegate? a, Delegate? b)
    {
        if (a is null)
            return b;
        if (b is null)
            return a;
        if (a.GetType() != b.GetType())
            throw new ArgumentException("Delegates must be of the same type.");
        int first = a.CountCalls();
        Delegate[] list = new Delegate[first + b.CountCalls()];
        for (int i = 0; i < list.Length; i++)
            list[i] = i < first ? a.CallAt(i) : b.CallAt(i - first);
        return OfList(a, list);
    }

    public static Delegate? Combine(params Delegate?[]? delegates)
    {
        Delegate? combined = null;
        if (delegates != null)
        {
            foreach (Delegate? d in delegates)
                combined = Combine(combined, d);
        }
        return combined;
    }

    private int CountCalls() => _list == null ? 1 : _list.Length;

    private Delegate CallAt(int index) => _list == null ? this : _list[index];

    // Without the last occurrence of value's calls, in a row, among the source's.
    public static Delegate? Remove(Delegate? source, Delegate? value)
    {
        if (source is null)
            return null;
        if (value is null)
            return source;
        if (source.GetType() != value.GetType())
            throw new ArgumentException("Delegates must be of the same type.");
        int all = source.CountCalls();
        int gone = value.CountCalls();
        for (int at = all - gone; at >= 0; at--)
        {
            int same = 0;
            while (same < gone && SameCall(source.CallAt(at + same), value.CallAt(same)))
                same++;
            if (same < gone)
                continue;
            if (all == gone)
                return null;
            Delegate[] rest = new Delegate[all - gone];
            for (int i = 0; i < rest.Length; i++)
                rest[i] = source.CallAt(i < at ? i : i + gone);
            return rest.Length == 1 ? rest[0] : OfList(source, rest);
        }
        return source;
    }

    private static bool SameCall(Delegate a, Delegate b) =>
        Object.ReferenceEquals(a._target, b._target) && a._code == b._code;

    private static bool Same(Delegate a, Delegate b)
    {
        int count = a.CountCalls();
        if (count != b.CountCalls() || a.GetType() != b.GetType())
            return false;
        for (int i = 0; i < count; i++)
        {
            if (!SameCall(a.CallAt(i), b.CallAt(i)))
                return false;
        }
        return true;
    }

    public static Delegate? RemoveAll(Delegate? source, Delegate? value)
    {
        Delegate? before;
        do
        {
            before = source;
            source = Remove(source, value);
        }
        while (!Object.ReferenceEquals(before, source));
        return source;
    }

    public virtual Delegate[] GetInvocationList()
    {
        if (_list == null)
            return new Delegate[] { this };
        Delegate[] list = new Delegate[_list.Length];
        for (int i = 0; i < list.Length; i++)
            list[i] = _list[i];
        return list;
    }

    public override bool Equals(object? obj) => obj is Delegate other && Same(this, other);

    public override int GetHashCode()
    {
        if (_list != null)
            return _list.Length;
        return IdentityHash(_target) * 31 + _code.GetHashCode();
    }

    public static bool operator ==(Delegate? d1, Delegate? d2)
    {
        if (d1 is null)
            return d2 is null;
        return d2 is not null && Same(d1, d2);
    }

    public static bool operator !=(Delegate? d1, Delegate? d2) => !(d1 == d2);
}

public abstract class MulticastDelegate : Delegate
{
}

public delegate void Action();
public delegate void Action<in T>(T obj);
public delegate void Action<in T1, in T2>(T1 arg1, T2 arg2);
public delegate void Action<in T1, in T2, in T3>(T1 arg1, T2 arg2, T3 arg3);
public delegate void Action<in T1, in T2, in T3, in T4>(T1 arg1, T2 arg2, T3 arg3, T4 arg4);
public delegate void Action<in T1, in T2, in T3, in T4, in T5>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5);
public delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6);
public delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7);
public delegate void Action<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8);

public delegate TResult Func<out TResult>();
public delegate TResult Func<in T, out TResult>(T arg);
public delegate TResult Func<in T1, in T2, out TResult>(T1 arg1, T2 arg2);
public delegate TResult Func<in T1, in T2, in T3, out TResult>(T1 arg1, T2 arg2, T3 arg3);
public delegate TResult Func<in T1, in T2, in T3, in T4, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4);
public delegate TResult Func<in T1, in T2, in T3, in T4, in T5, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5);
public delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6);
public delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7);
public delegate TResult Func<in T1, in T2, in T3, in T4, in T5, in T6, in T7, in T8, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8);

public delegate bool Predicate<in T>(T obj);
public delegate int Comparison<in T>(T x, T y);
public delegate TOutput Converter<in TInput, out TOutput>(TInput input);

public delegate void EventHandler(object? sender, EventArgs e);
public delegate void EventHandler<TEventArgs>(object? sender, TEventArgs e);

public class EventArgs
{
    public static readonly EventArgs Empty = new EventArgs();

    public EventArgs() { }
}
