// C# specification §6.4.3: identifiers: Unicode letters and digits, escapes, verbatim identifiers equal to plain ones,
// contextual keywords as names.
int @class = 1, été = 2, \u0061b = 3, _ = 4, __x1 = 5, 变量 = 6, x\u0032 = 7;
Console.WriteLine(@class + été + ab + _ + __x1 + 变量 + x2);
int @plain = 8;
plain++;
Console.WriteLine(@plain + " " + nameof(@class) + " " + nameof(\u0061b) + " " + nameof(@plain));
int var = 1, async = 2, await_ = 3, get = 4, set = 5, value = 6, where = 7, from = 8, select = 9, partial = 10,
    yield = 11, dynamic = 12, nameof_ = 13, when = 14, add = 15, remove = 16, global = 17, alias = 18,
    record_ = 19, with = 20, and = 21, or = 22, not = 23, init = 24, nint_ = 25, on = 26, equals = 27, by = 28,
    ascending = 29, into = 30, let = 31, join = 32, orderby = 33, group = 34;
Console.WriteLine(var + async + await_ + get + set + value + where + from + select + partial + yield + dynamic
    + nameof_ + when + add + remove + global + alias + record_ + with + and + or + not + init + nint_ + on + equals
    + by + ascending + into + let + join + orderby + group);
Console.WriteLine(new @if { @int = 3 }.@int + new @if().@while(4) + (int)@enum.@case);
@while<string> w = new("s"); Console.WriteLine(w.@for + " " + typeof(@while<int>).Name + " " + nameof(@if.@while));
L\u0061bel(2); void Label(int n) { Console.WriteLine("called " + n); }
@goto: if (plain++ < 11) goto \u0067oto; Console.WriteLine(plain);
Action<int> @lambda = @in => Console.WriteLine(@in * 2); lambda(21);

class @if { public int @int; public int @while(int @do) => @do + @int; }
class @while<@T> { public T @for; public @while(T @is) { @for = @is; } }
enum @enum { @switch = 10, @case = 20 }
