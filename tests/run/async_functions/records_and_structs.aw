// Async members of records, record structs and readonly structs; with expressions around awaits.
var p = new Person("Ann", 30);
Person older = await p.Aged(5);
Console.WriteLine(older + " " + (p == older) + " " + (await p.Aged(0) == p));
Person q = p with { Name = await Later("Bob"), Age = await Later(41) };
Console.WriteLine(q);
var m = new Money(5, "EUR");
Console.WriteLine(await m.Plus(await Later(2.5m)) + " " + m);
var (amount, currency) = await m.Plus(1);
Console.WriteLine(amount + currency);
Console.WriteLine(await new Fixed(3).Times(4));
var s = new Shape.Circle(await Later(2));
Console.WriteLine(await Area(s) + " " + await Area(new Shape.Square(3)));

static async Task<int> Area(Shape s) => s switch
{
    Shape.Circle c => 3 * c.R * c.R,
    Shape.Square { Side: var side } => side * await Later(side),
    _ => -1
};
static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }

record Person(string Name, int Age)
{
    public async Task<Person> Aged(int years) { await Task.Yield(); return this with { Age = Age + years }; }
}

record struct Money(decimal Amount, string Currency)
{
    public async Task<Money> Plus(decimal more) { await Task.Yield(); return this with { Amount = Amount + more }; }
}

readonly struct Fixed
{
    readonly int _n;
    public Fixed(int n) => _n = n;
    public async Task<int> Times(int k) { await Task.Yield(); return _n * k; }
}

abstract record Shape { public record Circle(int R) : Shape; public record Square(int Side) : Shape; }
