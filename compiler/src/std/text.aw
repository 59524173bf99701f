// System.Text.StringBuilder: a growing array of UTF-16 units.

namespace System.Text;

public sealed class StringBuilder
{
    private char[] _units;
    private int _length;
    private int _most = int.MaxValue;

    [Intrinsic("string_copy_to")]
    private static extern void CopyUnits(string s, int start, char[] to, int at, int length);

    public StringBuilder() : this(16)
    {
    }

    public StringBuilder(int capacity)
    {
        if (capacity < 0)
            throw new ArgumentOutOfRangeException("capacity", "'capacity' must be greater than zero.");
        _units = new char[capacity == 0 ? 16 : capacity];
    }

    public StringBuilder(string? value) : this(value, 16)
    {
    }

    public StringBuilder(int capacity, int maxCapacity)
    {
        if (capacity > maxCapacity)
            throw new ArgumentOutOfRangeException("capacity", "Capacity exceeds maximum capacity.");
        if (maxCapacity < 1)
            throw new ArgumentOutOfRangeException("maxCapacity", "MaxCapacity must be one or greater.");
        if (capacity < 0)
            throw new ArgumentOutOfRangeException("capacity", "'capacity' must be greater than zero.");
        if (capacity == 0)
            capacity = maxCapacity < 16 ? maxCapacity : 16;
        _units = new char[capacity];
        _most = maxCapacity;
    }

    public StringBuilder(string? value, int startIndex, int length, int capacity) : this((value ?? "").Substring(startIndex, length), capacity)
    {
    }

    public StringBuilder(string? value, int capacity) : this(value == null || value.Length < capacity ? capacity : value.Length)
    {
        Append(value);
    }

    public int Capacity
    {
        get => _units.Length;
        set
        {
            if (value > _most)
                throw new ArgumentOutOfRangeException("value", "Capacity exceeds maximum capacity.");
            if (value < _length)
                throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
            Resize(value);
        }
    }

    public int MaxCapacity => _most;

    public int Length
    {
        get => _length;
        set
        {
            if (value < 0)
                throw new ArgumentOutOfRangeException("value", "Length cannot be less than zero.");
            if (value > _most)
                throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
            if (value > _length)
            {
                Append('\0', value - _length);
                return;
            }
            _length = value;
        }
    }

    public char this[int index]
    {
        get
        {
            if (index < 0 || index >= _length)
                throw new IndexOutOfRangeException();
            return _units[index];
        }
        set
        {
            if (index < 0 || index >= _length)
                throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
            _units[index] = value;
        }
    }

    private void Resize(int capacity)
    {
        char[] units = new char[capacity];
        Array.Copy(_units, 0, units, 0, _length);
        _units = units;
    }

