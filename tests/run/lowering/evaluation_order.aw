using System;
using System.Collections.Generic;
class Box
{
    public int V;

    public int P
    {
        get { Console.WriteLine("get P"); return V; }
        set { Console.WriteLine("set P " + value); V = value; }
    }

    public Box Next;

    public int this[int i]
    {
        get { Console.WriteLine("get [" + i + "]"); return V + i; }
        set { Console.WriteLine("set [" + i + "] " + value); V = value; }
    }
}

struct S { public int X; public int Inc() { return ++X; } }

class Program
{
    static int T(int i) { Console.WriteLine("T" + i); return i; }
    static Box B(Box b, string s) { Console.WriteLine(s); return b; }
    static int[] A(int[] a) { Console.WriteLine("A"); return a; }
    static int Three(int a, int b, int c) { return a * 100 + b * 10 + c; }
    static int Ref(ref int a, int b) { a += b; return a; }

    static void Try(string name, Action a)
    {
        try { a(); Console.WriteLine(name + " ok"); }
        catch (Exception e) { Console.WriteLine(name + " " + e.GetType().Name); }
    }

    static S sf;

    static void Main()
    {
        int i = 1;
        Console.WriteLine(i + i++ + i + ++i + i);
        i = 5; i = i++ + ++i; Console.WriteLine(i);
        i = 2; i += i++ * i; Console.WriteLine(i);
        int[] a = { 1, 2, 3, 4, 5 };
        i = 0; a[i] = i = 3; Console.WriteLine(a[0] + " " + a[3]);
        i = 0; a[i++] = a[i++] + a[i++]; Console.WriteLine(string.Join(",", new List<int>(a)));
        i = 1; a[i] += i++ + a[i]; Console.WriteLine(a[1]);
        Console.WriteLine(Three(i, i++, i) + " " + Three(i++, i, --i));
        int r = 10; Console.WriteLine(r + Ref(ref r, 5) + r);
        Console.WriteLine(Three(c: T(3), a: T(1), b: T(2)));
        A(a)[T(1)] = T(7);
        A(a)[T(1)] += T(7);
        var b = new Box();
        B(b, "b").P = T(4);
        B(b, "b").P += T(4);
        B(b, "b")[T(2)] += T(1);
        B(b, "b")[T(2)]++;
        Console.WriteLine(B(b, "b").P++ + " " + b.V);
        int k = (b.P = 9); Console.WriteLine(k);
        Box n = null;
        Try("field store", () => { n.V = T(1); });
        Try("field load", () => { int z = T(0) + n.V + T(1); });
        Try("prop set", () => { n.P = T(1); });
        Try("call", () => { n.Equals(T(1)); });
        Try("field chain", () => { n.Next.V = T(1); });
        int[] na = null;
        Try("null array store", () => { na[T(0)] = T(1); });
        Try("array range store", () => { a[T(9)] = T(1); });
        Try("array range compound", () => { a[T(9)] += T(1); });
        Try("null compound", () => { n.V += T(1); });
        S[] sa = new S[1];
        Try("struct elem", () => { sa[T(3)].X = T(1); });
        Try("struct elem", () => { sa[T(0)].X = T(1); });
        Console.WriteLine(sa[0].X + sa[0].Inc() + sa[0].X);
        Try("div", () => { int z = 0; Console.WriteLine(T(1) / z); });
        Try("divov", () => { int z = -1; Console.WriteLine(int.MinValue / z); });
        Try("remov", () => { int z = -1; Console.WriteLine(int.MinValue % z); });
        Try("checked", () => { int z = int.MaxValue; checked { z++; } });
        Try("checked2", () => { int z = 300; byte q = checked((byte)z); });
        Try("arr size", () => { int z = -1; var q = new int[z]; });
        Try("cov", () => { object[] o = new string[1]; o[0] = T(1); });
        Try("cast", () => { object o = "x"; int q = (int)o; });
        Try("cast null", () => { object o = null; int q = (int)o; });
        Try("cast2", () => { object o = "x"; Box q = (Box)o; });
        Try("nullable", () => { int? q = null; int z = (int)q; });
        Try("nullable", () => { int? q = 3; int z = (int)q; Console.WriteLine(z); });
        Try("throw null", () => { Exception e = null; throw e; });
        Try("delegate null", () => { Action e = null; e(); });
        sf.X = 4; sf.Inc(); Console.WriteLine(sf.X);
        bool t = true, f = false;
        Console.WriteLine((t || T(1) > 0) + " " + (f && T(1) > 0) + " " + (f | T(1) > 0) + " " + (t ^ f) + !(t && f || !t));
        string s = null; Console.WriteLine((s ?? "dflt") + s + 'c' + 1.5 + null + true);
        Console.WriteLine(s?.Length == null);
        Console.WriteLine(n?.Next?.V ?? -1);
        n = new Box { V = 3 }; Console.WriteLine(n?.V + 1);
        int? x = null, y = 5;
        Console.WriteLine((x + y) + "|" + (x == y) + (x != y) + (x < y) + (x == null) + (y * 2));
        bool? p1 = null, p2 = false, p3 = true;
        Console.WriteLine((p1 & p2) + "|" + (p1 & p3) + "|" + (p1 | p3) + "|" + (p1 | p2) + "|" + !p1);
        x = x ?? y; x++; Console.WriteLine(x);
        long l = int.MaxValue;
        l++;
        Console.WriteLine(l + " " + (int)l + " " + (uint)l + " " + (byte)30.7 + " " + (int)-3.9 + " " + (char)66);
        Console.WriteLine((1 << 33) + " " + (1L << 33) + " " + (-8 >> 1) + " " + ((uint)0xfffffff8 >> 1));
        byte by = 250; by += 10; Console.WriteLine(by); by++; sbyte sb = 127; sb++; Console.WriteLine(sb);
        char ch = 'a'; ch++; ch += (char)1; Console.WriteLine(ch);
        Console.WriteLine(5 / 2 * 2.0 + 5 / 2.0 + 7 % 3 + -7 % 3 + 7.5 % 2);

        object ob = 5; Console.WriteLine(ob is string); Console.WriteLine((ob as string) ?? "nul");
        foreach (var w in new[] { "alpha", "beta", "gamma", "delta", "eps", "zeta", "eta", null })
            switch (w)
            {
                case "alpha": Console.Write(1); break;
                case "beta": Console.Write(2); break;
                case "gamma": Console.Write(3); goto case "beta";
                case "delta": Console.Write(4); break;
                case "zeta": Console.Write(5); break;
                case null: Console.Write("n"); break;
                default: Console.Write("d"); break;
            }
        Console.WriteLine();
        int[,] m = new int[2, 3];
        m[1, 2] = 5;
        m[0, 1]++;
        foreach (var e in m) Console.Write(e + " ");
        Console.WriteLine(m.GetLength(1));
        int[][] j = { new[] { 1 }, new[] { 2, 3 } };
        j[1][0] += j[0][0]++;
        Console.WriteLine(j[1][0] + " " + j[0][0]);
        for (int g = 0; ; g++) { if (g == 2) continue; if (g > 4) break; Console.Write(g); }
        Console.WriteLine();
        int h = 3; do { Console.Write(h); } while (--h > 0); Console.WriteLine();
        i = 0; again: i++; if (i < 3) goto again; Console.WriteLine(i);
    }
}
