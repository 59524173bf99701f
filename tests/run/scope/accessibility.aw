// C# specification §7.5: private, protected, internal, private protected and protected internal; accessors; nested
// types see everything of their outers.
class A
{
    private int pri = 1;
    protected int pro = 2;
    internal int inte = 3;
    protected internal int pi = 4;
    private protected int pp = 5;
    public int Pub { get; private set; } = 6;
    public int P2 { get; protected set; } = 7;
    public int P3 { internal get; set; } = 8;
    private class Secret { public int V = 9; }
    private static Secret Make() => new Secret();
    protected class Prot { public int V = 10; internal Prot() { } }

    public class Nest
    {
        public int Sum(A a) => a.pri + a.pro + a.pp + Make().V;
        public void Set(A a) { a.Pub = 60; a.P2 = 70; a.pri = 100; }
        private static int hidden = 11;
        public static int Get() => hidden;
    }

    public int Sum(A other) => other.pri + pri + Nest.Get();
    private protected virtual string V() => "A.V";
    public string CallV() => V();
    private string Hidden() => "A.Hidden";
    public string CallHidden() => Hidden();
}

class B : A
{
    public int Sum2() => pro + inte + pi + pp + new Prot().V + P3;
    public int Of(B b) => b.pro + b.pp;
    private protected override string V() => "B.V>" + base.V();
    public string Hidden() => "B.Hidden";
    public void SetP2(int v) => P2 = v;

    public class Deep : B
    {
        public int Up(Deep d) => d.pro + d.pi;
        public class Deeper { public int X(B b) => b.pro; }
    }
}

static class Program
{
    static void Main()
    {
        var a = new A();
        var b = new B();
        Console.WriteLine(a.Sum(b) + " " + b.Sum2() + " " + b.Of(new B.Deep()) + " " + new A.Nest().Sum(b) + " "
            + new B.Deep().Up(new B.Deep()) + " " + new B.Deep.Deeper().X(b));
        new A.Nest().Set(b);
        b.SetP2(b.P2 + 1);
        Console.WriteLine(b.Pub + " " + b.P2 + " " + b.P3 + " " + a.inte + a.pi);
        Console.WriteLine(a.CallV() + " " + b.CallV() + " " + a.CallHidden() + " " + b.CallHidden() + " "
            + b.Hidden() + " " + ((A)b).CallHidden());
        Console.WriteLine(a.Sum(a));
    }
}
