F(out int n);
Console.WriteLine(n);
void F(out int x)
{
    x++; //~ AW0269: Use of unassigned out parameter 'x'
    x += 1;
}
