#define X
#if X && !Y
global using System.Linq;
#else
this is not C#
#endif
var q = from x in xs where x > 3 join y in ys on x.Id equals y.Id into g orderby x descending, g.Key select new { x, N = g.Count() } into z group z by z.x;
var sw = v switch { > 0 and < 10 => "small", int n when n > 100 => "big", null or "" => "none", { Length: 3, A.B: var w } p => p, (1, _) => "t", [1, .., var last] => "l", [] => "e", _ => throw new Exception() };
if (o is not null and (string or int) && o is Point { X: > 3, Y: 4 } pt) { }
if (o is List<int> { Count: 0 } or int[] or int?) { }
var lam = async (int a, string b = "x") => await F(a);
var lam2 = [Attr] static int (ref int x) => x;
var lam3 = delegate (int x) { return x; };
Func<Task> lam4 = async delegate { await X(); };
Action<object> act = _ => { };
var e = a < b ? c > d : e;
F(a < b, c > (d)); 
F(a < b, c > d);
G<int>(x); var gg = A.B<int, List<string>>.C<X>(1);
int x = (int)y, z = (y) + 1, w2 = (T)y, nn = -(x) - (int)-3, cc = (a)(b);
x <<= 3; x >>= 2; x >>>= 1; x = a >>> b >> c;
a?.b?[3]?.c(4)!.d++;
var r1 = ..; var r2 = 1..; var r3 = ..^1; var r4 = a..b; var s1 = arr[1..^2];
int[] col = [1, 2, ..other, 3]; var dict = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }; 
var pp = new Point { X = 1, Y = { Z = 3 } } with { X = 2 };
(int a1, var (b1, c1)) = t; (a, b) = (b, a); (x, var yy) = t; foreach (var (k, v2) in d) { } foreach ((int k3, string v3) in d) { }
label: goto label; 
checked { x = unchecked(a + b); }
lock (o) { } using (var f = Open()) { } using (x) { } await using var g2 = O(); await foreach (var i in Stream()) { }
await using (var q3 = f()) { }
yield return 3; yield break;
string raw = """
    Hello "world"
      indented
    """;
string raw2 = $$"""{a} {{b}} {{{c}}}""";
string raw3 = $"""
    {x,5:F2}
    b {y}
    """;
var u8 = "abc"u8; var interp = $"{(a ? b : c)} {d:yyyy-MM} {$"nested {x}"} {F("q")} {new[] { 1 }.Length}" + $@"c:\{x}""";
ref int rr = ref arr[0]; ref readonly var r5 = ref F(); scoped ref int sc = ref x; scoped Span<int> sp = y;
T? nt = null; T?[] nta = null; A.B? ab = x; List<int?>? li; int?[]? weird;
(int, string)? nt2; (int A, string B)[] ta; Func<(int, int), T> fn; 
static int Local<T>(T x) where T : struct { return 0; }
unsafe_ok = default; var df = default(int); var to = typeof(List<>); var to2 = typeof(Dictionary<,>); var no = nameof(a.b); 
x = a ? b ? 1 : 2 : 3; x = a ? [1] : [2]; var y2 = a?[1]; x = c ? a?[0] : b;
x ??= y ?? throw new E(); var th = a is { } nonNull ? nonNull : 0; var isq = a is T ? b : c; var asq = a as T ?? b;
await foreach (var item in src.WithCancellation(ct).ConfigureAwait(false)) { }
Console.WriteLine(await a + await b); if (await F()) { } var fi = @class.@new; int größe = 1, \u0061b = 2;
M(name: 1, out var o1, out int o2, ref x, in y, out _); 
Action a5 = static () => { }, a6 = () => throw new X();
var cast = (Func<int, int>)(x => x); var cast2 = (int[])o; var cast3 = (A.B<C>)o; var cast4 = (string)"x" + (char)1; var cast5 = (int?)null; var cast6 = (a, b).ToString();
switch (a, b) { case (1, 2): break; case A.B | C.D: break; case (int)E.X: break; case nameof(a): break; case string: break; case not null: break; case var (x1, x2): break; case Foo f when f.X > 3: break; }
for (;;) { } for (a = 1, b = 2; ; ) break; 
if (a) if (b) x(); else y(); else z();
var anon = new { a.B, C = 1 }; var arr2 = new[] { 1, 2 }; var arr3 = new int[,] { { 1, 2 }, { 3, 4 } }; var arr4 = new (int, int)[3]; 
x = y is > 3 ? 1 : 2; b = x is A.B; b = x is A.B or C; b = x is int i2 and > 3;
a = b = c; a.b.c += d;
namespace N.M
{
    using System;
    [Serializable, Obsolete("x", Flag = true)]
    public abstract partial class C<in T, [A] out U> : B<T>(1, 2), I where T : class?, I<U>, new() where U : unmanaged, allows ref struct
    {
        int[] a = { 1 }, b; public required string R { get; init; } = "x"; protected internal abstract int P { get; } 
        int I.Q { get => field; set => field = value; } void I<int>.M<V>() { } int I.this[int a, string b] => a;
        event Action E { add { } remove { } } event Action I.F { add => x(); remove => y(); } event A G = null, H;
        static C() { } private C(int x) : this() => y = x; extern static void Ext(); partial void Part();
        public static bool operator ==(C<T> a, C<T> b) => true; public static bool operator true(C x) => true; public static C operator checked +(C x, C y) => x; public static C operator >>>(C x, int y) => x; public void operator +=(int x) { } public static explicit operator checked int(C x) => 1; public static C operator -(C x) => x;
        ref readonly int RefRet(ref readonly int x, scoped in Span<int> y, params ReadOnlySpan<int> z) => ref x;
        public int X { [A] get; private protected set; } 
        class Inner { enum E2 { A } delegate void D(); } record R2(int A) : Base(A); async void AV() { } new static int N2; volatile int v; readonly struct RS { } ref struct RF { } 
        [return: NotNull] string Attr([CallerMemberName] string x = null) => x; static abstract int SA(); static virtual T operator ++(T x) => x;
        partial int PP { get; } public partial C(int x); (int, int) Tup() => (1, 2); int? Nul() => null; 
    }
    static class Ext { extension<T>(IEnumerable<T> s) where T : class { public int Cnt => 1; public void F() { } } extension(string) { public static int Z() => 1; } public static int M(this string s) => 1; }
    interface IFoo<out T> : IBar { void M(); int P { get; set; } T this[int i] { get; } static abstract T Zero { get; } void Default() { } event Action E; }
    file class FC; record class RC; readonly record struct RRS(int X); 
}
