// C# specification §12.8.18, §12.8.23: typeof and nameof: names of primitive, generic, nested, array, nullable and
// tuple types; GetType of values; nameof of every kind of name.
using Short = System.Collections.Generic.Dictionary<string, int>;
class Outer<T>
{
    public class Inner { }
    public static Type Of() => typeof(T);
    public static string Both<U>() => typeof(T).Name + typeof(U).Name;
}

static class Program
{
    static int field;
    static int Prop { get; set; }
    static void Method(int param) { }
    enum E { A }

    static void Main()
    {
        foreach (Type t in new[] { typeof(int), typeof(string), typeof(object), typeof(bool), typeof(decimal),
            typeof(int[]), typeof(int[,]), typeof(string[][]), typeof(int?), typeof(List<int>), typeof(Short),
            typeof(Program), typeof(E), typeof(DayOfWeek), typeof(void), typeof(Action), typeof(Func<int, string>) })
            Console.Write(t.Name + " ");
        Console.WriteLine();
        Console.WriteLine(typeof(int).FullName + " " + typeof(Program) + " " + typeof(int[]) + " "
            + typeof(E).FullName + " " + typeof(DayOfWeek).Namespace);
        Console.WriteLine(Outer<int>.Of().Name + " " + Outer<string>.Both<long>() + " "
            + (typeof(Outer<int>) == typeof(Outer<int>)) + (typeof(Outer<int>) == typeof(Outer<long>)) + " "
            + 5.GetType().Name + "s".GetType().Name + new int[0].GetType().Name + E.A.GetType().Name
            + ((int?)5).GetType().Name + (1, 2).GetType().Name + ((object)2.5).GetType().Name);
        int local = 0;
        Console.WriteLine(nameof(local) + nameof(field) + nameof(Prop) + nameof(Method) + nameof(Program)
            + nameof(E.A) + nameof(System.Console.WriteLine) + nameof(List<int>) + nameof(Outer<int>.Inner)
            + nameof(System.Collections) + nameof(Short) + nameof(local.CompareTo));
        const string C = nameof(Main) + "!";
        Console.WriteLine(C + local);
        Console.WriteLine(typeof(int).IsValueType + " " + typeof(int[]).GetElementType() + " " + typeof(E).IsEnum
            + " " + typeof(Program).BaseType + " " + (new Outer<int>.Inner() is Outer<int>.Inner) + " "
            + typeof(IEnumerable<int>).IsAssignableFrom(typeof(List<int>)) + typeof(object).IsInstanceOfType(5));
    }
}
