// System.Text.Encoding: UTF-8, UTF-16, UTF-32, ASCII and Latin-1. What cannot be encoded or decoded is replaced, as .NET does.

using System.Collections.Generic;

namespace System.Text;

public abstract class Encoding : ICloneable
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(true);
    private static readonly Encoding s_ascii = new ASCIIEncoding();
    private static readonly Encoding s_unicode = new UnicodeEncoding(false, true);
    private static readonly Encoding s_bigEndian = new UnicodeEncoding(true, true);
    private static readonly Encoding s_utf32 = new UTF32Encoding(false, true);
    private static readonly Encoding s_latin1 = new Latin1Encoding();
    private static readonly Encoding s_default = new UTF8Encoding(false);

    protected Encoding() { }

    public static Encoding UTF8 => s_utf8;

    public static Encoding ASCII => s_ascii;

    public static Encoding Unicode => s_unicode;

    public static Encoding BigEndianUnicode => s_bigEndian;

    public static Encoding UTF32 => s_utf32;

    public static Encoding Latin1 => s_latin1;

    public static Encoding Default => s_default;

    public abstract string EncodingName { get; }

    public abstract string WebName { get; }

    public string BodyName => WebName;

    public string HeaderName => WebName;

    public abstract int CodePage { get; }

    public virtual bool IsSingleByte => false;

    public abstract int GetMaxByteCount(int charCount);

    public abstract int GetMaxCharCount(int byteCount);

    // Appends the bytes of a code point; a negative one is half of a pair.
    private protected abstract void Encode(List<byte> to, int codePoint);

    private protected abstract void Decode(StringBuilder to, byte[] bytes, int index, int end);

    private protected virtual byte[] Mark => Array.Empty<byte>();

    public byte[] GetPreamble() => (byte[])Mark.Clone();

    public object Clone() => MemberwiseClone();

    public static Encoding GetEncoding(string name)
    {
        if (name == null)
            throw new ArgumentNullException("name");
        switch (name.ToLowerInvariant())
        {
            case "utf-8" or "utf8" or "unicode-1-1-utf-8" or "unicode-2-0-utf-8" or "x-unicode-1-1-utf-8" or "x-unicode-2-0-utf-8":
                return s_utf8;
            case "us-ascii" or "ascii" or "ansi_x3.4-1968" or "iso-ir-6" or "iso646-us" or "us" or "cp367" or "ibm367":
                return s_ascii;
            case "utf-16" or "utf-16le" or "unicode" or "ucs-2" or "iso-10646-ucs-2":
                return s_unicode;
            case "utf-16be" or "unicodefffe":
                return s_bigEndian;
            case "utf-32" or "utf-32le" or "ucs-4" or "iso-10646-ucs-4":
                return s_utf32;
            case "iso-8859-1" or "latin1" or "iso_8859-1" or "l1" or "cp819" or "ibm819" or "iso-ir-100":
                return s_latin1;
            default:
                throw new ArgumentException("'" + name + "' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.", "name");
        }
    }

    public static Encoding GetEncoding(int codepage)
    {
        switch (codepage)
        {
            case 0: return s_default;
            case 65001: return s_utf8;
            case 20127: return s_ascii;
            case 1200: return s_unicode;
            case 1201: return s_bigEndian;
            case 12000: return s_utf32;
            case 28591: return s_latin1;
            default:
                throw new NotSupportedException("No data is available for encoding " + codepage.ToString() + ". For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.");
        }
    }

    private static void Check(Array array, int index, int count, string name, string first)
    {
        if (array == null)
            throw new ArgumentNullException(name, "Array cannot be null.");
        if (index < 0)
            throw new ArgumentOutOfRangeException(first, "Non-negative number required.");
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
        if (array.Length - index < count)
            throw new ArgumentOutOfRangeException(name, "Index and count must refer to a location within the buffer.");
    }

    private List<byte> Encoded(string s)
    {
        List<byte> bytes = new List<byte>(s.Length);
        for (int i = 0; i < s.Length; i++)
        {
            char c = s[i];
            if (!char.IsSurrogate(c))
            {
                Encode(bytes, c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < s.Length && char.IsLowSurrogate(s[i + 1]))
            {
                Encode(bytes, char.ConvertToUtf32(c, s[i + 1]));
                i++;
            }
            else
            {
                Encode(bytes, -1);
            }
        }
        return bytes;
    }

    public virtual byte[] GetBytes(string s)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        return Encoded(s).ToArray();
    }

    public virtual byte[] GetBytes(char[] chars)
    {
        if (chars == null)
            throw new ArgumentNullException("chars", "Array cannot be null.");
        return Encoded(new string(chars)).ToArray();
    }

    public virtual byte[] GetBytes(char[] chars, int index, int count)
    {
        Check(chars, index, count, "chars", "index");
        return Encoded(new string(chars, index, count)).ToArray();
    }

    public byte[] GetBytes(string s, int index, int count)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        return Encoded(s.Substring(index, count)).ToArray();
    }

    public virtual int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        return Put(Encoded(s.Substring(charIndex, charCount)), bytes, byteIndex);
    }

    public virtual int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        Check(chars, charIndex, charCount, "chars", "charIndex");
        return Put(Encoded(new string(chars, charIndex, charCount)), bytes, byteIndex);
    }

    private static int Put(List<byte> from, byte[] bytes, int byteIndex)
    {
        if (bytes == null)
            throw new ArgumentNullException("bytes", "Array cannot be null.");
        if (byteIndex < 0 || byteIndex > bytes.Length)
            throw new ArgumentOutOfRangeException("byteIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (bytes.Length - byteIndex < from.Count)
            throw new ArgumentException("The output byte buffer is too small to contain the encoded data, encoding codepage '65001' and fallback 'System.Text.EncoderReplacementFallback'.", "bytes");
        from.CopyTo(bytes, byteIndex);
        return from.Count;
    }

    public virtual int GetByteCount(string s)
    {
        if (s == null)
            throw new ArgumentNullException("s");
        return Encoded(s).Count;
    }

    public virtual int GetByteCount(char[] chars)
    {
        if (chars == null)
            throw new ArgumentNullException("chars", "Array cannot be null.");
        return Encoded(new string(chars)).Count;
    }

    public virtual int GetByteCount(char[] chars, int index, int count)
    {
        Check(chars, index, count, "chars", "index");
        return Encoded(new string(chars, index, count)).Count;
    }

    public virtual string GetString(byte[] bytes)
    {
        if (bytes == null)
            throw new ArgumentNullException("bytes", "Array cannot be null.");
        return GetString(bytes, 0, bytes.Length);
    }

    public virtual string GetString(byte[] bytes, int index, int count)
    {
        Check(bytes, index, count, "bytes", "index");
        StringBuilder text = new StringBuilder(count);
        Decode(text, bytes, index, index + count);
        return text.ToString();
    }

    public virtual char[] GetChars(byte[] bytes) => GetString(bytes).ToCharArray();

    public virtual char[] GetChars(byte[] bytes, int index, int count) => GetString(bytes, index, count).ToCharArray();

    public virtual int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        string text = GetString(bytes, byteIndex, byteCount);
        if (chars == null)
            throw new ArgumentNullException("chars", "Array cannot be null.");
        if (charIndex < 0 || charIndex > chars.Length)
            throw new ArgumentOutOfRangeException("charIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (chars.Length - charIndex < text.Length)
            throw new ArgumentException("The output char buffer is too small to contain the decoded characters, encoding codepage '65001' and fallback 'System.Text.DecoderReplacementFallback'.", "chars");
        text.CopyTo(0, chars, charIndex, text.Length);
        return text.Length;
    }

    public virtual int GetCharCount(byte[] bytes) => GetString(bytes).Length;

    public virtual int GetCharCount(byte[] bytes, int index, int count) => GetString(bytes, index, count).Length;

    public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)
    {
        if (srcEncoding == null)
            throw new ArgumentNullException("srcEncoding");
        if (dstEncoding == null)
            throw new ArgumentNullException("dstEncoding");
        return dstEncoding.GetBytes(srcEncoding.GetString(bytes));
    }

    public override bool Equals(object? value) => value is Encoding other && other.CodePage == CodePage && other.GetType() == GetType();

    public override int GetHashCode() => CodePage;

    public override string ToString() => GetType().ToString();
}

