// The exceptions about arguments, and the methods that throw them.

using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System
{
    public class ArgumentException : SystemException
    {
        private readonly string? _paramName;

        public ArgumentException() : base("Value does not fall within the expected range.")
        {
            _hresult = unchecked((int)0x80070057);
        }

        public ArgumentException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80070057);
        }

        public ArgumentException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80070057);
        }

        public ArgumentException(string? message, string? paramName) : base(message)
        {
            _paramName = paramName;
            _hresult = unchecked((int)0x80070057);
        }

        public ArgumentException(string? message, string? paramName, Exception? innerException)
            : base(message, innerException)
        {
            _paramName = paramName;
            _hresult = unchecked((int)0x80070057);
        }

        public virtual string? ParamName => _paramName;

        public override string Message
        {
            get
            {
                string message = _message ?? "Value does not fall within the expected range.";
                if (!string.IsNullOrEmpty(_paramName))
                    message = message + " (Parameter '" + _paramName + "')";
                return message;
            }
        }

        public static void ThrowIfNullOrEmpty(string? argument, [CallerArgumentExpression("argument")] string? paramName = null)
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            if (argument!.Length == 0)
                throw new ArgumentException("The value cannot be an empty string.", paramName);
        }

        public static void ThrowIfNullOrWhiteSpace(string? argument, [CallerArgumentExpression("argument")] string? paramName = null)
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            if (string.IsNullOrWhiteSpace(argument))
                throw new ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName);
        }
    }

    public class ArgumentNullException : ArgumentException
    {
        public ArgumentNullException() : base("Value cannot be null.")
        {
            _hresult = unchecked((int)0x80004003);
        }

        public ArgumentNullException(string? paramName) : base("Value cannot be null.", paramName)
        {
            _hresult = unchecked((int)0x80004003);
        }

        public ArgumentNullException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80004003);
        }

        public ArgumentNullException(string? paramName, string? message) : base(message, paramName)
        {
            _hresult = unchecked((int)0x80004003);
        }

        public static void ThrowIfNull(object? argument, [CallerArgumentExpression("argument")] string? paramName = null)
        {
            if (argument == null)
                throw new ArgumentNullException(paramName);
        }
    }

    public class ArgumentOutOfRangeException : ArgumentException
    {
        private readonly object? _actualValue;

        public ArgumentOutOfRangeException() : base("Specified argument was out of the range of valid values.")
        {
            _hresult = unchecked((int)0x80131502);
        }

        public ArgumentOutOfRangeException(string? paramName)
            : base("Specified argument was out of the range of valid values.", paramName)
        {
            _hresult = unchecked((int)0x80131502);
        }

        public ArgumentOutOfRangeException(string? paramName, string? message) : base(message, paramName)
        {
            _hresult = unchecked((int)0x80131502);
        }

        public ArgumentOutOfRangeException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131502);
        }

        public ArgumentOutOfRangeException(string? paramName, object? actualValue, string? message)
            : base(message, paramName)
        {
            _actualValue = actualValue;
            _hresult = unchecked((int)0x80131502);
        }

        public virtual object? ActualValue => _actualValue;

        public override string Message
        {
            get
            {
                string message = base.Message;
                if (_actualValue == null)
                    return message;
                return message + "\nActual value was " + _actualValue.ToString() + ".";
            }
        }

        public static void ThrowIfZero<T>(T value, [CallerArgumentExpression("value")] string? paramName = null) where T : struct, IComparable<T>, IEquatable<T>
        {
            if (value.Equals(default))
                throw new ArgumentOutOfRangeException(paramName, value, Start(paramName, value) + "must be a non-zero value.");
        }

        public static void ThrowIfNegative<T>(T value, [CallerArgumentExpression("value")] string? paramName = null) where T : struct, IComparable<T>, IEquatable<T>
        {
            if (value.CompareTo(default) < 0 || IsNegativeZero(value))
                throw new ArgumentOutOfRangeException(paramName, value, Start(paramName, value) + "must be a non-negative value.");
        }

        public static void ThrowIfNegativeOrZero<T>(T value, [CallerArgumentExpression("value")] string? paramName = null) where T : struct, IComparable<T>, IEquatable<T>
        {
            if (value.CompareTo(default) <= 0)
                throw new ArgumentOutOfRangeException(paramName, value, Start(paramName, value) + "must be a non-negative and non-zero value.");
        }

        public static void ThrowIfEqual<T>(T value, T other, [CallerArgumentExpression("value")] string? paramName = null)
        {
            if (EqualityComparer<T>.Default.Equals(value, other))
                throw new ArgumentOutOfRangeException(paramName, value, Start(paramName, value) + "must not be equal to '" + Shown(other) + "'.");
        }

        public static void ThrowIfNotEqual<T>(T value, T other, [CallerArgumentExpression("value")] string? paramName = null)
        {
            if (!EqualityComparer<T>.Default.Equals(value, other))
                throw new ArgumentOutOfRangeException(paramName, value, Start(paramName, value) + "must be equal to '" + Shown(other) + "'.");
        }

        public static void ThrowIfGreaterThan<T>(T value, T other, [CallerArgumentExpression("value")] string? paramName = null) where T : IComparable<T>
        {
            if (value.CompareTo(other) > 0)
                throw new ArgumentOutOfRangeException(paramName, value, Start(paramName, value) + "must be less than or equal to '" + Shown(other) + "'.");
        }

        public static void ThrowIfGreaterThanOrEqual<T>(T value, T other, [CallerArgumentExpression("value")] string? paramName = null) where T : IComparable<T>
        {
            if (value.CompareTo(other) >= 0)
                throw new ArgumentOutOfRangeException(paramName, value, Start(paramName, value) + "must be less than '" + Shown(other) + "'.");
        }

        public static void ThrowIfLessThan<T>(T value, T other, [CallerArgumentExpression("value")] string? paramName = null) where T : IComparable<T>
        {
            if (value.CompareTo(other) < 0)
                throw new ArgumentOutOfRangeException(paramName, value, Start(paramName, value) + "must be greater than or equal to '" + Shown(other) + "'.");
        }

        public static void ThrowIfLessThanOrEqual<T>(T value, T other, [CallerArgumentExpression("value")] string? paramName = null) where T : IComparable<T>
        {
            if (value.CompareTo(other) <= 0)
                throw new ArgumentOutOfRangeException(paramName, value, Start(paramName, value) + "must be greater than '" + Shown(other) + "'.");
        }

        private static string Start<T>(string? paramName, T value) => paramName + " ('" + Shown(value) + "') ";

        private static string? Shown<T>(T value) => value == null ? "null" : value.ToString();

        private static bool IsNegativeZero<T>(T value) => value switch
        {
            double d => double.IsNegative(d) && d == 0,
            float f => float.IsNegative(f) && f == 0,
            _ => false,
        };
    }
}
