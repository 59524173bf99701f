// C# specification §8.4.3, §15.5.2: statics, static constructors, constants and nested types per constructed type;
// inheritance from constructed types; recursion through generics.
class Cache<T>
{
    public static int Count;
    public static readonly string Name = typeof(T).Name;
    public const int Size = 4;
    static Cache() { Console.Write($"<{typeof(T).Name}>"); }
    public static T? Last;
    public static Cache<T> One { get; } = new();

    public class Inner
    {
        public static int Hits;
        public T? Value;
        public override string ToString() => $"{typeof(T).Name}:{Value}:{Hits}";
    }

    public class Inner<U> where U : struct
    {
        public static string Show(T t, U u) => $"{t}/{u}/{typeof(U).Name}";
        public class Deep { public static (T?, U) Both = default; }
    }

    public enum Mode { Off, On = Size }
    public delegate T Maker(T seed);
    public struct Slot { public T? V; public static int Made; public Slot(T v) { V = v; Made++; } }
    public static implicit operator Cache<T>(T t) { Last = t; Count++; return new Cache<T>(); }
}

class Base<T>
{
    public virtual string Who => "Base<" + typeof(T).Name + ">";
    public static List<T> Shared = new();
    public T Echo(T t) { Shared.Add(t); return t; }
}

class Mid<T> : Base<T[]> { public override string Who => "Mid/" + base.Who; }
class Last : Mid<int> { public override string Who => "Last/" + base.Who; }
class Self<T> where T : Self<T>, new() { public static T Make() => new T(); public virtual string Hi() => "self"; }
class Me : Self<Me> { public override string Hi() => "me"; }

class Poly
{
    public static int Depth<T>(int n) => n == 0 ? typeof(T) == typeof(int) ? 1 : 0 : Depth<T>(n - 1);
    public static string Names<T, U>() => typeof(T).Name + typeof(U).Name + (typeof(T) == typeof(U));
}

class Program
{
    static void Main()
    {
        Cache<int>.Count++; Cache<string>.Count += 5;
        Console.WriteLine(Cache<int>.Count + " " + Cache<string>.Count + " " + Cache<long>.Count);
        Cache<int>.Inner.Hits = 3;
        Console.WriteLine(new Cache<int>.Inner { Value = 7 } + " " + new Cache<string>.Inner { Value = "v" });
        Console.WriteLine(Cache<string>.Inner<int>.Show("a", 1) + " " + Cache<object>.Inner<char>.Show("o", 'c')
            + " " + Cache<int>.Inner<double>.Deep.Both);
        Console.WriteLine(Cache<int>.Mode.On + " " + (int)Cache<string>.Mode.On + " "
            + (typeof(Cache<int>.Mode) == typeof(Cache<long>.Mode)));
        Cache<string>.Maker mk = s => s + s; Console.WriteLine(mk("ab"));
        new Cache<int>.Slot(1); new Cache<int>.Slot(2); new Cache<byte>.Slot(2);
        Console.WriteLine(Cache<int>.Slot.Made + " " + Cache<byte>.Slot.Made);
        Cache<string> conv = "conv";
        Console.WriteLine(Cache<string>.Last + Cache<string>.Count + (Cache<string>.One == Cache<string>.One) + Cache<int>.Name);
        Base<int[]> b = new Last(); Console.WriteLine(b.Who); b.Echo(new[] { 1, 2 });
        Console.WriteLine(Base<int[]>.Shared.Count + " " + Mid<int>.Shared[0].Length + " " + Base<int>.Shared.Count);
        Console.WriteLine(Me.Make().Hi() + Self<Me>.Make().Hi() + Poly.Depth<List<int>>(3) + Poly.Depth<int>(3)
            + Poly.Names<int, int>() + Poly.Names<List<int>, int>());
        Console.WriteLine(typeof(Cache<>.Inner<>).Name + " " + typeof(Cache<int>.Inner).Name + " " + typeof(Dictionary<,>).Name);
    }
}