public class UTF8Encoding : Encoding
{
    private readonly bool _mark;
    private readonly bool _throws;

    public UTF8Encoding() { }

    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier)
    {
        _mark = encoderShouldEmitUTF8Identifier;
    }

    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)
    {
        _mark = encoderShouldEmitUTF8Identifier;
        _throws = throwOnInvalidBytes;
    }

    public override string EncodingName => "Unicode (UTF-8)";

    public override string WebName => "utf-8";

    public override int CodePage => 65001;

    public override int GetMaxByteCount(int charCount) => (charCount + 1) * 3;

    public override int GetMaxCharCount(int byteCount) => byteCount + 1;

    private protected override byte[] Mark => _mark ? new byte[] { 0xEF, 0xBB, 0xBF } : Array.Empty<byte>();

    private protected override void Encode(List<byte> to, int codePoint)
    {
        if (codePoint < 0)
        {
            if (_throws)
                throw new ArgumentException("Unable to translate Unicode character to specified code page.");
            codePoint = 0xFFFD;
        }
        if (codePoint < 0x80)
        {
            to.Add((byte)codePoint);
            return;
        }
        if (codePoint < 0x800)
        {
            to.Add((byte)(0xC0 | codePoint >> 6));
        }
        else
        {
            if (codePoint < 0x10000)
            {
                to.Add((byte)(0xE0 | codePoint >> 12));
            }
            else
            {
                to.Add((byte)(0xF0 | codePoint >> 18));
                to.Add((byte)(0x80 | codePoint >> 12 & 0x3F));
            }
            to.Add((byte)(0x80 | codePoint >> 6 & 0x3F));
        }
        to.Add((byte)(0x80 | codePoint & 0x3F));
    }

    // Each longest start of a sequence that goes wrong becomes one U+FFFD.
    private protected override void Decode(StringBuilder to, byte[] bytes, int index, int end)
    {
        while (index < end)
        {
            int first = bytes[index++];
            if (first < 0x80)
            {
                to.Append((char)first);
                continue;
            }
            int more = first >= 0xC2 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xF0 && first < 0xF5 ? 3 : 0;
            int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
            int codePoint = first & (0x3F >> more);
            bool good = more > 0;
            for (int i = 0; i < more; i++)
            {
                if (index >= end || bytes[index] < low || bytes[index] > high)
                {
                    good = false;
                    break;
                }
                codePoint = codePoint << 6 | bytes[index++] & 0x3F;
                low = 0x80;
                high = 0xBF;
            }
            if (!good)
            {
                if (_throws)
                    throw new ArgumentException("Unable to translate bytes to Unicode.");
                to.Append('\uFFFD');
            }
            else if (codePoint < 0x10000)
            {
                to.Append((char)codePoint);
            }
            else
            {
                to.Append(char.ConvertFromUtf32(codePoint));
            }
        }
    }
}

