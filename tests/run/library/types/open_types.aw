// C# specification §12.8.18 (typeof of unbound types), System.Type: ToString, Name and FullName.
Console.WriteLine(typeof(List<>)); Console.WriteLine(typeof(List<>).FullName); Console.WriteLine(typeof(Dictionary<,>).Name);
Console.WriteLine(typeof(Dictionary<,>.Enumerator)); Console.WriteLine(typeof(O<>.I<>)); Console.WriteLine(typeof(O<>.I<>).FullName);
Console.WriteLine(typeof(S<>)); Console.WriteLine(typeof(S<>).Name); Console.WriteLine(typeof(O<int>.I<string>)); Console.WriteLine(typeof(O<int>.I<string>).Name);
Console.WriteLine(typeof(List<int>) == typeof(List<>)); Console.WriteLine(typeof(List<>) == typeof(List<>));
string full = typeof(O<int>.I<O<string>[]>).FullName!;
Console.WriteLine(full.Substring(0, full.IndexOf(','))); Console.WriteLine(full.Split("Version=").Length);
Console.WriteLine(typeof(int[]).FullName + typeof(int[,]).FullName + typeof(string[][]).FullName);
class O<T> { public class I<U> { } }
struct S<T> { public T Value; public List<T> All; }
