// Locals changed in a try keep their values in the handler.
int x = 1; string s = "a";
try
{
    x = 2; s += "b";
    Thrower(x);
    x = 3; s += "c";
}
catch (Exception e) { Console.WriteLine(x + s + e.Message); x += 10; }
finally { x *= 2; }
Console.WriteLine(x);
void Thrower(int n) { if (n == 2) throw new Exception("!"); }
