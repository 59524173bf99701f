// C# specification §12.10.5: string concatenation with every kind of operand on either side; null; associativity; += ;
// user ToString.
string s = "s", n = null;
object o = 5, on = null;
char c = 'c';
int? q = 7, qn = null;
E e = E.B;
Func<int> f = () => 1;
Console.WriteLine(s + 1 + 2 + " " + (1 + 2 + s) + " " + ('a' + 'b' + s) + " " + (s + 'a' + 'b') + " "
    + (1 + 'a' + s) + " " + (c + s) + " " + (s + c));
Console.WriteLine(s + n + "|" + (n + n) + "|" + (n + s) + "|" + (n + null == "") + "|" + (s + null) + "|"
    + (null + s) + "|" + (s + on) + "|" + (o + s) + "|" + (s + qn) + "|" + q + s);
Console.WriteLine(s + true + 1.5 + 2.5f + 3.50m + 4L + 5u + e + (E)9 + 'x' + -1 + -0.0 + double.NaN + float.PositiveInfinity);
Console.WriteLine(s + new P() + new V() + new N2() + "|" + new int[0] + new List<int>() + (1, "a")
    + new KeyValuePair<int, string>(1, "b") + typeof(int) + new { A = 1 } + (object)'q' + new Version(1, 2));
string acc = "a";
acc += 1;
acc += 'b';
acc += null;
acc += 2 + 3;
acc += on;
acc += e;
Console.WriteLine(acc);
object oo = "x";
oo += "y";
Console.WriteLine(oo);
string na = null;
na += "z";
Console.WriteLine(na);
na = null;
na += null;
Console.WriteLine(na == "");
Console.WriteLine(1 + 1 + "=" + 1 + 1 + "=" + (1 + 1) + "=" + 1 * 2 + 3 % 2 + (1 > 0) + (5 & 3));
const string K = "k" + "1" + null + "z";
Console.WriteLine(K + K.Length);
Console.WriteLine(("a" + "b") == "ab" ? "eq" : "ne");
Console.WriteLine("a" + (s == "s" ? "yes" : "no") + (n ?? "dflt") + s?.Length + n?.Length + "|");
Console.WriteLine(new Conv() + "!" + (string)new Conv() + (new Conv() + new Conv()));
static string Side(string x) { Console.Write(x); return x; }
Console.WriteLine(Side("1") + Side("2") + (Side("3") + Side("4")) + Side("5"));

enum E { A, B }
class P { public override string ToString() => "P!"; }
struct V { public override string ToString() => "V!"; }
class N2 { public override string ToString() => null; }

class Conv
{
    public static implicit operator string(Conv c) => "conv";
    public override string ToString() => "tostr";
}
