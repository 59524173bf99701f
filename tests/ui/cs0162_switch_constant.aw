switch (1)
{
    case 1:
        Console.WriteLine(1);
        break;
    case 2:
        Console.WriteLine(2); //~ AW0162: Unreachable code detected
        break;
}
