Console.WriteLine(F(1));
int F(int n) //~ AW0161: 'F(int)': not all code paths return a value
{
    if (n > 0) return 1;
}
