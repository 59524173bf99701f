foreach (var x in F()) Console.WriteLine(x);
IEnumerable<int> F()
{
    yield return 1;
    return null; //~ AW1622: Cannot return a value from an iterator. Use the yield return statement to return a value, or yield
}
