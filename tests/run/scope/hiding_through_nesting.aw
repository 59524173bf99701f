// C# §7.7.2.2: hiding through nesting. An inner declaration space hides the outer one's name; a method group in the
// inner
// space hides all methods of that name of the outer one, whatever their parameters.
class Outer
{
    static int i = 1;
    static string name = "outer";
    static string F(int x) => "Outer.F(int)";
    static string F(string x) => "Outer.F(string)";
    static string G() => "Outer.G";

    class Inner
    {
        static string F(long x) => "Inner.F(long)";
        string name = "inner";

        public string Run()
        {
            int i = 10;
            {
                string s = name + Outer.name + i + Outer.i;
                Console.WriteLine(s);
            }
            Func<int, int> f = n => n + i + Outer.i;
            Console.WriteLine(f(100));
            Console.WriteLine(F(1) + " " + Outer.F(1) + " " + G());
            string Local(string name) => name + this.name;
            return Local("parameter+");
        }

        public class Deep
        {
            public string i = "field of Deep";
            public override string ToString() => i + " " + Outer.i + " " + name + " " + F(2);
            static string name = "Deep.name";
            static string F(object o) => "Deep.F(object)";
        }
    }

    static void Main()
    {
        Console.WriteLine(new Inner().Run());
        Console.WriteLine(new Inner.Deep());
        int Outer = 5;
        Console.WriteLine(Outer + i);
        Func<int, Func<int, int>> nested = x => y => { int z = x * y; return z + i; };
        Console.WriteLine(nested(3)(4));
    }
}
