// System.Console, and the text readers and writers it hands out.

using System.IO;

namespace System
{
    public static class Console
    {
        [Intrinsic("console_write")]
        internal static extern void WriteText(string? value);

        [Intrinsic("console_write_line")]
        internal static extern void WriteTextLine(string? value);

        [Intrinsic("console_write_char")]
        internal static extern void WriteChar(char value);

        [Intrinsic("console_error_write")]
        internal static extern void WriteErrorText(string? value);

        [Intrinsic("console_flush")]
        internal static extern void Flush();

        [Intrinsic("console_read_line")]
        public static extern string? ReadLine();

        [Intrinsic("console_read")]
        public static extern int Read();

        private static readonly TextWriter s_out = new ConsoleWriter();
        private static readonly TextWriter s_error = new ConsoleErrorWriter();
        private static readonly TextReader s_in = new ConsoleReader();

        public static TextWriter Out => s_out;

        public static TextWriter Error => s_error;

        public static TextReader In => s_in;

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

        public static void WriteLine(string format, params object?[]? arg) =>
            WriteTextLine(arg == null ? format : string.Format(format, arg));
    }
}

namespace System.IO
{
    public abstract class TextWriter : IDisposable
    {
        protected TextWriter() { }

        public virtual string NewLine => "\n";

        public abstract void Write(char value);

        public virtual void Write(string? value)
        {
            if (value != null)
            {
                for (int i = 0; i < value.Length; i++)
                    Write(value[i]);
            }
        }

        public virtual void Write(char[]? buffer) => Write(buffer == null ? null : new string(buffer));

        public virtual void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public virtual void Write(bool value) => Write(value ? "True" : "False");

        public virtual void Write(int value) => Write(value.ToString());

        public virtual void Write(uint value) => Write(value.ToString());

        public virtual void Write(long value) => Write(value.ToString());

        public virtual void Write(ulong value) => Write(value.ToString());

        public virtual void Write(float value) => Write(value.ToString());

        public virtual void Write(double value) => Write(value.ToString());

        public virtual void Write(object? value) => Write(value?.ToString());

        public virtual void Write(string format, object? arg0) => Write(string.Format(format, arg0));

        public virtual void Write(string format, object? arg0, object? arg1) => Write(string.Format(format, arg0, arg1));

        public virtual void Write(string format, params object?[] arg) => Write(string.Format(format, arg));

        public virtual void WriteLine() => Write("\n");

        public virtual void WriteLine(string? value) => Write(value + "\n");

        public virtual void WriteLine(char value) => WriteLine(value.ToString());

        public virtual void WriteLine(char[]? buffer) => WriteLine(buffer == null ? null : new string(buffer));

        public virtual void WriteLine(bool value) => WriteLine(value ? "True" : "False");

        public virtual void WriteLine(int value) => WriteLine(value.ToString());

        public virtual void WriteLine(uint value) => WriteLine(value.ToString());

        public virtual void WriteLine(long value) => WriteLine(value.ToString());

        public virtual void WriteLine(ulong value) => WriteLine(value.ToString());

        public virtual void WriteLine(float value) => WriteLine(value.ToString());

        public virtual void WriteLine(double value) => WriteLine(value.ToString());

        public virtual void WriteLine(object? value) => WriteLine(value?.ToString());

        public virtual void WriteLine(string format, object? arg0) => WriteLine(string.Format(format, arg0));

        public virtual void WriteLine(string format, object? arg0, object? arg1) => WriteLine(string.Format(format, arg0, arg1));

        public virtual void WriteLine(string format, params object?[] arg) => WriteLine(string.Format(format, arg));

        public virtual void Flush() { }

        public virtual void Close() => Dispose();

        public void Dispose() => Dispose(true);

        protected virtual void Dispose(bool disposing) { }
    }

    public abstract class TextReader : IDisposable
    {
        protected TextReader() { }

        public abstract int Read();

        public abstract string? ReadLine();

        public virtual string ReadToEnd()
        {
            System.Text.StringBuilder text = new System.Text.StringBuilder();
            int c = Read();
            while (c >= 0)
            {
                text.Append((char)c);
                c = Read();
            }
            return text.ToString();
        }

        public virtual void Close() => Dispose();

        public void Dispose() => Dispose(true);

        protected virtual void Dispose(bool disposing) { }
    }

    internal sealed class ConsoleWriter : TextWriter
    {
        public override void Write(char value) => Console.WriteChar(value);

        public override void Write(string? value) => Console.WriteText(value);

        public override void WriteLine() => Console.WriteTextLine(null);

        public override void WriteLine(string? value) => Console.WriteTextLine(value);

        public override void Flush() => Console.Flush();
    }

    internal sealed class ConsoleErrorWriter : TextWriter
    {
        public override void Write(char value) => Console.WriteErrorText(value.ToString());

        public override void Write(string? value) => Console.WriteErrorText(value);
    }

    internal sealed class ConsoleReader : TextReader
    {
        public override int Read() => Console.Read();

        public override string? ReadLine() => Console.ReadLine();
    }

    public class StringWriter : TextWriter
    {
        private readonly System.Text.StringBuilder _text = new System.Text.StringBuilder();

        public override void Write(char value) => _text.Append(value);

        public override void Write(string? value) => _text.Append(value);

        public virtual System.Text.StringBuilder GetStringBuilder() => _text;

        public override string ToString() => _text.ToString();
    }

    public class StringReader : TextReader
    {
        private readonly string _text;
        private int _at;

        public StringReader(string s)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            _text = s;
        }

        public virtual int Peek() => _at < _text.Length ? _text[_at] : -1;

        public override int Read() => _at < _text.Length ? _text[_at++] : -1;

        public override string? ReadLine()
        {
            if (_at >= _text.Length)
                return null;
            int start = _at;
            while (_at < _text.Length && _text[_at] != '\n' && _text[_at] != '\r')
                _at++;
            string line = _text.Substring(start, _at - start);
            if (_at < _text.Length)
            {
                char end = _text[_at++];
                if (end == '\r' && _at < _text.Length && _text[_at] == '\n')
                    _at++;
            }
            return line;
        }
    }
}
