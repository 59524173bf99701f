// C# specification §10.3.7: unboxing to a nullable type: null becomes no value, a boxed T a value, anything else throws.
static IEnumerable<T> Each<T>(object?[] values)
{
    foreach (object? value in values)
        yield return (T)value!;
}

static T To<T>(object? value) => (T)value!;

foreach (bool? b in Each<bool?>([true, null, false]))
    Console.WriteLine(b.HasValue ? b.Value.ToString() : "none");
foreach (int i in Each<int>([1, 2]))
    Console.WriteLine(i);
foreach ((int, string)? pair in Each<(int, string)?>([(1, "a"), null]))
    Console.WriteLine(pair is null ? "none" : pair.Value.Item2);
int? n = To<int?>(5);
int sum = 0;
for (int i = 0; i < 3; i++)
{
    int? next = To<int?>(i == 1 ? null : i * 10);
    sum += next ?? 100;
    n += next;
}
Console.WriteLine(sum);
Console.WriteLine(n.HasValue);
try
{
    Console.WriteLine(To<int?>("text"));
}
catch (InvalidCastException)
{
    Console.WriteLine("no int");
}
try
{
    Console.WriteLine(To<int>(null));
}
catch (NullReferenceException)
{
    Console.WriteLine("no null");
}
