// An inventory: records, queries with LINQ in both forms, grouping, joining, and a report.
// gc: 50
using System.Text;

var products = new List<Product>
{
    new(1, "Hammer", "tools", 1250, 40),
    new(2, "Screwdriver", "tools", 795, 0),
    new(3, "Saw", "tools", 1999, 12),
    new(4, "Paint, white", "paint", 2450, 30),
    new(5, "Paint, red", "paint", 2650, 3),
    new(6, "Brush", "paint", 420, 150),
    new(7, "Lamp", "electric", 3500, 8),
    new(8, "Cable 5 m", "electric", 899, 60),
    new(9, "Fuse", "electric", 99, 500),
};
Supplier[] suppliers =
[
    new("Iron & Co", "tools", 5),
    new("Colourful", "paint", 2),
    new("Volt", "electric", 9),
    new("Volt Express", "electric", 1),
];
var orders = new List<Order>
{
    new(101, "Ada", [new(1, 2), new(3, 1)]),
    new(102, "Bob", [new(4, 40), new(6, 3)]),
    new(103, "Ada", [new(9, 100), new(8, 2), new(7, 1)]),
    new(104, "Eve", [new(2, 1)]),
    new(105, "Bob", []),
};

Title("stock by category");
var byCategory =
    from p in products
    group p by p.Category into g
    orderby g.Sum(p => p.Cents * p.Stock) descending
    select (Category: g.Key, Count: g.Count(), Value: g.Sum(p => p.Cents * p.Stock), Dearest: g.MaxBy(p => p.Cents)!);
foreach (var line in byCategory)
    Console.WriteLine($"{line.Category,-10}{line.Count,3}{Money(line.Value),12}  dearest: {line.Dearest.Name}");
Console.WriteLine(byCategory.First());

Title("low on stock");
foreach (var (id, name, _, _, stock) in products.Where(p => p.Stock < 10).OrderBy(p => p.Stock).ThenBy(p => p.Name))
    Console.WriteLine($"{id,3} {name,-14} {stock switch { 0 => "none", 1 => "one", < 5 => "few", _ => stock.ToString() }}");

Title("who delivers what");
var deliveries =
    from p in products
    where p.Cents > 1000
    join s in suppliers on p.Category equals s.Category
    orderby s.Days, p.Name
    select $"{p.Name} by {s.Name} in {s.Days} day{(s.Days == 1 ? "" : "s")}";
Console.WriteLine(string.Join("\n", deliveries));

Title("orders");
var stockOf = products.ToDictionary(p => p.Id);
foreach (Order order in orders)
{
    var missing = order.Lines.Where(l => stockOf[l.Product].Stock < l.Amount).ToList();
    long total = order.Lines.Sum(l => l.Amount * stockOf[l.Product].Cents);
    string state = (order, missing) switch
    {
        ({ Lines: [] }, _) => "empty",
        (_, []) => $"ok, {Money(total)}",
        (_, [var only]) => $"short of {stockOf[only.Product].Name}",
        _ => $"short of {missing.Count} products",
    };
    Console.WriteLine($"{order.Id} {order.Customer}: {state}");
    if (order.Lines.Length == 0 || missing.Count > 0) continue;
    foreach (Line l in order.Lines)
        stockOf[l.Product] = stockOf[l.Product] with { Stock = stockOf[l.Product].Stock - l.Amount };
}
Console.WriteLine(stockOf[9]);
Console.WriteLine(stockOf[9] == products[8] ? "unchanged" : "the list keeps the old record");
Console.WriteLine(stockOf[2] == products[1] with { Stock = 0 });

Title("customers");
var customers = orders
    .GroupBy(o => o.Customer, (name, os) => (Name: name, Pieces: os.SelectMany(o => o.Lines).Sum(l => l.Amount)))
    .OrderByDescending(c => c.Pieces);
foreach (var (name, pieces) in customers) Console.WriteLine($"{name,-5}{new string('#', pieces / 5 + 1)} {pieces}");

Title("this and that");
Console.WriteLine($"average price {Money((long)products.Average(p => p.Cents))}, "
    + $"median {Money(products.Select(p => p.Cents).OrderBy(c => c).ElementAt(products.Count / 2))}");
Console.WriteLine(string.Join(", ", products.Select(p => p.Name.Split(',')[0]).Distinct().Reverse().Take(4)));
Console.WriteLine(string.Join(" ", products.Zip(products.Skip(1), (a, b) => b.Cents - a.Cents)));
Console.WriteLine(products.Any(p => p.Stock == 0) && !products.All(p => p.Stock > 0) ? "something ran out" : "all there");
Console.WriteLine(products.Aggregate(new StringBuilder(), (text, p) => text.Append(p.Name[0]), text => text.ToString()));
var (cheap, dear) = (products.Where(p => p.Cents < 1000), products.Where(p => p.Cents >= 1000));
products.Add(new Product(10, "Nail", "tools", 5, 10000));
Console.WriteLine($"{cheap.Count()} cheap, {dear.Count()} dear: queries look when they are asked");
Console.WriteLine(products.LastOrDefault(p => p.Category == "garden")?.Name ?? "nothing for the garden");
foreach (Product[] chunk in products.OrderBy(p => p.Id).Chunk(4))
    Console.WriteLine(string.Join(" ", chunk.Select(p => p.Id)));
try
{
    products.Single(p => p.Category == "paint");
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}

void Title(string text) => Console.WriteLine($"--- {text}");

string Money(long cents) => $"{cents / 100}.{cents % 100:00}";

record Product(int Id, string Name, string Category, long Cents, int Stock);

record Supplier(string Name, string Category, int Days);

readonly record struct Line(int Product, int Amount);

record Order(int Id, string Customer, Line[] Lines);
