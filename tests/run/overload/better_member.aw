// C# specification §12.6.4.3 to §12.6.4.7: which of several applicable methods is better: arguments first, then the
// forms
// that need no defaults and no `params`, then specificity; §12.6.4.5 for lambdas.
using System;

static class Program {
    static string A(uint a, long b) { return "uint, long"; }
    static string A(int a, ulong b, int c = 9) { return "int, ulong, int"; }
    static string B(uint a, long b, params int[] rest) { return "params"; }
    static string B(int a, ulong b, int c = 0) { return "default"; }
    static string C(string[] s, string v = null) { return "array"; }
    static string C(string s, params string[] rest) { return "params"; }
    static string D(string a, string b = null) { return "two"; }
    static string D(string a, bool? k, string b = null) { return "three"; }
    static string E(object o = null) { return "object"; }
    static string E(params object[] o) { return "params " + (o == null ? "null" : o.Length.ToString()); }
    static string F(int i, sbyte s = 1) { return "sbyte"; }
    static string F<T>(T t) { return "generic"; }
    static string F(int i, long s = 1) { return "long"; }
    static string G(Type t, bool b = false, int x = 0) { return "defaults"; }
    static string G(Type t, params int[] x) { return "params"; }
    static string H<U>(double? v, Func<double?, U> f, int n = 0) { return "default"; }
    static string H<T, U>(T? v, Func<T, U> f) where T : struct { return "struct"; }
    static string I(Func<int> f) { return "Func<int>"; }
    static string I(Func<object> f) { return "Func<object>"; }
    static string I(Action f) { return "Action"; }
    static string J(Func<long> f) { return "long"; }
    static string J(Func<double> f) { return "double"; }
    static string K(Func<int, object> f) { return "object"; }
    static string K(Func<int, string> f) { return "string"; }
    static string L(object a, string b) { return "object, string"; }
    static string L(string a, object b) { return "string, object"; }
    static string M(sbyte s) { return "sbyte"; }
    static string M(byte s) { return "byte"; }
    static string M(ushort s) { return "ushort"; }
    static string N(short s) { return "short"; }
    static string N(int i, sbyte s = 1) { return "int"; }
    static string O(int? x) { return "int?"; }
    static string O(object x) { return "object"; }
    static string P(bool b, params object[] o) { return "params"; }
    static string P(bool b, int i = 1, params object[] o) { return "default and params"; }
    static string Q(params int[] a) { return "int[]"; }
    static string Q(params long[] a) { return "long[]"; }
    static int One() { return 1; }

    class Both<T> {
        public string this[T key] { get { return "T"; } }
        public string this[object key] { get { return "object"; } }
        public string M(T a) { return "T"; }
        public string M(object a) { return "object"; }
    }

    static void Main() {
        Console.WriteLine(A(0, 0) + " | " + A(0, 0, 0) + " | " + B(0, 0) + " | " + B(0, 0, 0, 0));
        Console.WriteLine(C(null) + " | " + D("x", null) + " | " + E(null) + " | " + E() + " | " + E(1) + " | " + E(1, 2));
        Console.WriteLine(F(5) + " | " + F(5, 1L) + " | " + G(typeof(int)) + " | " + G(typeof(int), 5) + " | " + N(6));
        Console.WriteLine(H(default(double?), v => v / 2) + " | " + H(1.5, v => v, 1));
        Console.WriteLine(I(() => 1) + " | " + I(() => "s") + " | " + I(One) + " | " + I(() => { }) + " | "
            + I(() => throw new Exception()));
        Console.WriteLine(J(() => 1) + " | " + K(x => "s") + " | " + K(x => x) + " | "
            + K(x => { if (x > 0) return "a"; return null; }));
        Console.WriteLine(M(1) + " | " + O(1) + " | " + O("s") + " | " + O(null) + " | " + L(null, new object())
            + " | " + P(true) + " | " + P(true, 1) + " | " + P(true, "s"));
        Console.WriteLine(Q(1) + " | " + Q(1L));
        var both = new Both<object>();
        Console.WriteLine(both[1] + " | " + both.M(1) + " | " + new Both<int>()[1] + " | " + new Both<int>().M(1)
            + " | " + new Both<int>().M("s"));
    }
}
