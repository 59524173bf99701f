// C# §15.16.4 (records): a copy constructor written by hand runs no field initialisers: what it does not set is
// default.
record A(int X) { public int Y = 5; public int Z { get; set; } = 6; public A(A o) { X = o.X + 1; } }

record B(int X) : A(X)
{
    int own = 9;
    public B(B o) : base(o) { Console.WriteLine("B copy " + own + Y); }
    public int Own => own;
}

record C(string S) { protected C(C o) => S = o.S + "!"; public List<int> L = new() { 1 }; }
record G<T>(T V) { public T W = V; public G(G<T> o) { V = o.V; } }

class P
{
    static void Main()
    {
        var a = new A(1); Console.WriteLine(a with { Z = 3 });
        var b = new B(2); var c = b with { }; Console.WriteLine(c + " " + c.Own + b.Own);
        var d = new C("s"); Console.WriteLine((d with { }).L == null);
        Console.WriteLine(new G<int>(4) with { });
        Console.WriteLine(new A(a).Y + new A(3).Y);
    }
}
