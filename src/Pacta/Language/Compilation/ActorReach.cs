using Pacta.Register;

namespace Pacta.Language;

/// <summary>Which states an actor can ever mean, as far as the register bounds them.</summary>
/// <param name="context">Where it stands.</param>
/// <param name="lines">The lines of the instrument, for its roles.</param>
/// <param name="members">The legal persons that can be parties; null: not bounded.</param>
internal sealed class ActorReach(Context context, InstrumentLines lines, int[]? members)
{
    private Scope Scope => context.Scope;

    /// <returns>Legal persons, each once; null: nothing bounds them, or a mistake in them has been reported.</returns>
    public int[]? Of(ActorSyntax actor) => actor.Form switch
    {
        ActorForm.States => Persons(actor.Names),
        ActorForm.Parties or ActorForm.AParty or ActorForm.OtherParties or ActorForm.EachOther => members,
        ActorForm.MemberOf => Members(actor.Names),
        ActorForm.Named => Named(actor.Names),
        ActorForm.AnyOf => AnyOf(actor),
        _ => null,
    };

    private int[]? AnyOf(ActorSyntax actor)
    {
        HashSet<int> all = [];
        foreach (var part in actor.Parts)
        {
            if (Of(part) is not { } states)
                return null;
            all.UnionWith(states);
        }

        return [.. all];
    }

    private int[]? Persons(IEnumerable<NameSyntax> names)
    {
        HashSet<int> persons = [];
        foreach (var name in names)
        {
            var id = Scope.States.Find(name.Text);
            if (id < 0)
                return null;
            persons.Add(Scope.Facts.PersonOf(id));
        }

        return [.. persons];
    }

    // Who joined is a member once; where a treaty founded the organization, its parties are.
    private int[]? Members(IEnumerable<NameSyntax> names)
    {
        if (names.FirstOrDefault() is var name && Scope.Organizations.Find(name.Text ?? "") is not (>= 0 and var id))
            return null;
        var body = Scope.Organizations.All[id].Syntax.Body;
        if (body.Any(static line => line is FoundedBySyntax or BadSyntax || line.Line.HasMistake))
            return null;
        return Persons(body.OfType<MembershipSyntax>().SelectMany(static m => m.Entries).Select(static e => e.State));
    }

    private int[]? Named(IEnumerable<NameSyntax> names)
    {
        if (names.FirstOrDefault() is not { IsMissing: false } name)
            return null;
        var role = lines.Body.OfType<RoleSyntax>().FirstOrDefault(r => r.Name.Text == name.Text);
        if (role is not null)
            return role.Line.HasMistake ? null : InRole(role);
        if (Scope.Groups.Find(name.Text) is not (>= 0 and var id))
            return null;
        var body = Scope.Groups.All[id].Syntax.Body;
        return body.Any(static line => line is BadSyntax || line.Line.HasMistake)
            ? null
            : Persons(body.OfType<HasSyntax>().SelectMany(static has => has.Members).Select(static m => m.State));
    }

    // A role without states holds every party that no other role names.
    private int[]? InRole(RoleSyntax role)
    {
        if (!role.States.IsEmpty)
            return Persons(role.States);
        var taken = Persons(lines.Body.OfType<RoleSyntax>().SelectMany(static r => r.States));
        return taken is null || members is null ? null : [.. members.Except(taken)];
    }
}
