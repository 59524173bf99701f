// C# specification §10.2.8, §10.2.9, §10.3.5–10.3.7: reference conversions, boxing and unboxing to object, ValueType,
// Enum and
// interfaces, arrays (covariance and enums), exceptions of casts, `as` and `is` for all of them.
using System;
using System.Collections;
using System.Collections.Generic;

enum E { A, B }
enum E8 : byte { X = 200 }
interface I { int Get(); }
struct S : I { public int N; public int Get() => N++; }
class Base { }
class D1 : Base, I { public int Get() => 1; }
sealed class D2 : Base { }
delegate void Dl();

static class Program
{
    static string Try(Func<object> f)
    {
        try { return f()?.ToString() ?? "null"; }
        catch (InvalidCastException) { return "ICE"; }
        catch (NullReferenceException) { return "NRE"; }
    }

    static void Main()
    {
        object oi = 5, ol = 5L, oe = E.B, os = new S { N = 3 }, on = null, oc = 'c', oa = new[] { 1, 2 }, osa = new[] { "a" };
        Console.WriteLine(Try(() => (int)oi) + Try(() => (long)oi) + Try(() => (long)(int)oi)
            + Try(() => (short)oi) + Try(() => (int)ol) + Try(() => (E)oe) + Try(() => (int)oe) + Try(() => (E)oi)
            + Try(() => (int?)oi) + Try(() => (int?)on) + Try(() => (int)on) + Try(() => (long?)oi)
            + Try(() => (char)oc) + Try(() => (int)(char)oc) + Try(() => (uint)oi));
        ValueType vt = 7;
        Enum en = E.B;
        IComparable ic = 3;
        object cv = (char)120;
        I ii = new S { N = 10 };
        Console.WriteLine((int)vt + "" + (E)en + (int)ic + (char)cv + ((S)ii).N + ii.Get() + ii.Get() + ((S)ii).N
            + (vt is int) + (vt is long) + (en is E) + (ic is IComparable<int>) + ((I)os).Get() + ((S)os).N);
        Console.WriteLine((oi is ValueType) + "" + (oi is object) + (on is object) + (oi is IFormattable)
            + (oe is int) + (oe is Enum) + (oe is ValueType) + (os is I) + (oa is Array) + (oa is int[])
            + (oa is object[]) + (oa is IEnumerable<int>) + (oa is IList) + (osa is object[])
            + (osa is IEnumerable<object>) + (osa is IReadOnlyList<string>) + (osa is ICloneable));
        Console.WriteLine((oi as string ?? "no") + (oi as int? ?? -1) + (ol as int? ?? -1) + (oe as E?)
            + ((os as I)?.Get()) + ((on as I) == null) + ((osa as object[])?.Length) + ((oa as IList)?.Count)
            + (oa as IEnumerable<long> == null));
        Base b = new D1();
        Console.WriteLine(Try(() => (D1)b) + Try(() => (D2)b) + Try(() => (I)b) + Try(() => (D2)(object)null)
            + Try(() => (I)(object)new D2()) + Try(() => ((I)b).Get()) + (b is I) + (b as D2 == null)
            + Try(() => (Base[])(object)new D1[1]) + Try(() => (D1[])(object)new Base[1])
            + Try(() => (Dl)(object)(Action)(() => { })) + Try(() => (string)(object)new[] { 'a' })
            + Try(() => (IEnumerable<char>)(object)"s"));
        Base[] arr = new D1[2];
        arr[0] = new D1();
        try { arr[1] = new D2(); }
        catch (ArrayTypeMismatchException) { Console.WriteLine("mismatch"); }
        E8 e8 = E8.X;
        object o8 = e8;
        Console.WriteLine(o8.Equals(E8.X) + "" + o8.Equals((byte)200) + (byte)(E8)o8 + o8.GetType().Name);
        object[] mixed = { 1, "s", null, 2.5, new S(), E.A, (int?)4, (int?)null };
        foreach (var m in mixed) Console.Write((m?.GetType().Name ?? "null") + " ");
        Console.WriteLine();
    }
}
