// System.Console, and the text readers and writers it hands out.

using System.IO;
using System.Text;

namespace System
{
    public static class Console
    {
        [Intrinsic("console_write")]
        internal static extern void PutText(string? value);

        [Intrinsic("console_write_line")]
        internal static extern void PutTextLine(string? value);

        [Intrinsic("console_write_char")]
        internal static extern void PutChar(char value);

        [Intrinsic("console_error_write")]
        internal static extern void PutErrorText(string? value);

        [Intrinsic("console_flush")]
        internal static extern void Flush();

        [Intrinsic("console_read_line")]
        internal static extern string? TakeLine();

        [Intrinsic("console_read")]
        internal static extern int Take();

        // 0, 1, 2: standard input, output, error.
        [Intrinsic("console_is_redirected")]
        private static extern bool IsRedirected(int stream);

        public static TextWriter Out => Redirection.Writer ?? ConsoleStreams.Out;

        public static TextWriter Error => Redirection.Error ?? ConsoleStreams.Error;

        public static TextReader In => Redirection.In ?? ConsoleStreams.In;

        public static void SetOut(TextWriter newOut)
        {
            if (newOut == null)
                throw new ArgumentNullException("newOut");
            bool own = newOut == ConsoleStreams.Out;
            Redirection.Writer = own ? null : newOut;
            Redirection.Out = own ? null : new WriterOutlet(newOut);
        }

        public static void SetError(TextWriter newError)
        {
            if (newError == null)
                throw new ArgumentNullException("newError");
            Redirection.Error = newError;
        }

        public static void SetIn(TextReader newIn)
        {
            if (newIn == null)
                throw new ArgumentNullException("newIn");
            Redirection.In = newIn == ConsoleStreams.In ? null : newIn;
        }

        public static string? ReadLine()
        {
            TextReader? set = Redirection.In;
            return set == null ? TakeLine() : set.ReadLine();
        }

        public static int Read()
        {
            TextReader? set = Redirection.In;
            return set == null ? Take() : set.Read();
        }

        internal static void WriteText(string? value)
        {
            Outlet? set = Redirection.Out;
            if (set == null)
                PutText(value);
            else
                set.Write(value);
        }

        internal static void WriteTextLine(string? value)
        {
            Outlet? set = Redirection.Out;
            if (set == null)
                PutTextLine(value);
            else
                set.WriteLine(value);
        }

        internal static void WriteChar(char value)
        {
            Outlet? set = Redirection.Out;
            if (set == null)
                PutChar(value);
            else
                set.Write(value);
        }

        // ---- The terminal. Where output goes elsewhere, nothing of this is written.

        public static bool IsInputRedirected => IsRedirected(0);

        public static bool IsOutputRedirected => IsRedirected(1);

        public static bool IsErrorRedirected => IsRedirected(2);

        public static Encoding InputEncoding
        {
            get => Encoding.Default;
            set => CheckEncoding(value);
        }

        public static Encoding OutputEncoding
        {
            get => Encoding.Default;
            set => CheckEncoding(value);
        }

        // The console of Aw speaks UTF-8.
        private static void CheckEncoding(Encoding value)
        {
            if (value == null)
                throw new ArgumentNullException("value");
            if (value.CodePage != 65001 && value.CodePage != 20127)
                throw new PlatformNotSupportedException("Operation is not supported on this platform.");
        }

        private static void Escape(string sequence)
        {
            if (!IsOutputRedirected)
                PutText("\u001b[" + sequence);
        }

        private static int s_foreground;
        private static int s_background;

        // Kept one higher, so that 0 is no colour.
        public static ConsoleColor ForegroundColor
        {
            get => s_foreground == 0 ? (ConsoleColor)(-1) : (ConsoleColor)(s_foreground - 1);
            set
            {
                CheckColor(value);
                s_foreground = (int)value + 1;
                Escape("38;5;" + Ansi(value) + "m");
            }
        }

        public static ConsoleColor BackgroundColor
        {
            get => s_background == 0 ? (ConsoleColor)(-1) : (ConsoleColor)(s_background - 1);
            set
            {
                CheckColor(value);
                s_background = (int)value + 1;
                Escape("48;5;" + Ansi(value) + "m");
            }
        }

        private static void CheckColor(ConsoleColor value)
        {
            if ((int)value < 0 || (int)value > 15)
                throw new ArgumentException("The ConsoleColor enum value was not defined on that enum. Please use a defined color from the enum.");
        }

        // Terminals count red, green, blue where .NET counts blue, green, red.
        private static string Ansi(ConsoleColor color)
        {
            int c = (int)color;
            return ((c & 8) | (c & 2) | (c & 1) << 2 | (c & 4) >> 2).ToString();
        }

        public static void ResetColor()
        {
            s_foreground = 0;
            s_background = 0;
            Escape("0m");
        }

        public static void Clear() => Escape("H\u001b[2J");

        public static void SetCursorPosition(int left, int top)
        {
            if (left < 0)
                throw new ArgumentOutOfRangeException("left", left, "The value must be greater than or equal to zero and less than the console's buffer size in that dimension.");
            if (top < 0)
                throw new ArgumentOutOfRangeException("top", top, "The value must be greater than or equal to zero and less than the console's buffer size in that dimension.");
            Escape((top + 1).ToString() + ";" + (left + 1).ToString() + "H");
        }

