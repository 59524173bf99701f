// System.Type: IsAssignableFrom, IsInstanceOfType and IsSubclassOf with variance and array covariance.
using System.Collections;
Console.WriteLine(typeof(IList<A>).IsAssignableFrom(typeof(B[])));
Console.WriteLine(typeof(IEnumerable<A>).IsAssignableFrom(typeof(List<B>)));
Console.WriteLine(typeof(IEnumerable<object>).IsAssignableFrom(typeof(IEnumerable<string>)));
Console.WriteLine(typeof(IEnumerable<object>).IsAssignableFrom(typeof(IList<string>)));
Console.WriteLine(typeof(IEnumerable<object>).IsAssignableFrom(typeof(List<int>)));
Console.WriteLine(typeof(IComparer<string>).IsAssignableFrom(typeof(IComparer<object>)));
Console.WriteLine(typeof(IComparer<object>).IsAssignableFrom(typeof(IComparer<string>)));
Console.WriteLine(typeof(Func<object>).IsAssignableFrom(typeof(Func<string>)));
Console.WriteLine(typeof(Action<string>).IsAssignableFrom(typeof(Action<object>)));
Console.WriteLine(typeof(IReadOnlyList<A>).IsAssignableFrom(typeof(B[])));
Console.WriteLine(typeof(IList<B>).IsAssignableFrom(typeof(A[])));
Console.WriteLine(typeof(ICollection<int>).IsAssignableFrom(typeof(int[])));
Console.WriteLine(typeof(IList).IsAssignableFrom(typeof(int[])));
Console.WriteLine(typeof(IList<int>).IsAssignableFrom(typeof(int[,])));
Console.WriteLine(typeof(object[]).IsAssignableFrom(typeof(string[])));
Console.WriteLine(typeof(object[]).IsAssignableFrom(typeof(int[])));
Console.WriteLine(typeof(Array).IsAssignableFrom(typeof(int[])));
Console.WriteLine(typeof(object).IsAssignableFrom(typeof(int)));
Console.WriteLine(typeof(object).IsAssignableFrom(typeof(IList<int>)));
Console.WriteLine(typeof(IComparable).IsAssignableFrom(typeof(int)));
Console.WriteLine(typeof(ValueType).IsAssignableFrom(typeof(int)));
Console.WriteLine(typeof(int?).IsAssignableFrom(typeof(int)));
Console.WriteLine(typeof(IEnumerable<IEnumerable<object>>).IsAssignableFrom(typeof(List<List<string>>)));
Console.WriteLine(typeof(IEnumerable<IEnumerable<object>>).IsAssignableFrom(typeof(List<string[]>)));
Console.WriteLine(typeof(IList<A>).IsInstanceOfType(new B[1]));
Console.WriteLine(typeof(int).IsSubclassOf(typeof(ValueType)));
Console.WriteLine(typeof(B).IsSubclassOf(typeof(A)) + " " + typeof(B).IsSubclassOf(typeof(B))+ " " + typeof(B[]).IsSubclassOf(typeof(A[]))+ " " + typeof(List<int>).IsSubclassOf(typeof(IList<int>)));
object o = new B[2]; Console.WriteLine(o is IList<A>); Console.WriteLine(o is IEnumerable<object>); Console.WriteLine(((IList<A>)o).Count);
Type t1 = o.GetType(); Type t2 = typeof(IReadOnlyCollection<A>); Console.WriteLine(t2.IsAssignableFrom(t1));
Console.WriteLine(Q<A>.F<B>());
class A {} class B : A {}
class Q<T> { public static bool F<U>() => typeof(IList<T>).IsAssignableFrom(typeof(U[])); }
