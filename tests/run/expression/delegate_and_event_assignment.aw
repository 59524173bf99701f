// C# §12.21.5 and §12.10.5: event assignment evaluates the receiver, then the handler, then calls the accessor;
// delegates
// combine left to right, removal takes out the last matching stretch; combined delegates compare by their lists.
class Source
{
    private Action<string> handlers;
    public string Name;

    public event Action<string> Custom
    {
        add
        {
            Console.WriteLine(Name + " add " + (value == null ? "null" : value.GetInvocationList().Length.ToString()));
            handlers += value;
        }
        remove { Console.WriteLine(Name + " remove"); handlers -= value; }
    }

    public event Action Field;
    public static event Func<int> Shared;
    public void Raise(string s) => handlers?.Invoke(s);
    public void RaiseField() => Field?.Invoke();
    public static int? RaiseShared() => Shared?.Invoke();
    public bool HasField => Field != null;
    public void Clear() => Field = null;
}

class Program
{
    static Source Get(Source s) { Console.WriteLine("receiver " + s?.Name); return s; }

    static Action<string> Handler(string name)
    {
        Console.WriteLine("handler " + name);
        return text => Console.WriteLine(name + " got " + text);
    }

    static void A() => Console.Write("A ");
    static void B() => Console.Write("B ");
    static void C() => Console.Write("C ");
    static int One() => 1;
    static int Two() => 2;

    static void Main()
    {
        var s = new Source { Name = "s" };
        Get(s).Custom += Handler("first");
        Action<string> second = Handler("second");
        Get(s).Custom += second;
        s.Raise("x");
        Get(s).Custom -= second;
        s.Raise("y");
        s.Custom += null;
        try { Get(null).Custom += Handler("none"); }
        catch (NullReferenceException) { Console.WriteLine("null receiver"); }
        s.Field += A;
        s.Field += B;
        s.Field += A;
        s.RaiseField();
        s.Field -= A;
        s.RaiseField();
        s.Field -= C;
        s.RaiseField();
        s.Clear();
        Console.WriteLine(s.HasField);
        Source.Shared += One;
        Source.Shared += Two;
        Console.WriteLine(Source.RaiseShared());
        Source.Shared -= Two;
        Console.WriteLine(Source.RaiseShared());
        Action a = A, b = B, c = C;
        Action abab = a + b + a + b + c;
        (abab - (a + b))();
        Console.WriteLine();
        (abab - (b + a))();
        Console.WriteLine();
        (abab - (a + c))();
        Console.WriteLine();
        Console.WriteLine(abab - abab == null);
        Console.WriteLine((a + b == new Action(A) + B) + " " + (a + b == b + a) + " " + (a == new Action(A)));
        Action none = null;
        Action sum = none + a;
        Console.WriteLine(ReferenceEquals(sum, a) + " " + (none - a == null) + " " + (none + none == null));
        Action keep = a;
        keep += b;
        keep -= keep;
        Console.WriteLine(keep == null);
        a();
        Console.WriteLine();
    }
}
