// System.Linq.Enumerable: Sum, Average, Min and Max over each number type, with null, NaN and overflow.
class V : IComparable<V> { public int N; public int CompareTo(V o) { return N.CompareTo(o.N); } public override string ToString() { return "V" + N; } }
class Program
{
    static void Try<T>(Func<T> a)
    {
        try { object x = a(); Console.Write((x ?? "null") + " "); } catch (Exception e) { Console.Write(e.GetType().Name + ": " + e.Message.Split('\n')[0] + " "); }
    }
    static void Main()
    {
        int[] i = { 3, -1, 7 }; long[] l = { 3000000000, 5, -2 }; float[] f = { 1.5f, 2.25f, -0.1f }; double[] d = { 0.1, 0.2, 0.3 };
        int?[] ni = { 3, null, 5 }; long?[] nl = { null, 7000000000 }; float?[] nf = { 0.1f, null, 0.2f }; double?[] nd = { null, 0.5 };
        int[] i0 = { }; long[] l0 = { }; float[] f0 = { }; double[] d0 = { };
        int?[] ni0 = { }; long?[] nl0 = { null }; float?[] nf0 = { }; double?[] nd0 = { null, null };
        string[] w = { "a", "bbb", "cc" };
        Try(() => i.Sum()); Try(() => i.Average()); Try(() => i.Min()); Try(() => i.Max()); Console.WriteLine();
        Try(() => l.Sum()); Try(() => l.Average()); Try(() => l.Min()); Try(() => l.Max()); Console.WriteLine();
        Try(() => f.Sum()); Try(() => f.Average()); Try(() => f.Min()); Try(() => f.Max()); Console.WriteLine();
        Try(() => d.Sum()); Try(() => d.Average()); Try(() => d.Min()); Try(() => d.Max()); Console.WriteLine();
        Try(() => ni.Sum()); Try(() => ni.Average()); Try(() => ni.Min()); Try(() => ni.Max()); Console.WriteLine();
        Try(() => nl.Sum()); Try(() => nl.Average()); Try(() => nl.Min()); Try(() => nl.Max()); Console.WriteLine();
        Try(() => nf.Sum()); Try(() => nf.Average()); Try(() => nf.Min()); Try(() => nf.Max()); Console.WriteLine();
        Try(() => nd.Sum()); Try(() => nd.Average()); Try(() => nd.Min()); Try(() => nd.Max()); Console.WriteLine();
        Console.WriteLine("empty");
        Try(() => i0.Sum()); Try(() => i0.Average()); Try(() => i0.Min()); Try(() => i0.Max()); Console.WriteLine();
        Try(() => l0.Sum()); Try(() => l0.Average()); Try(() => l0.Min()); Try(() => l0.Max()); Console.WriteLine();
        Try(() => f0.Sum()); Try(() => f0.Average()); Try(() => f0.Min()); Try(() => f0.Max()); Console.WriteLine();
        Try(() => d0.Sum()); Try(() => d0.Average()); Try(() => d0.Min()); Try(() => d0.Max()); Console.WriteLine();
        Try(() => ni0.Sum()); Try(() => ni0.Average()); Try(() => ni0.Min()); Try(() => ni0.Max()); Console.WriteLine();
        Try(() => nl0.Sum()); Try(() => nl0.Average()); Try(() => nl0.Min()); Try(() => nl0.Max()); Console.WriteLine();
        Try(() => nf0.Sum()); Try(() => nf0.Average()); Try(() => nf0.Min()); Try(() => nf0.Max()); Console.WriteLine();
        Try(() => nd0.Sum()); Try(() => nd0.Average()); Try(() => nd0.Min()); Try(() => nd0.Max()); Console.WriteLine();
        Console.WriteLine("selectors");
        Try(() => w.Sum(s => s.Length)); Try(() => w.Average(s => s.Length)); Try(() => w.Min(s => s.Length)); Try(() => w.Max(s => s.Length)); Console.WriteLine();
        Try(() => w.Sum(s => (long)s.Length)); Try(() => w.Average(s => (long)s.Length)); Try(() => w.Min(s => (long)s.Length)); Try(() => w.Max(s => (long)s.Length)); Console.WriteLine();
        Try(() => w.Sum(s => s.Length / 3f)); Try(() => w.Average(s => s.Length / 3f)); Try(() => w.Min(s => s.Length / 3f)); Try(() => w.Max(s => s.Length / 3f)); Console.WriteLine();
        Try(() => w.Sum(s => s.Length / 3.0)); Try(() => w.Average(s => s.Length / 3.0)); Try(() => w.Min(s => s.Length / 3.0)); Try(() => w.Max(s => s.Length / 3.0)); Console.WriteLine();
        Try(() => w.Sum(s => s.Length > 2 ? (int?)s.Length : null)); Try(() => w.Average(s => s.Length > 1 ? (int?)s.Length : null)); Try(() => w.Min(s => s.Length > 1 ? (int?)s.Length : null)); Try(() => w.Max(s => (double?)null)); Console.WriteLine();
        Try(() => w.Sum(s => (short)s.Length)); Try(() => w.Average(s => (byte)s.Length)); Try(() => w.Sum(s => s[0])); Try(() => w.Max(s => s[0])); Console.WriteLine();
        Console.WriteLine("others");
        Try(() => w.Min()); Try(() => w.Max()); Try(() => new string[] { null, "b", "a" }.Min()); Try(() => new string[] { null }.Max()); Try(() => new string[0].Max()); Console.WriteLine();
        Try(() => new[] { new V { N = 2 }, null, new V { N = 1 } }.Min()); Try(() => new[] { new V { N = 2 }, null, new V { N = 1 } }.Max()); Try(() => new V[0].Min()); Try(() => w.Max(s => new V { N = s.Length })); Console.WriteLine();
        Try(() => new char[0].Min()); Try(() => "hello".Max()); Try(() => "hello".Min(c => (int)c)); Try(() => new[] { (1, "b"), (1, "a") }.Min()); Try(() => new object[] { new object(), new object() }.Max()); Console.WriteLine();
        Console.WriteLine("special");
        double[] n = { 1, double.NaN, -5, double.PositiveInfinity };
        Try(() => n.Min()); Try(() => n.Max()); Try(() => n.Sum()); Try(() => n.Average()); Try(() => new[] { double.NaN, 2 }.Max()); Try(() => new[] { double.NaN }.Max()); Try(() => new float?[] { null, float.NaN, 3 }.Min()); Try(() => new float?[] { null, float.NaN, 3 }.Max()); Console.WriteLine();
        double z = d.Length - 3, m = -z; Try(() => 1 / new[] { z, m }.Min()); Try(() => 1 / new[] { m, z }.Min()); Try(() => 1 / new[] { m, z }.Max()); Try(() => 1 / new[] { m }.Sum()); Console.WriteLine();
        Try(() => new[] { int.MaxValue, 1 }.Sum()); Try(() => new[] { int.MaxValue, 1 }.Average()); Try(() => new[] { long.MinValue, -1 }.Sum()); Try(() => new[] { long.MaxValue, 1 }.Average()); Try(() => new int?[] { int.MinValue, null, -1 }.Sum()); Try(() => new[] { 1e308, 1e308 }.Sum()); Try(() => new[] { 3e38f, 3e38f }.Sum()); Try(() => new[] { 3e38f, 3e38f }.Average()); Console.WriteLine();
        int[] nil = null;
        Try(() => nil.Sum()); Try(() => nil.Average()); Try(() => nil.Min()); Try(() => nil.Max(x => x)); Try(() => i.Sum((Func<int, long>)null)); Try(() => i.Average((Func<int, int?>)null)); Try(() => i.Min((Func<int, string>)null)); Console.WriteLine();
    }
}
