// C# specification §12.12.12, §12.12.13: is and as with classes, interfaces, arrays, nullables, boxed values, type
// parameters, enums, delegates, null.
interface I { }
interface IG<out T> { }
class A : I { }
class B : A, IG<string> { }
sealed class S { }
struct V : I { public int X; }
enum E { P }
delegate int D();

static class Program
{
    static bool Is<T>(object o) => o is T;
    static T As<T>(object o) where T : class => o as T;
    static T? AsV<T>(object o) where T : struct => o as T?;
    static string Test<T>(T t) => (t is int) + "" + (t is string) + (t is I) + (t is null) + (t is T) + (t is object);

    static void Main()
    {
        object[] all = { null, new A(), new B(), new S(), new V(), 5, 5L, 'c', "s", E.P, new int[1], new string[1],
            new A[1], new B[1], (D)(() => 1), (Func<int>)(() => 2), new List<int>(), 1.5 };
        foreach (var o in all)
            Console.Write((o is A ? "A" : "") + (o is B ? "B" : "") + (o is I ? "I" : "") + (o is V ? "V" : "")
                + (o is int ? "i" : "") + ((o is int?) ? "n" : "") + (o is string ? "s" : "") + (o is E ? "e" : "")
                + (o is Enum ? "E" : "") + (o is ValueType ? "v" : "") + (o is Array ? "r" : "")
                + (o is object[]? "O" : "") + (o is A[]? "a" : "") + (o is Delegate ? "d" : "")
                + (o is Func<int> ? "f" : "") + (o is IG<object> ? "g" : "")
                + (o is IEnumerable<object> ? "e" : "") + (o is IList<int> ? "l" : "")
                + (o is IComparable ? "c" : "") + (o is IConvertible ? "k" : "") + (o is object ? "." : "-") + " ");
        Console.WriteLine();
        Console.WriteLine(Is<int>(5) + "" + Is<int?>(5) + Is<long>(5) + Is<I>(new V()) + Is<object>(null)
            + Is<A>(new B()) + Is<IG<object>>(new B()) + Is<int[]>(new int[0]) + Is<ValueType>(E.P) + Is<E>(0));
        Console.WriteLine((As<string>("x") ?? "null") + (As<string>(5) ?? "null") + (As<I>(new V()) != null)
            + (As<A>(new B()) is B) + (As<object[]>(new string[2])?.Length) + (AsV<int>(5) ?? -1)
            + (AsV<int>(5L) ?? -1) + (AsV<E>(E.P)) + AsV<V>(new V { X = 3 }).Value.X);
        Console.WriteLine(Test(5) + " " + Test("s") + " " + Test((string)null) + " " + Test(new V()) + " "
            + Test<object>(5) + " " + Test<int?>(null) + " " + Test<int?>(3));
        A a = new B();
        Console.WriteLine((a is B) + "" + (a as B != null) + (a is IG<string>) + ((a as IG<object>) != null)
            + (a is not S2) + (a as I == a));
        int i = 5;
        int? n = null;
        Console.WriteLine((i is int) + "" + (n is int) + (((int?)i) is int) + (i is object) + (n is null)
            + (n is not null) + (((object)i as int?) + 1) + ((n as object) == null) + (i is IComparable<int>));
        string str = null;
        Console.WriteLine((str is string) + "" + (str is null) + (str as object == null) + ("" is string));
        V v = new V { X = 7 };
        Console.WriteLine((v is I) + "" + ((v as I) is V { X: 7 }) + (v as I is A));
    }

    class S2 : A { }
}
