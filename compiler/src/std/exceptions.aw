// System.Exception and the exceptions of the library.
//
// The runtime knows the fields of Exception by their order (runtime/abi: `Exception`), the first virtual member, Message, by its slot,
// and it makes some of these exceptions itself, for failed checks: such an object has the fields of Exception set, and no
// constructor has run.

using System.Threading;

namespace System
{
    public class Exception
    {
        internal string? _message;
        internal Exception? _innerException;
        internal long[]? _trace;
        internal int _traceLength;
        internal int _hresult;
        private System.Collections.IDictionary? _data;

        public virtual System.Collections.IDictionary Data => _data ??= new System.Collections.Hashtable();

        public virtual string? HelpLink { get; set; }

        public virtual string? Source { get; set; }

        public Exception()
        {
            _hresult = unchecked((int)0x80131500);
        }

        public Exception(string? message)
        {
            _message = message;
            _hresult = unchecked((int)0x80131500);
        }

        public Exception(string? message, Exception? innerException)
        {
            _message = message;
            _innerException = innerException;
            _hresult = unchecked((int)0x80131500);
        }

        public virtual string Message => _message ?? "Exception of type '" + GetType().FullName + "' was thrown.";

        public Exception? InnerException => _innerException;

        public int HResult
        {
            get => _hresult;
            set => _hresult = value;
        }

        [Intrinsic("exception_stack_trace")]
        private static extern string? TraceOf(Exception exception);

        public virtual string? StackTrace => TraceOf(this);

        public virtual Exception GetBaseException()
        {
            Exception exception = this;
            while (exception._innerException != null)
                exception = exception._innerException;
            return exception;
        }

        public override string ToString()
        {
            string text = GetType().FullName!;
            string message = Message;
            if (!string.IsNullOrEmpty(message))
                text = text + ": " + message;
            if (_innerException != null)
                text = text + "\n ---> " + _innerException.ToString() + "\n   --- End of inner exception stack trace ---";
            string? trace = StackTrace;
            if (trace != null)
                text = text + "\n" + trace;
            return text;
        }
    }

    public class SystemException : Exception
    {
        public SystemException() : base("System error.")
        {
            _hresult = unchecked((int)0x80131501);
        }

