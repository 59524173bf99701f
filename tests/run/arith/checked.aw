// C# 12.8.20: checked and unchecked.
int max = int.MaxValue;
try { Console.WriteLine(checked(max + 1)); } catch (OverflowException e) { Console.WriteLine(e.Message); }
Console.WriteLine(unchecked(max + 1));
try { checked { max *= 2; } } catch (OverflowException) { Console.WriteLine("mul"); }
long big = 1L << 40;
try { Console.WriteLine(checked((int)big)); } catch (OverflowException) { Console.WriteLine("conv"); }
Console.WriteLine(unchecked((int)big));
int min = int.MinValue;
try { Console.WriteLine(checked(-min)); } catch (OverflowException) { Console.WriteLine("neg"); }
