// Lazy<T>: made once; exceptions are kept or not by mode; IsValueCreated; recursion.
int made = 0;
var l = new Lazy<int>(() => ++made);
Console.WriteLine(l.IsValueCreated + " " + l.Value + l.Value + " " + l.IsValueCreated + " " + l);
int tries = 0;
var failing = new Lazy<string>(() => { tries++; throw new InvalidOperationException("no " + tries); });
for (int i = 0; i < 2; i++)
    try { _ = failing.Value; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
tries = 0;
var again = new Lazy<string>(() => ++tries < 2 ? throw new InvalidOperationException("try " + tries) : "made at "
    + tries, LazyThreadSafetyMode.PublicationOnly);
for (int i = 0; i < 2; i++)
    try { Console.WriteLine(again.Value); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Lazy<int>? self = null;
self = new Lazy<int>(() => self!.Value + 1);
try { _ = self.Value; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Console.WriteLine(new Lazy<List<int>>().Value.Count);
var asyncLazy = new Lazy<Task<int>>(async () => { await Task.Yield(); return ++made; });
int[] got = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => await asyncLazy.Value));
Console.WriteLine(got.Distinct().Count() + " " + made);
Console.WriteLine(new Lazy<int>(() => 3, false).ToString() == "Value is not created.");
