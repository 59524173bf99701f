// C# specification §15.9: indexers: overloads, several parameters, params, optional and named arguments, get and set
// only, expression bodies, inheritance, interfaces, ref returns.
class M
{
    int[,] d = new int[3, 3];

    public int this[int r, int c]
    {
        get => d[r, c];
        set { Console.Write("set" + r + c + "=" + value + " "); d[r, c] = value; }
    }

    public string this[string k] => "s:" + k;
    public string this[params int[] a] => "params" + a.Length;
    public int this[long l, int def = 4] => (int)l + def;
    public char this[char c] { set => Console.Write("wo" + c + value + " "); }
    public string this[object o] => "obj";
    public virtual string this[double x] => "double" + x;
    public int this[(int, int) t] => t.Item1 * 10 + t.Item2;
}

class M2 : M
{
    public override string this[double x] => "over" + base[x];
    public new string this[string k] => "new:" + base[k];
}

class R
{
    int[] a = { 1, 2, 3 };
    public ref int this[int i] => ref a[i];
    public ref readonly int this[long i] => ref a[i];
}

interface IX
{
    int this[int i] { get; set; }
    string this[string s] { get => "default" + s; }
}

class X : IX
{
    int v;
    int IX.this[int i] { get => v + i; set => v = value * i; }
    public int this[int i] => -i;
}

struct V { int a; public int this[int i] { get => a + i; set => a = value; } }

class W<T>
{
    Dictionary<string, T> m = new();

    public T this[string k, T dflt = default]
    {
        get => m.TryGetValue(k, out var v) ? v : dflt;
        set => m[k] = value;
    }
}

static class Program
{
    static int S(string n, int v) { Console.Write(n + " "); return v; }

    static void Main()
    {
        var m = new M();
        m[1, 2] = 5;
        m[S("a", 0), S("b", 1)] += S("c", 7);
        m[c: S("c", 2), r: S("r", 1)]++;
        Console.WriteLine(m[1, 2] + " " + m[0, 1]);
        m['q'] = 'z';
        Console.WriteLine(m["k"] + m[1, 2, 3] + m[5L] + m[5L, 6] + m[1m] + m[1.5f] + m[(3, 4)] + m[new int[4]] + m[new object()]);
        M m2 = new M2();
        Console.WriteLine(m2[1.5] + m2["x"] + ((M2)m2)["x"]);
        var r = new R();
        r[0] += 10;
        ref int e = ref r[1];
        e = 50;
        r[2]--;
        Console.WriteLine(r[0] + r[1] + r[2] + " " + r[1L]);
        IX x = new X();
        x[3] = 4;
        Console.WriteLine(x[1] + " " + new X()[1] + x["d"]);
        var v = new V();
        v[0] = 5;
        v[1] += 2;
        Console.WriteLine(v[2]);
        var w = new W<int>();
        w["a"] = 3;
        w["a"] += 4;
        w["n", 10] += 1;
        Console.WriteLine(w["a"] + " " + w["n"] + w["zz", 8]);
        var o = new M { [0, 0] = 9, [2, 2] = 8 };
        Console.WriteLine(o[0, 0] + o[2, 2]);
    }
}
