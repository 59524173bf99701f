switch (args.Length)
{
    case 0:
    case 1: //~ AW0163: Control cannot fall through from one case label ('case 1:') to another
        Console.WriteLine("few");
    case 2:
        Console.WriteLine("two");
        goto default;
    default:
        break;
}
