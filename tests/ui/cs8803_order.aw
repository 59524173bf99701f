class A { }
Console.WriteLine(); //~ AW8803: Top-level statements must precede namespace and type declarations.
namespace N { }
