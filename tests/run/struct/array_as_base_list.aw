// C# specification §17.6 (array covariance) and §10.2.8: a B[] through the interfaces of A[].
object o = new B[] { new B { N = 1 }, new B { N = 2 } };
var list = (IList<A>)o;
Console.WriteLine(list.Count + " " + list[1].N + " " + list.IsReadOnly + " " + list.Contains(list[0]) + " " + list.IndexOf(list[1]));
list[0] = new B { N = 7 };
Console.WriteLine(((B[])o)[0].N);
try { list[0] = new A(); } catch (ArrayTypeMismatchException e) { Console.WriteLine(e.GetType()); }
IReadOnlyList<A> ro = (IReadOnlyList<A>)o;
Console.WriteLine(ro.Count + " " + ro[0].N);
ICollection<object> objects = (ICollection<object>)o;
var copy = new object[3];
objects.CopyTo(copy, 1);
Console.WriteLine(copy[0] == null);
Console.WriteLine(objects.Count + " " + ((A)copy[2]).N);
foreach (A a in (IEnumerable<A>)o) Console.Write(a.N + " ");
Console.WriteLine();
Console.WriteLine(o is IList<B> && o is IList<object> && o is not IList<string>);
A[] typed = new B[] { new B { N = 5 } };
IList<A> viaStatic = typed;
Console.WriteLine(viaStatic.Count + " " + viaStatic[0].N + " " + viaStatic.GetType());
Console.WriteLine(Sum(new B[] { new B { N = 3 }, new B { N = 4 } }));
static int Sum(IList<A> all) { int sum = 0; for (int i = 0; i < all.Count; i++) sum += all[i].N; return sum; }
class A { public int N; }
class B : A { }
