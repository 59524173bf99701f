// C# 15.11: constructors, overloads, this(...), initialisers run before the body.
Console.WriteLine(new A().Text);
Console.WriteLine(new A(5).Text);
Console.WriteLine(new A(5, "z").Text);
class A
{
    public string Text = "init;";
    public A() : this(1) { Text += "A();"; }
    public A(int n) : this(n, "d") { Text += "A(int);"; }
    public A(int n, string s) { Text += "A(" + n + "," + s + ");"; }
}
