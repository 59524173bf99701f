// C# specification §12.19.6: captured variables live as long as who captures them; each iteration has its own.
var actions = new List<Action>();
for (int i = 0; i < 3; i++) actions.Add(() => Console.Write($"for{i} "));
foreach (int i in new[] { 0, 1, 2 }) actions.Add(() => Console.Write($"each{i} "));
for (int i = 0; i < 3; i++) { int copy = i; actions.Add(() => Console.Write($"copy{copy++} ")); }
int w = 0; while (w < 3) { int inside = w++; actions.Add(() => Console.Write($"while{inside}/{w} ")); }
foreach (var a in actions) a(); Console.WriteLine();
foreach (var a in actions) a(); Console.WriteLine();
int x = 1;
Action inc = () => x++; Func<int> get = () => x;
inc(); inc(); x *= 10; inc(); Console.WriteLine($"{x} {get()}");
Func<int> Counter() { int n = 0; return () => ++n; }
var c1 = Counter(); var c2 = Counter(); Console.WriteLine($"{c1()}{c1()}{c2()}{c1()}");
(Func<int> Get, Action<int> Set) Cell(int v) => (() => v, n => v = n);
var cell = Cell(5); cell.Set(9); Console.WriteLine(cell.Get());
Func<int, Func<int, Func<int, int>>> curried = a => b => c => a * 100 + b * 10 + c;
var part = curried(1)(2); Console.WriteLine(part(3) + part(4));
Action nested = () =>
{
    int y = x;
    Action inner = () => { y++; x += y; };
    inner();
    inner();
    Console.WriteLine($"{x} {y}");
};
nested(); nested();
var funcs = new Func<int>[3];
for (int i = 0, j = 10; i < funcs.Length; i++, j--) { int k = i * j; funcs[i] = () => k + i + j; }
Console.WriteLine(string.Join(" ", funcs.Select(f => f())));
{
    int scoped = 1;
    actions.Clear();
    actions.Add(() => Console.Write(scoped++));
}
{
    int scoped = 5;
    actions.Add(() => Console.Write(scoped++));
}
foreach (var a in actions.Concat(actions)) a(); Console.WriteLine();
Func<int, int> fact = null;
fact = n => n < 2 ? 1 : n * fact(n - 1);
var old = fact;
fact = n => 0;
Console.WriteLine(old(5));
new Host("h").Run();
int again = 0; loop: int label = again; actions.Add(() => Console.Write(label)); if (++again < 3) goto loop;
foreach (var a in actions.Skip(2)) a(); Console.WriteLine();
int p = 1; void Bump() => p++; Bump(); Action d = Bump; d(); d(); Console.WriteLine(p);
Console.WriteLine(Params(1, 2, 3)());
Func<int> Params(params int[] items) { int s = 0; return () => { foreach (int i in items) s += i; return s; }; }
try { Fail(); }
catch (Exception e) when (new Func<bool>(() => e.Message == "m" + p)())
{
    Action show = () => Console.WriteLine("caught " + e.Message);
    show();
}
void Fail() => throw new Exception("m" + p);
switch (p) { case 4: int sw = 1; Action ac = () => sw++; ac(); ac(); Console.WriteLine(sw); break; }
if (Cell(3) is (var g, var st)) { st(4); Console.WriteLine(g()); }

class Host
{
    string name;
    int n;
    public Host(string s) { name = s; }

    public void Run()
    {
        Action<string> log = s => { n++; Console.Write($"{name}{n}:{s} "); };
        log("a"); name = "changed"; log("b");
        Action<Action<string>> twice = f => { f("c"); f("d"); };
        twice(log); twice(this.Method); Console.WriteLine(n);
    }

    void Method(string s) { Console.Write($"[{name} {s}] "); }
}
