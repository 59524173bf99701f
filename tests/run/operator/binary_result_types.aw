// C# specification §12.4.7, §12.10, §12.13: the type and value of + & < over every pair of numeric types that have a
// common one.
static string T<X>(X x) => typeof(X).Name switch
{
    "SByte" => "sb",
    "Byte" => "b",
    "Int16" => "s",
    "UInt16" => "us",
    "Int32" => "i",
    "UInt32" => "u",
    "Int64" => "l",
    "UInt64" => "ul",
    "Single" => "f",
    "Double" => "d",
    "Decimal" => "m",
    "IntPtr" => "n",
    "UIntPtr" => "nu",
    var o => o
} + x + " ";
sbyte sb = 1;
byte b = 2;
short s = 3;
ushort us = 4;
int i = 5;
uint u = 6;
long l = 7;
ulong ul = 8;
char c = 'A';
float f = 1.5f;
double d = 2.5;
decimal m = 3.5m;
nint n = 10;
nuint nu = 11;
Console.WriteLine(T(sb + sb) + T(sb + b) + T(sb + s) + T(sb + us) + T(sb + i) + T(sb + u) + T(sb + l) + T(sb + c)
    + T(sb + f) + T(sb + d) + T(sb + m) + T(sb + n));
Console.WriteLine(T(b + b) + T(b + s) + T(b + us) + T(b + i) + T(b + u) + T(b + l) + T(b + ul) + T(b + c)
    + T(b + f) + T(b + d) + T(b + m) + T(b + n) + T(b + nu));
Console.WriteLine(T(s + s) + T(s + us) + T(s + i) + T(s + u) + T(s + l) + T(s + c) + T(us + us) + T(us + i)
    + T(us + u) + T(us + l) + T(us + ul) + T(us + c) + T(us + nu));
Console.WriteLine(T(i + i) + T(i + u) + T(i + l) + T(i + c) + T(i + f) + T(i + d) + T(i + m) + T(i + n) + T(u + u)
    + T(u + l) + T(u + ul) + T(u + c) + T(u + f) + T(u + n) + T(u + nu));
Console.WriteLine(T(l + l) + T(l + f) + T(l + n) + T(ul + ul) + T(ul + c) + T(ul + f) + T(ul + d) + T(ul + m)
    + T(ul + nu) + T(c + c) + T(c + f) + T(f + f) + T(f + d) + T(d + d) + T(m + m) + T(n + n) + T(nu + nu) + T(n + f));
Console.WriteLine(T(sb & b) + T(i | u) + T(l ^ u) + T(c & us) + T(ul | b) + T(n & i) + T(b - us) + T(b * b)
    + T(c / sb) + T(us % b) + T(u - i) + T(f * l) + T(ul / 3) + T(5 - u) + T(u * 2) + T(1 + ul));
Console.WriteLine((sb < u) + "" + (i < u) + (c > b) + (f > l) + (d == f) + (m > i) + (n == 10) + (us != c));
Console.WriteLine(T(true & false) + T(true ^ true) + T(true | (bool?)null) + T(E.A | E.B) + T(E.B & ~E.A)
    + T(E.B ^ E.A) + T(E.B - E.A) + T(E.A + 1) + T(1 + E.A) + T(E.B - 1));

enum E : ushort { A = 1, B = 6 }
