// System.String over the runtime (runtime/src/string). Comparison and search are ordinal, as in .NET's invariant globalization mode;
// arguments are checked here, so the runtime's functions may rely on them.

using System.Collections;
using System.Collections.Generic;

namespace System;

public enum StringComparison
{
    CurrentCulture,
    CurrentCultureIgnoreCase,
    InvariantCulture,
    InvariantCultureIgnoreCase,
    Ordinal,
    OrdinalIgnoreCase
}

[Flags]
public enum StringSplitOptions
{
    None = 0,
    RemoveEmptyEntries = 1,
    TrimEntries = 2
}

public sealed partial class String : IComparable, IComparable<string>, IEquatable<string>, IEnumerable<char>, ICloneable, IPrimitiveConvertible
{
    public const string Empty = "";

    // ---- The runtime's functions

    [Intrinsic("string_repeat")]
    internal static extern string Repeat(char c, int count);

    [Intrinsic("string_from_chars")]
    internal static extern string FromChars(char[]? chars, int start, int length);

    [Intrinsic("string_concat2")]
    private static extern string Concat2(string? a, string? b);

    [Intrinsic("string_concat3")]
    private static extern string Concat3(string? a, string? b, string? c);

    [Intrinsic("string_concat4")]
    private static extern string Concat4(string? a, string? b, string? c, string? d);

    [Intrinsic("string_concat_array")]
    private static extern string ConcatArray(string?[] values);

    [Intrinsic("string_join")]
    private static extern string JoinRange(string? separator, string?[] value, int start, int count);

    [Intrinsic("string_equals")]
    private static extern bool Same(string? a, string? b);

    [Intrinsic("string_compare")]
    private static extern int CompareUnits(string? a, string? b);

    [Intrinsic("string_compare_ignoring_case")]
    private static extern int CompareUnitsIgnoringCase(string a, string b);

    [Intrinsic("string_hash")]
    private static extern int HashOf(string s);

    [Intrinsic("string_hash_ignoring_case")]
    private static extern int HashOfIgnoringCase(string s);

    [Intrinsic("string_copy_to")]
    private static extern void CopyUnits(string s, int start, char[] to, int at, int length);

    [Intrinsic("string_substring")]
    private static extern string Slice(string s, int start, int length);

    [Intrinsic("string_index_of_char")]
    private static extern int FindChar(string s, char c, int start, int count);

    [Intrinsic("string_last_index_of_char")]
    private static extern int FindLastChar(string s, char c, int start, int count);

    [Intrinsic("string_index_of_any")]
    private static extern int FindAny(string s, char[] any, int start, int count);

    [Intrinsic("string_last_index_of_any")]
    private static extern int FindLastAny(string s, char[] any, int start, int count);

    [Intrinsic("string_index_of")]
    private static extern int Find(string s, string value, int start, int count);

    [Intrinsic("string_index_of_ignoring_case")]
    private static extern int FindIgnoringCase(string s, string value, int start, int count);

    [Intrinsic("string_last_index_of")]
    private static extern int FindLast(string s, string value, int end);

    [Intrinsic("string_starts_with")]
    private static extern bool Starts(string s, string value);

    [Intrinsic("string_ends_with")]
    private static extern bool Ends(string s, string value);

    [Intrinsic("string_to_upper")]
    private static extern string Upper(string s);

    [Intrinsic("string_to_lower")]
    private static extern string Lower(string s);

    [Intrinsic("string_replace_char")]
    private static extern string ReplaceChar(string s, char oldChar, char newChar);

    [Intrinsic("string_replace")]
    private static extern string ReplaceString(string s, string oldValue, string? newValue);

    [Intrinsic("string_trim")]
    private static extern string TrimEnds(string s, char[]? chars, int ends);

    [Intrinsic("string_pad")]
    private static extern string Pad(string s, int totalWidth, char c, bool left);

    [Intrinsic("string_insert")]
    private static extern string InsertAt(string s, int at, string value);

    [Intrinsic("string_remove")]
    private static extern string RemoveRange(string s, int start, int count);