        public SystemException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131501);
        }

        public SystemException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131501);
        }
    }

    public class ApplicationException : Exception
    {
        public ApplicationException() : base("Error in the application.")
        {
            _hresult = unchecked((int)0x80131600);
        }

        public ApplicationException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131600);
        }

        public ApplicationException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131600);
        }
    }

    public class ArithmeticException : SystemException
    {
        public ArithmeticException() : base("Overflow or underflow in the arithmetic operation.")
        {
            _hresult = unchecked((int)0x80070216);
        }

        public ArithmeticException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80070216);
        }

        public ArithmeticException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80070216);
        }
    }

    public class DivideByZeroException : ArithmeticException
    {
        public DivideByZeroException() : base("Attempted to divide by zero.")
        {
            _hresult = unchecked((int)0x80020012);
        }

        public DivideByZeroException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80020012);
        }

        public DivideByZeroException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80020012);
        }
    }

    public class OverflowException : ArithmeticException
    {
        public OverflowException() : base("Arithmetic operation resulted in an overflow.")
        {
            _hresult = unchecked((int)0x80131516);
        }

        public OverflowException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131516);
        }

        public OverflowException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131516);
        }
    }

    public class ArrayTypeMismatchException : SystemException
    {
        public ArrayTypeMismatchException() : base("Attempted to access an element as a type incompatible with the array.")
        {
            _hresult = unchecked((int)0x80131503);
        }

        public ArrayTypeMismatchException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131503);
        }

        public ArrayTypeMismatchException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131503);
        }
    }

    public class FormatException : SystemException
    {
        public FormatException() : base("One of the identified items was in an invalid format.")
        {
            _hresult = unchecked((int)0x80131537);
        }

        public FormatException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131537);
        }

        public FormatException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131537);
        }
    }

    public sealed class IndexOutOfRangeException : SystemException
    {
        public IndexOutOfRangeException() : base("Index was outside the bounds of the array.")
        {
            _hresult = unchecked((int)0x80131508);
        }

        public IndexOutOfRangeException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131508);
        }

        public IndexOutOfRangeException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131508);
        }
    }

    public class InvalidCastException : SystemException
    {
        public InvalidCastException() : base("Specified cast is not valid.")
        {
            _hresult = unchecked((int)0x80004002);
        }

        public InvalidCastException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80004002);
        }

        public InvalidCastException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80004002);
        }
    }

    public class InvalidOperationException : SystemException
    {
        public InvalidOperationException() : base("Operation is not valid due to the current state of the object.")
        {
            _hresult = unchecked((int)0x80131509);
        }

        public InvalidOperationException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131509);
        }

        public InvalidOperationException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131509);
        }
    }

    public class ObjectDisposedException : InvalidOperationException
    {
        private readonly string? _objectName;

        public ObjectDisposedException(string? objectName) : base("Cannot access a disposed object.")
        {
            _objectName = objectName;
            _hresult = unchecked((int)0x80131622);
        }

        public ObjectDisposedException(string? objectName, string? message) : base(message)
        {
            _objectName = objectName;
            _hresult = unchecked((int)0x80131622);
        }

        public ObjectDisposedException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131622);
        }

        public string ObjectName => _objectName ?? "";

        public override string Message
        {
            get
            {
                if (string.IsNullOrEmpty(_objectName))
                    return base.Message;
                return base.Message + "\nObject name: '" + _objectName + "'.";
            }
        }

        public static void ThrowIf(bool condition, object instance)
        {
            if (condition)
                throw new ObjectDisposedException(instance.GetType().FullName);
        }

        public static void ThrowIf(bool condition, Type type)
        {
            if (condition)
                throw new ObjectDisposedException(type.FullName);
        }
    }

    public class NotImplementedException : SystemException
    {
        public NotImplementedException() : base("The method or operation is not implemented.")
        {
            _hresult = unchecked((int)0x80004001);
        }

        public NotImplementedException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80004001);
        }

        public NotImplementedException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80004001);
        }
    }

    public class MemberAccessException : SystemException
    {
        public MemberAccessException() : base("Cannot access member.")
        {
            _hresult = unchecked((int)0x8013151A);
        }

        public MemberAccessException(string? message) : base(message)

        {

            _hresult = unchecked((int)0x8013151A);

        }

        public MemberAccessException(string? message, Exception? innerException) : base(message, innerException)

        {

            _hresult = unchecked((int)0x8013151A);

        }
    }

    public class MissingMemberException : MemberAccessException
    {
        public MissingMemberException() : base("Attempted to access a missing member.")
        {
            _hresult = unchecked((int)0x80131512);
        }

        public MissingMemberException(string? message) : base(message)

        {

            _hresult = unchecked((int)0x80131512);

        }

        public MissingMemberException(string? message, Exception? innerException) : base(message, innerException)

        {

            _hresult = unchecked((int)0x80131512);

        }
    }

    public class NotSupportedException : SystemException
    {
        public NotSupportedException() : base("Specified method is not supported.")
        {
            _hresult = unchecked((int)0x80131515);
        }

        public NotSupportedException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131515);
        }

        public NotSupportedException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131515);
        }
    }

    public class PlatformNotSupportedException : NotSupportedException
    {
        public PlatformNotSupportedException() : base("Operation is not supported on this platform.")
        {
            _hresult = unchecked((int)0x80131539);
        }

        public PlatformNotSupportedException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131539);
        }

        public PlatformNotSupportedException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131539);
        }
    }

    public class NullReferenceException : SystemException
    {
        public NullReferenceException() : base("Object reference not set to an instance of an object.")
        {
            _hresult = unchecked((int)0x80004003);
        }

        public NullReferenceException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80004003);
        }

        public NullReferenceException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80004003);
        }
    }

    public class OutOfMemoryException : SystemException
    {
        public OutOfMemoryException() : base("Insufficient memory to continue the execution of the program.")
        {
            _hresult = unchecked((int)0x8007000E);
        }

        public OutOfMemoryException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x8007000E);
        }

        public OutOfMemoryException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x8007000E);
        }

        // The runtime makes this exception without a message when the heap is full.
        public override string Message => _message ?? "Insufficient memory to continue the execution of the program.";
    }

    public class RankException : SystemException
    {
        public RankException() : base("Attempted to operate on an array with the incorrect number of dimensions.")
        {
            _hresult = unchecked((int)0x80131517);
        }

        public RankException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131517);
        }

        public RankException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131517);
        }
    }

    public sealed class StackOverflowException : SystemException
    {
        public StackOverflowException() : base("Operation caused a stack overflow.")
        {
            _hresult = unchecked((int)0x800703E9);
        }

        public StackOverflowException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x800703E9);
        }

        public StackOverflowException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x800703E9);
        }
    }

    public class TimeoutException : SystemException
    {
        public TimeoutException() : base("The operation has timed out.")
        {
            _hresult = unchecked((int)0x80131505);
        }

        public TimeoutException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131505);
        }

        public TimeoutException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131505);
        }
    }

    public class UnauthorizedAccessException : SystemException
    {
        public UnauthorizedAccessException() : base("Attempted to perform an unauthorized operation.")
        {
            _hresult = unchecked((int)0x80070005);
        }

        public UnauthorizedAccessException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80070005);
        }

        public UnauthorizedAccessException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80070005);
        }
    }

    public sealed class TypeInitializationException : SystemException
    {
        private readonly string? _typeName;

        public TypeInitializationException(string? fullTypeName, Exception? innerException)
            : base("The type initializer for '" + fullTypeName + "' threw an exception.", innerException)
        {
            _typeName = fullTypeName;
            _hresult = unchecked((int)0x80131534);
        }

        public string TypeName
        {
            get
            {
                if (_typeName != null)
                    return _typeName;
                // Made by the runtime: the name is in the message.
                string message = Message;
                int start = message.IndexOf('\'') + 1;
                return message.Substring(start, message.LastIndexOf('\'') - start);
            }
        }
    }

    public class OperationCanceledException : SystemException
    {
        private CancellationToken _token;

        public OperationCanceledException() : base("The operation was canceled.")
        {
            _hresult = unchecked((int)0x8013153B);
        }

        public OperationCanceledException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x8013153B);
        }

        public OperationCanceledException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x8013153B);
        }

        public OperationCanceledException(CancellationToken token) : base("The operation was canceled.")
        {
            _token = token;
            _hresult = unchecked((int)0x8013153B);
        }

        public OperationCanceledException(string? message, CancellationToken token) : base(message)
        {
            _token = token;
            _hresult = unchecked((int)0x8013153B);
        }

        public OperationCanceledException(string? message, Exception? innerException, CancellationToken token)
            : base(message, innerException)
        {
            _token = token;
            _hresult = unchecked((int)0x8013153B);
        }

        public CancellationToken CancellationToken => _token;
    }
}

