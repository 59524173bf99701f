// System.Diagnostics.Debug and Trace: what they write goes to listeners, of which a console program has none.

namespace System.Diagnostics;

public static class Debug
{
    public static bool AutoFlush { get; set; }

    public static int IndentLevel { get; set; }

    public static int IndentSize { get; set; } = 4;

    public static void Assert(bool condition) => Assert(condition, "", "");

    public static void Assert(bool condition, string? message) => Assert(condition, message, "");

    public static void Assert(bool condition, string? message, string? detailMessage)
    {
        if (!condition)
            Fail(message, detailMessage);
    }

    public static void Fail(string? message) => Fail(message, "");

    public static void Fail(string? message, string? detailMessage)
    {
        string text = "Assertion failed.";
        if (!string.IsNullOrEmpty(message))
            text = text + "\n" + message;
        if (!string.IsNullOrEmpty(detailMessage))
            text = text + "\n" + detailMessage;
        Environment.FailFast(text);
    }

    public static void Write(string? message) { }

    public static void Write(object? value) { }

    public static void Write(string? message, string? category) { }

    public static void WriteLine(string? message) { }

    public static void WriteLine(object? value) { }

    public static void WriteLine(string? message, string? category) { }

    public static void WriteLine(string format, params object?[] args) { }

    public static void WriteIf(bool condition, string? message) { }

    public static void WriteLineIf(bool condition, string? message) { }

    public static void WriteLineIf(bool condition, object? value) { }

    public static void Print(string? message) { }

    public static void Print(string format, params object?[] args) { }

    public static void Indent() => IndentLevel++;

    public static void Unindent()
    {
        if (IndentLevel > 0)
            IndentLevel--;
    }

    public static void Flush() { }

    public static void Close() { }
}

public static class Trace
{
    public static bool AutoFlush { get; set; }

    public static int IndentLevel { get; set; }

    public static int IndentSize { get; set; } = 4;

    public static void Assert(bool condition) => Debug.Assert(condition);

    public static void Assert(bool condition, string? message) => Debug.Assert(condition, message);

    public static void Assert(bool condition, string? message, string? detailMessage) =>
        Debug.Assert(condition, message, detailMessage);

    public static void Fail(string? message) => Debug.Fail(message);

    public static void Fail(string? message, string? detailMessage) => Debug.Fail(message, detailMessage);

    public static void Write(string? message) { }

    public static void Write(object? value) { }

    public static void WriteLine(string? message) { }

    public static void WriteLine(object? value) { }

    public static void WriteLine(string? message, string? category) { }

    public static void WriteLineIf(bool condition, string? message) { }

    public static void TraceInformation(string? message) { }

    public static void TraceInformation(string format, params object?[]? args) { }

    public static void TraceWarning(string? message) { }

    public static void TraceWarning(string format, params object?[]? args) { }

    public static void TraceError(string? message) { }

    public static void TraceError(string format, params object?[]? args) { }

    public static void Indent() => IndentLevel++;

    public static void Unindent()
    {
        if (IndentLevel > 0)
            IndentLevel--;
    }

    public static void Flush() { }

    public static void Close() { }
}
