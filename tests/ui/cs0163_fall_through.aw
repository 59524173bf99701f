int n = 1;
switch (n)
{
    case 1: //~ AW0163: Control cannot fall through from one case label ('case 1:') to another
        Console.WriteLine(1);
    case 2:
        Console.WriteLine(2);
        break;
}
