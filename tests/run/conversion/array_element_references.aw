// Array covariance (§17.6): a reference to an element for writing needs an array of exactly that element type.
string[] a = { "hello", "world" };
object[] b = a;
object[] c = { "x", 1 };
int calls = 0;
Try("out", () => P.F(out b[1]));
Try("ref", () => P.G(ref b[1]));
Try("in", () => P.H(in b[1]));
Try("exact out", () => P.F(out c[1]));
Try("exact ref", () => P.G(ref c[0]));
Try("in order", () => P.Two(ref b[Next(0)], ref c[Next(1)]));
Try("bounds first", () => P.G(ref b[9]));
Try("generic", () => P.Generic(ref b[0]));
Try("generic exact", () => P.Generic(ref a[0]));
Try("jagged", () => { object[][] j = new string[][] { new[] { "s" } }; P.G(ref j[0][0]); });
Try("interface", () => { IComparable[] i = new string[] { "s" }; P.Generic(ref i[0]); });
Console.WriteLine(a[0] + a[1] + c[0] + c[1] + calls);

void Try(string what, Action act)
{
    try { act(); Console.WriteLine(what + ": fine"); }
    catch (ArrayTypeMismatchException) { Console.WriteLine(what + ": mismatch"); }
    catch (IndexOutOfRangeException) { Console.WriteLine(what + ": bounds"); }
}
int Next(int i) { calls++; return i; }

static class P
{
    public static void F(out object o) => o = "f";
    public static void G(ref object o) => o = "g";
    public static void H(in object o) { }
    public static void Two(ref object x, ref object y) => (x, y) = (y, x);
    public static void Generic<T>(ref T t) => t = default!;
}
