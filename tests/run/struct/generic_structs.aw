// C# specification §16, §8.4: generic structs, struct constraints, and no boxing of what a constrained call changes.
var p = new Pair<int, string>(1, "one");
var q = p; q.First = 2;
Console.WriteLine($"{p} {q} {p.Swapped()} {p.Equals(q)} {p.Equals(new Pair<int, string>(1, "one"))}");
var c = new Counter(); Bump(ref c); Bump(ref c); Console.WriteLine(c.Count);
BumpCopy(c); Console.WriteLine(c.Count);
IBump boxed = c; BumpCopy(boxed); Console.WriteLine(boxed.Value + " " + c.Count);
Console.WriteLine(Sum(new[] { new Counter { Count = 4 }, c }));
var stack = new FixedStack<Pair<char, int>>(3);
stack.Push(new Pair<char, int>('a', 1)); stack.Push(new Pair<char, int>('b', 2));
stack.Top.Second = 50;
Console.WriteLine($"{stack.Pop()} {stack.Pop()} {stack.Count}");
Console.WriteLine(Default<int>() + "|" + Default<string>() + "|" + Default<Counter>().Count + "|" + Default<int?>()
    + "|" + Default<Pair<bool, double>>());
Wrapper<Wrapper<int>> w = new Wrapper<Wrapper<int>> { Value = new Wrapper<int> { Value = 7 } };
var w2 = w; w2.Value.Value = 8; Console.WriteLine($"{w.Value.Value} {w2.Value.Value}");
Console.WriteLine(Wrapper<int>.Made + " " + Wrapper<string>.Made + " " + Wrapper<Wrapper<int>>.Made);
Wrapper<int>.Made = 3; Console.WriteLine(Wrapper<int>.Made + " " + Wrapper<long>.Made);
Maybe<string> none = default, some = new Maybe<string>("text");
Console.WriteLine($"{none} {some} {some.Select(s => s.Length)} {none.Select(s => s.Length)} {some.Select(s => s.Length).OrElse(0) + none.Select(s => s.Length).OrElse(-1)}");
Console.WriteLine(Same(1, 1) + " " + Same("a", "b") + " " + Same(p, q) + " " + Same<int?>(null, null) + " " + Same<object>(1, 1));
Console.WriteLine(IsNull<int?>(null) + " " + IsNull(0) + " " + IsNull<string>(null) + " " + IsNull(new Counter()));

void Bump<T>(ref T t) where T : struct, IBump { t.Bump(); t.Bump(); }
void BumpCopy<T>(T t) where T : IBump { t.Bump(); }

int Sum<T>(T[] items) where T : IBump
{
    int s = 0;
    foreach (T t in items) { t.Bump(); s += t.Value; }
    for (int i = 0; i < items.Length; i++) { items[i].Bump(); s += items[i].Value; }
    return s;
}
T Default<T>() { return default; }
bool Same<T>(T a, T b) { return EqualityComparer<T>.Default.Equals(a, b); }
bool IsNull<T>(T t) { return t == null; }

interface IBump { void Bump(); int Value { get; } }

struct Counter : IBump
{
    public int Count;
    public void Bump() { Count++; }
    public int Value { get { return Count; } }
}

struct Wrapper<T> { public T Value; public static int Made; }

struct Pair<A, B>
{
    public A First;
    public B Second;
    public Pair(A a, B b) { First = a; Second = b; }
    public Pair<B, A> Swapped() { return new Pair<B, A>(Second, First); }
    public override string ToString() { return $"<{First};{Second}>"; }
}

class FixedStack<T>
{
    readonly T[] items;
    int count;
    public FixedStack(int n) { items = new T[n]; }
    public int Count => count;
    public void Push(T t) { items[count++] = t; }
    public T Pop() { return items[--count]; }
    public ref T Top => ref items[count - 1];
}

readonly struct Maybe<T>
{
    readonly T value;
    readonly bool has;
    public Maybe(T v) { value = v; has = true; }
    public Maybe<R> Select<R>(Func<T, R> f) { return has ? new Maybe<R>(f(value)) : default; }
    public T OrElse(T other) { return has ? value : other; }
    public override string ToString() { return has ? $"some {value}" : "none"; }
}
