// C# 12.8.7: member access on null throws.
Box b = null;
try { Console.WriteLine(b.Value); } catch (NullReferenceException) { Console.WriteLine("field"); }
try { b.Value = 1; } catch (NullReferenceException) { Console.WriteLine("store"); }
try { b.Call(); } catch (NullReferenceException) { Console.WriteLine("call"); }
try { Console.WriteLine(b.Prop); } catch (NullReferenceException) { Console.WriteLine("prop"); }
int[] a = null;
try { a[0] = 1; } catch (NullReferenceException) { Console.WriteLine("array"); }
try { Console.WriteLine(a.Length); } catch (NullReferenceException) { Console.WriteLine("length"); }
int Side() { Console.Write("side "); return 1; }
try { b.Value = Side(); } catch (NullReferenceException) { Console.WriteLine("after the value"); }
try { b.Take(Side()); } catch (NullReferenceException) { Console.WriteLine("after the arguments"); }
Console.WriteLine(b == null);
class Box
{
    public int Value;
    public int Prop { get; set; }
    public void Call() { Console.WriteLine("not here"); }
    public void Take(int x) { Console.WriteLine("not here"); }
}
