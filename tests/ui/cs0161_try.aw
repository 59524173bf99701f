Console.WriteLine(F() + G());
int F() //~ AW0161: 'F()': not all code paths return a value
{
    try { return 1; } catch (Exception) { }
}
int G()
{
    try { return 1; } finally { Console.WriteLine(); }
}
