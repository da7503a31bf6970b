using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>source ID "Title".</summary>
internal static class SourceCompiler
{
    public static Source Compile(SourceSyntax syntax, Context context, int id)
    {
        string? Text(string key) => syntax.Body.OfType<TextPropertySyntax>().FirstOrDefault(t => t.Key == key)?.Text;
        return new()
        {
            Id = id,
            Code = syntax.Name.Text,
            Title = syntax.Title,
            Publisher = Text("publisher"),
            Author = Text("author"),
            Published = syntax.Body.OfType<DatePropertySyntax>().FirstOrDefault()?.Date.Value,
            Language = Text("language"),
            Url = Text("url"),
            Series = Text("series"),
            File = Text("file") is { Length: > 0 } file ? file : null,
            Sha256 = Text("sha256") is { Length: > 0 } hash ? hash : null,
            Notes = [.. context.Notes(syntax).Select(static n => n.Value)],
            From = context.From(syntax),
        };
    }
}

/// <summary>organization ID "Name".</summary>
internal static class OrganizationCompiler
{
    public static Organization Compile(OrganizationSyntax syntax, Context context, int id) => new()
    {
        Id = id,
        Code = syntax.Name.Text,
        Name = syntax.Title,
        AlsoCalled = context.AlsoCalled(syntax),
        FoundedBy = syntax.Body.OfType<FoundedBySyntax>().FirstOrDefault() is { } by
            ? context.Instrument(by.Instrument) : -1,
        Founded =
        [
            .. syntax.Body.OfType<DatePropertySyntax>().Where(static d => d.Date.Value is not null)
                .Select(d => new Assertion<EdtfDate>(d.Date.Value!, context.From(d))),
        ],
        Memberships = syntax.Body.OfType<MembershipSyntax>().SelectMany(m => Turns(m, context)).ToRow(),
        Notes = context.Notes(syntax),
    };

    private static IEnumerable<Membership> Turns(MembershipSyntax syntax, Context context)
    {
        var from = context.From(syntax);
        foreach (var entry in syntax.Entries)
        {
            if (context.State(entry.State) is >= 0 and var state && entry.Date.Value is { } date)
                yield return new(state, syntax.Joined, date, from);
        }
    }
}

/// <summary>group NAME.</summary>
internal static class GroupCompiler
{
    public static Group Compile(GroupSyntax syntax, Context context, int id) => new()
    {
        Id = id,
        Name = syntax.Name.Text,
        Members = syntax.Body.OfType<HasSyntax>().SelectMany(line => line.Members
                .Select(member => (Member: member, State: context.State(member.State)))
                .Where(static m => m.State >= 0)
                .Select(m => new Assertion<(int, DaySpan)>((m.State, Context.Span(m.Member.Days)),
                    context.From(line))))
            .ToRow(),
    };
}
