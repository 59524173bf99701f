switch (args.Length)
{
    case 1: break;
    case 2: break;
    case 1 + 1: break; //~ AW0152: The switch statement contains multiple cases with the label value '2'
    default: break;
    default: break; //~ AW0152: The switch statement contains multiple cases with the label value 'default'
}
switch ("a")
{
    case "a": break;
    case "a": break; //~ AW0152: The switch statement contains multiple cases with the label value '
}
