// C# specification §12.15, §12.18: ?? and ?: evaluate only the operand that is chosen.
int E(int i) { Console.Write($"e{i} "); return i; }
string S(string s) { Console.Write($"s{s ?? "null"} "); return s; }
int? N(int? n) { Console.Write($"n{(n.HasValue ? n.Value.ToString() : "null")} "); return n; }

Console.WriteLine(S("a") ?? S("b"));
Console.WriteLine(S(null) ?? S("b") ?? S("c"));
Console.WriteLine(S(null) ?? S(null) ?? S("c"));
Console.WriteLine(N(1) ?? N(2) ?? E(3));
Console.WriteLine(N(null) ?? N(null) ?? E(3));
int? q = N(null) ?? N(4);
Console.WriteLine(q);
long wide = N(null) ?? 5L;
Console.WriteLine(wide);
object o = N(null) ?? (object)"boxed";
Console.WriteLine(o);
try { string t = S(null) ?? throw new InvalidOperationException("missing"); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Console.WriteLine(E(1) > 0 ? E(2) > 5 ? E(3) : E(4) : E(5));
Console.WriteLine((E(0) == 1 ? S("yes") : S(null)) ?? "neither");
int x = 1, y = 2;
(E(1) == 1 ? ref x : ref y) = 50;
Console.WriteLine($"{x} {y}");
bool flag = false;
object mixed = flag ? 1 : (object)"one";
Console.WriteLine(mixed);
int? lifted = flag ? 1 : (int?)null;
Console.WriteLine(lifted == null);
Func<int> f = flag ? new Func<int>(() => E(1)) : () => E(2);
Console.WriteLine(f());
Console.WriteLine(flag ? 'a' : 98);
byte small = (byte)(flag ? 1 : 200);
Console.WriteLine(small);
Console.WriteLine(true ? 1 : 2.0);
Console.WriteLine(false || (true ? E(1) > 0 : E(2) > 0));
bool? maybe = null;
Console.WriteLine((maybe ?? true) + " " + (maybe ?? false) + " " + (maybe & false) + " " + (maybe | true) + " "
    + ((maybe & true) == null) + " " + ((maybe | false) == null) + " " + (!maybe == null));
