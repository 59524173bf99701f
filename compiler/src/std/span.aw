// System.Span<T> and ReadOnlySpan<T>: a stretch of an array, or of a string's characters.
//
// A string lies in memory as an array of its characters does, so a span of characters may hold one in the place of the array.

using System.Runtime.CompilerServices;

namespace System
{
    internal static class SpanCore
    {
        internal const string TooShort = "Destination is too short.";

        [Intrinsic("element_ref")]
        internal static extern ref T At<T>(T[] array, int index);

        [Intrinsic("unsafe_cast")]
        internal static extern T As<T>(object o);

        internal static ReadOnlySpan<T> Up<T>(object? array, int start, int length) =>
            array == null ? default : new ReadOnlySpan<T>(As<T[]>(array), start, length, true);

        internal static ReadOnlySpan<T> UpSpan<TDerived, T>(ReadOnlySpan<TDerived> items) =>
            Up<T>(items.Source, items.Offset, items.Length);

        // What the language's span conversions call.

        internal static Span<T> OfArray<T>(T[]? array) => new Span<T>(array);

        internal static ReadOnlySpan<T> ReadOnlyOfArray<T>(T[]? array) => new ReadOnlySpan<T>(array);

        internal static ReadOnlySpan<T> ReadOnlyOfSpan<T>(Span<T> span) =>
            new ReadOnlySpan<T>(span.Source, span.Offset, span.Length, true);

        // `span is "text"`
        internal static bool IsText(ReadOnlySpan<char> span, string text) => span.SequenceEqual(text.AsSpan());

        internal static ReadOnlySpan<char> OfString(string? text) => text.AsSpan();
    }

