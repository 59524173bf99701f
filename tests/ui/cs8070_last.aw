switch (args.Length)
{
    case 1:
        Console.WriteLine(1);
        break;
    default: //~ AW8070: Control cannot fall out of switch from final case label ('default:')
        Console.WriteLine(2);
}
