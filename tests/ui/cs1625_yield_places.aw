foreach (var x in F()) Console.WriteLine(x);
IEnumerable<int> F()
{
    try { yield return 1; } finally { yield return 2; } //~ AW1625: Cannot yield in the body of a finally clause
    try { yield return 1; } catch { } //~ AW1626: Cannot yield a value in the body of a try block with a catch clause
    try { } catch { yield return 3; } //~ AW1631: Cannot yield a value in the body of a catch clause
}