namespace System.Runtime.CompilerServices
{
    // A switch expression without an arm for its value.
    public sealed class SwitchExpressionException : InvalidOperationException
    {
        public SwitchExpressionException() : base("Non-exhaustive switch expression failed to match its input.")
        {
        }

        public SwitchExpressionException(object? unmatchedValue)
            : base("Non-exhaustive switch expression failed to match its input.")
        {
            UnmatchedValue = unmatchedValue;
        }

        public SwitchExpressionException(string? message) : base(message)
        {
        }

        public SwitchExpressionException(string? message, Exception? innerException) : base(message, innerException)
        {
        }

        public object? UnmatchedValue { get; }

        public override string Message
        {
            get
            {
                if (UnmatchedValue == null)
                    return base.Message;
                return base.Message + "\nUnmatched value was " + UnmatchedValue.ToString() + ".";
            }
        }
    }
}

namespace System.Collections.Generic
{
    public class KeyNotFoundException : SystemException
    {
        public KeyNotFoundException() : base("The given key was not present in the dictionary.")
        {
            _hresult = unchecked((int)0x80131577);
        }

        public KeyNotFoundException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131577);
        }

        public KeyNotFoundException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131577);
        }
    }
}

namespace System.Threading.Tasks
{
    public class TaskCanceledException : OperationCanceledException
    {
        private readonly Task? _task;

        public TaskCanceledException() : base("A task was canceled.")
        {
        }

        public TaskCanceledException(string? message) : base(message)
        {
        }

        public TaskCanceledException(string? message, Exception? innerException) : base(message, innerException)
        {
        }

        public TaskCanceledException(string? message, Exception? innerException, CancellationToken token)
            : base(message, innerException, token)
        {
        }

        public TaskCanceledException(Task? task)
            : base("A task was canceled.", null, task == null ? default(CancellationToken) : task.CancelToken)
        {
            _task = task;
        }

        internal TaskCanceledException(Task task, CancellationToken token) : base("A task was canceled.", null, token)
        {
            _task = task;
        }

        public Task? Task => _task;
    }
}

namespace System.IO
{
    public class IOException : SystemException
    {
        public IOException() : base("I/O error occurred.")
        {
            _hresult = unchecked((int)0x80131620);
        }

        public IOException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80131620);
        }

        public IOException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80131620);
        }
    }

    public class EndOfStreamException : IOException
    {
        public EndOfStreamException() : base("Attempted to read past the end of the stream.")
        {
            _hresult = unchecked((int)0x80070026);
        }

        public EndOfStreamException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80070026);
        }

        public EndOfStreamException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80070026);
        }
    }

    public class DirectoryNotFoundException : IOException
    {
        public DirectoryNotFoundException() : base("Attempted to access a path that is not on the disk.")
        {
            _hresult = unchecked((int)0x80070003);
        }

        public DirectoryNotFoundException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80070003);
        }

        public DirectoryNotFoundException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80070003);
        }
    }

    public class FileNotFoundException : IOException
    {
        private readonly string? _fileName;

        public FileNotFoundException() : base("Unable to find the specified file.")
        {
            _hresult = unchecked((int)0x80070002);
        }

        public FileNotFoundException(string? message) : base(message)
        {
            _hresult = unchecked((int)0x80070002);
        }

        public FileNotFoundException(string? message, Exception? innerException) : base(message, innerException)
        {
            _hresult = unchecked((int)0x80070002);
        }

        public FileNotFoundException(string? message, string? fileName) : base(message)
        {
            _fileName = fileName;
            _hresult = unchecked((int)0x80070002);
        }

        public string? FileName => _fileName;
    }
}
