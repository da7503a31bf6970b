using System.Collections.Immutable;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Language;

/// <summary>state CODE "Name", participant CODE "Name".</summary>
internal static class StateCompiler
{
    public static State Compile(StateSyntax syntax, Context context, int id)
    {
        var exists = ImmutableArray.CreateBuilder<Assertion<DaySpan>>();
        var names = ImmutableArray.CreateBuilder<Assertion<(string, DaySpan)>>();
        var codes = ImmutableArray.CreateBuilder<Assertion<StateCode>>();
        var capitals = ImmutableArray.CreateBuilder<Assertion<(string, DaySpan)>>();
        var links = ImmutableArray.CreateBuilder<Assertion<StateLink>>();
        var inherited = ImmutableArray.CreateBuilder<Assertion<Inheritance>>();
        var called = ImmutableArray.CreateBuilder<Assertion<(string, DaySpan)>>();
        var notes = ImmutableArray.CreateBuilder<Assertion<string>>();
        foreach (var (block, file) in context.Scope.BlocksOf(syntax, context, id))
        {
            called.AddRange(file.AlsoCalled(block));
            notes.AddRange(file.Notes(block));
            foreach (var line in block.Body)
                Read(line, file);
        }

        void Read(StatementSyntax line, Context file)
        {
            var from = file.From(line);
            switch (line)
            {
                case DatePropertySyntax { Key: "exists" } days:
                    exists.Add(new(Context.Span(days.Date), from));
                    break;
                case NamedSyntax named:
                    names.Add(new((named.Name, Context.Span(named.Days)), from));
                    break;
                case CapitalSyntax capital:
                    capitals.Add(new((capital.City, Context.Span(capital.Days)), from));
                    break;
                case CodeSyntax code:
                    codes.Add(new(new(code.Scheme, code.Value.Text, Context.Span(code.Days)), from));
                    break;
                case StateLinkSyntax link when file.State(link.State) is >= 0 and var other:
                    links.Add(new(
                        new(link.Kind, other, link.Since.Value?.Bounds ?? DayBounds.Unknown, link.Case), from));
                    break;
                case InheritanceSyntax kept when file.State(kept.Predecessor) is >= 0 and var before:
                    inherited.Add(new(new(kept.Kind, before, file.States(kept.With)), from));
                    break;
            }
        }

        return new()
        {
            Id = id,
            Code = syntax.Name.Text,
            Name = syntax.Title,
            IsState = !syntax.IsParticipant,
            Exists = exists.ToImmutable(),
            Names = names.ToImmutable(),
            AlsoCalled = called.ToImmutable(),
            Capitals = capitals.ToImmutable(),
            Codes = codes.ToImmutable(),
            Links = links.ToImmutable(),
            Inheritances = inherited.ToImmutable(),
            Notes = notes.ToImmutable(),
        };
    }
}
