// System.IFormatProvider, ICustomFormatter and IFormattable in composite formats.
using System.Text; using System.Globalization;
Console.WriteLine(string.Format(new Upper(), "{0:x} {1:up} {2}", "abc", "def", 5) + string.Format(new Upper(), "{0,6:up}|{1,-6:up}|", "a", "b"));
Console.WriteLine(new StringBuilder().AppendFormat(new Upper(), "<{0:up}>", "q").AppendFormat(CultureInfo.InvariantCulture, "{0:F2}-{1}", 1.005, 3));
Console.WriteLine(string.Format(null, "{0}", 1.5) + string.Format(CultureInfo.InvariantCulture, "{0:C}", 2).Length);
var t = new Temp(21.5); Console.WriteLine($"{t} {t:F} {t:K} {t:C0}" + t.ToString("F", null)); Console.WriteLine(string.Format("{0:K}|{0,10:F}|{0,-10}|", t));
try { Console.WriteLine($"{t:Z}"); } catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine(string.Format(new Probe(), "{0} {1:q}", new Temp(1), new Plain()));
class Upper : IFormatProvider, ICustomFormatter
{
    public object? GetFormat(Type? t) => t == typeof(ICustomFormatter) ? this : null;
    public string Format(string? f, object? a, IFormatProvider? p) => f == "up" ? a!.ToString()!.ToUpper() : f == null ? null! : $"[{f}:{a}]";
}
class Probe : IFormatProvider { public object? GetFormat(Type? t) { Console.WriteLine("asked " + t!.Name); return null; } }
class Plain { public override string ToString() => "plain"; }
readonly struct Temp(double c) : IFormattable
{
    public override string ToString() => ToString(null, null);
    public string ToString(string? f, IFormatProvider? p) => (f ?? "C") switch { "C" => $"{c}C", "C0" => $"{Math.Round(c)}C", "F" => $"{c * 9 / 5 + 32:0.0}F" + (p == null ? "" : "+"), "K" => $"{c + 273.15}K", var o => throw new FormatException($"The '{o}' format is not supported.") };
}
