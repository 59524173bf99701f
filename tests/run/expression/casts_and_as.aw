// C# specification §12.9.8, §12.12.13: casts, `as` and `is` between classes, interfaces, arrays, boxes, enums,
// nullables and type parameters; what fails, and how.
interface I { }
interface J { }
class A : I { }
class B : A, J { }
sealed class S { }
struct V : I { public int N; }
enum E { X, Y = 5 }

static class Program
{
    static string C<T>(object? o)
    {
        try { var t = (T)o!; return t == null ? "null" : "ok"; }
        catch (InvalidCastException) { return "cast"; }
        catch (NullReferenceException) { return "nullref"; }
    }

    static string As<T>(object? o) where T : class => o as T == null ? "null" : "ok";
    static string Is<T>(object? o) => o is T ? "is" : "no";
    static T? To<T>(object o) => o is T t ? t : default;

    static void Main()
    {
        object a = new A(), b = new B(), v = new V { N = 3 }, i = 5, e = E.Y, s = "s", arr = new B[1], ints = new int[1], d = 2.5;
        Console.WriteLine(C<A>(a) + C<B>(a) + C<A>(b) + C<I>(v) + C<J>(a) + C<V>(v) + C<V>(i) + C<string>(null)
            + C<int>(null) + C<int?>(null));
        Console.WriteLine(C<int>(i) + C<long>(i) + C<int?>(i) + C<E>(e) + C<int>(e) + C<E>(i) + C<object>(i)
            + C<IComparable>(i) + C<ValueType>(i) + C<Enum>(e) + C<double>(d) + C<float>(d));
        Console.WriteLine(C<A[]>(arr) + C<object[]>(arr) + C<I[]>(arr) + C<J[]>(arr) + C<object[]>(ints)
            + C<uint[]>(ints) + C<IEnumerable<A>>(arr) + C<IList<object>>(arr) + C<Array>(ints) + C<IEnumerable<int>>(ints));
        Console.WriteLine(As<B>(a) + As<A>(b) + As<J>(b) + As<string>(s) + As<IEnumerable<char>>(s) + As<S>(null)
            + As<object[]>(arr));
        Console.WriteLine(Is<A>(b) + Is<int?>(i) + Is<int>(e) + Is<E>(e) + Is<long>(i) + Is<object>(null) + Is<V>(v) + Is<I>(v));
        Console.WriteLine((int)E.Y + " " + (E)5 + " " + (E)7 + " " + (int?)5 + " " + ((long?)(int?)null == null)
            + " " + (char)65 + " " + (E)(byte)1 + " " + (int)'a' + " " + (double)(int)3.9 + " " + (int)-3.9);
        Console.WriteLine(To<int>(5) + To<string>("x") + (To<string>(5) == null) + To<int>("x"));
        A? na = null;
        B? nb = (B?)na;
        Console.WriteLine((nb == null) + " " + (na is A) + " " + (na as I == null));
        var boxed = (object)(E?)E.X;
        Console.WriteLine(boxed is E);
        Func<A> fa = () => new B();
        Console.WriteLine(((Func<object>)fa)().GetType().Name + " " + ((Func<I>)fa)().GetType().Name);
        Console.WriteLine(((V)v).N + ((I)v is V { N: 3 } ? "three" : "?") + (i is IComparable<int>)
            + (i is IFormattable) + (s is IComparable<string> and IEnumerable<char>));
        try { var x = (B)(object)new A(); }
        catch (InvalidCastException ex) { Console.WriteLine(ex.Message); }
        try { var x = (string)(object)5; }
        catch (InvalidCastException ex) { Console.WriteLine(ex.Message); }
    }
}
