foreach (string a in args)
{
    break;
    Console.WriteLine(a); //~ AW0162: Unreachable code detected
}
