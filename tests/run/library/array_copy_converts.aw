// Array.Copy converts elements where the types allow it: boxing, unboxing, widening; SetValue widens, too.
static string Show(Array a) { var s = ""; foreach (object? o in a) s += (o?.GetType().Name ?? "null") + ":" + o + " "; return s; }
void Try(Array from, Array to)
{
    try { Array.Copy(from, to, from.Length); Console.WriteLine(Show(to)); }
    catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + Show(to)); }
}
int[] ints = { 1, -2, 3 };
Try(ints, new long[3]);
Try(ints, new double[3]);
Try(ints, new float[4]);
Try(ints, new object[3]);
Try(ints, new IComparable[3]);
Try(ints, new string[3]);
Try(ints, new short[3]);
Try(ints, new uint[3]);
Try(ints, new ulong[3]);
Try(new object[] { 4, 5, 6 }, new int[3]);
Try(new object[] { 4, "x", 6 }, new int[3]);
Try(new object?[] { 4, null, 6 }, new int[3]);
Try(new object[] { 4, 5L }, new int[2]);
Try(new IComparable[] { 7, 8 }, new int[2]);
Try(new char[] { 'a', 'b' }, new int[2]);
Try(new byte[] { 1, 255 }, new char[2]);
Try(new byte[] { 1, 255 }, new short[2]);
Try(new ulong[] { ulong.MaxValue }, new double[1]);
Try(new uint[] { uint.MaxValue }, new long[1]);
Try(new float[] { 1.5f }, new double[1]);
Try(new double[] { 1.5 }, new float[1]);
Try(new bool[] { true }, new int[1]);
Try(new object[] { "a", "b" }, new string[2]);
Try(new object[] { "a", 2 }, new string[2]);
Try(new string[] { "s" }, new object[1]);
Try(new DayOfWeek[] { DayOfWeek.Friday }, new object[1]);
Try(new object[0], new int[0]);
Array longs = new long[2];
longs.SetValue(5, 0);
longs.SetValue('c', 1);
Console.WriteLine(Show(longs));
try { longs.SetValue(5.5, 0); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
try { longs.SetValue("x", 0); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
longs.SetValue(null, 0);
Console.WriteLine(Show(longs));
