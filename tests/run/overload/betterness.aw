// C# specification §12.6.4: better conversions and members: exact types, signed before unsigned, derived before base,
// params and
// optional parameters, in and ref, lambdas by return type, generic against non-generic, null, nullable, tuples,
// delegates, inheritance.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

class A { }
class B : A { }
interface I { }
class CI : A, I { }

static class Program
{
    static string F(int x) => "int ";
    static string F(long x) => "long ";
    static string F(double x) => "double ";
    static string F(object x) => "object ";
    static string F(uint x) => "uint ";
    static string F(decimal d) => "decimal ";
    static string G(A a) => "A ";
    static string G(B b) => "B ";
    static string G(object o) => "object ";
    static string H(string s) => "string ";
    static string H(object o) => "object ";
    static string H(int? i) => "int? ";
    static string P(params int[] a) => "params" + a.Length + " ";
    static string P(int a) => "one ";
    static string P(int a, int b) => "two ";
    static string P(object o) => "object ";
    static string P(int a, params object[] r) => "int+" + r.Length + " ";
    static string O(int a, int b = 5) => "opt ";
    static string O(int a) => "plain ";
    static string O(long a, string s = "") => "longopt ";
    static string Q<T>(T t) => "T ";
    static string Q(int i) => "int ";
    static string Q<T>(List<T> l) => "List<T> ";
    static string Q<T>(IEnumerable<T> l) => "IEnumerable<T> ";
    static string Q<T>(T[] l) => "T[] ";
    static string Q<T, U>(T t, U u) => "T,U ";
    static string Q<T>(T t, int u) => "T,int ";
    static string Q<T>(T a, T b) => "T,T ";
    static string L(Func<int> f) => "Func<int> ";
    static string L(Func<long> f) => "Func<long> ";
    static string L(Action f) => "Action ";
    static string L(Func<string> f) => "Func<string> ";
    static string K(Func<Task> f) => "Func<Task> ";
    static string K(Func<Task<int>> f) => "Func<Task<int>> ";
    static string K(Action f) => "Action ";
    static string R(ref int x) => "ref ";
    static string R(int x) => "val ";
    static string In(in int x) => "in ";
    static string In(int x) => "val ";
    static string Nul(int? x) => "int? ";
    static string Nul(long x) => "long ";
    static string Nu2(int? x) => "int? ";
    static string Nu2(object x) => "object ";
    static string Ch(char c) => "char ";
    static string Ch(int c) => "int ";
    static string Sh(short s) => "short ";
    static string Sh(ulong s) => "ulong ";
    static string By(byte b) => "byte ";
    static string By(uint b) => "uint ";
    static string If(I i) => "I ";
    static string If(object o) => "object ";
    static string Arr(object o) => "object ";
    static string Arr(object[] o) => "object[] ";
    static string Arr(IEnumerable<object> o) => "IEnumerable ";
    static string Dl(Func<A> f) => "Func<A> ";
    static string Dl(Func<object> f) => "Func<object> ";
    static string Ac(Action<B> f) => "Action<B> ";
    static string Ac(Action<A> f) => "Action<A> ";
    static B MkB() => null;
    static void TkA(A a) { }
    static string Tp((int, int) t) => "ii ";
    static string Tp((long, long) t) => "ll ";
    static string Tp((object, object) t) => "oo ";
    static string Nm(int a, int b) => "ab" + a + b + " ";
    static string Nm(int b, long a) => "ba" + b + a + " ";

    static void Main()
    {
        byte by = 1;
        ushort us = 1;
        ulong ul = 1;
        char c = 'c';
        float f = 1;
        int? ni = 1;
        Console.WriteLine(F(1) + F(by) + F(us) + F(1u) + F(1L) + F(c) + F(f) + F(1.5m) + F("s") + F((object)ni) + F((short)1));
        Console.WriteLine(G(new B()) + G(new A()) + G(null) + G("s") + G((object)new B()) + H("s") + H(1) + H(1L)
            + H(ni) + P() + P(1) + P(1, 2) + P(1, 2, 3) + P(1, "a") + P("a") + P(new[] { 1 }) + P(1L));
        Console.WriteLine(O(1) + O(1L) + O(1, 2) + O(1, "s") + O(by) + Q(1) + Q("s") + Q(1L) + Q(new List<int>())
            + Q(new int[1]) + Q(new HashSet<int>()) + Q("a", 1) + Q<int>(1, 1) + Q(1, "a") + Q<int>(1));
        Console.WriteLine(L(() => 1) + L(() => 1L) + L(() => "s") + L(() => { }) + L(() => { return by; })
            + K(async () => { }) + K(async () => 1) + K(async () => await Task.Delay(0))
            + K(() => Task.CompletedTask) + K(() => { }) + K(() => Task.FromResult(1)));
        int x = 1;
        Console.WriteLine(R(ref x) + R(x) + In(x) + In(in x) + In(5) + Nul(ni) + Nul(5L) + Nu2(1) + Nu2("s")
            + Nu2(null) + Ch('c') + Ch(1) + Ch((char)99) + Sh(1) + Sh(us) + By(1) + By(us) + By(300));
        Console.WriteLine(If(new CI()) + If("s") + Arr(new string[0]) + Arr(new int[0]) + Arr(new List<string>())
            + Arr(null!) + Dl(MkB) + Dl(() => new B()) + Dl(() => null) + Ac(TkA) + Ac((A a) => { }) + Tp((1, 2))
            + Tp((1, 2L)) + Tp((1, "s")) + Nm(a: 1, b: 2) + Nm(b: 1, a: 2L) + Nm(1, 2) + Nm(1, b: 2));
    }
}
