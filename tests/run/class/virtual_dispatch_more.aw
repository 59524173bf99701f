// C# specification §15.6.4, §15.6.5, §15.6.6: override, new, sealed and abstract at several levels; overloads and
// overriding; base calls; calls in constructors; private members of the same name.
abstract class A
{
    public A() { Console.Write("A:" + Name() + " "); }
    public virtual string Name() => "A";
    public abstract string Kind();
    public string Show() => Name() + "/" + Kind() + "/" + Hidden();
    public string Hidden() => "a";
    public virtual string Over(object o) => "A.object";
    public virtual string Over(int i) => "A.int";
    protected virtual int Value => 1;
    public int Sum => Value * 10;
    private string Secret() => "A's";
    public string Tell() => Secret();
}

class B : A
{
    readonly string tag = "b";
    public override string Name() => "B" + tag;
    public override string Kind() => "kind B" + base.Name();
    public new string Hidden() => "b";
    public override string Over(object o) => "B.object";
    public string Over(long l) => "B.long";
    protected override int Value => base.Value + 1;
    private string Secret() => "B's";
    public string TellB() => Secret();
}

class C : B
{
    public sealed override string Name() => "C" + base.Name();
    public new virtual string Hidden() => "c";
    public new virtual string Kind() => "new kind";
    protected override int Value => base.Value * 5;
}

class D : C
{
    public override string Hidden() => "d" + base.Hidden();
    public override string Kind() => "D kind";
    public new string Name() => "hidden";
}

sealed class E : D
{
    public override string Kind() => "E" + base.Kind();
    public override string Over(int i) => "E.int" + base.Over(i);
}

static class Program
{
    static void Main()
    {
        var e = new E();
        Console.WriteLine();
        D d = e;
        C c = e;
        B b = e;
        A a = e;
        Console.WriteLine(e.Name() + " " + d.Name() + " " + c.Name() + " " + b.Name() + " " + a.Name());
        Console.WriteLine(e.Kind() + " " + c.Kind() + " " + b.Kind() + " " + a.Kind());
        Console.WriteLine(e.Hidden() + " " + c.Hidden() + " " + b.Hidden() + " " + a.Hidden() + " " + a.Show());
        Console.WriteLine(e.Sum + " " + new B().Sum + " " + e.Tell() + e.TellB());
        Console.WriteLine(a.Over(1) + " " + b.Over(1) + " " + e.Over(1) + " " + b.Over((object)1) + " "
            + a.Over("s") + " " + ((A)b).Over(2));
        A[] all = { new B(), new C(), new D() };
        Console.WriteLine();
        foreach (var x in all) Console.Write(x.Name() + "," + x.Kind() + ";");
        Console.WriteLine();
        Func<string> f = a.Kind, g = c.Kind;
        Console.WriteLine(f() + " " + g());
        Console.WriteLine(new Plain() + " " + new Plain().Equals(null) + " " + (new Plain().GetHashCode() == 5));
        object o = new Plain();
        Console.WriteLine(o.GetHashCode() + o.ToString());
    }

    class Plain
    {
        public override string ToString() => "plain:" + base.ToString()!.EndsWith("Plain");
        public override int GetHashCode() => 5;
        public override bool Equals(object? o) => o == null;
    }
}
