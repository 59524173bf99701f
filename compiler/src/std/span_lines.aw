// System.Text.SpanLineEnumerator: the lines of a span, without copies.

namespace System.Text;

public ref struct SpanLineEnumerator
{
    private ReadOnlySpan<char> _rest;
    private ReadOnlySpan<char> _current;
    private bool _isActive;

    internal SpanLineEnumerator(ReadOnlySpan<char> buffer)
    {
        _rest = buffer;
        _current = default;
        _isActive = true;
    }

    public ReadOnlySpan<char> Current => _current;

    public SpanLineEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (!_isActive)
            return false;
        int end = _rest.IndexOfAny("\n\r\f\u0085\u2028\u2029".AsSpan());
        if (end < 0)
        {
            _current = _rest;
            _rest = default;
            _isActive = false;
            return true;
        }
        int width = _rest[end] == '\r' && end + 1 < _rest.Length && _rest[end + 1] == '\n' ? 2 : 1;
        _current = _rest.Slice(0, end);
        _rest = _rest.Slice(end + width);
        return true;
    }
}
