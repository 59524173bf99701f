// C# specification §18.2.3 (variance): covariant and contravariant conversions of interfaces and delegates, run-time
// checks with `is`,
// arrays, nesting of variances, no variance over value types.
using System;
using System.Collections.Generic;

class Animal { public override string ToString() => GetType().Name; }
class Cat : Animal { }
class Lion : Cat { }
interface IOut<out T> { T Get(); IEnumerable<T> Many(); }
interface IIn<in T> { string Put(T t); }
interface IBoth<in A, out B> { B Do(A a); }

class Src<T> : IOut<T>
{
    T t;
    public Src(T t) { this.t = t; }
    public T Get() => t;
    public IEnumerable<T> Many() { yield return t; yield return t; }
}

class Sink<T> : IIn<T>, IBoth<T, Cat>
{
    public string Put(T t) => typeof(T).Name + "<-" + t;
    public Cat Do(T a) => new Lion();
}

delegate R Fn<in A, out R>(A a);

static class Program
{
    static string Kind(object o) => (o is IOut<Animal>) + "" + (o is IOut<object>) + (o is IOut<Cat>)
        + (o is IOut<int>) + (o is IEnumerable<object>);

    static string All(IEnumerable<Animal> s) => string.Join("+", s);

    static void Main()
    {
        IOut<Cat> c = new Src<Cat>(new Lion()); IOut<Animal> a = c; IOut<object> o = a;
        Console.WriteLine(a.Get() + " " + o.Get() + " " + ReferenceEquals(c, o) + All(a.Many()));
        IIn<Animal> ia = new Sink<Animal>(); IIn<Lion> il = ia; Console.WriteLine(il.Put(new Lion()));
        IBoth<Lion, Animal> both = new Sink<Cat>(); Console.WriteLine(both.Do(new Lion()));
        Console.WriteLine(Kind(c) + " " + Kind(new Src<int>(1)) + " " + Kind(new Src<object>(1)) + " "
            + Kind(new List<string>()) + " " + Kind(new int[1]) + Kind(new string[1]));
        Fn<Animal, Lion> f = x => new Lion();
        Fn<Cat, Animal> g = f;
        Fn<Lion, object> h = g;
        Console.WriteLine(h(new Lion()) + " " + ReferenceEquals(f, h));
        Func<object, string> fo = x => "f" + x; Func<string, object> fs = fo; Console.WriteLine(fs("s"));
        Action<Action<Cat>> nested = act => act(new Lion());
        Action<Action<Lion>> nested2 = null;
        Action<Action<Animal>> n3 = null;

        n3 = x => x(new Cat()); Console.WriteLine(nested2 == null);
        nested(x => Console.WriteLine("nested " + x)); n3(x => Console.WriteLine("n3 " + x));
        IEnumerable<IEnumerable<object>> deep = new List<string[]> { new[] { "a", "b" }, new[] { "c" } };
        foreach (var d in deep) foreach (var e in d) Console.Write(e); Console.WriteLine();
        Animal[] arr = new Cat[2]; arr[0] = new Lion();
        try { arr[1] = new Animal(); } catch (ArrayTypeMismatchException e) { Console.WriteLine(e.GetType().Name); }
        IReadOnlyList<object> ro = new[] { "x", "y" }; Console.WriteLine(ro.Count + "" + ro[1]);
        object ob = new Func<string>(() => "q");
        Console.WriteLine((ob is Func<object>) + " " + (ob is Func<int>) + ((Func<object>)ob)());
        IComparer<object> cmp = Comparer<object>.Create((x, y) => x.ToString().CompareTo(y.ToString()));
        var ls = new List<string> { "b", "c", "a" };
        ls.Sort(cmp);
        Console.WriteLine(string.Join("", ls));
        try { var bad = (IOut<Lion>)(object)c; } catch (InvalidCastException) { Console.WriteLine("bad cast"); }
        Console.WriteLine((c as IOut<Lion>) == null);
    }
}