    [Intrinsic("string_split_chars")]
    private static extern string[] SplitChars(string s, char[]? separators, int count, int options);

    [Intrinsic("string_split")]
    private static extern string[] SplitStrings(string s, string[] separators, int count, int options);

    // ---- Construction: `new string(…)` calls the method Ctor with the same parameters

    [Intrinsic("string_ctor")]
    public extern String(char c, int count);

    [Intrinsic("string_ctor")]
    public extern String(char[]? value);

    [Intrinsic("string_ctor")]
    public extern String(char[] value, int startIndex, int length);

    private static string Ctor(char c, int count)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "'count' must be non-negative.");
        return Repeat(c, count);
    }

    private static string Ctor(char[]? value) => value == null ? "" : FromChars(value, 0, value.Length);

    private static string Ctor(char[] value, int startIndex, int length)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
        if (startIndex > value.Length - length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        return FromChars(value, startIndex, length);
    }

    // ---- Access

    [Intrinsic("string_length")]
    private static extern int LengthOf(string s);

    [Intrinsic("string_char")]
    private static extern char CharOf(string s, int index);

    public int Length => LengthOf(this);

    public char this[int index] => CharOf(this, index);

    public override string ToString() => this;

    public string ToString(IFormatProvider? provider) => this;

    public object Clone() => this;

    public static string Copy(string str) => FromChars(str.ToCharArray(), 0, str.Length);

    public static string Intern(string str) => str;

    public char[] ToCharArray()
    {
        char[] chars = new char[Length];
        CopyUnits(this, 0, chars, 0, chars.Length);
        return chars;
    }

    public char[] ToCharArray(int startIndex, int length)
    {
        CheckRange(startIndex, length, "startIndex", "length");
        char[] chars = new char[length];
        CopyUnits(this, startIndex, chars, 0, length);
        return chars;
    }

    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (destination == null)
            throw new ArgumentNullException("destination");
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "Count cannot be less than zero.");
        if (sourceIndex < 0)
            throw new ArgumentOutOfRangeException("sourceIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (count > Length - sourceIndex)
            throw new ArgumentOutOfRangeException("sourceIndex", "Index and count must refer to a location within the string.");
        if (destinationIndex > destination.Length - count || destinationIndex < 0)
            throw new ArgumentOutOfRangeException("destinationIndex", "Index and count must refer to a location within the string.");
        CopyUnits(this, sourceIndex, destination, destinationIndex, count);
    }

    public CharEnumerator GetEnumerator() => new CharEnumerator(this);

    IEnumerator<char> IEnumerable<char>.GetEnumerator() => new CharEnumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new CharEnumerator(this);

    private void CheckRange(int start, int count, string startName, string countName)
    {
        if (start < 0 || start > Length)
            throw new ArgumentOutOfRangeException(startName, "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (count < 0 || count > Length - start)
            throw new ArgumentOutOfRangeException(countName, "Count must be positive and count must refer to a location within the string/array/collection.");
    }

    // ---- Comparison

    public static bool operator ==(string? a, string? b) => Same(a, b);

    public static bool operator !=(string? a, string? b) => !Same(a, b);

    public static bool Equals(string? a, string? b) => Same(a, b);

    public static bool Equals(string? a, string? b, StringComparison comparisonType)
    {
        if (!IgnoresCase(comparisonType))
            return Same(a, b);
        if (a == null || b == null)
            return a == null && b == null;
        return a.Length == b.Length && CompareUnitsIgnoringCase(a, b) == 0;
    }

    public override bool Equals(object? obj) => obj is string other && Same(this, other);

    public bool Equals(string? value) => Same(this, value);

    public bool Equals(string? value, StringComparison comparisonType) => Equals(this, value, comparisonType);

    public override int GetHashCode() => HashOf(this);

    public int GetHashCode(StringComparison comparisonType) =>
        IgnoresCase(comparisonType) ? HashOfIgnoringCase(this) : HashOf(this);

    private static bool IgnoresCase(StringComparison comparisonType)
    {
        switch (comparisonType)
        {
            case StringComparison.CurrentCulture:
            case StringComparison.InvariantCulture:
            case StringComparison.Ordinal:
                return false;
            case StringComparison.CurrentCultureIgnoreCase:
            case StringComparison.InvariantCultureIgnoreCase:
            case StringComparison.OrdinalIgnoreCase:
                return true;
            default:
                throw new ArgumentException("The string comparison type passed in is currently not supported.", "comparisonType");
        }
    }

    public static int Compare(string? strA, string? strB) => CompareUnits(strA, strB);

    public static int Compare(string? strA, string? strB, bool ignoreCase) =>
        Compare(strA, strB, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public static int Compare(string? strA, string? strB, StringComparison comparisonType)
    {
        if (!IgnoresCase(comparisonType) || strA == null || strB == null)
            return CompareUnits(strA, strB);
        return CompareUnitsIgnoringCase(strA, strB);
    }

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length) =>
        CompareUnits(Part(strA, strB, indexA, length, "A"), Part(strB, strA, indexB, length, "B"));

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, bool ignoreCase) =>
        Compare(Part(strA, strB, indexA, length, "A"), Part(strB, strA, indexB, length, "B"), ignoreCase);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, StringComparison comparisonType) =>
        Compare(Part(strA, strB, indexA, length, "A"), Part(strB, strA, indexB, length, "B"), comparisonType);

    public static int CompareOrdinal(string? strA, string? strB) => CompareUnits(strA, strB);

    public static int CompareOrdinal(string? strA, int indexA, string? strB, int indexB, int length) =>
        CompareUnits(Part(strA, strB, indexA, length, "A"), Part(strB, strA, indexB, length, "B"));

    // At most `length` characters of `s` from `index` on; null has no characters, and two are never looked into.
    private static string? Part(string? s, string? other, int index, int length, string name)
    {
        if (s == null || other == null)
            return s;
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
        if (index < 0 || index > s.Length)
            throw new ArgumentOutOfRangeException(index < 0 ? "index" + name : "length" + name,
                "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        return s.Substring(index, Math.Min(length, s.Length - index));
    }


    public int CompareTo(string? strB) => CompareUnits(this, strB);

    public int CompareTo(object? value)
    {
        if (value == null)
            return 1;
        if (value is string other)
            return CompareUnits(this, other);
        throw new ArgumentException("Object must be of type String.");
    }

    // ---- Questions

    public static bool IsNullOrEmpty(string? value) => value == null || value.Length == 0;

    public static bool IsNullOrWhiteSpace(string? value)
    {
        if (value == null)
            return true;
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsWhiteSpace(value[i]))
                return false;
        }
        return true;
    }

    public bool Contains(char value) => FindChar(this, value, 0, Length) >= 0;

    public bool Contains(char value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public bool Contains(string value) => IndexOf(value) >= 0;

    public bool Contains(string value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public bool StartsWith(char value) => Length > 0 && this[0] == value;

    public bool StartsWith(string value)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        return Starts(this, value);
    }

    public bool StartsWith(string value, StringComparison comparisonType)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (!IgnoresCase(comparisonType))
            return Starts(this, value);
        return value.Length <= Length && CompareUnitsIgnoringCase(Slice(this, 0, value.Length), value) == 0;
    }

    public bool EndsWith(char value) => Length > 0 && this[Length - 1] == value;

    public bool EndsWith(string value)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        return Ends(this, value);
    }

    public bool EndsWith(string value, StringComparison comparisonType)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (!IgnoresCase(comparisonType))
            return Ends(this, value);
        int start = Length - value.Length;
        return start >= 0 && CompareUnitsIgnoringCase(Slice(this, start, value.Length), value) == 0;
    }

    public int IndexOf(char value) => FindChar(this, value, 0, Length);

    public int IndexOf(char value, int startIndex) => IndexOf(value, startIndex, Length - startIndex);

    public int IndexOf(char value, int startIndex, int count)
    {
        CheckRange(startIndex, count, "startIndex", "count");
        return FindChar(this, value, startIndex, count);
    }

    public int IndexOf(char value, StringComparison comparisonType) =>
        IndexOf(Repeat(value, 1), comparisonType);

    public int IndexOf(string value)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        return Find(this, value, 0, Length);
    }

    public int IndexOf(string value, int startIndex) => IndexOf(value, startIndex, Length - startIndex);

    public int IndexOf(string value, int startIndex, int count)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        CheckRange(startIndex, count, "startIndex", "count");
        return Find(this, value, startIndex, count);
    }

    public int IndexOf(string value, StringComparison comparisonType)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (IgnoresCase(comparisonType))
            return FindIgnoringCase(this, value, 0, Length);
        return Find(this, value, 0, Length);
    }

    public int IndexOf(string value, int startIndex, StringComparison comparisonType)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        CheckRange(startIndex, Length - startIndex, "startIndex", "count");
        if (IgnoresCase(comparisonType))
            return FindIgnoringCase(this, value, startIndex, Length - startIndex);
        return Find(this, value, startIndex, Length - startIndex);
    }

    public int IndexOfAny(char[] anyOf)
    {
        if (anyOf == null)
            throw new ArgumentNullException("anyOf");
        return FindAny(this, anyOf, 0, Length);
    }

    public int IndexOfAny(char[] anyOf, int startIndex)
    {
        if (anyOf == null)
            throw new ArgumentNullException("anyOf");
        CheckRange(startIndex, Length - startIndex, "startIndex", "count");
        return FindAny(this, anyOf, startIndex, Length - startIndex);
    }

    public int LastIndexOf(char value) => Length == 0 ? -1 : FindLastChar(this, value, Length - 1, Length);

    public int LastIndexOf(char value, int startIndex) => LastIndexOf(value, startIndex, startIndex + 1);

    public int LastIndexOf(char value, int startIndex, int count)
    {
        if (Length == 0)
            return -1;
        if (startIndex < 0 || startIndex >= Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (count < 0 || count > startIndex + 1)
            throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
        return FindLastChar(this, value, startIndex, count);
    }

    public int LastIndexOf(string value)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        return FindLast(this, value, Length);
    }

    public int LastIndexOf(string value, StringComparison comparisonType)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (IgnoresCase(comparisonType))
            return FindLast(Upper(this), Upper(value), Length);
        return FindLast(this, value, Length);
    }

    public int LastIndexOf(string value, int startIndex)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (startIndex < -1 || startIndex > Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        return FindLast(this, value, startIndex + 1 > Length ? Length : startIndex + 1);
    }

    public int LastIndexOfAny(char[] anyOf)
    {
        if (anyOf == null)
            throw new ArgumentNullException("anyOf");
        return Length == 0 ? -1 : FindLastAny(this, anyOf, Length - 1, Length);
    }

    // ---- Parts and changes

    public string Substring(int startIndex)
    {
        if (startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
        if (startIndex > Length)
            throw new ArgumentOutOfRangeException("startIndex", "startIndex cannot be larger than length of string.");
        return Slice(this, startIndex, Length - startIndex);
    }

    public string Substring(int startIndex, int length)
    {
        if (startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
        if (startIndex > Length)
            throw new ArgumentOutOfRangeException("startIndex", "startIndex cannot be larger than length of string.");
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
        if (startIndex > Length - length)
            throw new ArgumentOutOfRangeException("length", "Index and length must refer to a location within the string.");
        return Slice(this, startIndex, length);
    }

    public string ToUpper() => Upper(this);

    public string ToUpperInvariant() => Upper(this);

    public string ToLower() => Lower(this);

    public string ToLowerInvariant() => Lower(this);

    public string Trim() => TrimEnds(this, null, 3);

    public string Trim(char trimChar) => TrimEnds(this, new char[] { trimChar }, 3);

    public string Trim(params char[]? trimChars) => TrimEnds(this, trimChars, 3);

    public string TrimStart() => TrimEnds(this, null, 1);

    public string TrimStart(char trimChar) => TrimEnds(this, new char[] { trimChar }, 1);

    public string TrimStart(params char[]? trimChars) => TrimEnds(this, trimChars, 1);

    public string TrimEnd() => TrimEnds(this, null, 2);

    public string TrimEnd(char trimChar) => TrimEnds(this, new char[] { trimChar }, 2);

    public string TrimEnd(params char[]? trimChars) => TrimEnds(this, trimChars, 2);

    public string PadLeft(int totalWidth) => PadLeft(totalWidth, ' ');

    public string PadLeft(int totalWidth, char paddingChar)
    {
        if (totalWidth < 0)
            throw new ArgumentOutOfRangeException("totalWidth", "Non-negative number required.");
        return Pad(this, totalWidth, paddingChar, true);
    }

    public string PadRight(int totalWidth) => PadRight(totalWidth, ' ');

    public string PadRight(int totalWidth, char paddingChar)
    {
        if (totalWidth < 0)
            throw new ArgumentOutOfRangeException("totalWidth", "Non-negative number required.");
        return Pad(this, totalWidth, paddingChar, false);
    }

    public string Replace(char oldChar, char newChar) => ReplaceChar(this, oldChar, newChar);

    public string Replace(string oldValue, string? newValue)
    {
        if (oldValue == null)
            throw new ArgumentNullException("oldValue");
        if (oldValue.Length == 0)
            throw new ArgumentException("String cannot be of zero length.", "oldValue");
        return ReplaceString(this, oldValue, newValue);
    }

    public string Replace(string oldValue, string? newValue, StringComparison comparisonType)
    {
        if (oldValue == null)
            throw new ArgumentNullException("oldValue");
        if (oldValue.Length == 0)
            throw new ArgumentException("String cannot be of zero length.", "oldValue");
        System.Text.StringBuilder? text = null;
        int done = 0;
        int at = IndexOf(oldValue, 0, comparisonType);
        while (at >= 0)
        {
            if (text == null)
                text = new System.Text.StringBuilder();
            text.Append(this, done, at - done).Append(newValue);
            done = at + oldValue.Length;
            at = done > Length ? -1 : IndexOf(oldValue, done, comparisonType);
        }
        return text == null ? this : text.Append(this, done, Length - done).ToString();
    }

    public string Insert(int startIndex, string value)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (startIndex < 0 || startIndex > Length)
            throw new ArgumentOutOfRangeException("startIndex");
        return InsertAt(this, startIndex, value);
    }

    public string Remove(int startIndex)
    {
        if (startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
        if (startIndex > Length)
            throw new ArgumentOutOfRangeException("startIndex", "startIndex must be less than length of string.");
        return Slice(this, 0, startIndex);
    }

    public string Remove(int startIndex, int count)
    {
        if (startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "Count cannot be less than zero.");
        if (count > Length - startIndex)
            throw new ArgumentOutOfRangeException("count", "Index and count must refer to a location within the string.");
        return RemoveRange(this, startIndex, count);
    }

    public string[] Split(params char[]? separator) => SplitChars(this, separator, int.MaxValue, 0);

    public string[] Split(char separator, StringSplitOptions options = StringSplitOptions.None) =>
        SplitChars(this, new char[] { separator }, int.MaxValue, (int)options);

    public string[] Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None) =>
        SplitChars(this, new char[] { separator }, CheckCount(count), (int)options);

    public string[] Split(char[]? separator, int count) => SplitChars(this, separator, CheckCount(count), 0);

    public string[] Split(char[]? separator, StringSplitOptions options) =>
        SplitChars(this, separator, int.MaxValue, (int)options);

    public string[] Split(char[]? separator, int count, StringSplitOptions options) =>
        SplitChars(this, separator, CheckCount(count), (int)options);

    public string[] Split(string? separator, StringSplitOptions options = StringSplitOptions.None) =>
        Split(separator, int.MaxValue, options);

    public string[] Split(string? separator, int count, StringSplitOptions options = StringSplitOptions.None)
    {
        CheckCount(count);
        // An empty separator splits nothing, null splits at white space.
        if (separator == null)
            return SplitChars(this, null, count, (int)options);
        if (separator.Length == 0)
            return SplitChars(this, null, count > 1 ? 1 : count, (int)options);
        return SplitStrings(this, new string[] { separator }, count, (int)options);
    }

    public string[] Split(string[]? separator, StringSplitOptions options) => Split(separator, int.MaxValue, options);

    public string[] Split(string[]? separator, int count, StringSplitOptions options)
    {
        CheckCount(count);
        if (separator == null || separator.Length == 0)
            return SplitChars(this, null, count, (int)options);
        return SplitStrings(this, separator, count, (int)options);
    }

    private static int CheckCount(int count)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "Count cannot be less than zero.");
        return count;
    }

    // ---- Joining

    public static string Concat(string? str0, string? str1) => Concat2(str0, str1);

    public static string Concat(string? str0, string? str1, string? str2) => Concat3(str0, str1, str2);

    public static string Concat(string? str0, string? str1, string? str2, string? str3) => Concat4(str0, str1, str2, str3);

    public static string Concat(params string?[] values)
    {
        if (values == null)
            throw new ArgumentNullException("values");
        return ConcatArray(values);
    }

    public static string Concat(object? arg0) => arg0 == null ? "" : arg0.ToString() ?? "";

    public static string Concat(object? arg0, object? arg1) => Concat2(arg0?.ToString(), arg1?.ToString());

    public static string Concat(object? arg0, object? arg1, object? arg2) =>
        Concat3(arg0?.ToString(), arg1?.ToString(), arg2?.ToString());

    public static string Concat(params object?[] args)
    {
        if (args == null)
            throw new ArgumentNullException("args");
        return ConcatArray(Texts(args));
    }

    public static string Concat(IEnumerable<string?> values)
    {
        if (values == null)
            throw new ArgumentNullException("values");
        return Join("", values);
    }

    public static string Concat<T>(IEnumerable<T> values)
    {
        if (values == null)
            throw new ArgumentNullException("values");
        return Join<T>("", values);
    }

    private static string?[] Texts(object?[] values)
    {
        string?[] texts = new string?[values.Length];
        for (int i = 0; i < values.Length; i++)
            texts[i] = values[i]?.ToString();
        return texts;
    }

    public static string Join(string? separator, params string?[] value)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        return JoinRange(separator, value, 0, value.Length);
    }

    public static string Join(char separator, params string?[] value) => Join(Repeat(separator, 1), value);

    public static string Join(string? separator, string?[] value, int startIndex, int count)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        if (startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "startIndex ('" + startIndex.ToString() + "') must be a non-negative value.");
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "count ('" + count.ToString() + "') must be a non-negative value.");
        if (startIndex > value.Length - count)
            throw new ArgumentOutOfRangeException("startIndex", "Index and count must refer to a location within the buffer.");
        return JoinRange(separator, value, startIndex, count);
    }

    public static string Join(string? separator, params object?[] values)
    {
        if (values == null)
            throw new ArgumentNullException("values");
        return JoinRange(separator, Texts(values), 0, values.Length);
    }

    public static string Join(char separator, params object?[] values) => Join(Repeat(separator, 1), values);

    public static string Join(string? separator, IEnumerable<string?> values)
    {
        if (values == null)
            throw new ArgumentNullException("values");
        List<string?> list = new List<string?>(values);
        return JoinRange(separator, list.ToArray(), 0, list.Count);
    }

    public static string Join<T>(string? separator, IEnumerable<T> values)
    {
        if (values == null)
            throw new ArgumentNullException("values");
        List<string?> list = new List<string?>();
        foreach (T value in values)
            list.Add(value?.ToString());
        return JoinRange(separator, list.ToArray(), 0, list.Count);
    }

    public static string Join<T>(char separator, IEnumerable<T> values) => Join(Repeat(separator, 1), values);

    // ---- Composite formatting

    public static string Format(string format, object? arg0) => CompositeFormat.Apply(format, new object?[] { arg0 });

    public static string Format(string format, object? arg0, object? arg1) =>
        CompositeFormat.Apply(format, new object?[] { arg0, arg1 });

    public static string Format(string format, object? arg0, object? arg1, object? arg2) =>
        CompositeFormat.Apply(format, new object?[] { arg0, arg1, arg2 });

    public static string Format(string format, params object?[] args) => CompositeFormat.Apply(format, args);

    public static string Format(IFormatProvider? provider, string format, object? arg0) =>
        CompositeFormat.Apply(format, new object?[] { arg0 }, provider);

    public static string Format(IFormatProvider? provider, string format, object? arg0, object? arg1) =>
        CompositeFormat.Apply(format, new object?[] { arg0, arg1 }, provider);

    public static string Format(IFormatProvider? provider, string format, object? arg0, object? arg1, object? arg2) =>
        CompositeFormat.Apply(format, new object?[] { arg0, arg1, arg2 }, provider);

    public static string Format(IFormatProvider? provider, string format, params object?[] args) =>
        CompositeFormat.Apply(format, args, provider);
}

