Console.WriteLine(new B());
abstract class A
{
    public abstract void F();
    public abstract int P { get; set; }
    public abstract int this[int i] { get; }
    public abstract event Action E;
}
class B : A { } //~ AW0534: 'B' does not implement inherited abstract member 'A.F()' //~ AW0534: 'B' does not implement inherited abstract member 'A.P.get' //~ AW0534: 'B' does not implement inherited abstract member 'A.P.set' //~ AW0534: 'B' does not implement inherited abstract member 'A. //~ AW0534: 'B' does not implement inherited abstract member 'A.E.add' //~ AW0534: 'B' does not implement inherited abstract member 'A.E.remove'
