int a = (1 + ; //~ AW1525: Invalid expression term ';'
int b = 2;
Console.WriteLine(a + ); //~ AW1525: Invalid expression term ')'
class C
{
    int x = ; //~ AW1525: Invalid expression term ';'
    void F() { x = 1 } //~ AW1002: ; expected
}
