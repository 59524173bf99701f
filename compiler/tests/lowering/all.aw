using System;
using System.Collections.Generic;
using System.Threading.Tasks;

var t = new T();
t.Run(3);

class P { public int X; public int Y { get; set; } public P? Next; public S St; }
struct S { public int A; public int B; public int Sum() => A + B; }

class T {
    int[] arr = new int[10];
    static int counter;
    int this[int i] { get => arr[i]; set => arr[i] = value; }
    static int F() => 1;
    static async Task<int> G(int x) { await Task.Yield(); return x; }

    public void Run(int n) {
        int i = 0;
        arr[i] = F();
        arr[i++] += F();
        this[i] += 2;
        this[i]++;
        var p = new P { X = 1 };
        p.Next!.St.A = F();
        p.Y = p.X = F();
        int? a = p.Next?.X;
        int b = a ?? 5;
        string s = "a" + n + p.Y;
        s = $"{n,5} {b:x} {s}";
        bool ok = n > 3 && (b < 4 || s == "x");
        if (p.Next is { X: > 3 and < 10, Y: var yy } && yy != 4) counter++;
        object o = n;
        int z = (int)o;
        switch (o) { case int k when k > 3: counter = k; break; case string str: s = str; break; default: goto case null; case null: break; }
        switch (n) { case 1: case 2: n = 4; break; case 5: n = 6; goto case 1; default: n = 1; break; }
        int q = n switch { 1 => 10, 2 => 20, < 0 => 1, _ => 4 };
        foreach (var e in arr) { if (e == 3) continue; if (e == 4) break; counter += e; }
        foreach (var c in s) n += c;
        var list = new List<int>();
        foreach (var e in list) n += e;
        foreach (KeyValuePair<int, int> kv in new Dictionary<int,int>()) { n += kv.Key; }
        int? l = a + b; bool eq = a == b; bool? lg = eq & (bool?)null;
        (int x, string y) tup = (1, "a");
        var (m, w) = tup;
        checked { n = n * m; byte by = (byte)n; }
    }
    public async Task<int> Async(int n) {
        var fs = new List<Func<int>>();
        try {
            for (int i = 0; i < n; i++) { int j = i; fs.Add(() => i + j + n); }
            n += await G(n) + await G(arr[0]);
            Task<int> t = G(4);
            return await t;
        } catch (Exception e) when (e.Message.Length > 3) {
            await G(1);
            throw;
        } finally { await Task.Delay(3); counter++; }
    }
    IEnumerable<int> It(int n) {
        try { for (int i = 0; i < n; i++) { yield return i; if (i == 4) yield break; } }
        finally { counter++; }
    }
    ref int R(ref int x) => ref x;
    public void Refs() { int x = 3; ref int r = ref R(ref x); r = 5; x += R(ref arr[2]); S st = default; st.A = 4; x = st.Sum(); st.B += 3; Action ac = Refs; ac(); Func<int,int> sq = static v => v * v; x = sq(3); using (var d = new D()) { x = 5; } }
    T1 Gen<T1>(T1 v, object o) where T1 : new() { if (o is T1 u) v = u; object bx = v!; T1 w = (T1)o; return new T1(); }
}
class D : IDisposable { public void Dispose() { } }
