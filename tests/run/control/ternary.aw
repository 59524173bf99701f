// C# 12.18: the conditional operator is right-associative and converts to a common type.
for (int i = -1; i <= 1; i++)
    Console.Write((i < 0 ? "neg" : i == 0 ? "zero" : "pos") + " ");
Console.WriteLine();
int a = 5; long b = 6;
Console.WriteLine(a > 3 ? a : b);
Console.WriteLine(a > 9 ? 1 : 2.5);
object o = a > 3 ? "text" : null;
Console.WriteLine(o);
int x = 0;
int y = a > 3 ? x++ : x--;
Console.WriteLine(x + " " + y);
string s = null;
Console.WriteLine((s ?? "none") + (s == null ? "!" : "?"));
Console.WriteLine(true ? 'a' : 'b');
