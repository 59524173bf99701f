// C# specification §12.9.9.2: GetAwaiter may be an instance member of a class, struct, interface, record, generic type, or inherited.
Console.WriteLine(await new C(1));
Console.WriteLine(await new S { V = 2 });
I i = new Impl();
Console.WriteLine(await i);
Console.WriteLine(await new R(4));
Console.WriteLine(await new G<string>("five"));
Console.WriteLine(await new Derived(6));
Console.WriteLine(await Generic(new Derived(7)));
Console.WriteLine(await (C)new Derived(8));
async Task<int> Generic<T>(T t) where T : C => await t;
C? none = null;
try { await none!; } catch (NullReferenceException) { Console.WriteLine("null"); }
dynamicLess: Console.WriteLine(await Two().Item1 + await Two().Item2);
(C, S) Two() => (new C(10), new S { V = 20 });
class C(int v) { public virtual A<int> GetAwaiter() => new(v); }
class Derived(int v) : C(v) { public override A<int> GetAwaiter() => new(v * 100); }
struct S { public int V; public A<int> GetAwaiter() => new(V); }
interface I { A<string> GetAwaiter(); }
class Impl : I { A<string> I.GetAwaiter() => new("three"); }
record R(int V) { public A<int> GetAwaiter() => new(V); }
class G<T>(T v) { public A<T> GetAwaiter() => new(v); }
readonly struct A<T>(T v) : System.Runtime.CompilerServices.INotifyCompletion
{
    public bool IsCompleted => false;
    public T GetResult() => v;
    public void OnCompleted(Action next) => Task.Run(next);
}
