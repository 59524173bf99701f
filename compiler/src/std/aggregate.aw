// System.AggregateException.

using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System;

public class AggregateException : Exception
{
    private readonly Exception[] _innerExceptions;

    public AggregateException() : base("One or more errors occurred.")
    {
        _innerExceptions = new Exception[0];
    }

    public AggregateException(string? message) : base(message)
    {
        _innerExceptions = new Exception[0];
    }

    public AggregateException(string? message, Exception innerException) : base(message, innerException)
    {
        if (innerException == null)
            throw new ArgumentNullException("innerException");
        _innerExceptions = new Exception[] { innerException };
    }

    public AggregateException(params Exception[] innerExceptions)
        : this("One or more errors occurred.", innerExceptions)
    {
    }

    public AggregateException(IEnumerable<Exception> innerExceptions)
        : this("One or more errors occurred.", innerExceptions)
    {
    }

    public AggregateException(string? message, IEnumerable<Exception> innerExceptions)
        : this(message, new List<Exception>(innerExceptions).ToArray())
    {
    }

    public AggregateException(string? message, params Exception[] innerExceptions)
        : base(message, innerExceptions != null && innerExceptions.Length > 0 ? innerExceptions[0] : null)
    {
        if (innerExceptions == null)
            throw new ArgumentNullException("innerExceptions");
        _innerExceptions = new Exception[innerExceptions.Length];
        for (int i = 0; i < innerExceptions.Length; i++)
        {
            if (innerExceptions[i] == null)
                throw new ArgumentException("An element of innerExceptions was null.");
            _innerExceptions[i] = innerExceptions[i];
        }
    }

    public ReadOnlyCollection<Exception> InnerExceptions => new ReadOnlyCollection<Exception>(_innerExceptions);

    public override string Message
    {
        get
        {
            string message = base.Message;
            if (_innerExceptions.Length == 0)
                return message;
            for (int i = 0; i < _innerExceptions.Length; i++)
                message = message + (i == 0 ? " (" : ") (") + _innerExceptions[i].Message;
            return message + ")";
        }
    }

    public override Exception GetBaseException()
    {
        Exception? back = this;
        AggregateException? aggregate = this;
        while (aggregate != null && aggregate._innerExceptions.Length == 1)
        {
            back = back!.InnerException;
            aggregate = back as AggregateException;
        }
        return back!;
    }

    public void Handle(Func<Exception, bool> predicate)
    {
        if (predicate == null)
            throw new ArgumentNullException("predicate");
        List<Exception>? unhandled = null;
        for (int i = 0; i < _innerExceptions.Length; i++)
        {
            if (!predicate(_innerExceptions[i]))
            {
                if (unhandled == null)
                    unhandled = new List<Exception>();
                unhandled.Add(_innerExceptions[i]);
            }
        }
        if (unhandled != null)
            throw new AggregateException(base.Message, unhandled.ToArray());
    }

    // Level by level, as .NET's order of the flattened exceptions is.
    public AggregateException Flatten()
    {
        List<Exception> flat = new List<Exception>();
        List<AggregateException> nested = new List<AggregateException>();
        nested.Add(this);
        for (int at = 0; at < nested.Count; at++)
        {
            foreach (Exception inner in nested[at]._innerExceptions)
            {
                if (inner is AggregateException aggregate)
                    nested.Add(aggregate);
                else
                    flat.Add(inner);
            }
        }
        return new AggregateException(GetType() == typeof(AggregateException) ? base.Message : Message, flat.ToArray());
    }

    public override string ToString()
    {
        string text = base.ToString();
        for (int i = 0; i < _innerExceptions.Length; i++)
        {
            // The first one is in the base's text.
            if (!Object.ReferenceEquals(_innerExceptions[i], InnerException))
                text = text + "\n ---> (Inner Exception #" + i.ToString() + ") " + _innerExceptions[i].ToString() + "<---\n";
        }
        return text;
    }
}
