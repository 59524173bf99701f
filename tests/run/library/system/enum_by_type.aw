// System.Enum by System.Type: GetValues, GetNames, GetName, IsDefined, Parse, TryParse, ToObject, Format, GetUnderlyingType.
foreach (Color c in Enum.GetValues(typeof(Color))) Console.Write($"{c}={(int)c} "); Console.WriteLine();
var values = (Color[])Enum.GetValues(typeof(Color)); Console.WriteLine(values.Length + " " + values[^1] + " " + Enum.GetValues(typeof(Small)).GetType());
Console.WriteLine(string.Join(",", Enum.GetNames(typeof(Color))) + " " + Enum.GetName(typeof(Color), 5) + " " + (Enum.GetName(typeof(Color), 77) ?? "none") + " " + Enum.GetName(typeof(Color), Color.Red));
Console.WriteLine(Enum.IsDefined(typeof(Color), 1) + " " + Enum.IsDefined(typeof(Color), 4) + " " + Enum.IsDefined(typeof(Color), "Red") + " " + Enum.IsDefined(typeof(Color), "red") + " " + Enum.IsDefined(typeof(Color), Color.Blue));
Console.WriteLine((Color)Enum.Parse(typeof(Color), "Blue") + " " + Enum.Parse(typeof(Color), "green", true) + " " + Enum.Parse(typeof(Color), "5") + " " + Enum.Parse(typeof(Opt), "A, C"));
Console.WriteLine(Enum.TryParse(typeof(Color), "nope", out var bad) + " " + (bad == null) + " " + Enum.TryParse(typeof(Color), "Red", out var good) + " " + good);
object o = Enum.ToObject(typeof(Color), 1); Console.WriteLine(o + " " + o.GetType() + " " + Enum.ToObject(typeof(Small), (byte)2) + " " + Enum.ToObject(typeof(Color), 42L));
Console.WriteLine(Enum.GetUnderlyingType(typeof(Small)) + " " + Enum.GetUnderlyingType(typeof(Color)) + " " + Enum.Format(typeof(Color), Color.Blue, "D") + Enum.Format(typeof(Color), 5, "G") + Enum.Format(typeof(Small), Small.Y, "X"));
Console.WriteLine(typeof(Color).IsEnum + " " + typeof(int).IsEnum + " " + typeof(Color).IsValueType + " " + typeof(int).IsPrimitive + typeof(string).IsPrimitive + typeof(decimal).IsPrimitive + typeof(Color).IsPrimitive);
Console.WriteLine(Enum.GetValues(typeof(Color)).Cast<Color>().Where(c => c > Color.Red).Count() + " " + Enum.GetValues(typeof(Color)).Length);
foreach (Action f in new Action[] { () => Enum.Parse(typeof(Color), "zzz"), () => Enum.Parse(typeof(Color), ""), () => Enum.GetNames(typeof(int)), () => Enum.Parse(typeof(Color), null!), () => Enum.GetNames(null!), () => Enum.IsDefined(typeof(Color), 1L), () => Enum.IsDefined(typeof(Color), Small.X) })
    try { f(); Console.WriteLine("fine"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
enum Color { Green, Red, Blue = 5 } enum Small : byte { X, Y, Z } [Flags] enum Opt { None = 0, A = 1, B = 2, C = 4 }
