Console.WriteLine(F());
int F()
{
    throw new InvalidOperationException();
    return 1; //~ AW0162: Unreachable code detected
}
