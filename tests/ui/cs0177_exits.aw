Console.WriteLine(F(1, out int a, out int b) + a + b);
int F(int n, out int x, out int y)
{
    x = 1;
    if (n > 0) return 1; //~ AW0177: The out parameter 'y' must be assigned to before control leaves the current method
    if (n < 0) throw new ArgumentException("n");
    y = 2;
    return 2;
}
