// C# §12.4.2: precedence and associativity of every operator, seen by operators that write down what they were applied
// to.
class T
{
    public readonly string Text;
    public T(string text) { Text = text; }
    public static T operator +(T a, T b) => new T("(" + a.Text + "+" + b.Text + ")");
    public static T operator -(T a, T b) => new T("(" + a.Text + "-" + b.Text + ")");
    public static T operator *(T a, T b) => new T("(" + a.Text + "*" + b.Text + ")");
    public static T operator /(T a, T b) => new T("(" + a.Text + "/" + b.Text + ")");
    public static T operator %(T a, T b) => new T("(" + a.Text + "%" + b.Text + ")");
    public static T operator &(T a, T b) => new T("(" + a.Text + "&" + b.Text + ")");
    public static T operator |(T a, T b) => new T("(" + a.Text + "|" + b.Text + ")");
    public static T operator ^(T a, T b) => new T("(" + a.Text + "^" + b.Text + ")");
    public static T operator <<(T a, int b) => new T("(" + a.Text + "<<" + b + ")");
    public static T operator >>(T a, int b) => new T("(" + a.Text + ">>" + b + ")");
    public static T operator >>>(T a, int b) => new T("(" + a.Text + ">>>" + b + ")");
    public static T operator <(T a, T b) => new T("(" + a.Text + "<" + b.Text + ")");
    public static T operator >(T a, T b) => new T("(" + a.Text + ">" + b.Text + ")");
    public static T operator <=(T a, T b) => new T("(" + a.Text + "<=" + b.Text + ")");
    public static T operator >=(T a, T b) => new T("(" + a.Text + ">=" + b.Text + ")");
    public static T operator ==(T a, T b) => new T("(" + a.Text + "==" + b.Text + ")");
    public static T operator !=(T a, T b) => new T("(" + a.Text + "!=" + b.Text + ")");
    public static T operator -(T a) => new T("(-" + a.Text + ")");
    public static T operator +(T a) => new T("(+" + a.Text + ")");
    public static T operator ~(T a) => new T("(~" + a.Text + ")");
    public static T operator !(T a) => new T("(!" + a.Text + ")");
    public static bool operator true(T a) { Console.Write("true? " + a.Text + "; "); return false; }
    public static bool operator false(T a) { Console.Write("false? " + a.Text + "; "); return false; }
    public T Dot(T b) => new T("(" + Text + ".Dot " + b.Text + ")");
    public T this[T b] => new T("(" + Text + "[" + b.Text + "])");
    public static implicit operator T(string s) => new T(s);
    public override string ToString() => Text;
    public override bool Equals(object o) => ReferenceEquals(this, o);
    public override int GetHashCode() => 0;
}

class Program
{
    static void Main()
    {
        T a = "a", b = "b", c = "c", d = "d";
        Console.WriteLine(a + b * c - d);
        Console.WriteLine(a - b - c + d % a / b * c);
        Console.WriteLine(-a * +b + ~c - !d);
        Console.WriteLine(a | b ^ c & d);
        Console.WriteLine(a & b == c);
        Console.WriteLine(a < b == c > d != (a <= b));
        Console.WriteLine(a + b << 1 + 1);
        Console.WriteLine(a << 1 >> 2 >>> 3 < b << 4);
        Console.WriteLine(-a.Dot(b)[c] + a[b].Dot(c + d));
        Console.WriteLine(a && b || c && d);
        Console.WriteLine(a | b && c ^ d);
        Console.WriteLine(a ? b : c ? d : a);
        Console.WriteLine((a ? b : c) + d);
        T e = a, f = b;
        e += f -= c * d;
        Console.WriteLine(e + " " + f);
        e = f = c ?? d ?? a;
        Console.WriteLine(e + f);
        T n = null;
        Console.WriteLine((n ?? a) + b);
        object o = n ?? a + b;
        Console.WriteLine(o);
        Console.WriteLine((object)a is T && 1 + 2 is 3);
        Console.WriteLine(1 + 2 * 3 % 4 - 5 << 1 & 6 | 7 ^ 8);
        Console.WriteLine(!true == false ^ true & false | true);
        Console.WriteLine(2 > 1 == 3 < 4 ? "y" : "n");
    }
}
