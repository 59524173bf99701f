// Messages of the standard exceptions.
void Show(Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
Show(new Exception("m"));
Show(new Exception());
Show(new InvalidOperationException());
Show(new ArgumentException("bad", "p"));
Show(new ArgumentNullException("p"));
Show(new ArgumentOutOfRangeException("p"));
Show(new NotSupportedException());
Show(new NotImplementedException());
Show(new IndexOutOfRangeException());
Show(new NullReferenceException());
Show(new DivideByZeroException());
Show(new OverflowException());
Show(new FormatException());
Show(new InvalidCastException());
Show(new TimeoutException());
Show(new OperationCanceledException());
Console.WriteLine(new Exception("outer", new Exception("inner")).InnerException.Message);
