// .NET, Interlocked: what each member returns and stores, on int, long, double, object and generic references.
int i = 5;
Console.WriteLine($"{Interlocked.Increment(ref i)} {Interlocked.Decrement(ref i)} {Interlocked.Add(ref i, 10)} {Interlocked.Exchange(ref i, 3)} {i}");
Console.WriteLine($"{Interlocked.CompareExchange(ref i, 9, 4)} {i} {Interlocked.CompareExchange(ref i, 9, 3)} {i}");
i = int.MaxValue;
Console.WriteLine(Interlocked.Increment(ref i) + " " + Interlocked.Add(ref i, -1));
long l = long.MaxValue;
Console.WriteLine(Interlocked.Increment(ref l) + " " + Interlocked.Read(ref l) + " " + Interlocked.Exchange(ref l, 1) + l);
double d = 1.5;
Console.WriteLine(Interlocked.Exchange(ref d, 2.5) + " " + Interlocked.CompareExchange(ref d, 3.5, 2.5) + " " + d);
d = double.NaN;
Interlocked.CompareExchange(ref d, 1, double.NaN);
Console.WriteLine(d);
float f = 0f;
Console.WriteLine(Interlocked.CompareExchange(ref f, 7f, 0f) + " " + f);
string s = "a", other = new string('a', 1);
Console.WriteLine(Interlocked.CompareExchange(ref s, "b", other) + s + Interlocked.CompareExchange(ref s, "c", s) + s);
object? o = null;
Console.WriteLine((Interlocked.CompareExchange(ref o, "first", null) == null) + " "
    + Interlocked.CompareExchange(ref o, "second", null) + " " + o);
int[] array = new int[2];
Parallel.For(0, 500, n => Interlocked.Add(ref array[n % 2], n));
Console.WriteLine(array[0] + " " + array[1]);
Stack top = null!;
Parallel.For(0, 100, n =>
{
    Stack old;
    var added = new Stack { Value = n };
    do { old = top; added.Next = old; } while (Interlocked.CompareExchange(ref top, added, old) != old);
});
int sum = 0, count = 0;
for (Stack? at = top; at != null; at = at.Next) { sum += at.Value; count++; }
Console.WriteLine(count + " " + sum);

class Stack { public int Value; public Stack? Next; }
