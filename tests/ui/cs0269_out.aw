F(out int a);
Console.WriteLine(a);
void F(out int x)
{
    x = x + 1; //~ AW0269: Use of unassigned out parameter 'x'
}
