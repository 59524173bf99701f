// §Span<T> (System): over arrays, slices, ranges, foreach, copying, searching, stackalloc.
using System.Collections.Generic;

int[] a = { 1, 2, 3, 4, 5, 6 };
Span<int> s = a;
s[1] = 20;
Console.WriteLine(a[1] + " " + s.Length + " " + s.IsEmpty);
Span<int> mid = s.Slice(2, 3);
mid[0] = -3;
Console.WriteLine(string.Join(",", a));
foreach (int x in mid) Console.Write(x + ";");
Console.WriteLine();
foreach (ref int x in mid) x *= 10;
Console.WriteLine(string.Join(",", a));
Console.WriteLine(mid[^1] + " " + s[1..^1].Length + " " + s[^2..].ToArray().Length);
mid.Fill(9);
Console.WriteLine(string.Join(",", s.ToArray()));
mid.Clear();
Console.WriteLine(string.Join(",", s.ToArray()));
s.Slice(0, 2).CopyTo(s.Slice(1));
Console.WriteLine(string.Join(",", a));
Span<int> small = new int[1];
Console.WriteLine(s.TryCopyTo(small));
try { s.CopyTo(small); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(s[6]); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(s[-1]); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { s.Slice(7); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { s.Slice(2, 5); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { var bad = new Span<int>(a, 4, 3); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { Span<object> o = new Span<object>(new string[1]); }
catch (ArrayTypeMismatchException e) { Console.WriteLine(e.GetType().Name); }
Console.WriteLine(s.ToString() + " " + new ReadOnlySpan<string>(new[] { "x" }).ToString());
Span<int> stack = stackalloc int[4];
for (int i = 0; i < stack.Length; i++) stack[i] = i * i;
Console.WriteLine(Sum(stack) + " " + Sum(a) + " " + Sum(stackalloc int[] { 1, 2, 3 }) + " " + Sum(stackalloc[] { 4, 5 }));
Span<byte> bytes = stackalloc byte[3];
Console.WriteLine(bytes[0] + bytes[1] + bytes[2]);
int n = 5;
Span<char> buf = n <= 8 ? stackalloc char[8] : new char[n];
buf = buf[..n];
buf.Fill('-');
buf[2] = '+';
Console.WriteLine(buf.ToString() + new string(buf));

static int Sum(ReadOnlySpan<int> xs)
{
    int t = 0;
    foreach (var x in xs) t += x;
    return t;
}
Span<int> empty = default;
Console.WriteLine(empty.IsEmpty + " " + (empty == Span<int>.Empty) + " " + (s == a) + " " + (s == s.Slice(1)) + " "
    + (s.Slice(1, 2) == a.AsSpan(1, 2)));
ref int first = ref s[0];
first = 77;
Console.WriteLine(a[0]);
s[0]++;
s[0] += 2;
Console.WriteLine(a[0]);
Swap(ref s[0], ref s[5]);
Console.WriteLine(a[0] + " " + a[5]);
static void Swap(ref int x, ref int y) => (x, y) = (y, x);
s.Reverse();
Console.WriteLine(string.Join(",", a));
Span<Point> ps = new Point[2];
ps[0].X = 3;
ps[1] = new Point { X = 4, Y = 5 };
foreach (ref readonly Point p in ps) Console.Write(p.X + p.Y + " ");
Console.WriteLine();
int[]? none = null;
Span<int> fromNull = none;
Console.WriteLine(fromNull.Length + " " + none.AsSpan().Length);
ReadOnlySpan<object> objects = new string[] { "a", "b" };
foreach (object o in objects) Console.Write(o);
Console.WriteLine(objects.Length);
QuickSort(a);
Console.WriteLine(string.Join(",", a));

static void QuickSort(Span<int> xs)
{
    if (xs.Length <= 1) return;
    int p = xs[xs.Length / 2], i = 0, j = xs.Length - 1;
    while (i <= j)
    {
        while (xs[i] < p) i++;
        while (xs[j] > p) j--;
        if (i <= j) { (xs[i], xs[j]) = (xs[j], xs[i]); i++; j--; }
    }
    QuickSort(xs[..(j + 1)]);
    QuickSort(xs[i..]);
}
Console.WriteLine(s.BinarySearch(77) + " " + s.IndexOf(20) + " " + s.Contains(20) + " " + s.SequenceEqual(a) + " "
    + s.StartsWith(a.AsSpan(0, 2)));
if (s is [var f, .., var l]) Console.WriteLine(f + " " + l);
if (s[..2] is [_, _]) Console.WriteLine("two");
var seg = new ArraySegment<int>(a, 1, 3);
Span<int> ofSeg = seg;
Console.WriteLine(ofSeg.Length + " " + seg.AsSpan()[0]);

struct Point { public int X, Y; }
