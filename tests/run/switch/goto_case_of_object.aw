// C# specification 13.10.4 (the goto statement): `goto case c` goes to the section whose label has the value c. A switch
// over an `object` has constants of many types as labels: those of one value and of two types are two labels.

foreach (object? o in new object?[] { null, 9, 6, 3, 4L, 4, 8, "s", 'c', 5.0 })
{
    Console.WriteLine(Name(o));
}
Console.WriteLine(Number(null));
Console.WriteLine(Number(1));
Console.WriteLine(Number(7));

static string Name(object? o)
{
    switch (o)
    {
        case null:
            return "null";
        case 8:
            goto case 4L;
        case int i when i > 8:
            goto case 3;
        case 3:
            return "three";
        case 4:
            return "four";
        case 4L:
            return "long four";
        case 6:
            goto case "s";
        case "s":
            return "s";
        case 'c':
            goto case null;
        default:
            return "something else";
    }
}

static string Number(int? n)
{
    switch (n)
    {
        case 1:
            goto case 2;
        case 2:
            return "two";
        case null:
            goto case 1;
        default:
            return "another";
    }
}
