Console.WriteLine(new B());
sealed class A { }
class B : A { } //~ AW0509: 'B': cannot derive from sealed type 'A'
class C : S { } //~ AW0509: 'C': cannot derive from sealed type 'S'
class D : E { } //~ AW0509: 'D': cannot derive from sealed type 'E'
struct S { }
enum E { X }
class F : I, G { } //~ AW1722: Base class 'G' must come before any interfaces
interface I { }
class G { }
