// The default messages of the library's exceptions.
class MyEx : Exception
{
    public MyEx(string m) : base(m) { }
    public override string Message { get { return "my:" + base.Message; } }
}

class Bare : Exception { }

class Program
{
    static void E(Action a)
    {
        try { a(); Console.WriteLine("no exception"); }
        catch (Exception e) { Console.WriteLine(e.GetType().FullName + ": " + e.Message); }
    }

    static object Nul() { return null; }
    static int Zero() { return 0; }

    static void Main()
    {
        E(() => throw new Exception());
        E(() => throw new Exception("x"));
        E(() => throw new MyEx("m"));
        E(() => throw new Bare());
        E(() => throw new ArgumentException());
        E(() => throw new ArgumentException("a"));
        E(() => throw new ArgumentException("a", "p"));
        E(() => throw new ArgumentNullException("p"));
        E(() => throw new ArgumentNullException());
        E(() => throw new ArgumentNullException("p", "msg"));
        E(() => throw new ArgumentOutOfRangeException("p"));
        E(() => throw new ArgumentOutOfRangeException("p", 5, "msg"));
        E(() => throw new InvalidOperationException());
        E(() => throw new NotSupportedException());
        E(() => throw new NotImplementedException());
        E(() => throw new IndexOutOfRangeException());
        E(() => throw new NullReferenceException());
        E(() => throw new InvalidCastException());
        E(() => throw new DivideByZeroException());
        E(() => throw new ArithmeticException());
        E(() => throw new OverflowException());
        E(() => throw new FormatException());
        E(() => throw new TimeoutException());
        E(() => throw new OperationCanceledException());
        E(() => throw new ObjectDisposedException("obj"));
        E(() => throw new ApplicationException());
        E(() => throw new OutOfMemoryException());
        E(() => throw new StackOverflowException());
        E(() => throw new ArrayTypeMismatchException());
        E(() => throw new RankException());
        E(() => throw new KeyNotFoundException());
        E(() => throw new System.IO.IOException());
        E(() => throw new System.IO.FileNotFoundException());
        E(() => throw new UnauthorizedAccessException());
        E(() => throw new AggregateException());
        E(() => throw new AggregateException(new Exception("a"), new Exception("b")));
        E(() => throw new AggregateException("m", new Exception("a")));
        E(() => throw new TaskCanceledException());
        E(() => throw new SystemException());
        E(() => throw new PlatformNotSupportedException());
        E(() => throw new EndOfStreamException());
        E(() => throw new System.IO.DirectoryNotFoundException());
        E(() => Nul().ToString());
        E(() => Console.WriteLine(1 / Zero()));
    }
}
