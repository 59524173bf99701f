// C# 7.7: the same name in sibling scopes; a local shadows a field.
{ int a = 1; Console.Write(a); }
{ string a = "two"; Console.Write(a); }
for (int a = 3; a < 4; a++) Console.Write(a);
foreach (var a in new int[] { 4 }) Console.Write(a);
Console.WriteLine();
new Shadow().Run();
class Shadow
{
    int value = 7;
    public void Run()
    {
        int value = 8;
        Console.WriteLine(value + " " + this.value);
    }
}
