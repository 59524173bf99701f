Console.WriteLine(new C().P);
class C
{
    int n = 1;
    public int P { get { if (n > 0) return n; } } //~ AW0161: 'C.P.get': not all code paths return a value
}
