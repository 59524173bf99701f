// C# specification (primary constructors, C# 12): parameters are in scope in the whole class, captured when used in
// members,
// mutable state then; base arguments; initialisers run in order; structs; hidden by members of the same name.
using System;
using System.Collections.Generic;

class Counter(int start, int step = 1)
{
    int now = start;
    public int Next() => now += step;
    public void Faster() => step *= 2;
}

class Named(string name)
{
    public string Name { get; } = name;
    public override string ToString() => "Named " + Name;
}

class Person(string name, int age) : Named(name.ToUpper())
{
    public int Age = age;
    public string Old => Name + age;
    public void Birthday() { age++; Age = age; }
    public Person() : this("nobody", -1) { }
}

class Lambda(List<string> log)
{
    public Action<string> Add => s => log.Add(s);
    Func<int> count = () => log.Count;
    public int Count => count();
    public IEnumerable<string> All() { foreach (var l in log) yield return l + log.Count; }
}

struct Pt(int x, int y)
{
    public int X { get; set; } = x;
    public readonly int Sum => X + y;
    public void Move(int d) { X += d; y += d; }
    public override string ToString() => $"({X},{y})";
}

class Same(int x) { int x = x * 2; public int X => x; }

class Derived(int a, int b) : Same(a + b)
{
    public int A => a;
    public string Call() { int Local() => a * 10 + b; return Local() + ""; }
}

class Gen<T>(T value, Func<T, string> show) where T : notnull
{
    public string Show() => show(value);
    public T Value { get => value; set => value_ = value; }
    T value_ = value;
    public T Value_ => value_;
}

interface IGet { int Get(); }
class Impl(int v) : IGet { int IGet.Get() => v++; }
record R(int A, string B) { public int Twice => A * 2; public R(int a) : this(a, "one") { } }
class WithRef(in int r, params int[] rest) { public int V = r + rest.Length; }

static class Program
{
    static void Main()
    {
        var c = new Counter(10);
        Console.WriteLine(c.Next() + " " + c.Next());
        c.Faster();
        c.Faster();
        Console.WriteLine(c.Next());
        Console.WriteLine(new Counter(step: 5, start: 0).Next());
        var p = new Person("bob", 3); p.Birthday(); p.Birthday();
        Console.WriteLine(p + " " + p.Age + " " + p.Old + " " + new Person().Old);
        var l = new Lambda(new List<string>());
        l.Add("a");
        l.Add("b");
        Console.WriteLine(l.Count + string.Join(",", l.All()));
        var pt = new Pt(1, 2);
        var q = pt;
        q.Move(10);
        Console.WriteLine(pt + " " + q + " " + q.Sum + " " + default(Pt) + new Pt());
        var d = new Derived(3, 4); Console.WriteLine(d.X + " " + d.A + " " + d.Call());
        var g = new Gen<int>(5, n => "<" + n + ">"); g.Value = 9; Console.WriteLine(g.Show() + g.Value + g.Value_);
        IGet i = new Impl(7); Console.WriteLine(i.Get() + " " + i.Get());
        Console.WriteLine(new R(4) + " " + new R(4).Twice);
        Console.WriteLine(new WithRef(5, 1, 2, 3).V);
    }
}
