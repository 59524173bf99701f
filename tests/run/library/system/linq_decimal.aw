// System.Linq.Enumerable: Sum, Average, Min and Max of decimals.
decimal[] d = { 1.10m, 2.25m, 3m }; decimal?[] n = { 1.5m, null, 2m };
Console.WriteLine(d.Sum() + " " + d.Average() + " " + d.Min() + " " + d.Max());
Console.WriteLine(n.Sum() + " " + n.Average() + " " + n.Max() + " " + new decimal?[] { null }.Average().HasValue + " " + new decimal?[0].Sum());
var items = new[] { ("a", 2, 1.25m), ("b", 3, 0.10m), ("c", 0, 99m) };
Console.WriteLine(items.Sum(i => i.Item2 * i.Item3) + " " + items.Average(i => i.Item3) + " " + items.Max(i => i.Item3) + " " + items.Min(i => i.Item3));
Console.WriteLine(items.Sum(i => i.Item2 > 0 ? i.Item3 : (decimal?)null) + " " + items.Average(i => i.Item2 > 0 ? i.Item3 : (decimal?)null));
try { new decimal[0].Average(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { new[] { decimal.MaxValue, 1m }.Sum(); } catch (OverflowException e) { Console.WriteLine(e.Message); }
Console.WriteLine(Enumerable.Empty<decimal>().Sum() + " " + Enumerable.Range(1, 10).Sum(i => i / 4m) + " " + Enumerable.Repeat(0.1m, 10).Sum());
foreach (var g in items.GroupBy(i => i.Item2 > 0).Select(g => (g.Key, Total: g.Sum(i => i.Item3), Mean: g.Average(i => i.Item3)))) Console.WriteLine($"{g.Key} {g.Total} {g.Mean:F3}");
