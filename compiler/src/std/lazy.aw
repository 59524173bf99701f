// System.Lazy<T> and LazyInitializer.

using System.Threading;

namespace System.Threading
{
    public enum LazyThreadSafetyMode
    {
        None,
        PublicationOnly,
        ExecutionAndPublication
    }

    public static class LazyInitializer
    {
        public static T EnsureInitialized<T>(ref T? target) where T : class, new()
        {
            T? value = Volatile.Read(ref target);
            if (value == null)
            {
                Interlocked.CompareExchange(ref target, new T(), null);
                value = target;
            }
            return value!;
        }

        public static T EnsureInitialized<T>(ref T? target, Func<T> valueFactory) where T : class
        {
            T? value = Volatile.Read(ref target);
            if (value == null)
            {
                T made = valueFactory();
                if (made == null)
                    throw new InvalidOperationException("ValueFactory returned null.");
                Interlocked.CompareExchange(ref target, made, null);
                value = target;
            }
            return value!;
        }

        public static T EnsureInitialized<T>(ref T? target, ref object? syncLock, Func<T> valueFactory) where T : class
        {
            T? value = Volatile.Read(ref target);
            if (value != null)
                return value;
            lock (Gate(ref syncLock))
            {
                value = Volatile.Read(ref target);
                if (value == null)
                {
                    value = valueFactory();
                    if (value == null)
                        throw new InvalidOperationException("ValueFactory returned null.");
                    Volatile.Write(ref target, value);
                }
                return value;
            }
        }

        public static T EnsureInitialized<T>(ref T target, ref bool initialized, ref object? syncLock) where T : new() =>
            EnsureInitialized(ref target, ref initialized, ref syncLock, () => new T());

        public static T EnsureInitialized<T>(ref T target, ref bool initialized, ref object? syncLock, Func<T> valueFactory)
        {
            if (Volatile.Read(ref initialized))
                return target;
            lock (Gate(ref syncLock))
            {
                if (!Volatile.Read(ref initialized))
                {
                    target = valueFactory();
                    Volatile.Write(ref initialized, true);
                }
            }
            return target;
        }

        private static object Gate(ref object? syncLock)
        {
            object? gate = Volatile.Read(ref syncLock);
            if (gate != null)
                return gate;
            gate = new object();
            return Interlocked.CompareExchange(ref syncLock, gate, null) ?? gate;
        }
    }
}

namespace System
{
    public class Lazy<T>
    {
        private T _value;
        private Func<T>? _factory;
        private readonly LazyThreadSafetyMode _mode;
        private readonly object _gate = new object();
        private bool _created;
        private bool _running;
        // What the factory has thrown, once and for all.
        private Exception? _fault;

        public Lazy() : this(null, LazyThreadSafetyMode.ExecutionAndPublication, true) { }

        public Lazy(bool isThreadSafe)
            : this(null, isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None, true)
        {
        }

        public Lazy(LazyThreadSafetyMode mode) : this(null, mode, true) { }

        public Lazy(Func<T> valueFactory) : this(valueFactory, LazyThreadSafetyMode.ExecutionAndPublication, false) { }

        public Lazy(Func<T> valueFactory, bool isThreadSafe)
            : this(valueFactory, isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None, false)
        {
        }

        public Lazy(Func<T> valueFactory, LazyThreadSafetyMode mode) : this(valueFactory, mode, false) { }

        public Lazy(T value)
        {
            _value = value;
            _created = true;
        }

        private Lazy(Func<T>? valueFactory, LazyThreadSafetyMode mode, bool byConstructor)
        {
            if (valueFactory == null && !byConstructor)
                throw new ArgumentNullException("valueFactory");
            if (mode < LazyThreadSafetyMode.None || mode > LazyThreadSafetyMode.ExecutionAndPublication)
                throw new ArgumentOutOfRangeException("mode", "The mode argument specifies an invalid value.");
            _factory = valueFactory;
            _mode = mode;
        }

        public bool IsValueCreated => Volatile.Read(ref _created);

        public T Value
        {
            get
            {
                if (Volatile.Read(ref _created))
                    return _value;
                if (_mode == LazyThreadSafetyMode.ExecutionAndPublication)
                {
                    lock (_gate)
                        return _created ? _value : Create();
                }
                return _mode == LazyThreadSafetyMode.None ? Create() : Publish();
            }
        }

        private T Create()
        {
            if (_fault != null)
                throw _fault;
            if (_factory == null)
            {
                _value = Construct();
                Volatile.Write(ref _created, true);
                return _value;
            }
            if (_running)
                throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
            _running = true;
            try
            {
                _value = _factory();
                Volatile.Write(ref _created, true);
                _factory = null;
            }
            catch (Exception e)
            {
                _fault = e;
                throw;
            }
            return _value;
        }

        private static T Construct()
        {
            T made = Activator.CreateInstance<T>();
            if (made == null)
                throw new MissingMemberException("The lazily-initialized type does not have a public, parameterless constructor.");
            return made;
        }

        // Several threads may make a value; the first to finish wins. A failure is not kept.
        private T Publish()
        {
            Func<T>? factory = _factory;
            T made = factory == null ? Construct() : factory();
            lock (_gate)
            {
                if (!_created)
                {
                    _value = made;
                    Volatile.Write(ref _created, true);
                    _factory = null;
                }
            }
            return _value;
        }

        public override string? ToString() => IsValueCreated ? Value!.ToString() : "Value is not created.";
    }
}
