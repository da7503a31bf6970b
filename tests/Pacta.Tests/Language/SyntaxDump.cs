using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using Pacta.Language;

namespace Pacta.Tests.Language;

/// <summary>Writes a syntax tree without places in the text, so that trees of two layouts can be compared.</summary>
internal static class SyntaxDump
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    public static string Of(FileSyntax file)
    {
        var page = new StringBuilder();
        Write(page, file.Statements);
        return page.ToString();
    }

    public static IEnumerable<DutySyntax> DutiesOf(FileSyntax file) =>
        file.Statements.AsEnumerable().SelectMany(All).OfType<DutySyntax>();

    /// <summary>The text of each token, a tab between them and a line end after each line.</summary>
    public static string TokensOf(FileSyntax file)
    {
        var page = new StringBuilder();
        foreach (var line in file.Lines)
            WriteTokens(page, file.Text, line);
        return page.ToString();
    }

    private static void WriteTokens(StringBuilder page, string text, LineSyntax line)
    {
        foreach (var comment in line.Above.Where(static above => above.Text.Length > 0))
            page.Append(comment.Text).Append('\n');
        foreach (var token in line.Tokens)
            page.Append(token.Kind).Append(text, token.Span.Start, token.Span.Length).Append('\t');
        page.Append(line.Comment).Append('\n');
        foreach (var child in line.Children)
            WriteTokens(page, text, child);
        page.Append("end\n");
    }

    private static IEnumerable<StatementSyntax> All(StatementSyntax statement) =>
        statement is BlockSyntax block ? block.Body.AsEnumerable().SelectMany(All).Prepend(statement) : [statement];

    private static void Write(StringBuilder page, object? value)
    {
        switch (value)
        {
            case null or TextSpan or LineSyntax:
                return;
            case string:
                page.Append(value).Append('|');
                return;
            case IEnumerable items:
                page.Append('[');
                foreach (var item in items)
                    Write(page, item);
                page.Append(']');
                return;
        }

        if (value is Enum || value.GetType().Namespace != "Pacta.Language")
        {
            page.Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('|');
            return;
        }

        page.Append(value.GetType().Name).Append('(');
        foreach (var property in s_properties.GetOrAdd(value.GetType(), static type => type.GetProperties()))
        {
            if (property.GetIndexParameters().Length == 0 && !(property.GetGetMethod()?.IsStatic ?? true))
                Write(page, property.GetValue(value));
            page.Append(';');
        }

        page.Append(')');
    }
}
