string s = args.Length > 0 ? args[0] : "a";
switch (s)
{
    case "a": //~ AW0163: Control cannot fall through from one case label ('case "a":') to another
        Console.WriteLine(1);
    case "b":
    case "c":
        goto case "a";
    default:
        break;
}