    // Room for `count` more units.
    private void Reserve(int count)
    {
        int wanted = _length + count;
        if (wanted < 0)
            throw new OutOfMemoryException();
        if (wanted > _units.Length)
        {
            if (wanted > _most)
                throw new ArgumentOutOfRangeException("requiredLength", "capacity was less than the current size.");
            int doubled = _units.Length * 2;
            if (doubled > _most)
                doubled = _most;
            Resize(doubled < wanted ? wanted : doubled);
        }
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity > _units.Length)
            Resize(capacity);
        return _units.Length;
    }

    public StringBuilder Append(string? value)
    {
        if (value != null && value.Length > 0)
        {
            Reserve(value.Length);
            CopyUnits(value, 0, _units, _length, value.Length);
            _length += value.Length;
        }
        return this;
    }

    public StringBuilder Append(string? value, int startIndex, int count)
    {
        if (value == null)
        {
            if (startIndex == 0 && count == 0)
                return this;
            throw new ArgumentNullException("value");
        }
        return Append(value.Substring(startIndex, count));
    }

    public StringBuilder Append(StringBuilder? value) => value == null ? this : Append(value._units, 0, value._length);

    public StringBuilder Append(char value)
    {
        if (_length == _units.Length)
            Reserve(1);
        _units[_length++] = value;
        return this;
    }

    public StringBuilder Append(char value, int repeatCount)
    {
        if (repeatCount < 0)
            throw new ArgumentOutOfRangeException("repeatCount", "Count cannot be less than zero.");
        Reserve(repeatCount);
        for (int i = 0; i < repeatCount; i++)
            _units[_length++] = value;
        return this;
    }

    public StringBuilder Append(ReadOnlySpan<char> value) => Append(value.ToString());

    public StringBuilder Append(ReadOnlyMemory<char> value) => Append(value.ToString());

    public StringBuilder Append(char[]? value) => value == null ? this : Append(value, 0, value.Length);

    public StringBuilder Append(char[]? value, int startIndex, int charCount)
    {
        if (startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "'startIndex' must be greater than zero.");
        if (charCount < 0)
            throw new ArgumentOutOfRangeException("charCount", "'charCount' must be greater than zero.");
        if (value == null)
        {
            if (startIndex == 0 && charCount == 0)
                return this;
            throw new ArgumentNullException("value");
        }
        if (charCount > value.Length - startIndex)
            throw new ArgumentOutOfRangeException("charCount", "Index was out of range. Must be non-negative and less than the size of the collection.");
        Reserve(charCount);
        Array.Copy(value, startIndex, _units, _length, charCount);
        _length += charCount;
        return this;
    }

    public StringBuilder Append(bool value) => Append(value ? "True" : "False");

    public StringBuilder Append(sbyte value) => Append(value.ToString());

    public StringBuilder Append(byte value) => Append(value.ToString());

    public StringBuilder Append(short value) => Append(value.ToString());

    public StringBuilder Append(ushort value) => Append(value.ToString());

    public StringBuilder Append(int value) => Append(value.ToString());

    public StringBuilder Append(uint value) => Append(value.ToString());

    public StringBuilder Append(long value) => Append(value.ToString());

    public StringBuilder Append(ulong value) => Append(value.ToString());

    public StringBuilder Append(float value) => Append(value.ToString());

    public StringBuilder Append(double value) => Append(value.ToString());

    public StringBuilder Append(object? value) => value == null ? this : Append(value.ToString());

    public StringBuilder AppendLine() => Append('\n');

    public StringBuilder AppendLine(string? value)
    {
        Append(value);
        return Append('\n');
    }

    public StringBuilder AppendFormat(string format, object? arg0) => Append(string.Format(format, arg0));

    public StringBuilder AppendFormat(string format, object? arg0, object? arg1) =>
        Append(string.Format(format, arg0, arg1));

    public StringBuilder AppendFormat(string format, object? arg0, object? arg1, object? arg2) =>
        Append(string.Format(format, arg0, arg1, arg2));

    public StringBuilder AppendFormat(string format, params object?[] args) => Append(string.Format(format, args));

    public StringBuilder AppendFormat(IFormatProvider? provider, string format, object? arg0) =>
        Append(string.Format(provider, format, arg0));

    public StringBuilder AppendFormat(IFormatProvider? provider, string format, object? arg0, object? arg1) =>
        Append(string.Format(provider, format, arg0, arg1));

    public StringBuilder AppendFormat(IFormatProvider? provider, string format, params object?[] args) =>
        Append(string.Format(provider, format, args));

    public StringBuilder AppendJoin(string? separator, params string?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(string? separator, params object?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin<T>(string? separator, System.Collections.Generic.IEnumerable<T> values) =>
        Append(string.Join(separator, values));

    public StringBuilder AppendJoin(char separator, params string?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(char separator, params object?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin<T>(char separator, System.Collections.Generic.IEnumerable<T> values) =>
        Append(string.Join(separator, values));

    public StringBuilder Insert(int index, string? value)
    {
        if (index < 0 || index > _length)
            throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (value != null && value.Length > 0)
        {
            Reserve(value.Length);
            Array.Copy(_units, index, _units, index + value.Length, _length - index);
            CopyUnits(value, 0, _units, index, value.Length);
            _length += value.Length;
        }
        return this;
    }

    public StringBuilder Insert(int index, char value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, int value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, long value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, double value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, bool value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, object? value) => value == null ? this : Insert(index, value.ToString());

    public StringBuilder Insert(int index, char[]? value) => value == null ? this : Insert(index, new string(value));

    public StringBuilder Insert(int index, decimal value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, string? value, int count)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.Append(value);
        return Insert(index, text.ToString());
    }

    public StringBuilder Insert(int index, char[]? value, int startIndex, int charCount) =>
        value == null ? this : Insert(index, new string(value, startIndex, charCount));

    public StringBuilder Append(StringBuilder? value, int startIndex, int count) =>
        value == null ? this : Append(value.ToString(startIndex, count));

    public StringBuilder Replace(string oldValue, string? newValue, int startIndex, int count)
    {
        if (startIndex < 0 || startIndex > _length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (count < 0 || startIndex > _length - count)
            throw new ArgumentOutOfRangeException("count", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        string replaced = ToString(startIndex, count).Replace(oldValue, newValue);
        return Remove(startIndex, count).Insert(startIndex, replaced);
    }

    public StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
    {
        if (startIndex < 0 || startIndex > _length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (count < 0 || startIndex > _length - count)
            throw new ArgumentOutOfRangeException("count", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (_units[i] == oldChar)
                _units[i] = newChar;
        }
        return this;
    }

    public StringBuilder Remove(int startIndex, int length)
    {
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
        if (startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
        if (length > _length - startIndex)
            throw new ArgumentOutOfRangeException("length", "Index was out of range. Must be non-negative and less than the size of the collection.");
        Array.Copy(_units, startIndex + length, _units, startIndex, _length - startIndex - length);
        _length -= length;
        return this;
    }

    public StringBuilder Replace(string oldValue, string? newValue)
    {
        string replaced = ToString().Replace(oldValue, newValue);
        _length = 0;
        return Append(replaced);
    }

    public StringBuilder Replace(char oldChar, char newChar)
    {
        for (int i = 0; i < _length; i++)
        {
            if (_units[i] == oldChar)
                _units[i] = newChar;
        }
        return this;
    }

    public StringBuilder Clear()
    {
        _length = 0;
        return this;
    }

    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (destination == null)
            throw new ArgumentNullException("destination");
        if (sourceIndex < 0 || sourceIndex > _length)
            throw new ArgumentOutOfRangeException("sourceIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (count < 0 || sourceIndex > _length - count)
            throw new ArgumentException("Source string was not long enough. Check sourceIndex and count.");
        Array.Copy(_units, sourceIndex, destination, destinationIndex, count);
    }

    public bool Equals(StringBuilder? sb) => sb != null && _length == sb._length && ToString() == sb.ToString();

    public override string ToString() => string.FromChars(_units, 0, _length);

    public string ToString(int startIndex, int length)
    {
        if (startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
        if (startIndex > _length)
            throw new ArgumentOutOfRangeException("startIndex", "startIndex cannot be larger than length of string.");
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
        if (startIndex > _length - length)
            throw new ArgumentOutOfRangeException("length", "Index and length must refer to a location within the string.");
        return string.FromChars(_units, startIndex, length);
    }
}
