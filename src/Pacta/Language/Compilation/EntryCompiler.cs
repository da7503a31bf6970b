using System.Collections.Immutable;
using Pacta.Register;

namespace Pacta.Language;

/// <summary>
/// Clauses on entry into force, and the measures of which they speak. One object serves one instrument.
/// </summary>
/// <remarks>Legal persons are compared by the law; here each name stands for itself.</remarks>
internal sealed class EntryCompiler(InstrumentLines lines)
{
    private readonly List<(string Name, List<Assertion<(int, decimal)>> Amounts)> _measures = [];
    private readonly Dictionary<string, Assertion<decimal>> _totals = [];

    /// <summary>Every measure, in the order in which the file first names it.</summary>
    public ImmutableArray<Measure> Measures => [.. _measures.Select(m => new Measure(
        m.Name, [.. m.Amounts], _totals.TryGetValue(m.Name, out var total) ? total : null))];

    public void Read(MeasureSyntax line)
    {
        var context = lines.Of(line);
        var from = context.From(line);
        var index = _measures.FindIndex(m => m.Name == line.Name.Text);
        if (index < 0)
        {
            index = _measures.Count;
            _measures.Add((line.Name.Text, []));
        }

        if (line.Total is { } total)
            _totals[line.Name.Text] = new(total, from);
        foreach (var entry in line.Entries)
        {
            if (context.State(entry.State) is >= 0 and var state)
                _measures[index].Amounts.Add(new((state, entry.Amount), from));
        }
    }

    public EntryClause Compile(EntrySyntax clause, Context context) => clause switch
    {
        EntryOnSyntax on => new EntryOn(on.Mode, on.After.Value),
        EntryOnDaySyntax { Date.Value: { } day } => new EntryOnDay(day),
        EntryWhenSyntax counted => When(counted, context),
        EntryIfByThenSyntax { Date.Value: { } day } byThen =>
            new EntryIfByThen(day, When(byThen.When, context), byThen.Else.Value),
        EntryOfSeveralSyntax several => new EntryOfSeveral(several.IsLater,
            [.. several.Parts.Select(p => Compile(p, context))]),
        // A date with a mistake, which has been reported.
        _ => new EntryOn(EntryMode.Unstated),
    };

    private EntryWhen When(EntryWhenSyntax clause, Context context) =>
        new([.. clause.Requires.Select(r => Compile(r, context))], clause.After.Value)
        {
            BySignature = clause.BySignature,
            CountsOrganizations = clause.CountsOrganizations,
            Counted = clause.Counted,
            Uncounted = [.. context.States(clause.Uncounted).Order()],
        };

    private Requirement Compile(RequirementSyntax required, Context context) => required switch
    {
        RequiredShareSyntax share => new RequiredShare(share.Measure.Text, share.Percent, share.MoreThan),
        RequiredCountSyntax count => new RequiredCount(count.Form, count.Number, context.States(count.Named))
        {
            Among = count.Among is { } name ? RoleNamed(name) : null,
        },
        _ => throw new InvalidOperationException("There is no such requirement."),
    };

    // The clause may stand before the role. One that nobody declares is reported with the other clauses, and lists
    // nobody.
    private Role RoleNamed(NameSyntax name)
    {
        foreach (var line in lines.Body)
        {
            if (line is RoleSyntax role && role.Name.Text == name.Text)
                return new(name.Text, role.States.IsEmpty ? null : [.. lines.Of(role).States(role.States).Order()]);
        }

        return new(name.Text, []);
    }
}
