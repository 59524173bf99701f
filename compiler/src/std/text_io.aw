// System.IO: TextWriter and TextReader, those of the console, and those over strings. Virtual methods call each other as in
// .NET, so that a derived class that overrides some of them sees the same calls.

using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO
{
    public abstract class TextWriter : IDisposable, IAsyncDisposable
    {
        private readonly IFormatProvider? _provider;
        protected char[] CoreNewLine = new char[] { '\n' };

        public static readonly TextWriter Null = new NullWriter();

        protected TextWriter() { }

        protected TextWriter(IFormatProvider? formatProvider)
        {
            _provider = formatProvider;
        }

        public abstract Encoding Encoding { get; }

        public virtual IFormatProvider FormatProvider => _provider ?? System.Globalization.CultureInfo.InvariantCulture;

        public virtual string NewLine
        {
            get => new string(CoreNewLine);
            set => CoreNewLine = (value ?? "\n").ToCharArray();
        }

        public static TextWriter Synchronized(TextWriter writer) => writer ?? throw new ArgumentNullException("writer");

        public virtual void Write(char value) { }

        public virtual void Write(char[]? buffer)
        {
            if (buffer != null)
                Write(buffer, 0, buffer.Length);
        }

        public virtual void Write(char[] buffer, int index, int count)
        {
            if (buffer == null)
                throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (index < 0)
                throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0)
                throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (buffer.Length - index < count)
                throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
            for (int i = 0; i < count; i++)
                Write(buffer[index + i]);
        }

        public virtual void Write(string? value)
        {
            if (value != null)
                Write(value.ToCharArray());
        }

        public virtual void Write(bool value) => Write(value ? "True" : "False");

        public virtual void Write(int value) => Write(value.ToString());

        public virtual void Write(uint value) => Write(value.ToString());

        public virtual void Write(long value) => Write(value.ToString());

        public virtual void Write(ulong value) => Write(value.ToString());

        public virtual void Write(float value) => Write(value.ToString());

        public virtual void Write(double value) => Write(value.ToString());

        public virtual void Write(decimal value) => Write(value.ToString());

        public virtual void Write(object? value)
        {
            if (value != null)
                Write(value is IFormattable formattable ? formattable.ToString(null, FormatProvider) : value.ToString());
        }

        public virtual void Write(StringBuilder? value) => Write(value?.ToString());

        public virtual void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

        public virtual void Write(string format, object? arg0) => Write(string.Format(FormatProvider, format, arg0));

        public virtual void Write(string format, object? arg0, object? arg1) =>
            Write(string.Format(FormatProvider, format, arg0, arg1));

        public virtual void Write(string format, object? arg0, object? arg1, object? arg2) =>
            Write(string.Format(FormatProvider, format, new object?[] { arg0, arg1, arg2 }));

        public virtual void Write(string format, params object?[] arg) => Write(string.Format(FormatProvider, format, arg));

        public virtual void WriteLine() => Write(CoreNewLine);

        private void EndLine() => Write(CoreNewLine.Length == 1 && CoreNewLine[0] == '\n' ? "\n" : new string(CoreNewLine));

        public virtual void WriteLine(string? value)
        {
            if (value != null)
                Write(value);
            EndLine();
        }

        public virtual void WriteLine(char value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(char[]? buffer)
        {
            Write(buffer);
            WriteLine();
        }

        public virtual void WriteLine(char[] buffer, int index, int count)
        {
            Write(buffer, index, count);
            WriteLine();
        }

        public virtual void WriteLine(bool value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(int value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(uint value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(long value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(ulong value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(float value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(double value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(decimal value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(object? value)
        {
            if (value == null)
                WriteLine();
            else
                WriteLine(value is IFormattable formattable ? formattable.ToString(null, FormatProvider) : value.ToString());
        }

        public virtual void WriteLine(StringBuilder? value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(ReadOnlySpan<char> buffer) => WriteLine(buffer.ToString());

        public virtual void WriteLine(string format, object? arg0) => WriteLine(string.Format(FormatProvider, format, arg0));

        public virtual void WriteLine(string format, object? arg0, object? arg1) =>
            WriteLine(string.Format(FormatProvider, format, arg0, arg1));

        public virtual void WriteLine(string format, object? arg0, object? arg1, object? arg2) =>
            WriteLine(string.Format(FormatProvider, format, new object?[] { arg0, arg1, arg2 }));

        public virtual void WriteLine(string format, params object?[] arg) => WriteLine(string.Format(FormatProvider, format, arg));

        public virtual Task WriteAsync(char value)
        {
            Write(value);
            return Task.CompletedTask;
        }

        public virtual Task WriteAsync(string? value)
        {
            Write(value);
            return Task.CompletedTask;
        }

        public Task WriteAsync(char[]? buffer)
        {
            Write(buffer);
            return Task.CompletedTask;
        }

        public virtual Task WriteAsync(char[] buffer, int index, int count)
        {
            Write(buffer, index, count);
            return Task.CompletedTask;
        }

        public virtual Task WriteLineAsync()
        {
            WriteLine();
            return Task.CompletedTask;
        }

        public virtual Task WriteLineAsync(char value)
        {
            WriteLine(value);
            return Task.CompletedTask;
        }

        public virtual Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            return Task.CompletedTask;
        }

        public Task WriteLineAsync(char[]? buffer)
        {
            WriteLine(buffer);
            return Task.CompletedTask;
        }

        public virtual void Flush() { }

        public virtual Task FlushAsync()
        {
            Flush();
            return Task.CompletedTask;
        }

        public virtual Task FlushAsync(CancellationToken cancellationToken) =>
            cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : FlushAsync();

        public virtual void Close() => Dispose();

        public void Dispose() => Dispose(true);

        protected virtual void Dispose(bool disposing) { }

        public virtual ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }

    public abstract class TextReader : IDisposable
    {
        public static readonly TextReader Null = new NullReader();

        protected TextReader() { }

        public static TextReader Synchronized(TextReader reader) => reader ?? throw new ArgumentNullException("reader");

        public virtual int Peek() => -1;

        public virtual int Read() => -1;

        public virtual int Read(char[] buffer, int index, int count)
        {
            if (buffer == null)
                throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (index < 0)
                throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0)
                throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (buffer.Length - index < count)
                throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
            int read = 0;
            while (read < count)
            {
                int c = Read();
                if (c < 0)
                    break;
                buffer[index + read++] = (char)c;
            }
            return read;
        }

        public virtual int ReadBlock(char[] buffer, int index, int count)
        {
            int all = 0;
            int read;
            do
            {
                all += read = Read(buffer, index + all, count - all);
            } while (read > 0 && all < count);
            return all;
        }

        public virtual string? ReadLine()
        {
            StringBuilder text = new StringBuilder();
            while (true)
            {
                int c = Read();
                if (c < 0)
                    break;
                if (c == '\r' || c == '\n')
                {
                    if (c == '\r' && Peek() == '\n')
                        Read();
                    return text.ToString();
                }
                text.Append((char)c);
            }
            return text.Length > 0 ? text.ToString() : null;
        }

        public virtual string ReadToEnd()
        {
            StringBuilder text = new StringBuilder();
            int c = Read();
            while (c >= 0)
            {
                text.Append((char)c);
                c = Read();
            }
            return text.ToString();
        }

        public virtual Task<string?> ReadLineAsync() => Task.FromResult(ReadLine());

        public virtual ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) =>
            new ValueTask<string?>(cancellationToken.IsCancellationRequested ? Task.FromCanceled<string?>(cancellationToken) : ReadLineAsync());

        public virtual Task<string> ReadToEndAsync() => Task.FromResult(ReadToEnd());

        public virtual Task<string> ReadToEndAsync(CancellationToken cancellationToken) =>
            cancellationToken.IsCancellationRequested ? Task.FromCanceled<string>(cancellationToken) : ReadToEndAsync();

        public virtual Task<int> ReadAsync(char[] buffer, int index, int count) => Task.FromResult(Read(buffer, index, count));

        public virtual Task<int> ReadBlockAsync(char[] buffer, int index, int count) =>
            Task.FromResult(ReadBlock(buffer, index, count));

        public virtual void Close() => Dispose();

        public void Dispose() => Dispose(true);

        protected virtual void Dispose(bool disposing) { }
    }

    internal sealed class NullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.Unicode;

        public override void Write(string? value) { }

        public override void Write(char[] buffer, int index, int count) { }
    }

    internal sealed class NullReader : TextReader
    {
    }

    internal sealed class ConsoleWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.Default;

        public override void Write(char value) => Console.PutChar(value);

        public override void Write(char[] buffer, int index, int count) => Console.PutText(new string(buffer, index, count));

        public override void Write(string? value) => Console.PutText(value);

        public override void WriteLine()
        {
            if (CoreNewLine.Length == 1 && CoreNewLine[0] == '\n')
                Console.PutTextLine(null);
            else
                Console.PutText(new string(CoreNewLine));
        }

        public override void WriteLine(string? value)
        {
            if (CoreNewLine.Length == 1 && CoreNewLine[0] == '\n')
                Console.PutTextLine(value);
            else
                Console.PutText(value + new string(CoreNewLine));
        }

        public override void Flush() => Console.Flush();
    }

    internal sealed class ConsoleErrorWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.Default;

        public override void Write(char value) => Console.PutErrorText(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Console.PutErrorText(new string(buffer, index, count));

        public override void Write(string? value) => Console.PutErrorText(value);

        // A line goes out as a whole.
        public override void WriteLine(string? value) => Console.PutErrorText(value + new string(CoreNewLine));
    }

    internal sealed class ConsoleReader : TextReader
    {
        private string? _line;
        private int _at;

        // A line that Peek has had to read; without Peek this stays out of the way.
        private bool Fill()
        {
            if (_line != null && _at < _line.Length)
                return true;
            string? line = Console.TakeLine();
            _line = line == null ? null : line + "\n";
            _at = 0;
            return _line != null;
        }

        public override int Peek() => Fill() ? _line![_at] : -1;

        public override int Read() => _line == null ? Console.Take() : Fill() ? _line![_at++] : -1;

        public override string? ReadLine()
        {
            if (_line == null || _at >= _line.Length)
                return Console.TakeLine();
            string rest = _line.Substring(_at, _line.Length - _at - 1);
            _line = null;
            return rest;
        }
    }

    public class StringWriter : TextWriter
    {
        private readonly StringBuilder _text;
        private bool _closed;

        public StringWriter() : this(new StringBuilder()) { }

        public StringWriter(IFormatProvider? formatProvider) : this(new StringBuilder(), formatProvider) { }

        public StringWriter(StringBuilder sb)
        {
            _text = sb ?? throw new ArgumentNullException("sb");
        }

        public StringWriter(StringBuilder sb, IFormatProvider? formatProvider) : base(formatProvider)
        {
            _text = sb ?? throw new ArgumentNullException("sb");
        }

        public override Encoding Encoding => Encoding.Unicode;

        private void CheckOpen()
        {
            if (_closed)
                throw new ObjectDisposedException(null, "Cannot write to a closed TextWriter.");
        }

        public override void Write(char value)
        {
            CheckOpen();
            _text.Append(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            CheckOpen();
            _text.Append(buffer, index, count);
        }

        public override void Write(string? value)
        {
            CheckOpen();
            _text.Append(value);
        }

        public virtual StringBuilder GetStringBuilder() => _text;

        protected override void Dispose(bool disposing) => _closed = true;

        public override string ToString() => _text.ToString();
    }

    public class StringReader : TextReader
    {
        private string? _text;
        private int _at;

        public StringReader(string s)
        {
            if (s == null)
                throw new ArgumentNullException("s");
            _text = s;
        }

        private string Text() => _text ?? throw new ObjectDisposedException(null, "Cannot read from a closed TextReader.");

        protected override void Dispose(bool disposing) => _text = null;

        public override int Peek()
        {
            string text = Text();
            return _at < text.Length ? text[_at] : -1;
        }

        public override int Read()
        {
            string text = Text();
            return _at < text.Length ? text[_at++] : -1;
        }

        public override string ReadToEnd()
        {
            string rest = Text().Substring(_at);
            _at += rest.Length;
            return rest;
        }

        public override string? ReadLine()
        {
            string text = Text();
            if (_at >= text.Length)
                return null;
            int start = _at;
            while (_at < text.Length && text[_at] != '\n' && text[_at] != '\r')
                _at++;
            string line = text.Substring(start, _at - start);
            if (_at < text.Length)
            {
                char end = text[_at++];
                if (end == '\r' && _at < text.Length && text[_at] == '\n')
                    _at++;
            }
            return line;
        }
    }
}
