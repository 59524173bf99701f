var a = new A();
a.x = 1; a.F(); a.P = 1; a.Q = 1; //~ AW0122: 'A.x' is inaccessible due to its protection level //~ AW0122: 'A.F' is inaccessible due to its protection level //~ AW0122: 'A.P' is inaccessible due to its protection level //~ AW0272: The property or indexer 'A.Q' cannot be used in this context because the set accessor is inaccessible
Console.WriteLine(a.R); //~ AW0271: The property or indexer 'A.R' cannot be used in this context because the get accessor is inaccessible
new Hidden.Inner(); //~ AW0122: 'Hidden.Inner' is inaccessible due to its protection level
var b = new OnlyInside(); //~ AW0122: 'OnlyInside.OnlyInside()' is inaccessible due to its protection level
class A
{
    int x;
    void F() { x = 1; }
    int P { get; set; }
    public int Q { get; private set; }
    public int R { private get; set; }
}
class Hidden { class Inner { } }
class OnlyInside { OnlyInside() { } }
