interface I<out T> { void Set(T x); T Get(); T P { get; set; } } //~ AW1961: Invalid variance: The type parameter 'T' must be contravariantly valid on 'I<T>.Set(T)'. 'T' is covariant. //~ AW1961: Invalid variance: The type parameter 'T' must be invariantly valid on 'I<T>.P'. 'T' is covariant.
interface J<in T> { T Get(); void Set(T x); List<T> All(); } //~ AW1961: Invalid variance: The type parameter 'T' must be covariantly valid on 'J<T>.Get()'. 'T' is contravariant. //~ AW1961: Invalid variance: The type parameter 'T' must be invariantly valid on 'J<T>.All()'. 'T' is contravariant.
interface K<out T> { void F(Action<T> a); void G(Func<T> f); } //~ AW1961: Invalid variance: The type parameter 'T' must be contravariantly valid on 'K<T>.G(Func<T>)'. 'T' is covariant.
delegate T D<in T>(T x); //~ AW1961: Invalid variance: The type parameter 'T' must be covariantly valid on 'D<T>
interface L<out T> : IComparable<T> { } //~ AW1961: Invalid variance: The type parameter 'T' must be contravariantly valid on 'IComparable<T>'. 'T' is covariant.
class P { static void Main() { } }