public class ASCIIEncoding : Encoding
{
    public override string EncodingName => "US-ASCII";

    public override string WebName => "us-ascii";

    public override int CodePage => 20127;

    public override bool IsSingleByte => true;

    public override int GetMaxByteCount(int charCount) => charCount + 1;

    public override int GetMaxCharCount(int byteCount) => byteCount;

    private protected override void Encode(List<byte> to, int codePoint)
    {
        // A pair is two characters, and each becomes a question mark.
        if (codePoint > 0xFFFF)
            to.Add((byte)'?');
        to.Add(codePoint < 0 || codePoint > 0x7F ? (byte)'?' : (byte)codePoint);
    }

    private protected override void Decode(StringBuilder to, byte[] bytes, int index, int end)
    {
        for (; index < end; index++)
            to.Append(bytes[index] < 0x80 ? (char)bytes[index] : '?');
    }
}

internal sealed class Latin1Encoding : Encoding
{
    public override string EncodingName => "Western European (ISO)";

    public override string WebName => "iso-8859-1";

    public override int CodePage => 28591;

    public override bool IsSingleByte => true;

    public override int GetMaxByteCount(int charCount) => charCount + 1;

    public override int GetMaxCharCount(int byteCount) => byteCount;

    private protected override void Encode(List<byte> to, int codePoint)
    {
        if (codePoint > 0xFFFF)
            to.Add((byte)'?');
        to.Add(codePoint < 0 || codePoint > 0xFF ? (byte)'?' : (byte)codePoint);
    }

    private protected override void Decode(StringBuilder to, byte[] bytes, int index, int end)
    {
        for (; index < end; index++)
            to.Append((char)bytes[index]);
    }
}

public class UnicodeEncoding : Encoding
{
    public const int CharSize = 2;

