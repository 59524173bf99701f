// AggregateException: constructors, InnerException(s), Flatten, Handle, GetBaseException.
class Program
{
    static void Main()
    {
        var a = new AggregateException("top", new FormatException("f"),
            new AggregateException("mid", new ArgumentException("x"), new AggregateException(new TimeoutException("t"))));
        Console.WriteLine(a.InnerExceptions.Count + " " + a.InnerException!.GetType().Name);
        AggregateException flat = a.Flatten();
        foreach (Exception e in flat.InnerExceptions) Console.WriteLine("flat " + e.GetType().Name);
        try { flat.Handle(e => e is FormatException || e is TimeoutException); }
        catch (AggregateException rest)
        {
            Console.WriteLine("rest " + string.Join(",", rest.InnerExceptions.Select(e => e.GetType().Name)));
        }
        flat.Handle(e => { Console.WriteLine("handled " + e.GetType().Name); return true; });
        Console.WriteLine(new AggregateException(new AggregateException(new InvalidCastException("deep"))).GetBaseException().Message);
        Console.WriteLine(a.GetBaseException() == a);
        Console.WriteLine(new AggregateException().Message);
        Console.WriteLine(new AggregateException("only").Message);
        Console.WriteLine(new AggregateException("m", new Exception("i")).Message);
        Console.WriteLine(new AggregateException(new List<Exception> { new Exception("p"), new Exception("q") }).Message);
        Console.WriteLine(new AggregateException().InnerException == null);
        try { throw new AggregateException(new Exception[] { null! }); }
        catch (ArgumentException e) { Console.WriteLine(e.GetType().Name); }
        try { a.Handle(null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        try { a.Handle(e => throw new DivideByZeroException()); }
        catch (DivideByZeroException) { Console.WriteLine("from the predicate"); }
    }
}
