int a = 1;
if (a > 0)
{
    int a = 2; //~ AW0136: A local or parameter named 'a' cannot be declared in this scope
    Console.WriteLine(a);
}
