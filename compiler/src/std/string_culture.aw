// System.String and System.Char: members that take a culture, a range or an index. All cultures are the invariant one.

using System.Collections.Generic;
using System.Globalization;

namespace System;

public sealed partial class String
{
    public TypeCode GetTypeCode() => TypeCode.String;

    public static string? IsInterned(string str) => str ?? throw new ArgumentNullException("str");

    private static CultureInfo Need(CultureInfo? culture) => culture ?? throw new ArgumentNullException("culture");

    public string ToLower(CultureInfo? culture) => ToLower();

    public string ToUpper(CultureInfo? culture) => ToUpper();

    public bool StartsWith(string value, bool ignoreCase, CultureInfo? culture) =>
        StartsWith(value, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public bool EndsWith(string value, bool ignoreCase, CultureInfo? culture) =>
        EndsWith(value, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public string Replace(string oldValue, string? newValue, bool ignoreCase, CultureInfo? culture) =>
        Replace(oldValue, newValue, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public static int Compare(string? strA, string? strB, bool ignoreCase, CultureInfo? culture) => Compare(strA, strB, ignoreCase);

    private static void CheckRange(string s, int startIndex, int count)
    {
        if (startIndex < 0 || startIndex > s.Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (count < 0 || startIndex > s.Length - count)
            throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
    }

    public int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        CheckRange(this, startIndex, count);
        int at = Substring(startIndex, count).IndexOf(value, comparisonType);
        return at < 0 ? -1 : at + startIndex;
    }

    public int IndexOfAny(char[] anyOf, int startIndex, int count)
    {
        if (anyOf == null)
            throw new ArgumentNullException("anyOf");
        CheckRange(this, startIndex, count);
        int at = Substring(startIndex, count).IndexOfAny(anyOf);
        return at < 0 ? -1 : at + startIndex;
    }

    // The characters looked at end at startIndex.
    private string Before(int startIndex, int count)
    {
        if (Length == 0)
            return "";
        if (startIndex < 0 || startIndex > Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (startIndex == Length)
        {
            startIndex--;
            if (count > 0)
                count--;
        }
        if (count < 0 || startIndex - count + 1 < 0)
            throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
        return Substring(startIndex - count + 1, count);
    }

    private int BackIn(int startIndex, int count, int at) =>
        at < 0 ? -1 : at + (startIndex == Length ? startIndex - count : startIndex - count + 1);

    public int LastIndexOf(string value, int startIndex, int count) =>
        LastIndexOf(value, startIndex, count, StringComparison.Ordinal);

    public int LastIndexOf(string value, int startIndex, StringComparison comparisonType) =>
        LastIndexOf(value, startIndex, startIndex == Length ? startIndex : startIndex + 1, comparisonType);

    public int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        if (value == null)
            throw new ArgumentNullException("value");
        return BackIn(startIndex, count, Before(startIndex, count).LastIndexOf(value, comparisonType));
    }

    public int LastIndexOfAny(char[] anyOf, int startIndex) => LastIndexOfAny(anyOf, startIndex, startIndex + 1);

    public int LastIndexOfAny(char[] anyOf, int startIndex, int count)
    {
        if (anyOf == null)
            throw new ArgumentNullException("anyOf");
        return BackIn(startIndex, count, Before(startIndex, count).LastIndexOfAny(anyOf));
    }
}

public readonly partial struct Char
{
    public TypeCode GetTypeCode() => TypeCode.Char;

    public static UnicodeCategory GetUnicodeCategory(char c) => (UnicodeCategory)Category(c);

    public static UnicodeCategory GetUnicodeCategory(string s, int index) => GetUnicodeCategory(s[index]);

    public static char ToUpper(char c, CultureInfo culture) => culture == null ? throw new ArgumentNullException("culture") : ToUpper(c);

    public static char ToLower(char c, CultureInfo culture) => culture == null ? throw new ArgumentNullException("culture") : ToLower(c);

    private static char At(string s, int index)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        if ((uint)index >= (uint)s.Length)
            throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
        return s[index];
    }

    public static bool IsControl(string s, int index) => IsControl(At(s, index));

    public static bool IsNumber(string s, int index) => IsNumber(At(s, index));

    public static bool IsPunctuation(string s, int index) => IsPunctuation(At(s, index));

    public static bool IsSeparator(string s, int index) => IsSeparator(At(s, index));

    public static bool IsSymbol(string s, int index) => IsSymbol(At(s, index));

    public static bool IsSurrogate(string s, int index) => IsSurrogate(At(s, index));

    public static bool IsHighSurrogate(string s, int index) => IsHighSurrogate(At(s, index));

    public static bool IsLowSurrogate(string s, int index) => IsLowSurrogate(At(s, index));

    public static bool IsSurrogatePair(string s, int index)
    {
        char first = At(s, index);
        return index + 1 < s.Length && IsSurrogatePair(first, s[index + 1]);
    }

    public static int ConvertToUtf32(string s, int index)
    {
        char first = At(s, index);
        if (!IsSurrogate(first))
            return first;
        if (IsSurrogatePair(s, index))
            return ConvertToUtf32(first, s[index + 1]);
        string which = IsHighSurrogate(first) ? "high" : "low";
        throw new ArgumentException("Found a " + which + " surrogate char without a preceding " + (which == "high" ? "low" : "high") + " surrogate at index: " + index.ToString() + ". The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters.", "s");
    }
}
