int n = 0;
foreach (var x in F(ref n)) Console.WriteLine(x);
IEnumerable<int> F(ref int n) { yield return 1; } //~ AW1623: Iterators cannot have ref, in or out parameters
class C { public IEnumerable<int> G(out int x) { x = 1; yield return 1; } } //~ AW1623: Iterators cannot have ref, in or out parameters
