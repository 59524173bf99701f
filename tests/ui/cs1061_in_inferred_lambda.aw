using System;
using System.Linq;

static class Program {
    static R Apply<T, R>(T value, Func<T, R> f) => f(value);
    static R Twice<T, M, R>(T value, Func<T, M> f, Func<M, R> g) => g(f(value));

    static void Main() {
        object o = Apply("1", s => Nope.Parse(s)); //~ AW0103: The name 'Nope' does not exist in the current context
        var p = Apply("1", s => s.Nope()); //~ AW1061: 'string' does not contain a definition for 'Nope'
        var q = Twice("1", s => s.Nope(), t => t.Length); //~ AW1061: 'string' does not contain a definition for 'Nope'
        var r = new[] { 1, 2 }.Select(x => x.Oops); //~ AW1061: 'int' does not contain a definition for 'Oops'
        Console.WriteLine(o);
    }
}
