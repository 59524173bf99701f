// C# §17.4 to §17.7: elements are variables; arrays of references are covariant with a check at each store;
// initialisers
// nest for arrays of several dimensions and for arrays of arrays; lengths may be constants or computed.
class Animal { public override string ToString() => GetType().Name; }
class Cat : Animal { }
class Dog : Animal { }

class Program
{
    static int calls;
    static int N(int n) { Console.Write("n" + n + " "); calls++; return n; }
    static void Grow(ref int x) => x *= 2;

    static string Try(Action a)
    {
        try { a(); return "ok"; }
        catch (Exception e) { return e.GetType().Name; }
    }

    static void Fill<T>(T[] array, T value) { for (int i = 0; i < array.Length; i++) array[i] = value; }

    static void Main()
    {
        int[] a = { 1, 2, 3 };
        int[] b = new int[3] { 4, 5, 6 };
        int[] c = new[] { 7, 8, 9 };
        long[] d = { 1, 'b', N(3) };
        var mixed = new[] { 1, 2.5, 'c' };
        Console.WriteLine(a[0] + b[1] + c[2] + d[1] + " " + mixed[2] + " " + mixed.GetType().Name);
        Grow(ref a[1]);
        ref int last = ref a[a.Length - 1];
        last += 100;
        a[0]++;
        Console.WriteLine(string.Join(" ", a));
        int[,] m = { { 1, 2, 3 }, { N(4), N(5), N(6) } };
        int[,,] cube = new int[2, 1, 2] { { { 1, 2 } }, { { 3, 4 } } };
        Console.WriteLine(m[1, 2] + m.Length + m.GetLength(0) + m.Rank + " " + cube[1, 0, 1] + cube.Rank + cube.GetUpperBound(2));
        int[][] jagged = { new[] { 1 }, new int[0], null, new[] { 2, 3 } };
        int[][,] odd = { new int[,] { { 1 }, { 2 } }, new int[0, 5] };
        int[,][] odd2 = new int[1, 2][];
        odd2[0, 1] = new[] { 42 };
        Console.WriteLine(jagged[3][1] + jagged.Length + " " + odd[0][1, 0] + odd[1].GetLength(1) + " "
            + odd2[0, 1][0] + (odd2[0, 0] == null));
        Animal[] animals = new Cat[2];
        object[] objects = animals;
        Console.WriteLine(Try(() => animals[0] = new Cat()) + " " + Try(() => animals[1] = new Dog()) + " "
            + Try(() => objects[0] = "s") + " " + Try(() => objects[0] = null) + " "
            + Try(() => Fill<object>(objects, new Animal())));
        Console.WriteLine(objects.GetType().Name + " " + (objects is Cat[]) + (objects is Dog[])
            + (objects is IEnumerable<Animal>) + " " + (animals as object as string[] == null));
        IList<Animal> list = new Dog[] { new Dog() };
        IReadOnlyList<object> read = new[] { "x", "y" };
        Console.WriteLine(list[0] + read[1].ToString() + list.Count + " " + Try(() => list.Add(new Dog())) + " "
            + Try(() => list[0] = new Cat()) + " " + list.IsReadOnly);
        Console.WriteLine(Try(() => _ = a[3]) + " " + Try(() => _ = a[-1]) + " " + Try(() => _ = m[2, 0]) + " "
            + Try(() => _ = new int[N(-1)]) + " " + Try(() => _ = jagged[2][0]) + " " + Try(() => a.SetValue("s", 0)));
        Array any = m;
        int sum = 0;
        foreach (int x in any) sum += x;
        foreach (int x in cube) sum += x * 1000;
        Console.WriteLine(sum + " " + any.GetValue(1, 1) + " " + calls);
        var anonymous = new[] { new { X = 1, Y = "a" }, new { X = 2, Y = "b" } };
        Console.WriteLine(anonymous[1].X + anonymous[0].Y + " " + new[] { null, "s" }.Length
            + new[] { (int?)null, 3 }[1] + new Animal[] { new Cat(), new Dog() }[1]);
        string[] empty = { };
        Console.WriteLine(empty.Length + Array.Empty<int>().Length + new int[0].Length);
    }
}
