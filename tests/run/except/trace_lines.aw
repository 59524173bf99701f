// System.Exception.StackTrace: the line of a place is where its statement, declarator, condition or arm starts.
try {
    Console.WriteLine(
        "a" +
        P.Boom(
            1));
} catch (Exception e) { P.Show(e); }
try {
    int a = 1,
        b = P.Boom(2),
        c = 3;
} catch (Exception e) { P.Show(e); }
try {
    for (int i = 0;
         i < P.Boom(3);
         i++)
    {
    }
} catch (Exception e) { P.Show(e); }
try {
    if (1 == 1 &&
        P.Boom(4) == 3)
        Console.WriteLine();
} catch (Exception e) { P.Show(e); }
try {
    throw
        new InvalidOperationException(
            "x");
} catch (Exception e) { P.Show(e); }
try {
    new P().M();
} catch (Exception e) { P.Show(e); }
try {
    int k = 5;
    var s = k switch
    {
        1 => 2,
        5 =>
            P.Boom(5),
        _ => 3
    };
} catch (Exception e) { P.Show(e); }
try { 
    int[] arr = new int[2];
    var t =
        arr[0] +
        arr[P.Id(
            5)];
} catch (Exception e) { P.Show(e); }
try { 
    do { P.Id(1); }
    while (P.Boom(1) >
        3);
} catch (Exception e) { P.Show(e); }
try { 
    switch (
        P.Boom(1)) { default: break; }
} catch (Exception e) { P.Show(e); }
try {
    object o = "s";
    var n =
       (int)
       o;
} catch (Exception e) { P.Show(e); }
try {
    P.Id(
        P.Id(1) +
        P.Prop +
        P.Id(2));
} catch (Exception e) { P.Show(e); }
class P {
    public static int Boom(int n) =>
        n > 0
            ? throw new Exception("b" + n)
            : n;
    public static int Id(int n) { return n; }
    public static int Prop
    {
        get
        {
            var z = 0;
            return
                1 / z;
        }
    }
    public void M()
    {
        Action f = () =>
            Boom(
                6);
        f();
    }
    public static void Show(Exception e)
    {
        Console.WriteLine(e.Message);
        foreach (var l in e.StackTrace!.Split('\n')) { int i = l.IndexOf(":line"); Console.WriteLine("  " + (i < 0 ? "?" : l.Substring(i))); }
    }
}
