// C# specification §12.9: unary + - ~ ! on every type that has them, their result types, wrap-around and checked
// failure.
static string T<X>(X x) => typeof(X).Name + ":" + x + " ";
sbyte sb = -128;
byte b = 200;
short s = -5;
ushort us = 5;
int i = int.MinValue;
uint u = 5;
long l = long.MinValue;
ulong ul = 5;
char c = 'A';
float f = 1.5f;
double d = -0.0;
decimal m = 2.50m;
bool t = true;
E e = E.B;
Console.WriteLine(T(+sb) + T(+b) + T(+s) + T(+us) + T(+i) + T(+u) + T(+l) + T(+ul) + T(+c) + T(+f) + T(+d) + T(+m));
Console.WriteLine(T(-sb) + T(-b) + T(-s) + T(-us) + T(-i) + T(-u) + T(-l) + T(-c) + T(-f) + T(-d) + T(-m));
Console.WriteLine(T(~sb) + T(~b) + T(~s) + T(~us) + T(~i) + T(~u) + T(~l) + T(~ul) + T(~c) + T(!t) + T(!!t) + T(~e)
    + T(- -i) + T(+-+s) + T(-~0) + T(~-1));

static void Over(Func<object> g)
{
    try { Console.Write(g() + " "); } catch (OverflowException) { Console.Write("overflow "); }
}
Over(() => checked(-i));
Over(() => checked(-l));
Over(() => checked(-sb));
Over(() => checked(-u));
Over(() => unchecked(-i));
Over(() => checked((sbyte)-sb));
Console.WriteLine();
int? n = 5, z = null;
bool? q = null;
E? ne = E.A;
Console.WriteLine(T(-n) + T(-z) + T(~n) + T(!q) + T(+z) + T(~ne) + T(-(byte?)7) + T(-(double?)null));
Console.WriteLine(-1 * -1 + - -1 + (-5 % 3) + ~5 * 2 + " " + (1 - -1) + (2 + +3) + !(1 > 2) + (-2).CompareTo(0)
    + -2.CompareTo(0) + (int)-1.5 + (short)~c);
nint ni = -7; nuint nu = 7; Console.WriteLine(T(-ni) + T(~ni) + T(+nu));

enum E : sbyte { A, B = 5 }
