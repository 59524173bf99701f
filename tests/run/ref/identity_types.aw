// C# specification §10.2.2, §12.6.2.3: references need types with an identity conversion: tuples with other names are
// the same type.
var a = new (int, int)[1];
static ref (int X, int Y) Ref((int, int)[] a) => ref a[0];
Ref(a).X = 5;
ref (int P, int Q) r = ref a[0]; r.Q = 6;
static void Set(ref (int A, int B) p) => p.A++;
Set(ref a[0]);
(int M, int N) loc = (1, 2); Set(ref loc);
(int, int) o; static void Out(out (int A, int B) p) => p = (7, 8); Out(out o);
Console.WriteLine(a[0] + " " + loc + o);
List<(int A, int B)> l = new List<(int, int)> { (1, 2) };
Func<(int X, int Y)> f = () => (1, 2); Func<(int, int)> g = f;
Console.WriteLine(l[0].A + g().Item2);
bool b = true; ref (int H, int I) rc = ref b ? ref a[0] : ref o; rc.H = 1; Console.WriteLine(a[0]);
IEnumerable<(string K, int V)> e = new Dictionary<string, int> { ["x"] = 1 }.Select(p => (p.Key, p.Value));
foreach (var (k, v) in e) Console.WriteLine(k + v);
