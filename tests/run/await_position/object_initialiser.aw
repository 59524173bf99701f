// Object and collection initialisers (§12.8.16.3): members in order, each value awaited before the next is begun.
async Task<T> Get<T>(string name, T value) { Console.Write(name + " "); await Task.Yield(); return value; }
var p = new Person(await Get("ctor", "Ann")) { Age = await Get("age", 30),
    Home = { City = await Get("city", "Oslo"), Zip = await Get("zip", 150) },
    Tags = { await Get("t1", "a"), await Get("t2", "b") } };
Console.WriteLine();
Console.WriteLine(p.Name + p.Age + p.Home.City + p.Home.Zip + string.Join("", p.Tags));
var d = new Dictionary<string, int> { { await Get("k1", "one"), await Get("v1", 1) },
    { await Get("k2", "two"), await Get("v2", 2) } };
Console.WriteLine();
Console.WriteLine(d["one"] + d["two"]);
var anonymous = new { A = await Get("x", 1), B = new { C = await Get("y", 2) } };
Console.WriteLine(anonymous);
int[] array = { await Get("i", 1), await Get("j", 2), await Get("k", 3) };
Console.WriteLine(array.Sum());
List<int> list = [await Get("l", 4), .. await Get("s", new[] { 5, 6 }), await Get("m", 7)];
Console.WriteLine(string.Join(",", list));

class Person
{
    public Person(string name) { Name = name; Console.Write("new "); }
    public string Name { get; }
    public int Age { get; set; }
    public Address Home { get; } = new Address();
    public List<string> Tags { get; } = new List<string>();
}

class Address { public string City = ""; public int Zip; }
