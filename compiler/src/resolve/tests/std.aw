namespace System
{
    public class Object
    {
        public Object() { }
        public virtual string ToString() => "";
        public virtual bool Equals(object obj) => false;
        public virtual int GetHashCode() => 0;
    }
    public abstract class ValueType { }
    public abstract class Enum : ValueType { }
    public abstract class Delegate { }
    public abstract class MulticastDelegate : Delegate { }
    public struct Boolean : IEquatable<bool> { public bool Equals(bool other) => false; }
    public struct Char : IComparable<char> { public int CompareTo(char other) => 0; }
    public struct SByte { public const sbyte MaxValue = 127; }
    public struct Byte { public const byte MaxValue = 255; }
    public struct Int16 { }
    public struct UInt16 { }
    public struct Int32 : IComparable<int>, IEquatable<int>
    {
        public const int MaxValue = 2147483647;
        public const int MinValue = -2147483648;
        public int CompareTo(int other) => 0;
        public bool Equals(int other) => false;
        public override string ToString() => "";
    }
    public struct UInt32 { public const uint MaxValue = 0xffffffff; }
    public struct Int64 { public const long MaxValue = 0x7fffffffffffffff; }
    public struct UInt64 { }
    public struct IntPtr { }
    public struct UIntPtr { }
    public struct Single { }
    public struct Double { public const double NaN = 0.0 / 0.0; }
    public sealed class String : IComparable<string>, System.Collections.Generic.IEnumerable<char>
    {
        public int Length { [Intrinsic("string_length")] get; }
        public char this[int index] { [Intrinsic("string_get")] get; }
        public int CompareTo(string other) => 0;
        public System.Collections.Generic.IEnumerator<char> GetEnumerator() => null;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null;
        public static bool IsNullOrEmpty(string value) => true;
    }
    public abstract class Array
    {
        public int Length { [Intrinsic("array_length")] get; }
    }
    internal sealed class Array<T> : Array, System.Collections.Generic.IList<T>
    {
        System.Collections.Generic.IEnumerator<T> System.Collections.Generic.IEnumerable<T>.GetEnumerator() => null;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null;
        int System.Collections.Generic.ICollection<T>.Count => Length;
        T System.Collections.Generic.IList<T>.this[int index] { get => this[index]; set => this[index] = value; }
    }
    public struct Nullable<T> where T : struct
    {
        public bool HasValue { [Intrinsic("nullable_has")] get; }
        public T Value { [Intrinsic("nullable_value")] get; }
    }
    public struct ValueTuple<T1, T2> { public T1 Item1; public T2 Item2; }
    public interface IComparable<in T> { int CompareTo(T other); }
    public interface IEquatable<T> { bool Equals(T other); }
    public interface IDisposable { void Dispose(); }
    public interface IAsyncDisposable { System.Threading.Tasks.ValueTask DisposeAsync(); }
    public delegate void Action();
    public delegate void Action<in T>(T obj);
    public delegate TResult Func<out TResult>();
    public delegate TResult Func<in T, out TResult>(T arg);
    public delegate TResult Func<in T1, in T2, out TResult>(T1 arg1, T2 arg2);
    public delegate void EventHandler(object sender, EventArgs e);
    public class EventArgs { }
    public class Exception
    {
        private string _message;
        public Exception() { }
        public Exception(string message) { _message = message; }
        public virtual string Message => _message;
        public override string ToString() => Message;
    }
    public class Attribute { }
    public class Type { }
    public static class Console
    {
        public static void WriteLine() { }
        public static void WriteLine(string value) { }
        public static void WriteLine(object value) { }
        public static void WriteLine(int value) { }
        [Intrinsic("console_write")]
        private static extern void Write(string text);
    }
    public static class Math
    {
        public const double PI = 3.14159265358979;
        public static int Max(int a, int b) => a > b ? a : b;
        public static double Max(double a, double b) => a > b ? a : b;
    }
}
namespace System.Text
{
    public sealed class StringBuilder
    {
        public StringBuilder Append(string value) => this;
    }
}
namespace System.Collections
{
    public interface IEnumerable { IEnumerator GetEnumerator(); }
    public interface IEnumerator { object Current { get; } bool MoveNext(); }
}
namespace System.Collections.Generic
{
    public interface IEnumerable<out T> : IEnumerable { new IEnumerator<T> GetEnumerator(); }
    public interface IEnumerator<out T> : IEnumerator, IDisposable { new T Current { get; } }
    public interface IAsyncEnumerable<out T> { IAsyncEnumerator<T> GetAsyncEnumerator(); }
    public interface IAsyncEnumerator<out T> : IAsyncDisposable
    {
        T Current { get; }
        System.Threading.Tasks.ValueTask<bool> MoveNextAsync();
    }
    public interface ICollection<T> : IEnumerable<T> { int Count { get; } }
    public interface IList<T> : ICollection<T> { T this[int index] { get; set; } }
    public class List<T> : IList<T>
    {
        public int Count => 0;
        public T this[int index] { get => default; set { } }
        public void Add(T item) { }
        public Enumerator GetEnumerator() => default;
        IEnumerator<T> IEnumerable<T>.GetEnumerator() => null;
        IEnumerator IEnumerable.GetEnumerator() => null;
        public struct Enumerator : IEnumerator<T>
        {
            public T Current => default;
            object IEnumerator.Current => null;
            public bool MoveNext() => false;
            public void Dispose() { }
        }
    }
    public class Dictionary<TKey, TValue> where TKey : notnull
    {
        public TValue this[TKey key] { get => default; set { } }
    }
}
namespace System.Linq
{
    public static class Enumerable
    {
        public static IEnumerable<R> Select<T, R>(this IEnumerable<T> source, Func<T, R> selector) => null;
        public static T First<T>(this IEnumerable<T> source) => default;
    }
}
namespace System.Threading.Tasks
{
    public class Task
    {
        public static Task Delay(int ms) => null;
        public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => default;
    }
    public class Task<TResult> : Task
    {
        public TResult Result => default;
    }
    public struct ValueTask { }
    public struct ValueTask<T> { }
}
namespace System.Runtime.CompilerServices
{
    public struct TaskAwaiter
    {
        public bool IsCompleted => true;
        public void GetResult() { }
        public void OnCompleted(Action continuation) { }
    }
    public struct YieldAwaitable { }
}
