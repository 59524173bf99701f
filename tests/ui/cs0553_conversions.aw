// C# 15.10.4: conversions that the language has already cannot be declared.
using System;

class Base { }
class Derived : Base
{
    public static implicit operator Base(Derived d) => null!;
    //~^ AW0553: 'Derived.implicit operator Base(Derived)': user-defined conversions
    public static explicit operator Derived(Base b) => null!;
    //~^ AW0553: 'Derived.explicit operator Derived(Base)': user-defined conversions
    public static implicit operator Further(Derived d) => null!;
    //~^ AW0554: 'Derived.implicit operator Further(Derived)': user-defined
    public static implicit operator object(Derived d) => null!;
    //~^ AW0553: 'Derived.implicit operator object(Derived)': user-defined conversions
    public static implicit operator IDisposable(Derived d) => null!;
    //~^ AW0552: 'Derived.implicit operator IDisposable(Derived)': user-defined
    public static implicit operator int(Derived d) => 1;
    public static explicit operator Other(Derived d) => null!;
}
class Further : Derived { }
class Other { }

class Program
{
    ref int Auto { get; } //~ AW8145: Auto-implemented properties cannot return by reference
    ref int Setter { get => throw null!; set { } }
    //~^ AW8147: Properties which return by reference cannot have set accessors

    static void Main() { }
}
