// System.Guid and System.Version.

using System.Text;

namespace System
{
    public readonly struct Guid : IComparable, IComparable<Guid>, IEquatable<Guid>, IFormattable
    {
        public static readonly Guid Empty = default;

        // The digits as they are written, most significant first.
        private readonly ulong _high;
        private readonly ulong _low;

        private Guid(ulong high, ulong low)
        {
            _high = high;
            _low = low;
        }

        public Guid(string g)
        {
            if (g == null)
                throw new ArgumentNullException("g");
            this = Parse(g);
        }

        public Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
        {
            _high = (ulong)(uint)a << 32 | (ulong)(ushort)b << 16 | (ushort)c;
            _low = (ulong)d << 56 | (ulong)e << 48 | (ulong)f << 40 | (ulong)g << 32 | (ulong)h << 24 | (ulong)i << 16 | (ulong)j << 8 | k;
        }

        // The first three parts have their bytes in little-endian order.
        public Guid(byte[] b)
        {
            if (b == null)
                throw new ArgumentNullException("b");
            if (b.Length != 16)
                throw new ArgumentException("Byte array for Guid must be exactly 16 bytes long.", "b");
            ulong high = 0;
            ulong low = 0;
            for (int i = 0; i < 8; i++)
            {
                high = high << 8 | b[Place(i)];
                low = low << 8 | b[8 + i];
            }
            _high = high;
            _low = low;
        }

        // Where the byte at place `i` of the text lies in the array.
        private static int Place(int i)
        {
            if (i < 4)
                return 3 - i;
            return i < 6 ? 9 - i : 13 - i;
        }

        public byte[] ToByteArray()
        {
            byte[] bytes = new byte[16];
            for (int i = 0; i < 8; i++)
            {
                bytes[Place(i)] = (byte)(_high >> (56 - 8 * i));
                bytes[8 + i] = (byte)(_low >> (56 - 8 * i));
            }
            return bytes;
        }

        // 122 random bits, and the version (4) and variant.
        public static Guid NewGuid()
        {
            ulong high = (ulong)Random.Shared.NextInt64(long.MinValue, long.MaxValue) ^ (ulong)new Random().Next() << 20;
            ulong low = (ulong)Random.Shared.NextInt64(long.MinValue, long.MaxValue) ^ (ulong)new Random().Next() << 17;
            return new Guid((high & 0xFFFFFFFFFFFF0FFF) | 0x4000, (low & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000);
        }

        public static Guid Parse(string input)
        {
            if (input == null)
                throw new ArgumentNullException("input");
            if (TryParse(input, out Guid result))
                return result;
            throw new FormatException("Unrecognized Guid format.");
        }

        public static bool TryParse(string? input, out Guid result)
        {
            result = default;
            if (input == null)
                return false;
            string text = input.Trim();
            if (text.Length == 38 && ((text[0] == '{' && text[37] == '}') || (text[0] == '(' && text[37] == ')')))
                text = text.Substring(1, 36);
            if (text.Length == 36)
            {
                if (text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
                    return false;
                text = text.Substring(0, 8) + text.Substring(9, 4) + text.Substring(14, 4) + text.Substring(19, 4) + text.Substring(24);
            }
            return text.Length == 32 && Hex(text, 0, out ulong high) && Hex(text, 16, out ulong low) && Made(high, low, out result);
        }

        private static bool Made(ulong high, ulong low, out Guid result)
        {
            result = new Guid(high, low);
            return true;
        }

        private static bool Hex(string text, int start, out ulong value)
        {
            value = 0;
            for (int i = start; i < start + 16; i++)
            {
                if (!char.IsAsciiHexDigit(text[i]))
                    return false;
                int c = text[i];
                value = value << 4 | (uint)(c <= '9' ? c - '0' : (c & 15) + 9);
            }
            return true;
        }

        public static Guid ParseExact(string input, string format)
        {
            if (input == null)
                throw new ArgumentNullException("input");
            if (TryParseExact(input, format, out Guid result))
                return result;
            throw new FormatException("Unrecognized Guid format.");
        }

        public static bool TryParseExact(string? input, string? format, out Guid result)
        {
            result = default;
            if (input == null || !TryParse(input, out Guid parsed) || !string.Equals(parsed.ToString(format), input.Trim(), StringComparison.OrdinalIgnoreCase))
                return false;
            result = parsed;
            return true;
        }

        public override string ToString() => ToString("D");

        public string ToString(string? format, IFormatProvider? provider) => ToString(format);

        public string ToString(string? format)
        {
            string h = _high.ToString("x16");
            string l = _low.ToString("x16");
            string dashed = h.Substring(0, 8) + "-" + h.Substring(8, 4) + "-" + h.Substring(12) + "-" + l.Substring(0, 4) + "-" + l.Substring(4);
            switch (format)
            {
                case null:
                case "":
                case "D":
                case "d":
                    return dashed;
                case "N":
                case "n":
                    return h + l;
                case "B":
                case "b":
                    return "{" + dashed + "}";
                case "P":
                case "p":
                    return "(" + dashed + ")";
                case "X":
                case "x":
                    StringBuilder text = new StringBuilder("{0x" + h.Substring(0, 8) + ",0x" + h.Substring(8, 4) + ",0x" + h.Substring(12) + ",{");
                    for (int i = 0; i < 16; i += 2)
                        text.Append(i == 0 ? "0x" : ",0x").Append(l, i, 2);
                    return text.Append("}}").ToString();
                default:
                    throw new FormatException("Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".");
            }
        }

        public bool Equals(Guid g) => _high == g._high && _low == g._low;

        public override bool Equals(object? o) => o is Guid g && Equals(g);

        // Of the four words in memory.
        public override int GetHashCode() =>
            (int)(_high >> 32) ^ (int)(uint)(_high >> 16 & 0xFFFF | _high << 16 & 0xFFFF0000) ^ Reversed((uint)(_low >> 32)) ^ Reversed((uint)_low);

        private static int Reversed(uint word) => (int)(word >> 24 | word >> 8 & 0xFF00 | word << 8 & 0xFF0000 | word << 24);

        public int CompareTo(Guid value) => _high != value._high ? _high.CompareTo(value._high) : _low.CompareTo(value._low);

        public int CompareTo(object? value)
        {
            if (value == null)
                return 1;
            return value is Guid g ? CompareTo(g) : throw new ArgumentException("Object must be of type GUID.", "value");
        }

        public static bool operator ==(Guid a, Guid b) => a.Equals(b);

        public static bool operator !=(Guid a, Guid b) => !a.Equals(b);

        public static bool operator <(Guid left, Guid right) => left.CompareTo(right) < 0;

        public static bool operator <=(Guid left, Guid right) => left.CompareTo(right) <= 0;

        public static bool operator >(Guid left, Guid right) => left.CompareTo(right) > 0;

        public static bool operator >=(Guid left, Guid right) => left.CompareTo(right) >= 0;
    }

    public sealed class Version : ICloneable, IComparable, IComparable<Version?>, IEquatable<Version?>
    {
        public Version() : this(0, 0, -1, -1, 2)
        {
        }

        public Version(int major, int minor) : this(major, minor, -1, -1, 2)
        {
        }

        public Version(int major, int minor, int build) : this(major, minor, build, -1, 3)
        {
        }

        public Version(int major, int minor, int build, int revision) : this(major, minor, build, revision, 4)
        {
        }

        private Version(int major, int minor, int build, int revision, int given)
        {
            Check(major, "major");
            Check(minor, "minor");
            if (given > 2)
                Check(build, "build");
            if (given > 3)
                Check(revision, "revision");
            Major = major;
            Minor = minor;
            Build = build;
            Revision = revision;
        }

        public Version(string version)
        {
            Version parsed = Parse(version, "version");
            Major = parsed.Major;
            Minor = parsed.Minor;
            Build = parsed.Build;
            Revision = parsed.Revision;
        }

        private static void Check(int value, string name)
        {
            if (value < 0)
                throw new ArgumentOutOfRangeException(name, "Version's parameters must be greater than or equal to zero.");
        }

        public int Major { get; }

        public int Minor { get; }

        public int Build { get; }

        public int Revision { get; }

        public short MajorRevision => (short)(Revision >> 16);

        public short MinorRevision => (short)Revision;

        public object Clone() => MemberwiseClone();

        public static Version Parse(string input) => Parse(input, "input");

        private static Version Parse(string input, string name)
        {
            if (input == null)
                throw new ArgumentNullException(name);
            string[] parts = input.Split('.');
            if (parts.Length < 2 || parts.Length > 4)
                throw new ArgumentException("Version string portion was too short or too long.", name);
            int[] numbers = { 0, 0, -1, -1 };
            for (int i = 0; i < parts.Length; i++)
            {
                numbers[i] = int.Parse(parts[i]);
                if (numbers[i] < 0)
                    throw new ArgumentOutOfRangeException(name, "Version's parameters must be greater than or equal to zero.");
            }
            return new Version(numbers[0], numbers[1], numbers[2], numbers[3], parts.Length);
        }

        public static bool TryParse(string? input, out Version? result)
        {
            result = null;
            string[] parts = (input ?? "").Split('.');
            if (parts.Length < 2 || parts.Length > 4)
                return false;
            foreach (string part in parts)
            {
                if (!int.TryParse(part, out int number) || number < 0)
                    return false;
            }
            result = Parse(input!);
            return true;
        }

        public override string ToString() => ToString(Build < 0 ? 2 : Revision < 0 ? 3 : 4);

        public string ToString(int fieldCount)
        {
            int most = Build < 0 ? 2 : Revision < 0 ? 3 : 4;
            if (fieldCount < 0 || fieldCount > most)
                throw new ArgumentException("Argument must be between 0 and " + most.ToString() + ".", "fieldCount");
            string text = "";
            for (int i = 0; i < fieldCount; i++)
                text += (i == 0 ? "" : ".") + (i == 0 ? Major : i == 1 ? Minor : i == 2 ? Build : Revision).ToString();
            return text;
        }

        public int CompareTo(Version? value)
        {
            if (Object.ReferenceEquals(value, this))
                return 0;
            if (value is null)
                return 1;
            if (Major != value.Major)
                return Major > value.Major ? 1 : -1;
            if (Minor != value.Minor)
                return Minor > value.Minor ? 1 : -1;
            if (Build != value.Build)
                return Build > value.Build ? 1 : -1;
            return Revision == value.Revision ? 0 : Revision > value.Revision ? 1 : -1;
        }

        public int CompareTo(object? version)
        {
            if (version == null)
                return 1;
            return version is Version other ? CompareTo(other) : throw new ArgumentException("Object must be of type Version.");
        }

        public bool Equals(Version? obj) => obj is not null && CompareTo(obj) == 0;

        public override bool Equals(object? obj) => Equals(obj as Version);

        public override int GetHashCode() => (Major & 0xF) << 28 | (Minor & 0xFF) << 20 | (Build & 0xFF) << 12 | (Revision & 0xFFF);

        public static bool operator ==(Version? v1, Version? v2) => v1 is null ? v2 is null : v1.Equals(v2);

        public static bool operator !=(Version? v1, Version? v2) => !(v1 == v2);

        public static bool operator <(Version? v1, Version? v2) => v1 is null ? v2 is not null : v1.CompareTo(v2) < 0;

        public static bool operator <=(Version? v1, Version? v2) => v1 is null || v1.CompareTo(v2) <= 0;

        public static bool operator >(Version? v1, Version? v2) => v2 < v1;

        public static bool operator >=(Version? v1, Version? v2) => v2 <= v1;
    }
}