        public static bool CursorVisible
        {
            set => Escape(value ? "?25h" : "?25l");
        }

        public static string Title
        {
            set
            {
                if (value == null)
                    throw new ArgumentNullException("value");
                if (!IsOutputRedirected)
                    PutText("\u001b]0;" + value + "\u0007");
            }
        }

        public static void Beep()
        {
            if (!IsOutputRedirected)
                PutText("\u0007");
        }

        public static void Write(bool value) => WriteText(value ? "True" : "False");

        public static void Write(char value) => WriteChar(value);

        public static void Write(char[]? buffer) => WriteText(buffer == null ? null : new string(buffer));

        public static void Write(char[] buffer, int index, int count) => WriteText(new string(buffer, index, count));

        public static void Write(int value) => WriteText(Number.ToDecimal(value));

        public static void Write(uint value) => WriteText(Number.ToDecimal((ulong)value));

        public static void Write(long value) => WriteText(Number.ToDecimal(value));

        public static void Write(ulong value) => WriteText(Number.ToDecimal(value));

        public static void Write(float value) => WriteText(value.ToString());

        public static void Write(double value) => WriteText(value.ToString());

        public static void Write(object? value) => WriteText(value?.ToString());

        public static void Write(string? value) => WriteText(value);

        public static void Write(string format, object? arg0) => WriteText(string.Format(format, arg0));

        public static void Write(string format, object? arg0, object? arg1) => WriteText(string.Format(format, arg0, arg1));

        public static void Write(string format, object? arg0, object? arg1, object? arg2) =>
            WriteText(string.Format(format, arg0, arg1, arg2));

        public static void Write(decimal value) => WriteText(value.ToString());

        public static void Write(string format, params object?[]? arg) => WriteText(arg == null ? format : string.Format(format, arg));

        public static void WriteLine() => WriteTextLine(null);

        public static void WriteLine(bool value) => WriteTextLine(value ? "True" : "False");

        public static void WriteLine(char value) => WriteTextLine(value.ToString());

        public static void WriteLine(char[]? buffer) => WriteTextLine(buffer == null ? null : new string(buffer));

        public static void WriteLine(char[] buffer, int index, int count) => WriteTextLine(new string(buffer, index, count));

        public static void WriteLine(int value) => WriteTextLine(Number.ToDecimal(value));

        public static void WriteLine(uint value) => WriteTextLine(Number.ToDecimal((ulong)value));

        public static void WriteLine(long value) => WriteTextLine(Number.ToDecimal(value));

        public static void WriteLine(ulong value) => WriteTextLine(Number.ToDecimal(value));

        public static void WriteLine(float value) => WriteTextLine(value.ToString());

        public static void WriteLine(double value) => WriteTextLine(value.ToString());

        public static void WriteLine(object? value) => WriteTextLine(value?.ToString());

        public static void WriteLine(string? value) => WriteTextLine(value);

        public static void WriteLine(string format, object? arg0) => WriteTextLine(string.Format(format, arg0));

        public static void WriteLine(string format, object? arg0, object? arg1) =>
            WriteTextLine(string.Format(format, arg0, arg1));

        public static void WriteLine(string format, object? arg0, object? arg1, object? arg2) =>
            WriteTextLine(string.Format(format, arg0, arg1, arg2));

        public static void WriteLine(decimal value) => WriteTextLine(value.ToString());

        public static void WriteLine(string format, params object?[]? arg) =>
            WriteTextLine(arg == null ? format : string.Format(format, arg));
    }
}

namespace System
{
    public enum ConsoleColor
    {
        Black,
        DarkBlue,
        DarkGreen,
        DarkCyan,
        DarkRed,
        DarkMagenta,
        DarkYellow,
        Gray,
        DarkGray,
        Blue,
        Green,
        Cyan,
        Red,
        Magenta,
        Yellow,
        White
    }

    // What SetOut, SetError and SetIn have set. Apart from Console, so that it needs no static constructor.
    internal static class Redirection
    {
        internal static Outlet? Out;
        // What Out writes to.
        internal static TextWriter? Writer;
        internal static TextWriter? Error;
        internal static TextReader? In;
    }

    // Where the console's output goes instead of standard output. A program that never calls SetOut has no WriterOutlet, and so
    // TextWriter is not even read for it.
    internal abstract class Outlet
    {
        internal abstract void Write(char value);
        internal abstract void Write(string? value);
        internal abstract void WriteLine(string? value);
    }

    internal sealed class WriterOutlet : Outlet
    {
        private readonly TextWriter writer;

        internal WriterOutlet(TextWriter writer)
        {
            this.writer = writer;
        }

        internal override void Write(char value) => writer.Write(value);
        internal override void Write(string? value) => writer.Write(value);
        internal override void WriteLine(string? value) => writer.WriteLine(value);
    }

    internal static class ConsoleStreams
    {
        internal static readonly TextWriter Out = new ConsoleWriter();
        internal static readonly TextWriter Error = new ConsoleErrorWriter();
        internal static readonly TextReader In = new ConsoleReader();
    }
}
