// .NET's hash tables: how many entries fit is a prime number that grows as in System.Collections.HashHelpers; trimming keeps the
// order; removed places are used again.
using System;
using System.Collections.Generic;

string Keys(Dictionary<int, string> map) => string.Join(' ', map.Keys);

var map = new Dictionary<int, string>();
Console.WriteLine(map.EnsureCapacity(0));
map.Add(1, "one");
Console.WriteLine(map.EnsureCapacity(0));
for (int i = 2; i <= 4; i++)
    map.Add(i, "n" + i);
Console.WriteLine(map.EnsureCapacity(0));
Console.WriteLine(map.EnsureCapacity(10));
Console.WriteLine(map.EnsureCapacity(11));
Console.WriteLine(map.EnsureCapacity(12));
for (int i = 5; i <= 20; i++)
    map.Add(i, "n" + i);
Console.WriteLine(map.EnsureCapacity(1));
Console.WriteLine(map.EnsureCapacity(1000));
Console.WriteLine(new Dictionary<int, int>(5).EnsureCapacity(0));
Console.WriteLine(new Dictionary<int, int>().EnsureCapacity(100_000));

for (int i = 1; i <= 20; i += 2)
    map.Remove(i);
map.Add(100, "hundred");
Console.WriteLine(Keys(map));
map.TrimExcess();
Console.WriteLine(map.EnsureCapacity(0));
Console.WriteLine(Keys(map));
map.Add(101, "more");
map.Remove(4);
map.Add(102, "again");
Console.WriteLine(Keys(map));
Console.WriteLine(map[102] + map[101] + map[100] + map[20] + map.ContainsKey(4));
map.TrimExcess(50);
Console.WriteLine(map.EnsureCapacity(0));

try
{
    map.TrimExcess(3);
}
catch (ArgumentOutOfRangeException e)
{
    Console.WriteLine(e.ParamName);
}

try
{
    map.EnsureCapacity(-1);
}
catch (ArgumentOutOfRangeException e)
{
    Console.WriteLine(e.ParamName);
}

try
{
    foreach (var pair in map)
        map.EnsureCapacity(5000);
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}

var set = new HashSet<string>();
Console.WriteLine(set.EnsureCapacity(0));
foreach (string word in "the quick brown fox jumps over the lazy dog".Split(' '))
    set.Add(word);
Console.WriteLine(set.Count + " " + set.EnsureCapacity(0));
Console.WriteLine(set.EnsureCapacity(30));
set.Remove("quick");
set.TrimExcess();
Console.WriteLine(set.EnsureCapacity(0) + " " + string.Join(' ', set));
set.Add("cat");
Console.WriteLine(set.Contains("cat") + " " + set.Contains("quick") + " " + string.Join(' ', set));
Console.WriteLine(new Dictionary<int, string>(map).EnsureCapacity(0));
