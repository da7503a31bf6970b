using System.Collections;
using System.Reflection;
using Pacta.Register;

namespace Pacta.Tests.Registers;

/// <summary>
/// Finds every provenance that a value holds, whatever its shape: what a new kind of fact adds is found.
/// </summary>
internal static class Provenances
{
    public static List<Provenance> In(object? value)
    {
        List<Provenance> found = [];
        Add(value, found);
        return found;
    }

    private static void Add(object? value, List<Provenance> found)
    {
        switch (value)
        {
            case null or string or IConvertible:
                return;
            case Provenance from:
                if (!ReferenceEquals(from, Provenance.None))
                    found.Add(from);
                return;
            case IEnumerable items:
                foreach (var item in items)
                    Add(item, found);
                return;
        }

        var type = value.GetType();
        if (type.Namespace != "Pacta.Register" && !type.IsGenericType)
            return;
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            Add(field.GetValue(value), found);
    }
}
