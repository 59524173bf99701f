// C# specification §15.2.5, §8.4.5: constraints of a generic method that mention the type parameters of its class, in
// calls, overrides (which inherit them with the arguments filled in) and with values, arrays and nullable types.
using System;
using System.Collections.Generic;

abstract class Animal { public abstract string Name { get; } public int Legs = 4; }
class Cat : Animal { public override string Name { get { return "cat"; } } }
class Bird : Animal { public override string Name { get { return "bird"; } } public Bird() { Legs = 2; } }

class Registry<TKey, TBase> {
    delegate T Maker<T>();
    readonly Dictionary<TKey, Maker<TBase>> makers = new Dictionary<TKey, Maker<TBase>>();
    public void Add<T>(TKey key) where T : TBase, new() { makers.Add(key, () => Make<T>()); }
    static TBase Make<T>() where T : TBase, new() { return new T(); }
    public TBase Get(TKey key) { return makers[key](); }
}

interface ISink<S> { string AddAll<T>(IEnumerable<T> items) where T : S; }

class Sink<S> : ISink<S> {
    public string AddAll<T>(IEnumerable<T> items) where T : S {
        int n = 0;
        S last = default(S);
        foreach (T item in items) { n++; last = item; }
        return n + " " + last;
    }
}

abstract class Base<T> {
    public abstract string Show<U>(U value) where U : T;
    public virtual T Up<U>(U value) where U : T { return value; }
}

class OfInt : Base<int> {
    public override string Show<U>(U value) {
        ValueType boxed = value;
        return "int " + boxed + " " + IsStruct(value) + " " + value.Equals(7);
    }

    static bool IsStruct<V>(V v) where V : struct { return v is int; }
}

class OfString : Base<string> {
    public override string Show<U>(U value) { string s = value; return s.Length + ":" + s; }
}

class OfArray : Base<int[]> {
    public override string Show<U>(U value) { Array a = value; return "length " + a.Length; }
}

class OfAnimal : Base<Animal> {
    public override string Show<U>(U value) { return value.Name + value.Legs; }
    public override Animal Up<U>(U value) { value.Legs++; return value; }
}

class Chain<A, B, C> where B : A where C : B {
    public A Top(C c) { B b = c; A a = b; return a; }
    public C Down(A a) { return a is C ? (C)(B)a : default(C); }
}

static class Bounds {
    // `Enum` is a class, but what is below it are values.
    public static string Name<T>(T value) where T : Enum { return value.ToString(); }
    public static bool Same<T>(T a, T b) where T : struct, Enum { return a.Equals(b); }
    public static string Call<T>(T f) where T : Delegate { return f == null ? "none" : "some"; }
    public static X As<X, Y>(Y y) where Y : Animal where X : class, Y { return y as X; }
    public static string Reach<T>(object o) where T : struct { return o is T? ? "yes" : "no"; }
}

enum Color { Red, Green }

static class Program {
    static void Main() {
        var animals = new Registry<byte, Animal>();
        animals.Add<Cat>(1);
        animals.Add<Bird>(2);
        Console.WriteLine(animals.Get(1).Name + " " + animals.Get(2).Name);

        ISink<int> ints = new Sink<int>();
        Console.WriteLine(ints.AddAll(new int[] { 3, 4, 5 }));
        ISink<object> objects = new Sink<object>();
        Console.WriteLine(objects.AddAll(new List<string> { "a", "b" }));
        Console.WriteLine(objects.AddAll<int>(new[] { 9 }));
        ISink<IComparable> comparables = new Sink<IComparable>();
        Console.WriteLine(comparables.AddAll(new[] { 1.5, 2.5 }));

        Console.WriteLine(new OfInt().Show(7) + " " + new OfInt().Up(8));
        Console.WriteLine(new OfString().Show("text") + " " + new OfString().Up("up"));
        Console.WriteLine(new OfArray().Show(new int[3]));
        Console.WriteLine(new OfAnimal().Show(new Bird()) + " " + new OfAnimal().Up(new Cat()).Legs);

        var chain = new Chain<object, Animal, Cat>();
        Console.WriteLine(((Animal)chain.Top(new Cat())).Name + " " + (chain.Down(new Bird()) == null) + " "
            + chain.Down(new Cat()).Name);
        Console.WriteLine(Bounds.Name(Color.Green) + Bounds.Same(Color.Red, Color.Red)
            + Bounds.Same(Color.Red, Color.Green) + Bounds.Call((Action)null));
        Console.WriteLine((Bounds.As<Cat, Animal>(new Cat()) != null) + " " + (Bounds.As<Cat, Animal>(new Bird()) != null));
        Console.WriteLine(Bounds.Reach<int>(5) + Bounds.Reach<int>("5") + Bounds.Reach<Color>(Color.Red));
    }
}
