// System.String: its lines, and strings that code fills itself.

using System.Buffers;
using System.Text;

namespace System.Buffers
{
    public delegate void SpanAction<T, in TArg>(Span<T> span, TArg arg);
}

namespace System
{
    public sealed partial class String
    {
        public static string Create<TState>(int length, TState state, SpanAction<char, TState> action)
        {
            if (action == null)
                throw new ArgumentNullException("action");
            if (length < 0)
                throw new ArgumentOutOfRangeException("length");
            if (length == 0)
                return "";
            char[] units = new char[length];
            action(new Span<char>(units), state);
            return new string(units);
        }

        public string ReplaceLineEndings() => ReplaceLineEndings(Environment.NewLine);

        public string ReplaceLineEndings(string replacementText)
        {
            if (replacementText == null)
                throw new ArgumentNullException("replacementText");
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < Length; at++)
            {
                char unit = this[at];
                if (unit == '\r' && at + 1 < Length && this[at + 1] == '\n')
                    at++;
                if (unit is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029')
                    text.Append(replacementText);
                else
                    text.Append(unit);
            }
            return text.ToString();
        }
    }
}
