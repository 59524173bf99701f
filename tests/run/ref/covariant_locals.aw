// C# 17.6: a reference to an element of an array must have exactly the element type, since it may be written through.
object[] exact = { "a", "b" };
object[] strings = new string[] { "c", "d" };

ref object first = ref exact[0];
first = 1;
Console.WriteLine(exact[0]);

Try("local", () =>
{
    ref object element = ref strings[0];
    element = 1;
});

Try("assignment", () =>
{
    ref object element = ref exact[1];
    element = "e";
    element = ref strings[1];
    element = 2;
});

Try("argument", () => Set(ref strings[0]));

// Nothing can be written through a readonly reference.
Try("readonly", () =>
{
    ref readonly object element = ref strings[1];
    Console.WriteLine(element);
});

Console.WriteLine(string.Join(" ", exact));
Console.WriteLine(string.Join(" ", strings));

static void Set(ref object place) => place = 3;

static void Try(string what, Action action)
{
    try
    {
        action();
        Console.WriteLine($"{what}: done");
    }
    catch (ArrayTypeMismatchException)
    {
        Console.WriteLine($"{what}: not exactly that type");
    }
}
