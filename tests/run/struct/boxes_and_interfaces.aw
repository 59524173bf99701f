// C# specification §16.4.6, §10.2.9, §12.8.3: boxing copies a struct; calls through an interface change the box;
// constrained calls change the variable.
interface ICounter { int Next(); int Value { get; set; } }

struct Counter : ICounter
{
    int count;
    public int Next() => ++count;
    public int Value { get => count; set => count = value; }
    public override string ToString() => "#" + count;
}

static class Program
{
    static int Twice<T>(T counter) where T : ICounter { counter.Next(); return counter.Next(); }
    static int TwiceRef<T>(ref T counter) where T : ICounter { counter.Next(); return counter.Next(); }
    static int Boxed(ICounter counter) { counter.Next(); return counter.Next(); }

    static void Main()
    {
        Counter c = default;
        Console.WriteLine(Twice(c) + " " + c);
        Console.WriteLine(TwiceRef(ref c) + " " + c);
        Console.WriteLine(Boxed(c) + " " + c);
        ICounter box = c;
        box.Next();
        box.Value += 10;
        Console.WriteLine(box + " " + c + " " + ((Counter)box).Value);
        Console.WriteLine(Twice(box) + " " + box);
        object o = c;
        ((ICounter)o).Next();
        Console.WriteLine(o + " " + c);
        Counter back = (Counter)o;
        back.Next();
        Console.WriteLine(o + " " + back);
        object same = o;
        ((ICounter)same).Value = 50;
        Console.WriteLine(o + " " + ReferenceEquals(o, same));
        object again = (Counter)o;
        Console.WriteLine(ReferenceEquals(o, again) + " " + o.Equals(again));
        ICounter[] array = { c, c };
        array[0].Next();
        Console.WriteLine(array[0] + " " + array[1]);
        List<ICounter> list = new() { box };
        list[0].Next();
        Console.WriteLine(box);
        Func<int> next = c.Next;
        next();
        next();
        Console.WriteLine(next() + " " + c);
        Func<int> ofBox = box.Next;
        ofBox();
        Console.WriteLine(box);
        Counter? maybe = c;
        Console.WriteLine(maybe.Value.Next() + " " + maybe);
        ICounter? fromNull = (Counter?)null;
        Console.WriteLine(fromNull == null);
        object? boxedMaybe = maybe;
        Console.WriteLine(boxedMaybe is Counter);
        ValueType v = c;
        c.Next();
        Console.WriteLine(v + " " + c);
        IComparable number = 5;
        Console.WriteLine(number.CompareTo(3) + " " + (number is int));
    }
}
