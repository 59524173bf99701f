// C# specification §18.2.3: variance of interfaces and delegates: assignments, arguments, overloads, nested and
// combined variance, casts, what stays invariant.
interface IGive<out T> { T Give(); }
interface ITake<in T> { string Take(T t); }
interface IBoth<in A, out R> { R Turn(A a); }
delegate R Turn<in A, out R>(A a);
class Animal { public virtual string Cry => "..."; }
class Dog : Animal { public override string Cry => "wuff"; }
class Puppy : Dog { public override string Cry => "wiff"; }

class Kennel : IGive<Dog>, ITake<Animal>, IBoth<Animal, Puppy>
{
    public Dog Give() => new();
    public string Take(Animal a) => a.Cry;
    public Puppy Turn(Animal a) => new();
}

class Pair : IGive<Dog>, IGive<string>
{
    Dog IGive<Dog>.Give() => new();
    string IGive<string>.Give() => "text";
}

struct Giver<T> : IGive<T> { public T V; public T Give() => V; }

static class Program
{
    static string Cry(IGive<Animal> g) => g.Give().Cry;
    static string All(IEnumerable<Animal> animals) => string.Join(" ", animals.Select(a => a.Cry));
    static string Over(IEnumerable<object> o) => "objects";
    static string Over(IEnumerable<int> o) => "ints";
    static string Over(object o) => "object";
    static Puppy MakePuppy(object o) => new();

    static void Main()
    {
        var k = new Kennel();
        IGive<Animal> give = k;
        ITake<Puppy> take = k;
        IBoth<Puppy, Animal> both = k;
        Console.WriteLine(Cry(k) + give.Give().Cry + take.Take(new Puppy()) + both.Turn(new Puppy()).Cry
            + ReferenceEquals(give, k));
        Console.WriteLine(All(new List<Dog> { new Dog(), new Puppy() }) + " " + All(new Puppy[1] { new() }));
        IEnumerable<IGive<Animal>> nested = new List<Kennel> { k };
        Console.WriteLine(nested.First().Give().Cry);
        IEnumerable<IEnumerable<object>> strings = new List<string[]> { new[] { "a", "b" } };
        Console.WriteLine(strings.First().Last());
        Turn<Dog, Animal> turn = MakePuppy;
        Turn<Puppy, object> wider = turn;
        Console.WriteLine(wider(new Puppy()).GetType().Name);
        Func<object, Dog> f = o => new Dog();
        Func<string, Animal> g = f;
        Action<Animal> a = x => Console.Write(x.Cry + " ");
        Action<Puppy> b = a;
        b += a;
        b(new Puppy());
        Console.WriteLine(g("x").Cry);
        Func<Func<Animal>> made = () => () => new Dog();
        Func<Func<object>> outer = made;
        Console.WriteLine(((Animal)outer()()).Cry);
        Action<Action<Dog>> contra = act => act(new Dog());
        Action<Action<Animal>> ok = act => contra(d => act(d));
        ok(x => Console.WriteLine(x.Cry));
        Comparison<Animal> byCry = (x, y) => string.CompareOrdinal(x.Cry, y.Cry);
        var dogs = new List<Dog> { new(), new Puppy() };
        dogs.Sort(byCry);
        Console.WriteLine(dogs[0].Cry);
        IComparer<object> c = Comparer<object>.Create((x, y) => 0);
        IComparer<string> sc = c;
        Console.WriteLine(sc.Compare("a", "b"));
        object o = new List<string>();
        Console.WriteLine((o is IEnumerable<object>) + " " + (o is IList<object>) + " "
            + (o is IReadOnlyList<object>) + " " + (new List<int>() is IEnumerable<object>) + " "
            + (new int[0] is IEnumerable<uint>));
        Console.WriteLine(Over(new List<string>()) + Over(new List<int>()) + Over(new List<double>()) + Over("s"));
        object pair = new Pair();
        Console.WriteLine(((IGive<string>)pair).Give() + (pair is IGive<Animal>) + ((IGive<Dog>)pair).Give().Cry);
        IGive<object> boxed = new Giver<string> { V = "v" };
        Console.WriteLine(boxed.Give() + " " + ((object)new Giver<int>() is IGive<object>));
        try { var bad = (IGive<Puppy>)(object)k; }
        catch (InvalidCastException) { Console.WriteLine("no narrower"); }
        IEqualityComparer<object> eq = EqualityComparer<object>.Default;
        IEqualityComparer<string> seq = eq;
        Console.WriteLine(seq.Equals("a", "a"));
    }
}
