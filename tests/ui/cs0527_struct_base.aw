Console.WriteLine(new S());
struct S : A { } //~ AW0527: Type 'A' in interface list is not an interface
class A { }
interface I : A { } //~ AW0527: Type 'A' in interface list is not an interface
