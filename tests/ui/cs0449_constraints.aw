class A<T> where T : IDisposable, class { } //~ AW0449: The 'class', 'struct', 'unmanaged', 'notnull', and 'default' constraints cannot be combined or
class B<T> where T : new(), IDisposable { } //~ AW0401: The new() constraint must be the last restrictive constraint specified
class C<T> where T : struct, new() { } //~ AW0451: The 'new()' constraint cannot be used with the 'struct' constraint
class D<T> where T : IDisposable, IDisposable { } //~ AW0405: Duplicate constraint 'IDisposable' for type parameter 'T'
class E<T> where T : IDisposable, Exception { } //~ AW0406: The class type constraint 'Exception' must come before any other constraints
class F<T> where T : class, Exception { } //~ AW0450: 'Exception': cannot specify both a constraint class and the 'class' or 'struct' constraint
class G<T> where T : IDisposable where T : new() { } //~ AW0409: A constraint clause has already been specified for type parameter 'T'. All of the constraints for a
class H where T : class { } //~ AW0080: Constraints are not allowed on non-generic declarations
class P { static void Main() { } }
