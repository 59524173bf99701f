// .NET API: System.Array of several dimensions as IEnumerable, ICollection and IList; GetValue and SetValue
using System.Collections;

int[,] m = { { 1, 2 }, { 3, 4 } };
IEnumerable e = m;
foreach (object o in e)
    Console.Write(o + " ");
Console.WriteLine();
Console.WriteLine(m.Cast<int>().Sum() + " " + m.OfType<int>().Count() + " " + m.Cast<int>().Max());

object boxed = m;
Console.WriteLine((boxed is IEnumerable) + " " + (boxed is IList) + " " + (boxed is IEnumerable<int>));

ICollection c = m;
Console.WriteLine(c.Count + " " + c.IsSynchronized);
IList list = m;
Console.WriteLine(list.IsFixedSize + " " + list.IsReadOnly);
Try(() => Console.WriteLine(list[0]));
Try(() => list.Contains(3));
Try(() => list.Add(3));

Array a = m;
Console.WriteLine(a.Rank + " " + a.Length + " " + a.GetValue(1, 0));
a.SetValue(9, 0, 1);
Console.WriteLine(m[0, 1] + " " + a.GetValue(new[] { 0, 1 }));
Try(() => a.GetValue(0));
Try(() => a.GetValue(0, 2));
Try(() => a.GetValue(0, 0, 0));
Try(() => a.SetValue("text", 0, 0));
foreach (int i in a)
    Console.Write(i + ";");
Console.WriteLine();

// An enumeration sees what is stored after its start.
IEnumerator running = a.GetEnumerator();
running.MoveNext();
m[1, 1] = 40;
int last = 0;
while (running.MoveNext())
    last = (int)running.Current!;
Console.WriteLine(last);

var cube = new string?[1, 2, 2];
cube[0, 1, 0] = "x";
cube.SetValue("y", 0, 0, 1);
Console.WriteLine(string.Join("|", cube.Cast<string?>().Select(s => s ?? "null")));
Console.WriteLine(new Total<long>(new long[,] { { 1, 2, 3 } }).Sum());

int[] line = { 5, 6 };
Array plain = line;
plain.SetValue(7, 1);
Console.WriteLine(plain.GetValue(1) + " " + plain.GetValue(new[] { 0 }));
Try(() => plain.GetValue(0, 0));
IEnumerator items = line.GetEnumerator();
while (items.MoveNext())
    Console.Write(items.Current + ",");
Console.WriteLine();

static void Try(Action action)
{
    try
    {
        action();
        Console.WriteLine("no exception");
    }
    catch (Exception x)
    {
        Console.WriteLine(x.GetType().Name + ": " + x.Message);
    }
}

class Total<T>(T[,] items)
{
    public long Sum() => items.Cast<T>().Sum(x => Convert.ToInt64(x));
}
