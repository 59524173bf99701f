Console.WriteLine(F(1));
string F(int n) //~ AW0161: 'F(int)': not all code paths return a value
{
    switch (n)
    {
        case 0: return "zero";
        case 1: return "one";
    }
}
