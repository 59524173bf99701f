// System.Environment: what a program seldom asks for; Progress<T>, OperatingSystem.

namespace System
{
    public static partial class Environment
    {
        public static bool HasShutdownStarted => false;

        public static bool Is64BitProcess => true;

        public static bool Is64BitOperatingSystem => true;

        public static bool UserInteractive => true;

        public static bool IsPrivilegedProcess => UserName == "root";

        public static string UserName => GetEnvironmentVariable("USER") ?? GetEnvironmentVariable("LOGNAME") ?? "root";

        public static string UserDomainName => MachineName;

        public static string SystemDirectory => "";

        public static int SystemPageSize => 4096;

        public static Version Version => new Version(10, 0, 0);

        public static void FailFast(string? message, Exception? exception) =>
            FailFast(exception == null ? message : message + "\n" + exception.ToString());

        public static string ExpandEnvironmentVariables(string name)
        {
            if (name == null)
                throw new ArgumentNullException("name");
            System.Text.StringBuilder text = new System.Text.StringBuilder();
            int at = 0;
            while (at < name.Length)
            {
                int end = name[at] == '%' ? name.IndexOf('%', at + 1) : -1;
                string? value = end < 0 ? null : GetEnvironmentVariable(name.Substring(at + 1, end - at - 1));
                if (value == null)
                {
                    text.Append(name[at++]);
                    continue;
                }
                text.Append(value);
                at = end + 1;
            }
            return text.ToString();
        }
    }

    public static class OperatingSystem
    {
        public static bool IsLinux() => true;

        public static bool IsWindows() => false;

        public static bool IsMacOS() => false;
    }

    public class Progress<T> : IProgress<T>
    {
        private readonly System.Threading.SynchronizationContext? _context;
        private readonly Action<T>? _handler;

        public Progress()
        {
            _context = System.Threading.SynchronizationContext.Current;
        }

        public Progress(Action<T> handler) : this()
        {
            _handler = handler ?? throw new ArgumentNullException("handler");
        }

        public event EventHandler<T>? ProgressChanged;

        protected virtual void OnReport(T value)
        {
            if (_handler == null && ProgressChanged == null)
                return;
            if (_context == null)
                System.Threading.ThreadPool.QueueUserWorkItem(_ => Tell(value));
            else
                _context.Post(_ => Tell(value), null);
        }

        private void Tell(T value)
        {
            _handler?.Invoke(value);
            ProgressChanged?.Invoke(this, value);
        }

        void IProgress<T>.Report(T value) => OnReport(value);
    }
}
