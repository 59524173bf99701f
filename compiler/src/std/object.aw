// The root of all types, and the types that describe types.
//
// The first three virtual members of Object have the slots that the runtime knows: ToString, Equals, GetHashCode.

namespace System;

public class Object
{
    public Object() { }

    [Intrinsic("object_type")]
    private static extern nint DescOf(object o);

    [Intrinsic("object_hash")]
    internal static extern int IdentityHash(object? o);

    [Intrinsic("object_clone")]
    private static extern object CloneOf(object o);

    [Intrinsic("reference_equals")]
    public static extern bool ReferenceEquals(object? objA, object? objB);

    public virtual string? ToString() => GetType().ToString();

    public virtual bool Equals(object? obj) => ReferenceEquals(this, obj);

    public virtual int GetHashCode() => IdentityHash(this);

    public Type GetType() => Type.Of(DescOf(this));

    protected object MemberwiseClone() => CloneOf(this);

    public static bool Equals(object? objA, object? objB)
    {
        if (ReferenceEquals(objA, objB))
            return true;
        if (objA == null || objB == null)
            return false;
        return objA.Equals(objB);
    }
}

// Structs compare field by field, unless they override it.
public abstract class ValueType
{
    [Intrinsic("value_equals")]
    private static extern bool ContentEquals(object a, object b);

    [Intrinsic("value_hash")]
    private static extern int ContentHash(object o);

    public override bool Equals(object? obj) => obj != null && ContentEquals(this, obj);

    public override int GetHashCode() => ContentHash(this);
}

// `typeof(T)` and `GetType()`: one object for each type, made by the compiler.
public sealed class Type : IEquatable<Type>
{
    // The address of the type's descriptor. The compiler knows that this field is the first.
    private readonly nint _desc;

    private Type(nint desc)
    {
        _desc = desc;
    }

    // The one object of each type.
    [Intrinsic("type_of")]
    internal static extern Type Of(nint desc);

    [Intrinsic("type_name")]
    private static extern string NameOf(nint desc);

    [Intrinsic("type_full_name")]
    private static extern string FullNameOf(nint desc);

    [Intrinsic("type_qualified_name")]
    private static extern string QualifiedNameOf(nint desc);

    [Intrinsic("type_namespace")]
    private static extern string? NamespaceOf(nint desc);

    [Intrinsic("type_kind")]
    private static extern int KindOf(nint desc);

    [Intrinsic("type_element")]
    private static extern nint ElementOf(nint desc);

    [Intrinsic("type_base")]
    private static extern nint BaseOf(nint desc);

    [Intrinsic("type_assignable")]
    private static extern bool IsAssignable(nint from, nint to);

    public string Name => NameOf(_desc);

    public string? FullName => QualifiedNameOf(_desc);

    public string? Namespace => NamespaceOf(_desc);

    internal nint Desc => _desc;

    public bool IsArray => KindOf(_desc) == 1;

    public bool IsEnum => BaseOf(_desc) == typeof(Enum)._desc;

    public bool IsValueType => KindOf(_desc) == 5;

    public bool IsPrimitive
    {
        get
        {
            TypeCode code = GetTypeCode(this);
            return code >= TypeCode.Boolean && code <= TypeCode.Double && !IsEnum || this == typeof(nint) || this == typeof(nuint);
        }
    }

    // The descriptor of an enum has its underlying type where an array's has its element type.
    public Type GetEnumUnderlyingType()
    {
        if (!IsEnum)
            throw new ArgumentException("Type provided must be an Enum.", "enumType");
        return Of(ElementOf(_desc));
    }

    public string[] GetEnumNames() => Enum.GetNames(this);

    public Array GetEnumValues() => Enum.GetValues(this);

    public static TypeCode GetTypeCode(Type? type)
    {
        if (type is null)
            return TypeCode.Empty;
        if (type.IsEnum)
            type = type.GetEnumUnderlyingType();
        if (type == typeof(int))
            return TypeCode.Int32;
        if (type == typeof(string))
            return TypeCode.String;
        if (type == typeof(double))
            return TypeCode.Double;
        if (type == typeof(bool))
            return TypeCode.Boolean;
        if (type == typeof(long))
            return TypeCode.Int64;
        if (type == typeof(char))
            return TypeCode.Char;
        if (type == typeof(byte))
            return TypeCode.Byte;
        if (type == typeof(sbyte))
            return TypeCode.SByte;
        if (type == typeof(short))
            return TypeCode.Int16;
        if (type == typeof(ushort))
            return TypeCode.UInt16;
        if (type == typeof(uint))
            return TypeCode.UInt32;
        if (type == typeof(ulong))
            return TypeCode.UInt64;
        if (type == typeof(float))
            return TypeCode.Single;
        if (type == typeof(decimal))
            return TypeCode.Decimal;
        if (type == typeof(DateTime))
            return TypeCode.DateTime;
        return type == typeof(DBNull) ? TypeCode.DBNull : TypeCode.Object;
    }

    public Type? BaseType
    {
        get
        {
            nint desc = BaseOf(_desc);
            return desc == 0 ? null : Of(desc);
        }
    }

    public Type? GetElementType() => IsArray ? Of(ElementOf(_desc)) : null;

    public bool IsAssignableFrom(Type? c) => c is not null && IsAssignable(c._desc, _desc);

    public bool IsAssignableTo(Type? targetType) => targetType is not null && IsAssignable(_desc, targetType._desc);

    public bool IsInstanceOfType(object? o) => o != null && IsAssignableFrom(o.GetType());

    public bool IsSubclassOf(Type c)
    {
        for (Type? t = BaseType; t is not null; t = t.BaseType)
        {
            if (t == c)
                return true;
        }
        return false;
    }

    public override string ToString() => FullNameOf(_desc);

    public bool Equals(Type? o) => o is not null && _desc == o._desc;

    public override bool Equals(object? o) => o is Type other && _desc == other._desc;

    public override int GetHashCode() => _desc.GetHashCode();

    public static bool operator ==(Type? left, Type? right)
    {
        if (left is null)
            return right is null;
        return left.Equals(right);
    }

    public static bool operator !=(Type? left, Type? right) => !(left == right);
}

// What is called where C# leaves a call out: a partial method that nobody implements, `[Conditional]`.
internal static class OmittedCall
{
    internal static void Nothing() { }
}

public static class Activator
{
    // `new T()`: the compiler knows the constructor of every T.
    [Intrinsic("new_instance")]
    public static extern T CreateInstance<T>();
}

public abstract class Attribute
{
}

public sealed class FlagsAttribute : Attribute
{
}

public sealed class ObsoleteAttribute : Attribute
{
    public ObsoleteAttribute() { }

    public ObsoleteAttribute(string? message)
    {
        Message = message;
    }

    public ObsoleteAttribute(string? message, bool error)
    {
        Message = message;
        IsError = error;
    }

    public string? Message { get; }

    public bool IsError { get; }
}

public interface IDisposable
{
    void Dispose();
}

public interface IComparable
{
    int CompareTo(object? obj);
}

public interface IComparable<in T>
{
    int CompareTo(T? other);
}

public interface IEquatable<T>
{
    bool Equals(T? other);
}

public interface ICloneable
{
    object Clone();
}

public interface IFormatProvider
{
    object? GetFormat(Type? formatType);
}

public interface IFormattable
{
    string ToString(string? format, IFormatProvider? formatProvider);
}

public interface IProgress<in T>
{
    void Report(T value);
}
