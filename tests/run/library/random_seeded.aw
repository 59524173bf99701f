// .NET System.Random with a seed: the same sequence for every method, as .NET gives it.
// gc: 100
var r = new Random(42);
for (int i = 0; i < 5; i++) Console.Write(r.Next() + " ");
Console.WriteLine();
for (int i = 0; i < 8; i++) Console.Write(r.Next(100) + " ");
Console.WriteLine();
for (int i = 0; i < 8; i++) Console.Write(r.Next(-50, 50) + " ");
Console.WriteLine();
for (int i = 0; i < 4; i++) Console.Write(r.NextDouble() + " ");
Console.WriteLine();
var bytes = new byte[10];
r.NextBytes(bytes);
Console.WriteLine(string.Join(" ", bytes));
Console.WriteLine(r.Next(1) + " " + r.Next(0) + " " + r.Next(5, 5) + " " + r.Next(int.MinValue, int.MaxValue) + " "
    + r.Next(int.MaxValue));
foreach (int seed in new[] { 0, 1, -1, int.MaxValue, int.MinValue, 123456789 })
{
    var q = new Random(seed);
    Console.Write(q.Next() + " " + q.Next(10) + " " + q.NextDouble() + "; ");
}
Console.WriteLine();
try { r.Next(-1); }
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { r.Next(5, 4); }
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { r.NextBytes((byte[])null); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
var deck = Enumerable.Range(0, 10).OrderBy(_ => r.Next()).ToArray();
Console.WriteLine(deck.Sum());
var s = new Sub();
Console.WriteLine(s.Next() + " " + s.Next(10) + " " + s.Next(5, 15) + " " + s.NextDouble());
var u = new Random();
double du = u.NextDouble();
Console.WriteLine(du >= 0 && du < 1);
Console.WriteLine(u.Next(10) < 10);

class Sub : Random { public Sub() : base(1) { } protected override double Sample() => 0.5; }
