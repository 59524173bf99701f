// C# specification §17.6: the check of a store sees the array's own type, however the array is named: casts in place,
// `as`, ref arguments, compound assignment, tuples.
static object? F() => ((object[])new string[1])[0] = 1;
static object? G() { object[] a = new string[1]; a[0] = 1; return a[0]; }
static void H() { object[] a = new string[1]; a[0] = new object(); }
try { Console.WriteLine(F()); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
try { Console.WriteLine(G()); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
try { H(); Console.WriteLine("H"); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
static void R(ref object o) => o = 1;
static void K() { string[] s = { "a" }; R(ref ((object[])s)[0]); }

static void L()
{
    object[] s = { "a" };
    R(ref s[0]);
    Console.WriteLine(s[0]);
    string[] t = { "q" };
    t[0] = "z";
    (t as object[])[0] = "y";
    Console.WriteLine(t[0]);
    ((object[])t)[0] += "x";
    Console.WriteLine(t[0]);
    ((object[])t)[0] ??= 5;
    (((object[])t)[0], _) = ("p", 1);
    Console.WriteLine(t[0]);
    try { (((object[])t)[0], _) = (1, 1); } catch (ArrayTypeMismatchException) { Console.WriteLine("tuple"); }
}
try { K(); Console.WriteLine("K"); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
L();
