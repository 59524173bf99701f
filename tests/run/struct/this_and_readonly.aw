// C# specification §12.8.14, §16.4.9: `this` of a struct is a variable; in readonly places methods run on a copy.
var s = new Counter(5);
s.Increment(); s.Increment();
Console.WriteLine(s.Value);
s.Reset(); Console.WriteLine(s.Value);
s.ReplaceBy(new Counter(40)); Console.WriteLine(s.Value);
Console.WriteLine(s.SwapWith(ref s).Value);
var other = new Counter(3); s.SwapWith(ref other); Console.WriteLine($"{s.Value} {other.Value}");
In(s); In(in s); In(new Counter(9)); Console.WriteLine(s.Value);
var h = new Holder(new Counter(10));
h.Fixed.Increment(); h.Free.Increment(); Holder.Shared.Increment();
Console.WriteLine($"{h.Fixed.Value} {h.Free.Value} {Holder.Shared.Value}");
h.Test();
Counter.Twice(ref h.Free); Console.WriteLine(h.Free.Value);
var c = new Celsius(36.6); Console.WriteLine($"{c} {c.Fahrenheit:F2} {c.With(40)} {new Celsius().Degrees}");
foreach (var item in new[] { new Counter(1), new Counter(2) }) { item.Increment(); Console.Write(item.Value + " "); }
Console.WriteLine();
using (var d = new Disposable { Name = "d" }) { Console.WriteLine(d.Rename("x")); }
Counter[] many = new Counter[2]; many[1].Increment(); Console.WriteLine(many[0].Value + many[1].Value);
Func<int> f = many[1].Get; many[1].Increment(); Console.WriteLine(f() + " " + many[1].Get());
Action g = s.Increment; g(); g(); Console.WriteLine(s.Value);

void In(in Counter k) { k.Increment(); k.Increment(); Console.Write(k.Value + " "); }

struct Counter
{
    int n;
    public Counter(int n) { this.n = n; Increment(); this.n--; }
    public int Value { get { return n; } }
    public void Increment() { n++; }
    public void Reset() { this = default(Counter); }
    public void ReplaceBy(Counter c) { this = c; n++; }
    public Counter SwapWith(ref Counter c) { Counter t = this; this = c; c = t; return this; }
    public int Get() { return n; }
    public static void Twice(ref Counter c) { c.n *= 2; }
}

class Holder
{
    public readonly Counter Fixed;
    public Counter Free;
    public static readonly Counter Shared = new Counter(70);
    public Holder(Counter c) { Fixed = c; Fixed.Increment(); Free = c; }
    public void Test() { Fixed.Increment(); Free.Increment(); Console.WriteLine($"{Fixed.Value} {Free.Value}"); }
}

readonly struct Celsius
{
    public double Degrees { get; }
    public Celsius(double d) { Degrees = d; }
    public double Fahrenheit => Degrees * 9 / 5 + 32;
    public Celsius With(double d) => new Celsius(d);
    public override string ToString() => Degrees + "C";
}

struct Disposable : IDisposable
{
    public string Name;
    public string Rename(string s) { Name = s; return Name; }
    public void Dispose() { Console.WriteLine("disposed " + Name); }
}
