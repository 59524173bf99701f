// C# specification §10.3.3: explicit enumeration conversions between enums, numbers, char and floats, checked and
// unchecked; constants.
static string T(Func<object> f)
{
    try { return f()?.ToString() ?? "null"; } catch (Exception e) { return e.GetType().Name; }
}
int i = 300; double d = 2.9; long l = -1; char c = 'A'; Big big = Big.Huge;
Console.WriteLine((Color)1 + " " + (Color)7 + " " + (Color)d + " " + (Color)c + " " + unchecked((Color)big) + " "
    + (Small)i + " " + (Small)Color.Blue + " " + (Big)l + " " + (int)Color.Blue + " " + (char)Small.A + " "
    + (double)Big.Huge + " " + (float)Color.Blue + " " + unchecked((byte)(Color)513) + " " + unchecked((ulong)(Big)(-1)));
Console.WriteLine(T(() => checked((Small)i)) + " " + T(() => checked((Color)big)) + " "
    + T(() => checked((Small)(Color)(i - 44))) + " " + T(() => checked((uint)(Color)(i - 301))) + " "
    + T(() => (Color)(object)1) + " " + T(() => (Color)(object)1L) + " " + T(() => (int)(object)Color.Green) + " "
    + T(() => (Small)(object)Color.Green));
const Color k = (Color)2;
const Small sm = (Small)(byte)Color.Green;
const int n = (int)k + (int)Small.B;
Console.WriteLine(k + " " + sm + " " + n + " " + (Color)(1 + 1) + (Color)'\u0002' + (Color)2.7);
Color? q = (Color?)1;
int? qi = (int?)q;
Small? qs = (Small?)q;
Console.WriteLine(q + " " + qi + " " + qs + " " + ((Color?)(int?)null == null) + " " + (Color)q + (long?)q);
Color z = 0;
switch ((Color)2)
{
    case Color.Blue: Console.WriteLine("blue"); break;
}
Console.WriteLine(z + " " + (z | Color.Blue) + " " + ~Color.Red + " " + (Color.Blue - Color.Green)
    + (Color.Blue - 1) + " " + (1 + Color.Green) + " " + (Color.Red < Color.Blue) + " " + (Color)(-5));

enum Color { Red, Green, Blue }
enum Small : byte { A = 65, B = 66, M = 44 }
enum Big : long { Huge = 0x1_0000_0001 }
