// C# specification §18.2.3: variance of interfaces and delegates: nested, through is/as, arrays, overload resolution,
// inference; value types do not vary.
// gc: 100
interface IOut<out T> { T Get(); }
interface IIn<in T> { string Put(T t); }
interface IBoth<in A, out R> { R Do(A a); }
interface IProd<out T> : IOut<T>, IEnumerable<T> { }
class A { public override string ToString() => GetType().Name; }
class B : A { }
class C : B { }
class Out<T> : IOut<T> where T : new() { public T Get() => new T(); }
class In<T> : IIn<T> { public string Put(T t) => typeof(T).Name + "<-" + t; }
class Both : IBoth<A, C> { public C Do(A a) => new C(); }

class Two : IOut<B>, IOut<string>
{
    B IOut<B>.Get() => new B();
    string IOut<string>.Get() => "str";
}

delegate R F<in T, out R>(T t);
delegate void Act<in T>(T t);

static class Program
{
    static string Over(IOut<A> a) => "IOut<A>";
    static string Over(IOut<object> a) => "IOut<object>";
    static string O2(IEnumerable<object> e) => "objects";
    static string O2(IEnumerable<A> e) => "As";
    static string Inf<T>(IEnumerable<T> a, IEnumerable<T> b) => typeof(T).Name;
    static string InfIn<T>(Action<T> a, Action<T> b) => typeof(T).Name;
    static string InfF<T>(Func<T> a, T b) => typeof(T).Name;

    static void Main()
    {
        IOut<A> oa = new Out<B>();
        IOut<object> oo = oa;
        Console.WriteLine(oa.Get() + "" + oo.Get() + (oo is IOut<B>) + (oo is IOut<C>) + ((object)oa is IOut<A>));
        IIn<C> ic = new In<A>();
        Console.WriteLine(ic.Put(new C()) + (ic is IIn<A>) + (ic is IIn<object>) + ((object)ic is IIn<B>));
        IBoth<B, A> both = new Both();
        Console.WriteLine(both.Do(new B()));
        IOut<IOut<A>> nested = new Out<Out<C>>();
        Console.WriteLine(nested.Get().Get());
        IIn<IIn<A>> dbl = new In<IIn<B>>();
        Console.WriteLine(dbl is IIn<IIn<object>>);
        IOut<IIn<C>> mixed = new Out<In<A>>();
        Console.WriteLine(mixed.Get().Put(new C()));
        IEnumerable<object> strs = new[] { "a", "b" };
        IEnumerable<A> bs = new List<B> { new B(), new C() };
        Console.WriteLine(strs.Count() + string.Join(",", bs));
        F<A, B> f = a => new B();
        F<B, A> f2 = f;
        F<C, object> f3 = f2;
        Console.WriteLine(f3(new C()) + "" + (f3.GetType() == typeof(F<A, B>)));
        Act<A> aa = a => Console.Write("act" + a + " ");
        Act<C> ac = aa;
        ac(new C());
        Func<object, string> fo = o => o + "!";
        Func<string, object> fs = fo;
        Console.WriteLine(fs("s"));
        Console.WriteLine(Over(new Out<B>()) + O2(new List<C>()) + O2(new List<string>())
            + Inf(new List<A>(), new B[0]) + InfIn((Action<A>)(a => { }), (B b) => { }) + InfF(() => new B(), new A()));
        object ints = new List<int>();
        Console.WriteLine((ints is IEnumerable<object>) + "" + (ints is IEnumerable<int>)
            + ((object)new List<string>() is IReadOnlyList<object>) + ((object)new List<string>() is IList<object>));
        var two = new Two();
        IOut<A> ta = two;
        IOut<string> ts = two;
        Console.WriteLine(ta.Get() + ts.Get());
        IComparer<A> cmpA = Comparer<A>.Create((x, y) => string.CompareOrdinal(x.ToString(), y.ToString()));
        var lb = new List<B> { new C(), new B() };
        lb.Sort(cmpA);
        Console.WriteLine(string.Join(",", lb));
        IEqualityComparer<object> eo = EqualityComparer<object>.Default;
        var set = new HashSet<string>(eo) { "a", "a" };
        Console.WriteLine(set.Count);
        IReadOnlyCollection<A> roc = new B[2];
        IEnumerable<IEnumerable<object>> deep = new List<List<string>> { new() { "x" } };
        Console.WriteLine(roc.Count + "" + deep.First().First());
        A[] arr = new B[] { new C() };
        IEnumerable<A> ea = arr;
        Console.WriteLine(ea is IEnumerable<B>);
        Action<string> multi = (Action<object>)(o => Console.Write("obj:" + o + " "));
        multi("m");
        Console.WriteLine();
        IEnumerable<A> cat = new[] { new A() }.Concat(new List<B> { new B() });
        Console.WriteLine(string.Join(",", cat));
    }
}
