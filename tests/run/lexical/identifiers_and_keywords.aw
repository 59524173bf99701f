// C# specification §6.4.3, §6.4.4: identifiers: @, underscores, letters of other scripts, escapes, contextual keywords
// as names.
int @class = 1, @if = 2, _ = 3, __x = 4, größe = 5, 変数 = 6, caf\u00e9 = 7, @normal = 8;
Console.WriteLine(@class + @if + _ + __x + größe + 変数 + café + normal);
int var = 1, get = 2, set = 3, value = 4, where = 5, select = 6, from = 7, async = 8, partial = 9, record = 10,
    when = 11, add = 12, global = 13, nameof_ = 14, yield = 15, dynamic = 16, field = 17, init = 18, file = 19,
    args_ = 20, scoped = 21, managed = 22, notnull = 23;
Console.WriteLine(var + get + set + value + where + select + from + async + partial + record + when + add + global
    + nameof_ + yield + dynamic + field + init + file + args_ + scoped + managed + notnull);
Console.WriteLine(nameof(@class) + " " + nameof(größe) + " " + nameof(@normal) + " "
    + new @struct { @int = 5 }.@int + " " + new { @new = 1 } + " " + @struct.@static());
Func<int, int> f = @int => @int + 1;
Console.WriteLine(f(1));
foreach (int @foreach in new[] { 1, 2 }) Console.Write(@foreach);
Console.WriteLine();

class @struct { public int @int; public static string @static() => "static"; }
