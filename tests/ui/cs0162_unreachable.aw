Console.WriteLine(F());
int F()
{
    return 1;
    Console.WriteLine("never"); //~ AW0162: Unreachable code detected
}
