// What all number types share: formatting and parsing, over the runtime (runtime/src/number). There is one culture, the invariant one.

using System.Globalization;

namespace System
{
    internal static class Number
    {
        [Intrinsic("int_to_string")]
        internal static extern string ToDecimal(long value);

        [Intrinsic("uint_to_string")]
        internal static extern string ToDecimal(ulong value);

        [Intrinsic("int_format")]
        private static extern string? FormatSigned(long value, int width, string? format);

        [Intrinsic("uint_format")]
        private static extern string? FormatUnsigned(ulong value, string? format);

        [Intrinsic("double_format")]
        private static extern string? FormatDouble(double value, string? format);

        [Intrinsic("float_format")]
        private static extern string? FormatSingle(float value, string? format);

        // 0: a number; 1: not a number; 2: too large or too small.
        [Intrinsic("int_parse")]
        private static extern int ParseInteger(string s, int style, int width, bool signed, out long value);

        [Intrinsic("double_parse")]
        internal static extern int ParseDouble(string s, int style, out double value);

        [Intrinsic("float_parse")]
        internal static extern int ParseSingle(string s, int style, out float value);

        internal static string Format(long value, int width, string? format)
        {
            if (string.IsNullOrEmpty(format))
                return ToDecimal(value);
            return Checked(FormatSigned(value, width, format));
        }

        internal static string Format(ulong value, string? format)
        {
            if (string.IsNullOrEmpty(format))
                return ToDecimal(value);
            return Checked(FormatUnsigned(value, format));
        }

        internal static string Format(double value, string? format) => Checked(FormatDouble(value, format));

        internal static string Format(float value, string? format) => Checked(FormatSingle(value, format));

        private static string Checked(string? text)
        {
            if (text == null)
                throw new FormatException("Format specifier was invalid.");
            return text;
        }

        internal static long ParseInteger(string s, NumberStyles style, int width, bool signed, string kind)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            int status = ParseInteger(s, (int)style, width, signed, out long value);
            if (status == 1)
                throw BadInput(s);
            if (status == 2)
                throw TooLarge(kind);
            return value;
        }

        internal static bool TryParseInteger(string? s, NumberStyles style, int width, bool signed, out long value)
        {
            value = 0;
            return s != null && ParseInteger(s, (int)style, width, signed, out value) == 0;
        }

        internal static FormatException BadInput(string s) =>
            new FormatException("The input string '" + s + "' was not in a correct format.");

        internal static OverflowException TooLarge(string kind) =>
            new OverflowException("Value was either too large or too small for " + kind + ".");
    }
}

namespace System.Globalization
{
    [Flags]
    public enum NumberStyles
    {
        None = 0,
        AllowLeadingWhite = 1,
        AllowTrailingWhite = 2,
        AllowLeadingSign = 4,
        Integer = 7,
        AllowTrailingSign = 8,
        AllowParentheses = 16,
        AllowDecimalPoint = 32,
        AllowThousands = 64,
        Number = 111,
        AllowExponent = 128,
        Float = 167,
        AllowCurrencySymbol = 256,
        Currency = 383,
        Any = 511,
        AllowHexSpecifier = 512,
        HexNumber = 515,
        AllowBinarySpecifier = 1024,
        BinaryNumber = 1027
    }
}