    public readonly ref struct ReadOnlySpan<T>
    {
        private readonly T[]? _array;
        private readonly int _start;
        private readonly int _length;

        public ReadOnlySpan(T[]? array)
        {
            _array = array;
            _length = array == null ? 0 : array.Length;
        }

        public ReadOnlySpan(T[]? array, int start, int length)
        {
            if (array == null)
            {
                if (start != 0 || length != 0)
                    throw new ArgumentOutOfRangeException();
                return;
            }
            if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
                throw new ArgumentOutOfRangeException();
            _array = array;
            _start = start;
            _length = length;
        }

        // The range is known to be within the array.
        internal ReadOnlySpan(T[]? array, int start, int length, bool isChecked)
        {
            _array = array;
            _start = start;
            _length = length;
        }

        public static ReadOnlySpan<T> Empty => default;

        public int Length => _length;

        public bool IsEmpty => _length == 0;

        internal T[]? Source => _array;

        internal int Offset => _start;

        public ref readonly T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_length)
                    throw new IndexOutOfRangeException();
                return ref SpanCore.At(_array!, _start + index);
            }
        }

        public ReadOnlySpan<T> Slice(int start)
        {
            if ((uint)start > (uint)_length)
                throw new ArgumentOutOfRangeException();
            return new ReadOnlySpan<T>(_array, _start + start, _length - start, true);
        }

        public ReadOnlySpan<T> Slice(int start, int length)
        {
            if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
                throw new ArgumentOutOfRangeException();
            return new ReadOnlySpan<T>(_array, _start + start, length, true);
        }

        public void CopyTo(Span<T> destination)
        {
            if (!TryCopyTo(destination))
                throw new ArgumentException(SpanCore.TooShort, "destination");
        }

        public bool TryCopyTo(Span<T> destination)
        {
            if (_length > destination.Length)
                return false;
            if (_length > 0)
                Array.CopyWithin(_array!, _start, destination.Source!, destination.Offset, _length);
            return true;
        }

        public T[] ToArray()
        {
            if (_length == 0)
                return Array.Empty<T>();
            T[] array = new T[_length];
            Array.CopyWithin(_array!, _start, array, 0, _length);
            return array;
        }

        public override string ToString()
        {
            if (typeof(T) == typeof(char))
                return _length == 0 ? "" : string.FromChars(SpanCore.As<char[]>(_array!), _start, _length);
            return "System.ReadOnlySpan<" + typeof(T).Name + ">[" + _length + "]";
        }

        public static ReadOnlySpan<T> CastUp<TDerived>(ReadOnlySpan<TDerived> items) where TDerived : class?, T =>
            SpanCore.Up<T>(items.Source, items.Offset, items.Length);

        public static bool operator ==(ReadOnlySpan<T> left, ReadOnlySpan<T> right) =>
            left._length == right._length && left._array == right._array && left._start == right._start;

        public static bool operator !=(ReadOnlySpan<T> left, ReadOnlySpan<T> right) => !(left == right);

        public override bool Equals(object? obj) =>
            throw new NotSupportedException("Equals() on Span and ReadOnlySpan is not supported. Use operator== instead.");

        public override int GetHashCode() =>
            throw new NotSupportedException("GetHashCode() on Span and ReadOnlySpan is not supported.");

        public static implicit operator ReadOnlySpan<T>(T[]? array) => new ReadOnlySpan<T>(array);

        public static implicit operator ReadOnlySpan<T>(ArraySegment<T> segment) =>
            new ReadOnlySpan<T>(segment.Array, segment.Offset, segment.Count);

        public Enumerator GetEnumerator() => new Enumerator(this);

        public ref struct Enumerator
        {
            private readonly ReadOnlySpan<T> _span;
            private int _index;

            internal Enumerator(ReadOnlySpan<T> span)
            {
                _span = span;
                _index = -1;
            }

            public bool MoveNext()
            {
                int index = _index + 1;
                if (index >= _span.Length)
                    return false;
                _index = index;
                return true;
            }

            public ref readonly T Current => ref _span[_index];
        }
    }

    public readonly ref struct Span<T>
    {
        private readonly T[]? _array;
        private readonly int _start;
        private readonly int _length;

        public Span(T[]? array)
        {
            if (array == null)
                return;
            // An element of another type could be stored into it.
            if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
                throw new ArrayTypeMismatchException();
            _array = array;
            _length = array.Length;
        }

        public Span(T[]? array, int start, int length)
        {
            if (array == null)
            {
                if (start != 0 || length != 0)
                    throw new ArgumentOutOfRangeException();
                return;
            }
            if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
                throw new ArrayTypeMismatchException();
            if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
                throw new ArgumentOutOfRangeException();
            _array = array;
            _start = start;
            _length = length;
        }

        internal Span(T[]? array, int start, int length, bool isChecked)
        {
            _array = array;
            _start = start;
            _length = length;
        }

        public static Span<T> Empty => default;

        public int Length => _length;

        public bool IsEmpty => _length == 0;

        internal T[]? Source => _array;

        internal int Offset => _start;

        public ref T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_length)
                    throw new IndexOutOfRangeException();
                return ref SpanCore.At(_array!, _start + index);
            }
        }

        public Span<T> Slice(int start)
        {
            if ((uint)start > (uint)_length)
                throw new ArgumentOutOfRangeException();
            return new Span<T>(_array, _start + start, _length - start, true);
        }

        public Span<T> Slice(int start, int length)
        {
            if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
                throw new ArgumentOutOfRangeException();
            return new Span<T>(_array, _start + start, length, true);
        }

        public void Clear()
        {
            if (_length > 0)
                Array.Clear(_array!, _start, _length);
        }

        public void Fill(T value)
        {
            for (int i = 0; i < _length; i++)
                SpanCore.At(_array!, _start + i) = value;
        }

        public void CopyTo(Span<T> destination)
        {
            if (!TryCopyTo(destination))
                throw new ArgumentException(SpanCore.TooShort, "destination");
        }

        public bool TryCopyTo(Span<T> destination)
        {
            if (_length > destination._length)
                return false;
            if (_length > 0)
                Array.CopyWithin(_array!, _start, destination._array!, destination._start, _length);
            return true;
        }

        public T[] ToArray()
        {
            if (_length == 0)
                return Array.Empty<T>();
            T[] array = new T[_length];
            Array.CopyWithin(_array!, _start, array, 0, _length);
            return array;
        }

        public override string ToString()
        {
            if (typeof(T) == typeof(char))
                return _length == 0 ? "" : string.FromChars(SpanCore.As<char[]>(_array!), _start, _length);
            return "System.Span<" + typeof(T).Name + ">[" + _length + "]";
        }

        public static bool operator ==(Span<T> left, Span<T> right) =>
            left._length == right._length && left._array == right._array && left._start == right._start;

        public static bool operator !=(Span<T> left, Span<T> right) => !(left == right);

        public override bool Equals(object? obj) =>
            throw new NotSupportedException("Equals() on Span and ReadOnlySpan is not supported. Use operator== instead.");

        public override int GetHashCode() =>
            throw new NotSupportedException("GetHashCode() on Span and ReadOnlySpan is not supported.");

        public static implicit operator Span<T>(T[]? array) => new Span<T>(array);

        public static implicit operator Span<T>(ArraySegment<T> segment) =>
            new Span<T>(segment.Array, segment.Offset, segment.Count);

        public static implicit operator ReadOnlySpan<T>(Span<T> span) =>
            new ReadOnlySpan<T>(span._array, span._start, span._length, true);

        public Enumerator GetEnumerator() => new Enumerator(this);

        public ref struct Enumerator
        {
            private readonly Span<T> _span;
            private int _index;

            internal Enumerator(Span<T> span)
            {
                _span = span;
                _index = -1;
            }

            public bool MoveNext()
            {
                int index = _index + 1;
                if (index >= _span.Length)
                    return false;
                _index = index;
                return true;
            }

            public ref T Current => ref _span[_index];
        }
    }
}
