// C# spec §12.8.10.4 (delegate invocations): a delegate that is called where it was made calls what it was made of, with the
// target that it was made with, whatever has happened to the variables since.
using System;
using System.Collections.Generic;

// The target is that of the making: the variable has another one by then.
Counter first = new Counter(1), second = new Counter(100);
Counter current = first;
Func<int> next = current.Next;
current = second;
Console.WriteLine($"{next()} {next()} {current.Next()}");

// In a loop: called before it is made anew.
Func<int>? kept = null;
for (int i = 0; i < 4; i++)
{
    int own = i * 10;
    if (kept != null)
        Console.Write($"{kept()} ");
    kept = () => own++;
    Console.Write($"{kept()} ");
}
Console.WriteLine();

// Either of two functions, or one with either of two targets.
for (int i = 0; i < 3; i++)
{
    Func<int, int> either = i == 1 ? x => x + i : Negate;
    Counter counter = new Counter(i);
    Func<int> step = i == 2 ? first.Next : counter.Next;
    Console.Write($"{either(5)} {step()} ");
}
Console.WriteLine();

// Null.
Action? nothing = null;
try
{
    if (first.Value > 1000)
        nothing = () => Console.WriteLine("never");
    nothing!();
}
catch (NullReferenceException)
{
    Console.WriteLine("null");
}

// Handed to a function that calls it in a loop, which hands it on; what it changes is seen.
int sum = 0;
Each(4, i => sum += i);
Console.WriteLine(sum);
Console.WriteLine(Twice(3, (a, b) => a * 2 + b));
Console.WriteLine(Find(new[] { 3, 1, 4, 1, 5 }, x => x > sum - 3));

// Its exceptions go through the function that calls it.
try
{
    Guarded(3, i =>
    {
        if (i == 2)
            throw new InvalidOperationException("at " + i);
        Console.Write($"{i} ");
    });
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}

// The receiver is evaluated when the delegate is made, arguments before the call.
Func<Text, int> length = Say("target").Count;
Console.WriteLine(length(Say("argument")));

// Of a struct: of a copy in a box.
var pair = new Pair { A = 1 };
Func<int> grow = pair.Grow;
pair.A = 50;
Console.WriteLine($"{grow()} {grow()} {pair.A}");

// Extension methods take any target, variance any reference.
string? text = null;
Func<bool> isNull = text.IsMissing;
Func<string, object> wide = Name;
Console.WriteLine($"{isNull()} {wide("x")}");

// A combined delegate is not the one it began as; a recursive one calls itself through its variable.
Action<int> all = i => Console.Write($"a{i} ");
all += i => Console.Write($"b{i} ");
all(7);
Func<int, int> factorial = null!;
factorial = n => n <= 1 ? 1 : n * factorial(n - 1);
Console.WriteLine(factorial(10));

// Lists and their lambdas.
var list = new List<int> { 5, 3, 8, 1 };
int calls = 0;
list.ForEach(x => calls += x);
list.Sort((a, b) => { calls++; return b.CompareTo(a); });
Console.WriteLine($"{string.Join(",", list)} {calls > 17} {list.Exists(x => x == 8)} {list.FindIndex(x => x < 4)} {list.RemoveAll(x => x % 2 == 1)}");

static int Negate(int x) => -x;

static object Name(object o) => "<" + o + ">";

static Text Say(string what)
{
    Console.Write($"{what} ");
    return new Text();
}

static void Each(int n, Action<int> body)
{
    for (int i = 0; i < n; i++)
        body(i);
}

static int Twice(int n, Func<int, int, int> step) => Fold(n, step) + Fold(n + 1, step);

static int Fold(int n, Func<int, int, int> step)
{
    int at = 1;
    for (int i = 0; i < n; i++)
        at = step(at, i);
    return at;
}

static int Find(int[] numbers, Predicate<int> wanted)
{
    foreach (int number in numbers)
    {
        if (wanted(number))
            return number;
    }
    return -1;
}

static void Guarded(int n, Action<int> body)
{
    for (int i = 0; i < n; i++)
    {
        try
        {
            body(i);
        }
        finally
        {
            Console.Write($"done{i} ");
        }
    }
}

class Counter(int start)
{
    public int Value = start;

    public int Next() => Value++;
}

class Text
{
    public int Count(Text other) => 8;
}

struct Pair
{
    public int A;

    public int Grow() => ++A;
}

static class Extensions
{
    public static bool IsMissing(this string? text) => text == null;
}
