// C# specification §17.6: covariance: an array of a reference type is one of its bases; every store checks; none for
// value types.
class Animal { public override string ToString() => GetType().Name; }
class Dog : Animal { }
class Puppy : Dog { }
interface INamed { string Name { get; } }
class Cat : Animal, INamed { public string Name => "cat"; }

static class Program
{
    static void Store(Animal[] into, int at, Animal what)
    {
        try { into[at] = what; Console.Write("stored "); }
        catch (ArrayTypeMismatchException e) { Console.Write(e.GetType().Name + " "); }
    }

    static string Kind(object o) => (o is object[]) + "/" + (o is Animal[]) + "/" + (o is Dog[]) + "/"
        + (o is int[]) + "/" + (o is IEnumerable<Animal>);

    static void Main()
    {
        Animal[] dogs = new Dog[3];
        Store(dogs, 0, new Dog());
        Store(dogs, 1, new Puppy());
        Store(dogs, 2, new Animal());
        Store(dogs, 2, new Cat());
        Store(dogs, 2, null!);
        Console.WriteLine(string.Join(",", dogs.Select(d => d?.ToString() ?? "null")));
        object[] objects = new string[] { "a", "b" };
        try { objects[0] = 5; }
        catch (ArrayTypeMismatchException) { Console.WriteLine("a number is no string"); }
        objects[1] = "c";
        Console.WriteLine(objects[1]);
        INamed[] named = new Cat[] { new Cat() }; Console.WriteLine(named[0].Name + " " + named.GetType().Name);
        Console.WriteLine(Kind(dogs));
        Console.WriteLine(Kind(new Animal[0]));
        Console.WriteLine(Kind(new int[1]));
        Console.WriteLine(Kind(new[] { new Cat[0] }));
        Dog[] back = (Dog[])dogs;
        Console.WriteLine(back.Length);
        try { Puppy[] wrong = (Puppy[])dogs; Console.WriteLine(wrong); }
        catch (InvalidCastException) { Console.WriteLine("no array of puppies"); }
        object[][] nested = new string[][] { new[] { "x" }, new string[0] };
        Console.WriteLine(nested[0][0]);
        try { nested[1] = new object[0]; }
        catch (ArrayTypeMismatchException) { Console.WriteLine("no row of strings"); }
        object[,] square = new string[1, 1];
        try { square[0, 0] = new object(); }
        catch (ArrayTypeMismatchException) { Console.WriteLine("two dimensions, too"); }
        square[0, 0] = "ok";
        Console.WriteLine(square[0, 0]);
        object o = new int[] { 1 };
        Console.WriteLine((o as object[]) == null);
        IEnumerable<object> sequence = new[] { "p", "q" };
        Console.WriteLine(string.Concat(sequence));
        IList<Animal> list = new Dog[1];
        try { list[0] = new Cat(); }
        catch (ArrayTypeMismatchException) { Console.WriteLine("through the interface, too"); }
    }
}
