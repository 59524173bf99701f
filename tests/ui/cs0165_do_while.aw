int x;
do
{
    if (args.Length > 0) continue;
    x = 1;
} while (args.Length > 1);
Console.WriteLine(x); //~ AW0165: Use of unassigned local variable 'x'
