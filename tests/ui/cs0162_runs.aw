for (int i = 0; ; i++) //~ AW0162: Unreachable code detected
{
    Console.WriteLine(i);
    break;
}
foreach (var s in args)
{
    break;
    Console.WriteLine(1); //~ AW0162: Unreachable code detected
    Console.WriteLine(2);
}
while (true)
{
    if (args.Length > 3) continue;
    throw new Exception();
    ;
    { Console.WriteLine(3); } //~ AW0162: Unreachable code detected
}
