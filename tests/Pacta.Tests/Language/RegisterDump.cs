using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using Pacta.Register;

namespace Pacta.Tests.Language;

/// <summary>Writes what a register holds, without the lines on which it stands: two layouts can be compared.</summary>
internal static class RegisterDump
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    public static string Of(TreatyRegister register)
    {
        var page = new StringBuilder();
        Write(page, register.Contents);
        return page.ToString();
    }

    private static void Write(StringBuilder page, object? value)
    {
        switch (value)
        {
            case null:
                page.Append('-');
                break;
            case string or Enum or IConvertible:
                page.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('|');
                break;
            case IEnumerable items:
                page.Append('[');
                foreach (var item in items)
                    Write(page, item);
                page.Append(']');
                break;
            case { } other when other.GetType().Namespace == "Pacta.Register":
                page.Append(other.GetType().Name).Append('(');
                foreach (var property in s_properties.GetOrAdd(other.GetType(), Meanings))
                    Write(page, property.GetValue(other));
                page.Append(')');
                break;
            default:
                page.Append(value).Append('|');
                break;
        }
    }

    private static PropertyInfo[] Meanings(Type type) => [.. type.GetProperties().Where(IsMeaning)];

    // An expectation or claim keeps its words as written, spaces included; a formatter may change those.
    private static bool IsMeaning(PropertyInfo property) => property.GetIndexParameters().Length == 0
        && property.GetMethod is { IsStatic: false } && property.Name is not nameof(Provenance.LineNumber)
        && !(property.Name == nameof(Expectation.Text) && (property.DeclaringType == typeof(Claim)
            || property.DeclaringType!.IsAssignableTo(typeof(Expectation))));
}
