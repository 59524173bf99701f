// C# 15.3.5: `new` hides an inherited member; an abstract one may not be hidden by a class that stays abstract.
abstract class Base
{
    public abstract void M();
    public abstract int P { get; }
    public virtual void V() { }
    void Own() { }
    public class Nested { }
}

abstract class Hides : Base
{
    public new void M() { } //~ AW0533: 'Hides.M()' hides inherited abstract member 'Base.M()'
    public int P => 1;
    //~^ AW0114: 'Hides.P' hides inherited member 'Base.P'. To make the current member
    //~^^ AW0533: 'Hides.P' hides inherited abstract member 'Base.P'
    public new void V() { }
    public new class Nested { }
}

abstract class Nothing : Base
{
    public new void Own() { } //~ AW0109: The member 'Nothing.Own()' does not hide an accessible member. The
    public new int Field; //~ AW0109: The member 'Nothing.Field' does not hide an accessible member. The
    public new void V(int x) { Field = x; }
    //~^ AW0109: The member 'Nothing.V(int)' does not hide an accessible member. The
    public class Nested { } //~ AW0108: 'Nothing.Nested' hides inherited member 'Base.Nested'. Use the new
}

class Program
{
    static void Main() { System.Console.WriteLine(typeof(Nothing)); }
}
