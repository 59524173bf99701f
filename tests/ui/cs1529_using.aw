Console.WriteLine();
using System.Text; //~ AW1529: A using clause must precede all other elements defined in the namespace except extern alias declarations
class A { }