    private readonly bool _bigEndian;
    private readonly bool _mark;

    public UnicodeEncoding() : this(false, true) { }

    public UnicodeEncoding(bool bigEndian, bool byteOrderMark)
    {
        _bigEndian = bigEndian;
        _mark = byteOrderMark;
    }

    public override string EncodingName => _bigEndian ? "Unicode (Big-Endian)" : "Unicode";

    public override string WebName => _bigEndian ? "utf-16BE" : "utf-16";

    public override int CodePage => _bigEndian ? 1201 : 1200;

    public override int GetMaxByteCount(int charCount) => (charCount + 1) * 2;

    public override int GetMaxCharCount(int byteCount) => (byteCount >> 1) + (byteCount & 1) + 1;

    private protected override byte[] Mark =>
        !_mark ? Array.Empty<byte>() : _bigEndian ? new byte[] { 0xFE, 0xFF } : new byte[] { 0xFF, 0xFE };

    private void Unit(List<byte> to, int unit)
    {
        to.Add((byte)(_bigEndian ? unit >> 8 : unit & 0xFF));
        to.Add((byte)(_bigEndian ? unit & 0xFF : unit >> 8));
    }

    private protected override void Encode(List<byte> to, int codePoint)
    {
        if (codePoint < 0)
            codePoint = 0xFFFD;
        if (codePoint < 0x10000)
        {
            Unit(to, codePoint);
            return;
        }
        Unit(to, 0xD800 + (codePoint - 0x10000 >> 10));
        Unit(to, 0xDC00 + (codePoint & 0x3FF));
    }

    private protected override void Decode(StringBuilder to, byte[] bytes, int index, int end)
    {
        while (index + 1 < end)
        {
            char c = At(bytes, index);
            index += 2;
            if (!char.IsSurrogate(c))
            {
                to.Append(c);
            }
            else if (char.IsHighSurrogate(c) && index + 1 < end && char.IsLowSurrogate(At(bytes, index)))
            {
                to.Append(c).Append(At(bytes, index));
                index += 2;
            }
            else
            {
                to.Append('\uFFFD');
            }
        }
        if (index < end)
            to.Append('\uFFFD');
    }

    private char At(byte[] bytes, int index) =>
        (char)(_bigEndian ? bytes[index] << 8 | bytes[index + 1] : bytes[index + 1] << 8 | bytes[index]);
}

public sealed class UTF32Encoding : Encoding
{
    private readonly bool _bigEndian;
    private readonly bool _mark;

    public UTF32Encoding() : this(false, true) { }

    public UTF32Encoding(bool bigEndian, bool byteOrderMark)
    {
        _bigEndian = bigEndian;
        _mark = byteOrderMark;
    }

    public override string EncodingName => _bigEndian ? "Unicode (UTF-32 Big-Endian)" : "Unicode (UTF-32)";

    public override string WebName => _bigEndian ? "utf-32BE" : "utf-32";

    public override int CodePage => _bigEndian ? 12001 : 12000;

    public override int GetMaxByteCount(int charCount) => (charCount + 1) * 4;

    public override int GetMaxCharCount(int byteCount) => byteCount / 2 + 2;

    private protected override byte[] Mark =>
        !_mark ? Array.Empty<byte>() : _bigEndian ? new byte[] { 0, 0, 0xFE, 0xFF } : new byte[] { 0xFF, 0xFE, 0, 0 };

    private protected override void Encode(List<byte> to, int codePoint)
    {
        if (codePoint < 0)
            codePoint = 0xFFFD;
        for (int i = 0; i < 4; i++)
            to.Add((byte)(codePoint >> 8 * (_bigEndian ? 3 - i : i) & 0xFF));
    }

    private protected override void Decode(StringBuilder to, byte[] bytes, int index, int end)
    {
        for (; index + 3 < end; index += 4)
        {
            uint codePoint = 0;
            for (int i = 0; i < 4; i++)
                codePoint |= (uint)bytes[index + i] << 8 * (_bigEndian ? 3 - i : i);
            if (codePoint > 0x10FFFF || codePoint >= 0xD800 && codePoint < 0xE000)
                to.Append('\uFFFD');
            else
                to.Append(char.ConvertFromUtf32((int)codePoint));
        }
        if (index < end)
            to.Append('\uFFFD');
    }
}
