// C# specification §13.6.4: local functions: before and after use, recursion, captures, generics, iterators, defaults.
int total = 0;
Add(5); Add(n: 6); Add();
Console.WriteLine(total);
Console.WriteLine(Fib(10) + " " + IsEven(7) + " " + Max(3, 9) + " " + Max("a", "b"));
foreach (int i in Range(2, 5)) Console.Write(i + " "); Console.WriteLine();
Console.WriteLine(Outer(3));
static int Square(int n) => n * n;
Console.WriteLine(Square(Square(2)));
Func<int, int> f = Square;
Func<int, int> g = x => Local(x) + 1;
int Local(int y) => y + total;
Console.WriteLine(f(5) + g(1));
Swap(ref total, out int before); Console.WriteLine(total + " " + before);
try { Check(-1); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
Console.WriteLine(string.Join(",", new[] { 3, 1, 2 }.OrderBy(Key)));
int Key(int x) { return -x; }
Console.WriteLine(Ackermann(2, 3)); Console.WriteLine(new C(7).Compute(3)); Console.WriteLine(await Later(4));
var fs = new List<Func<int>>();
for (int i = 0; i < 3; i++)
{
    int j = i;
    int Get() => j * 10;
    fs.Add(Get);
}
foreach (var k in fs) Console.Write(k() + " ");
Console.WriteLine();
{ int Shadow() => 1; Console.Write(Shadow()); }
{ int Shadow() => 2; Console.WriteLine(Shadow()); }
Console.WriteLine(Mutual(5));

string Mutual(int n)
{
    return n == 0 ? "" : "a" + Other(n - 1);
    string Other(int m) => m == 0 ? "" : "b" + Mutual(m - 1);
}

void Add(int n = 1) { total += n; }
int Fib(int n) { return n < 2 ? n : Fib(n - 1) + Fib(n - 2); }
bool IsEven(int n) => n == 0 || IsOdd(n - 1);
bool IsOdd(int n) => n != 0 && IsEven(n - 1);
T Max<T>(T a, T b) where T : IComparable<T> { return a.CompareTo(b) > 0 ? a : b; }
IEnumerable<int> Range(int from, int to) { total = 100; for (; from < to; from++) yield return from + total; }

int Outer(int n)
{
    int local = n;
    int Inner() { int Innermost() => local++ + n; return Innermost() + Innermost(); }
    n = 10;
    return Inner() * 100 + local;
}
void Swap(ref int a, out int b) { b = a; a = -a; }
void Check(int n) { if (n < 0) Throw(); void Throw() => throw new ArgumentException("negative " + n); }
static int Ackermann(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));
async Task<int> Later(int n) { await Step(); return n + total; async Task Step() { await Task.Yield(); n *= 2; } }

class C
{
    int field;
    public C(int f) { field = f; }

    public int Compute(int n)
    {
        int Go(int k) { field++; return k == 0 ? field : Go(k - 1); }
        return Go(n) * Twice();
        int Twice() => 2 * this.field;
    }
}
