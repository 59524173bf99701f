int a;
try { Console.WriteLine(); } finally { a = 1; }
Console.WriteLine(a);
int b;
while (true)
{
    try { break; } finally { b = 1; }
}
Console.WriteLine(b);
int c;
try { c = 1; } catch (Exception) { throw; }
Console.WriteLine(c);
int d;
try { d = 1; } finally { Console.WriteLine(d); } //~ AW0165: Use of unassigned local variable 'd'
int e;
try { e = 1; } catch (Exception) { Console.WriteLine(e); } //~ AW0165: Use of unassigned local variable 'e'
