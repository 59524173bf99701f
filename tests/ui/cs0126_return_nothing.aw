Console.WriteLine(F());
int F()
{
    return; //~ AW0126: An object of a type convertible to 'int' is required
}
