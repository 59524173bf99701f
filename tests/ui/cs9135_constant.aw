int limit = args.Length;
switch (5)
{
    case limit: break; //~ AW9135: A constant value of type 'int' is expected
}
Console.WriteLine(5 is limit); //~ AW9135: A constant value of type 'int' is expected
