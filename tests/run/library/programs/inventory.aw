// A program as people write it: inventory.
// Inventory / order simulation with events, grouping, async
using System.Text;
var store = new Store();
store.LowStock += (s, e) => Console.WriteLine($"[low] {e.Item.Name} -> {e.Item.Quantity}");
store.Add(new Item("Widget", 10, 2.50m, Category.Tools));
store.Add(new Item("Gadget", 3, 19.99m, Category.Electronics));
store.Add(new Item("Doohickey", 100, 0.05m, Category.Misc));
store.Add(new Item("Gizmo", 7, 7.77m, Category.Electronics));
try { store.Remove("Nothing", 1); } catch (KeyNotFoundException ex) { Console.WriteLine(ex.Message); }
try { store.Remove("Gadget", 5); } catch (InsufficientStockException ex) { Console.WriteLine($"{ex.GetType().Name}: {ex.Message} ({ex.Requested}/{ex.Available})"); }
store.Remove("Gadget", 2);
store.Remove("Widget", 9);
await store.RestockAsync("Widget", 20);
Console.WriteLine(store.Report());
Console.WriteLine($"Total: {store.TotalValue:C}".Replace("¤", "$"));
foreach (var g in store.Items.GroupBy(i => i.Category).OrderBy(g => g.Key))
    Console.WriteLine($"{g.Key,-12}|{g.Count(),3}|{g.Sum(i => i.Price * i.Quantity),10:F2}|{g.Max(i => i.Price)}|{g.Average(i => i.Price):0.000}");
var dict = store.Items.ToDictionary(i => i.Name, i => i.Price);
Console.WriteLine(string.Join("; ", dict.OrderByDescending(kv => kv.Value).Select(kv => $"{kv.Key}={kv.Value}")));
Console.WriteLine(store.Items.Sum(i => i.Price) + " " + store.Items.Average(i => i.Price) + " " + store.Items.Min(i => i.Price));
public enum Category { Tools, Electronics, Misc }
public record Item(string Name, int Quantity, decimal Price, Category Category);
public class InsufficientStockException : Exception
{
    public int Requested { get; } public int Available { get; }
    public InsufficientStockException(string name, int r, int a) : base($"Not enough '{name}'") { Requested = r; Available = a; }
}
public class StockEventArgs : EventArgs { public Item Item { get; init; } = null!; }
public class Store
{
    private readonly Dictionary<string, Item> _items = new(StringComparer.OrdinalIgnoreCase);
    public event EventHandler<StockEventArgs>? LowStock;
    public IEnumerable<Item> Items => _items.Values;
    public decimal TotalValue => _items.Values.Sum(i => i.Quantity * i.Price);
    public void Add(Item i) => _items.Add(i.Name, i);
    public void Remove(string name, int n)
    {
        if (!_items.TryGetValue(name, out var it)) throw new KeyNotFoundException($"No item '{name}'.");
        if (it.Quantity < n) throw new InsufficientStockException(it.Name, n, it.Quantity);
        _items[name] = it = it with { Quantity = it.Quantity - n };
        if (it.Quantity < 5) OnLowStock(it);
    }
    protected virtual void OnLowStock(Item it) => LowStock?.Invoke(this, new StockEventArgs { Item = it });
    public async Task RestockAsync(string name, int n)
    {
        await Task.Delay(1);
        _items[name] = _items[name] with { Quantity = _items[name].Quantity + n };
    }
    public string Report()
    {
        var sb = new StringBuilder();
        sb.AppendLine(new string('-', 40));
        sb.AppendFormat("{0,-15}{1,8}{2,12:N2}", "Name", "Qty", 1234.5).AppendLine();
        foreach (var i in _items.Values.OrderBy(x => x.Name, StringComparer.Ordinal)) sb.AppendLine($"{i.Name,-15}{i.Quantity,8}{i.Price,12:N2}");
        sb.Append('-', 40);
        return sb.ToString();
    }
}
