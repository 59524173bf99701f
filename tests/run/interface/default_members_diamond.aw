// C# §18.4 and §18.6: members with bodies in interfaces: the most specific implementation is called; classes inherit
// none as
// members; private, static and protected ones help; re-implementation in a derived class; generic instantiations
// differ.
interface INamed
{
    string Name { get; }
    string Greet() => "Hello " + Name;
    string Twice() => Greet() + "! " + Greet();
    static int Made;
    static INamed Make(string s) { Made++; return new Person(s); }
    private string Secret() => "secret of " + Name;
    string Reveal() => Secret();
    int this[int i] => i * Name.Length;
    event Action Changed { add { Console.Write("[add " + Name + "]"); } remove { } }
}

interface IFormal : INamed
{
    string INamed.Greet() => "Good day " + Name;
    string Title => "Dr.";
}

interface IShouting : INamed
{
    string INamed.Greet() => (Name + " HEY").ToUpper();
}

interface IBoth : IFormal, IShouting
{
    string INamed.Greet() => "both: " + Title + Name;
}

class Person : INamed
{
    public Person(string n) { Name = n; }
    public string Name { get; }
    public override string ToString() => "Person " + Name;
}

class Doctor : Person, IFormal { public Doctor(string n) : base(n) { } public string Title => "Prof."; }
class Loud : Person, IBoth { public Loud(string n) : base(n) { } }

class Own : Person, IFormal, IShouting
{
    public Own(string n) : base(n) { }
    public string Greet() => "own " + Name;
}

class Derived : Own, INamed
{
    public Derived(string n) : base(n) { }
    string INamed.Twice() => "derived twice " + Greet();
}

struct Small : INamed
{
    public int Calls;
    public string Name => "small" + Calls++;
}

interface IConvert<T>
{
    string Show(T t) => typeof(T).Name + " " + t;
}

class Converter : IConvert<int>, IConvert<string>
{
    string IConvert<string>.Show(string s) => "string: " + s;
}

class Program
{
    static string Use<T>(T t) where T : INamed => t.Greet() + "/" + t[2];

    static void Main()
    {
        INamed[] all = { new Person("Ann"), new Doctor("Bob"), new Loud("Cid"), new Own("Dan"), new Derived("Eve") };
        foreach (var n in all) Console.WriteLine(n.Greet() + " | " + n.Twice() + " | " + n.Reveal() + " | " + n[3]);
        Console.WriteLine(((IFormal)all[1]).Title + ((IFormal)all[2]).Title + " " + ((IFormal)all[3]).Greet());
        Console.WriteLine(INamed.Make("Zoe") + " " + INamed.Made);
        INamed small = new Small();
        Console.WriteLine(small.Greet() + " " + small.Twice());
        Console.WriteLine(Use(new Small()) + " " + Use(new Doctor("X")) + " " + Use(small));
        all[0].Changed += () => { };
        Console.WriteLine();
        var c = new Converter();
        Console.WriteLine(((IConvert<int>)c).Show(5) + "; " + ((IConvert<string>)c).Show("s"));
        Func<string> f = all[2].Greet;
        Console.WriteLine(f());
        Console.WriteLine(new Own("direct").Greet());
    }
}
