#!/usr/bin/env aw
using System;
using System.Collections.Generic;
using static System.Math;
using Map = System.Collections.Generic.Dictionary<string, int>;

#region top
Console.WriteLine($"Hello {args.Length,3:D2} {{x}}!");
int a = 1, b = a << 2 >> 1;
var list = new List<List<int>> { new() { 1, 2 }, new List<int>(3) };
#endregion
long big = 0xFFFF_FFFFL; double d = 1.5e-3; char c = '\n'; string s = @"a""b";
if (a < b && b > 0) { a++; } else if (a == b) a--; else { a = -a; }
for (int i = 0, j = 1; i < 10; i++, j--) { continue; }
foreach (var x in list) foreach (int y in x) Console.Write(y);
while (true) break;
do { a += 2; } while (a < 10);
switch (a)
{
    case 1:
    case 2 when b > 3:
        Console.WriteLine("one");
        break;
    case > 5 and < 9: goto case 1;
    default: break;
}
try { throw new Exception("x"); }
catch (InvalidOperationException e) when (e.Message.Length > 3) { throw; }
catch (Exception) { }
finally { Console.WriteLine("done"); }
await Task.Delay(100);
var r = await GetValueAsync(await One());
Func<int, int> f = x => x + 1;
Func<int, int, int> g = (x, y) => { return x * y; };
int? n = a > 3 ? null : a;
string t = n?.ToString() ?? "none";
int[] arr = { 1, 2, 3 }; int[,] m = new int[2, 3]; int[][] jag = new int[3][];
object o = (object)a; int back = (int)o; string str = o as string; bool isInt = o is int k && k > 3;
(int, string) tup = (1, "x"); var (p, q) = tup;
return a == 3 ? 0 : 1;

async Task<int> GetValueAsync(int ms) { await Task.Delay(ms); return 42; }
static async Task<int> One() => 1;

class Animal : Object, IDisposable
{
    private readonly int age;
    public static int Count { get; private set; } = 0;
    public string Name { get; set; } = "none";
    public int Twice => age * 2;
    const int Max = 10, Min = 0;
    public Animal(int age) : base() { this.age = age; Count++; }
    public virtual void Speak() { Console.WriteLine($"I am {Name}"); }
    public async Task<List<int>> Load<T>(T x, params int[] rest) where T : class, new()
    {
        using var file = Open();
        lock (this) { await Task.Yield(); }
        return new List<int>();
    }
    public int this[int i] { get => i; set { age = value; } }
    public static Animal operator +(Animal l, Animal r) => l;
    public static implicit operator int(Animal x) => x.age;
    public event Action Changed;
    ~Animal() { }
    public void Dispose() { }
}

enum Color : byte { Red, Green = 3, Blue, }
delegate int Op(int a, ref int b);
struct Point { public int X, Y; public Point(int x, int y) { X = x; Y = y; } }
record Person(string First, string Last) { public int Age { get; init; } }
record struct Pair<T>(T A, T B);
interface IShape { double Area(); string Name { get; } }
