Console.WriteLine(new A());
class A
{
    int x = 1;
    int y = x; //~ AW0236: A field initializer cannot reference the non-static field, method, or property 'A.x'
    int z = F(); //~ AW0236: A field initializer cannot reference the non-static field, method, or property 'A.F()'
    int w = this.x; //~ AW0027: Keyword 'this' is not available in the current context
    static int s = 1;
    int ok = s;
    int F() => y + z + w + ok;
}
