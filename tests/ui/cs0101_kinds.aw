class A { }
struct A { } //~ AW0101: The namespace '<global namespace>' already contains a definition for 'A'
class A<T> { }
enum B { X, X } //~ AW0102: The type 'B' already contains a definition for 'X'
namespace N { class C { } interface C { } } //~ AW0101: The namespace 'N' already contains a definition for 'C'
class P { static void Main() { } }
