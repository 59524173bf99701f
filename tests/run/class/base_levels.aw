// C# 12.8.15: base access finds the most derived implementation seen from the base class.
var c = new C();
Console.WriteLine(c.F() + " " + c.P + " " + c[1]);
c.P = "x";
class A
{
    public virtual string F() { return "A"; }
    public virtual string P { get { return "pA"; } set { Console.WriteLine("setA " + value); } }
    public virtual string this[int i] { get { return "iA"; } }
}
class B : A
{
    public override string F() { return "B" + base.F(); }
    public override string P { get { return "pB" + base.P; } set { Console.WriteLine("setB " + value); base.P = value; } }
    public override string this[int i] { get { return "iB" + base[i]; } }
}
class C : B
{
    public override string F() { return "C" + base.F(); }
    public override string P { get { return "pC" + base.P; } set { Console.WriteLine("setC " + value); base.P = value; } }
    public override string this[int i] { get { return "iC" + base[i]; } }
}
