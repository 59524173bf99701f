// Conversions of awaited values: numeric, boxing, unboxing, nullable, user-defined, checked.
async Task<T> G<T>(T v) { await Task.Yield(); return v; }
long l = await G(5);
double d = await G(7) / 2;
object o = await G(3);
int back = (int)await G(o);
byte b = (byte)await G(300);
int? lifted = await G(4);
Metres m = await G(2.5);
double raw = await G(m);
Console.WriteLine(l + " " + d + " " + o + " " + back + " " + b + " " + lifted + " " + m.Value + " " + raw);
try { Console.WriteLine(checked((byte)await G(300))); } catch (OverflowException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine((string)await G<object>(1)); } catch (InvalidCastException) { Console.WriteLine("cast"); }
Console.WriteLine(await G<object>("s") as string ?? "none");
Console.WriteLine((await G<object>(1) as string) ?? "none");
IEnumerable<object> covariant = await G<IEnumerable<string>>(new[] { "a", "b" });
Console.WriteLine(covariant.Count());
Func<object> f = await G<Func<string>>(() => "lazy");
Console.WriteLine(f());
struct Metres
{
    public double Value;
    public static implicit operator Metres(double d) => new Metres { Value = d };
    public static implicit operator double(Metres m) => m.Value;
}
