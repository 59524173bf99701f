// Anonymous functions with a written return type (§10.7): only delegates that return it fit.
Task<int> throwing = Task.Run(int () => throw new FormatException("f"));
try { await throwing; } catch (FormatException e) { Console.WriteLine(e.Message + " " + throwing.Status); }
Console.WriteLine(C.M(long () => 1) + C.M(object () => 1) + C.M(int () => 1) + C.M(() => 1));
class C {
  public static string M(Func<int> f) => "int";
  public static string M(Func<long> f) => "long";
  public static string M(Func<object> f) => "object";
}
