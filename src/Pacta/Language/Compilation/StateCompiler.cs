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
        foreach (var line in syntax.Body)
        {
            var from = context.From(line);
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
                case StateLinkSyntax link when context.State(link.State) is >= 0 and var other:
                    links.Add(new(
                        new(link.Kind, other, link.Since.Value?.Bounds ?? DayBounds.Unknown, link.Case), from));
                    break;
                case InheritanceSyntax kept when context.State(kept.Predecessor) is >= 0 and var before:
                    inherited.Add(new(new(kept.Kind, before, context.States(kept.With)), from));
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
            AlsoCalled = context.AlsoCalled(syntax),
            Capitals = capitals.ToImmutable(),
            Codes = codes.ToImmutable(),
            Links = links.ToImmutable(),
            Inheritances = inherited.ToImmutable(),
            Notes = context.Notes(syntax),
        };
    }
}
