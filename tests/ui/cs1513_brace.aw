if (args.Length == 0)
{
    Console.WriteLine("x");
//~? AW1513: } expected
