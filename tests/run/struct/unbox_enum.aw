// C# specification §10.3.7 (unboxing), ECMA-335 III.4.33: an enum and its underlying type stand for each other.
Console.WriteLine((DayOfWeek)(object)2);
Console.WriteLine((int)(object)DayOfWeek.Friday);
Console.WriteLine((E2)(object)DayOfWeek.Friday);
object o = 5; Console.WriteLine(o is DayOfWeek); Console.WriteLine(o is DayOfWeek d ? 1 : 2);
try { Console.WriteLine((DayOfWeek)(object)2L); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine((B1)(object)2); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
Console.WriteLine((B1)(object)(byte)1); Console.WriteLine((byte)(object)B1.Y);
try { Console.WriteLine((sbyte)(object)(byte)1); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine((uint)(object)1); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine((int?)(object)DayOfWeek.Friday); }
catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine((DayOfWeek?)(object)3); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
Console.WriteLine(Cast<DayOfWeek>(4)); Console.WriteLine(Cast<int>(DayOfWeek.Monday));
Console.WriteLine(((object)DayOfWeek.Monday).Equals(1)); Console.WriteLine((object)DayOfWeek.Monday is int);
Enum en = DayOfWeek.Tuesday;
Console.WriteLine((int)(object)en);
try { Console.WriteLine((E2)en); }
catch (InvalidCastException e) { Console.WriteLine(e.Message); }
ValueType v = 3; Console.WriteLine((DayOfWeek)v);
IComparable c = 3; Console.WriteLine((DayOfWeek)c);
foreach (DayOfWeek x in new object[] { 1, DayOfWeek.Sunday, E2.Q }) Console.Write(x + " "); Console.WriteLine();
static T Cast<T>(object o) => (T)o;

enum E2 { P, Q }
enum B1 : byte { X, Y }
