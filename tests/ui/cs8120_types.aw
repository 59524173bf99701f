object o = args;
switch (o)
{
    case string s: Console.WriteLine(s); break;
    case "a": Console.WriteLine("a"); break; //~ AW8120: The switch case is unreachable. It has already been handled by a previous case or it is impossible to match.
    case null: break;
    case object x: Console.WriteLine(x); break;
    case int i: Console.WriteLine(i); break; //~ AW8120: The switch case is unreachable. It has already been handled by a previous case or it is impossible to match.
}