public sealed class CharEnumerator : IEnumerator<char>, ICloneable
{
    private readonly string _text;
    private int _index;

    internal CharEnumerator(string text)
    {
        _text = text;
        _index = -1;
    }

    public char Current => _text[_index];

    object? IEnumerator.Current => _text[_index];

    public bool MoveNext()
    {
        if (_index < _text.Length)
            _index++;
        return _index < _text.Length;
    }

    public void Reset() => _index = -1;

    public void Dispose() { }

    public object Clone() => MemberwiseClone();
}

// "{index,alignment:format}" as in string.Format.
internal static class CompositeFormat
{
    internal static string Apply(string format, object?[] args, IFormatProvider? provider = null)
    {
        if (format == null)
            throw new ArgumentNullException("format");
        if (args == null)
            throw new ArgumentNullException("args");
        ICustomFormatter? custom = provider?.GetFormat(typeof(ICustomFormatter)) as ICustomFormatter;
        List<string?> parts = new List<string?>();
        int at = 0;
        int text = 0;
        while (at < format.Length)
        {
            char c = format[at];
            if (c != '{' && c != '}')
            {
                at++;
                continue;
            }
            if (at + 1 < format.Length && format[at + 1] == c)
            {
                // A doubled brace: the first one is text.
                parts.Add(format.Substring(text, at + 1 - text));
                at += 2;
                text = at;
                continue;
            }
            if (c == '}')
                throw Bad(at + 1, "Unexpected closing brace without a corresponding opening brace.");
            parts.Add(format.Substring(text, at - text));
            at = Hole(format, at + 1, args, parts, provider, custom);
            text = at;
        }
        parts.Add(format.Substring(text));
        return string.Concat(parts.ToArray());
    }

