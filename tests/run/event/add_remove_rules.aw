// C# specification §15.8: field-like and custom events; removal of the last match, of lists; duplicates; null;
// exceptions; static, virtual, generic; invocation lists; subscribing while raising.
class Bus<T>
{
    public event Action<T>? On;
    public event Func<T, int>? Ask;
    readonly List<string> log = new();

    public event EventHandler<T>? Custom
    {
        add { log.Add("+" + value?.Method_free()); store += value; }
        remove { log.Add("-"); store -= value; }
    }

    EventHandler<T>? store;
    public void Send(T t) { On?.Invoke(t); store?.Invoke(this, t); }

    public int Total(T t)
    {
        int sum = 0;
        foreach (Func<T, int> f in Ask?.GetInvocationList() ?? Array.Empty<Delegate>()) sum += f(t);
        return sum;
    }

    public int Last(T t) => Ask?.Invoke(t) ?? -1;
    public int Count => On?.GetInvocationList().Length ?? 0;
    public string Log => string.Join("", log);
    public void Clear() => On = null;
    public static event Action? Global;
    public static void Fire() => Global?.Invoke();
}

static class X { public static string Method_free(this Delegate d) => d.GetInvocationList().Length.ToString(); }

abstract class Src
{
    public abstract event Action A;
    public virtual event Action? V;
    protected void RaiseV() => V?.Invoke();
}

class Impl : Src
{
    Action? a;
    public override event Action A { add => a = value + a; remove => a -= value; }
    public override event Action? V;
    public void Go() { a?.Invoke(); V?.Invoke(); RaiseV(); }
}

struct SEvent { public event Action? E; public void Raise() => E?.Invoke(); }

class Program
{
    static void W(string s) => Console.Write(s + " ");

    static void Main()
    {
        var b = new Bus<string>(); Action<string> f = s => W("f" + s), g = s => W("g" + s); b.On += f;
        b.On += g; b.On += f; b.Send("1"); b.On -= f; b.Send("2"); b.On -= s => W("never"); b.On += null;
        b.On -= null; Console.WriteLine(b.Count); var fg = f + g; b.On += fg; b.On += f;
        W(b.Count.ToString()); b.On -= fg; b.Send("3"); W(b.Count.ToString()); b.On -= g + f;
        Console.WriteLine(b.Count);
        b.Clear(); b.Send("nothing"); int n = 0; Action<string>? self = null;
        self = s => { n++; b.On -= self; b.On += t => W("late" + t); }; b.On += self; b.Send("x");
        b.Send("y"); Console.WriteLine(n);
        b.Ask += s => s.Length; b.Ask += s => s.Length * 10;
        Console.WriteLine(b.Total("abc") + " " + b.Last("abc") + " " + new Bus<int>().Last(1));
        EventHandler<string> h = (o, s) => W((o == b) + s); b.Custom += h; b.Custom += h + h; b.Send("c");
        b.Custom -= h; b.Send("d"); Console.WriteLine(b.Log);
        Bus<int>.Global += () => W("int"); Bus<string>.Global += () => W("string"); Bus<int>.Fire();
        Bus<string>.Fire(); Bus<long>.Fire(); Console.WriteLine();
        var im = new Impl(); im.A += () => W("a1"); im.A += () => W("a2"); im.V += () => W("v");
        ((Src)im).V += () => W("w"); im.Go(); Console.WriteLine(); var se = new SEvent();
        se.E += () => W("se"); var copy = se; copy.E += () => W("copy"); se.Raise(); copy.Raise();
        Console.WriteLine();
        Action boom = () => W("1"); boom += () => throw new Exception("boom"); boom += () => W("3");
        try { boom(); } catch (Exception e) { Console.WriteLine(e.Message); }
        Action m1 = im.Go, m2 = im.Go;
        Console.WriteLine((m1 == m2) + " " + m1.Equals(new Impl().Go) + " " + (m1 + m2 == m2 + m1) + " " + (m1 - m2 == null));
        Delegate d1 = m1; Console.WriteLine(d1.Target == im);
        Console.WriteLine(Delegate.Combine(m1, null) == m1);
        b.On -= self!; Action<object> wide = o => W("obj" + o); Action<string> narrow = wide; b.Clear();
        Console.WriteLine(b.Count); b.Send("v"); Console.WriteLine();
    }
}
