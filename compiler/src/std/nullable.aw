// T? and pairs.

using System.Collections.Generic;

namespace System
{
    public static class Nullable
    {
        public static int Compare<T>(T? n1, T? n2) where T : struct
        {
            if (!n1.HasValue)
                return n2.HasValue ? -1 : 0;
            return n2.HasValue ? Comparer<T>.Default.Compare(n1.Value, n2.Value) : 1;
        }

        public static bool Equals<T>(T? n1, T? n2) where T : struct
        {
            if (!n1.HasValue)
                return !n2.HasValue;
            return n2.HasValue && EqualityComparer<T>.Default.Equals(n1.Value, n2.Value);
        }
    }

    // The compiler knows the two fields.
    public struct Nullable<T> where T : struct
    {
        internal bool hasValue;
        internal T value;

        public Nullable(T value)
        {
            this.value = value;
            hasValue = true;
        }

        public readonly bool HasValue => hasValue;

        public readonly T Value
        {
            get
            {
                if (!hasValue)
                    throw new InvalidOperationException("Nullable object must have a value.");
                return value;
            }
        }

        public readonly T GetValueOrDefault() => value;

        public readonly T GetValueOrDefault(T defaultValue) => hasValue ? value : defaultValue;

        public override bool Equals(object? other)
        {
            if (!hasValue)
                return other == null;
            return other != null && value.Equals(other);
        }

        public override int GetHashCode() => hasValue ? value.GetHashCode() : 0;

        public override string? ToString() => hasValue ? value.ToString() : "";
    }
}

namespace System.Collections.Generic
{
    public readonly struct KeyValuePair<TKey, TValue>
    {
        private readonly TKey _key;
        private readonly TValue _value;

        public KeyValuePair(TKey key, TValue value)
        {
            _key = key;
            _value = value;
        }

        public TKey Key => _key;

        public TValue Value => _value;

        public void Deconstruct(out TKey key, out TValue value)
        {
            key = _key;
            value = _value;
        }

        public override string ToString() => "[" + _key?.ToString() + ", " + _value?.ToString() + "]";
    }

    public static class KeyValuePair
    {
        public static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value) =>
            new KeyValuePair<TKey, TValue>(key, value);
    }
}
