// C# specification §19, §12.10.5: enum arithmetic, comparison, flags, conversions and names.
Color c = Color.Green;
Console.WriteLine($"{c} {(int)c} {c + 1} {c - 1} {c + 5} {Color.Blue - Color.Red} {c - Color.Red} {1 + c}");
c++;
Console.Write(c + " ");
c--;
--c;
Console.Write(c + " ");
c += 2;
Console.Write(c + " ");
c -= 1;
Console.WriteLine(c);
Console.WriteLine($"{Color.Red < Color.Blue} {Color.Red == 0} {c == Color.Green} {c != Color.Green} {Color.Blue >= c} {c.CompareTo(Color.Blue)} {c.Equals(Color.Green)} {c.Equals(1)}");
Rights r = Rights.Read | Rights.Write;
Console.WriteLine($"{r} | {r & Rights.Write} | {r ^ Rights.Read} | {~Rights.Read & Rights.All} | {Rights.All} | {(Rights)0} | {(Rights)8} | {(Rights)9} | {r.HasFlag(Rights.Read)} | {(r & Rights.Exec) != 0}");
r |= Rights.Exec;
r &= ~Rights.Write;
Console.WriteLine(r + " " + (int)r + " " + r.ToString("D") + " " + r.ToString("X") + " " + r.ToString("G") + " "
    + r.ToString("F"));
Console.WriteLine($"{Small.Max} {(byte)Small.Max} {(int)Small.Max + 1} {(Small)7} {Big.Huge:D} {(long)Big.Low} {(ulong)(Big)5}");
Console.WriteLine(default(Color) + " " + new Color() + " " + default(NoZero) + " " + (int)default(NoZero));
Console.WriteLine(NoZero.A + " " + NoZero.Same + " " + (NoZero.A == NoZero.Same) + " " + NoZero.C + " " + (int)NoZero.C);
switch (c) { case Color.Red: Console.WriteLine("red"); break; case Color.Green: Console.WriteLine("green"); break; }
Console.WriteLine(c switch { Color.Red => 1, Color.Green or Color.Blue => 2, _ => 3 });
object o = c;
Console.WriteLine(o.GetType().Name + " " + o + " " + (o is Color) + " " + (o is int) + " " + (o is Enum) + " " + ((int)(Color)o));
Color? maybe = null;
Console.WriteLine($"[{maybe}] {maybe == Color.Red} {maybe ?? Color.Blue} {maybe + 1 == null}");
maybe = Color.Red;
maybe++;
Console.WriteLine(maybe);
Color[] all = { Color.Blue, Color.Red, Color.Green }; Array.Sort(all); Console.WriteLine(string.Join(",", all));
var counts = new Dictionary<Color, int>();
foreach (var k in all) counts[k] = (int)k * 10;
Console.WriteLine(counts[Color.Blue]);
Console.WriteLine((char)('a' + (int)Color.Blue) + " " + (Color)'\u0002' + " " + (Color)(byte)1 + " "
    + (Color)Small.One + " " + (double)Color.Blue + " " + (Color)2.9);
const Color K = Color.Red + 1;
Console.WriteLine(K + " " + (K == Color.Green) + " " + nameof(Color.Green) + " " + (sizeof(Small) + sizeof(Big) + sizeof(Color)));
Console.WriteLine(Extensions.Next(Color.Blue) + " " + Color.Red.Next());
int sum = 0; for (Color i = Color.Red; i <= Color.Blue; i++) sum += (int)i; Console.WriteLine(sum);
Console.WriteLine(Enum.Parse<Color>("Blue") + " " + Enum.TryParse("green", true, out Color parsed) + parsed + " "
    + Enum.TryParse("nope", out parsed) + parsed);

enum Color { Red, Green, Blue }
[Flags] enum Rights { None = 0, Read = 1, Write = 2, Exec = 4, All = Read | Write | Exec }
enum Small : byte { One = 1, Max = 255 }
enum Big : long { Low = long.MinValue, Huge = 1L << 40 }
enum NoZero { A = 5, B, Same = A, C }
static class Extensions { public static Color Next(this Color c) { return c == Color.Blue ? Color.Red : c + 1; } }
