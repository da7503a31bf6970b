using System.Reflection;
using System.Text;
using Pacta.Formats;
using Pacta.Register;

namespace Pacta.Tests.House;

/// <summary>
/// What others can build on is written down: a change to it shows in the diff of PublicApi.txt. PACTA_ACCEPT=1 writes
/// it anew.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_one_written_down()
    {
        var path = Repository.At("tests", "Pacta.Tests", "House", "PublicApi.txt");
        var actual = Describe(typeof(TreatyRegister).Assembly) + Describe(typeof(RegisterReader).Assembly);
        if (Environment.GetEnvironmentVariable("PACTA_ACCEPT") == "1"
            && Environment.GetEnvironmentVariable("CI") is null)
            File.WriteAllText(path, actual);

        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(static t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(KindOf(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in Members(type))
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Own =
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetNames(type);
        return type.GetMembers(Own).Where(IsWritten).Select(Describe).Order(StringComparer.Ordinal);
    }

    // What the compiler adds to every record says nothing about it.
    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } => false,
        MethodInfo method => method.Name
            is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "PrintMembers")
            && !method.Name.Contains('$', StringComparison.Ordinal),
        PropertyInfo property => property.Name != "EqualityContract",
        Type => false,
        _ => true,
    };

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})"
            + (method.IsStatic ? " static" : ""),
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(static p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";

    private static string Name(Type type)
    {
        if (type.IsGenericParameter || type.Namespace is null)
            return type.Name;
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        var name = type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;
        var bare = name.Split('`')[0];
        var full = type.Namespace.StartsWith("Pacta", StringComparison.Ordinal) ? $"{type.Namespace}.{bare}" : bare;
        return type.IsGenericType ? $"{full}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : full;
    }
}
