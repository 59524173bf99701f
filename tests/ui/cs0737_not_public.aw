Console.WriteLine(new B());
interface I { void F(); int G(); void H(); }
class B : I //~ AW0736: 'B' does not implement instance interface member 'I.H()'. 'B.H()' cannot implement the interface //~ AW0737: 'B' does not implement interface member 'I.F()'. 'B.F()' cannot implement an interface member //~ AW0738: 'B' does not implement interface member 'I.G()'. 'B.G()' cannot implement 'I.G()' because it does
{
    void F() { }
    public string G() => "";
    public static void H() { }
}
