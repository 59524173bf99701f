F(true, out int a, out int b);
G(1, out a);
Console.WriteLine(a + b);
void F(bool c, out int x, out int y) //~ AW0177: The out parameter 'y' must be assigned to before control leaves the current method
{
    x = 1;
    if (c) y = 2;
}
void G(int n, out int x)
{
    if (n > 1) return; //~ AW0177: The out parameter 'x' must be assigned to before control leaves the current method
    if (n > 0) throw new Exception();
    x = 1;
}
