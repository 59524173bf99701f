int n = 5;
if (n is string s) Console.WriteLine(s); //~ AW8121: An expression of type 'int' cannot be handled by a pattern of type 'string'.
switch (n)
{
    case bool b: Console.WriteLine(b); break; //~ AW8121: An expression of type 'int' cannot be handled by a pattern of type 'bool'.
}