    // From behind the opening brace to behind the closing one.
    private static int Hole(string format, int at, object?[] args, List<string?> parts, IFormatProvider? provider, ICustomFormatter? custom)
    {
        int first = Peek(format, at) - '0';
        if (first < 0 || first > 9)
            throw Bad(at, "Expected an ASCII digit.");
        int index = 0;
        while (char.IsAsciiDigit(Peek(format, at)) && index < 1000000)
        {
            index = index * 10 + (format[at] - '0');
            at++;
        }
        at = SkipSpaces(format, at);
        int width = 0;
        bool left = false;
        if (Peek(format, at) == ',')
        {
            at = SkipSpaces(format, at + 1);
            if (Peek(format, at) == '-')
            {
                left = true;
                at++;
            }
            if (!char.IsAsciiDigit(Peek(format, at)))
                throw Bad(at, "Expected an ASCII digit.");
            while (char.IsAsciiDigit(Peek(format, at)) && width < 1000000)
            {
                width = width * 10 + (format[at] - '0');
                at++;
            }
            at = SkipSpaces(format, at);
        }
        string? itemFormat = null;
        if (Peek(format, at) == ':')
        {
            int start = at + 1;
            at = start;
            while (Peek(format, at) != '}')
            {
                if (format[at] == '{')
                    throw Bad(at + 1, "Unexpected opening brace inside of a format item.");
                at++;
            }
            itemFormat = format.Substring(start, at - start);
        }
        if (Peek(format, at) != '}')
            throw Bad(at + 1, "Unexpected opening brace inside of a format item.");
        if (index >= args.Length)
            throw new FormatException("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
        string text = custom?.Format(itemFormat, args[index], provider) ?? TextOf(args[index], itemFormat, provider);
        if (text.Length < width)
            text = left ? text.PadRight(width) : text.PadLeft(width);
        parts.Add(text);
        return at + 1;
    }

    private static string TextOf(object? arg, string? format, IFormatProvider? provider)
    {
        if (arg is IFormattable formattable)
            return formattable.ToString(format, provider) ?? "";
        return arg?.ToString() ?? "";
    }

    private static char Peek(string format, int at)
    {
        if (at >= format.Length)
            throw Bad(format.Length, "Format item ends prematurely.");
        return format[at];
    }

    private static int SkipSpaces(string format, int at)
    {
        while (Peek(format, at) == ' ')
            at++;
        return at;
    }

    private static FormatException Bad(int offset, string reason) =>
        new FormatException("Input string was not in a correct format. Failure to parse near offset " + offset.ToString() + ". " + reason);
}

public abstract class StringComparer : IComparer<string?>, IEqualityComparer<string?>, IComparer, IEqualityComparer
{
    private static readonly StringComparer s_ordinal = new OrdinalComparer(false);
    private static readonly StringComparer s_ignoreCase = new OrdinalComparer(true);

