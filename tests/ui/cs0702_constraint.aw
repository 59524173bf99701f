class A<T> where T : object { } //~ AW0702: Constraint cannot be special class 'object'
class B<T> where T : string { } //~ AW0701: 'string' is not a valid constraint. A type used as a constraint must be an interface, a non-sealed
class C<T> where T : int { } //~ AW0701: 'int' is not a valid constraint. A type used as a constraint must be an interface, a non-sealed
class D<T> where T : Array { } //~ AW0702: Constraint cannot be special class 'Array'
class E<T> where T : int[] { } //~ AW0706: Invalid constraint type. A type used as a constraint must be an interface, a non-sealed class or a
class F<T> where T : U { } //~ AW0246: The type or namespace name 'U' could not be found (are you missing a using directive or an assembly
class P { static void Main() { } }
