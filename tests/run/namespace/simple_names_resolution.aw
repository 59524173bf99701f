// C# §7.8.2 and §14.5: a simple type name is sought in the type parameters, the enclosing types and their bases, then
// namespace by namespace outwards; in each namespace its own members and aliases come before those of using directives.
using Alias = N1.Things.Box;
using Numbers = System.Collections.Generic.List<int>;
using Pair = (int Left, string Right);
Console.WriteLine(N2.Use.Run());
Console.WriteLine(new N1.Things.Sub.Client().Name());
Console.WriteLine(new Alias().Name() + " " + typeof(Alias).FullName);
var numbers = new Numbers { 1, 2, 3 };
Console.WriteLine(numbers.Count + numbers[2]);
Pair pair = (1, "right");
Console.WriteLine(pair.Left + pair.Right);
Console.WriteLine(new Holder<string>().TypeName() + " " + new Holder<string>.T2().Name());
Console.WriteLine(global::Top.Name + " " + N1.Top.Name + " " + new N1.Things.Box().Both());

class Top { public static string Name = "global Top"; }
class Base { public class Token { public string Name() => "Base.Token"; } }
class Token { public string Name() => "global Token"; }

class Holder<Token> : Base
{
    public string TypeName() => typeof(Token).Name;
    public class T2 : Base { public string Name() => typeof(Token).Name; }
}

namespace N1
{
    class Top { public static string Name = "N1.Top"; }
    class Box { public string Name() => "N1.Box"; }
    namespace Things
    {
        class Box
        {
            public string Name() => "N1.Things.Box";
            public string Both() => Top.Name + " " + global::Top.Name;
        }
        namespace Sub
        {
            class Client { public string Name() => new Box().Name() + " " + Top.Name; }
        }
    }
}

namespace N2
{
    using N1.Things;
    using Local = N1.Box;
    class Use { public static string Run() => new Box().Name() + " " + new Local().Name() + " " + Top.Name; }
}
