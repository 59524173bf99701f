// What C# 11 to 14 have and Aw leaves out is refused by its name.
using System;

Console.WriteLine("not run");

ref struct Holder
{
    public ref int Value; //~ AW9001: `ref` fields are not part of Aw
}

partial class Parts
{
    public partial event Action Changed;
    public partial event Action Changed { add { } remove { } } //~ AW9001: partial events are not part of Aw
    public partial Parts();
    public partial Parts() { } //~ AW9001: partial constructors are not part of Aw
}

interface IShared
{
    static virtual event Action Virtual { add { } remove { } } //~ AW9001: static virtual events are not part of Aw
    static abstract event Action Abstract; //~ AW9001: static virtual events are not part of Aw
}

class Counter
{
    public void operator ++() { } //~ AW9001: instance operators are not part of Aw
    public void operator +=(int n) { } //~ AW9001: user-defined compound assignment operators are not part of Aw
}