    public static StringComparer Ordinal => s_ordinal;

    public static StringComparer OrdinalIgnoreCase => s_ignoreCase;

    public static StringComparer InvariantCulture => s_ordinal;

    public static StringComparer InvariantCultureIgnoreCase => s_ignoreCase;

    public static StringComparer CurrentCulture => s_ordinal;

    public static StringComparer CurrentCultureIgnoreCase => s_ignoreCase;

    public static StringComparer FromComparison(StringComparison comparisonType)
    {
        switch (comparisonType)
        {
            case StringComparison.CurrentCulture:
            case StringComparison.InvariantCulture:
            case StringComparison.Ordinal:
                return s_ordinal;
            case StringComparison.CurrentCultureIgnoreCase:
            case StringComparison.InvariantCultureIgnoreCase:
            case StringComparison.OrdinalIgnoreCase:
                return s_ignoreCase;
            default:
                throw new ArgumentException("The string comparison type passed in is currently not supported.", "comparisonType");
        }
    }

    public static StringComparer Create(System.Globalization.CultureInfo culture, bool ignoreCase) =>
        culture == null ? throw new ArgumentNullException("culture") : ignoreCase ? s_ignoreCase : s_ordinal;

    // Strings as such; other objects by their own comparison.
    public int Compare(object? x, object? y)
    {
        if (ReferenceEquals(x, y))
            return 0;
        if (x == null)
            return -1;
        if (y == null)
            return 1;
        if (x is string a && y is string b)
            return Compare(a, b);
        return x is IComparable comparable ? comparable.CompareTo(y) : throw new ArgumentException("At least one object must implement IComparable.");
    }

    public new bool Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x == null || y == null)
            return false;
        return x is string a && y is string b ? Equals(a, b) : x.Equals(y);
    }

    public int GetHashCode(object obj)
    {
        if (obj == null)
            throw new ArgumentNullException("obj");
        return obj is string text ? GetHashCode(text) : obj.GetHashCode();
    }

    public abstract int Compare(string? x, string? y);

    public abstract bool Equals(string? x, string? y);

    public abstract int GetHashCode(string? obj);
}

internal sealed class OrdinalComparer : StringComparer
{
    private readonly StringComparison _comparison;

    internal OrdinalComparer(bool ignoreCase)
    {
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }

    public override int Compare(string? x, string? y) => string.Compare(x, y, _comparison);

    public override bool Equals(string? x, string? y) => string.Equals(x, y, _comparison);

    public override int GetHashCode(string? obj)
    {
        if (obj == null)
            throw new ArgumentNullException("obj");
        return obj.GetHashCode(_comparison);
    }
}
