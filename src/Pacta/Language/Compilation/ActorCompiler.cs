using System.Collections.Immutable;
using Pacta.Register;
using Form = Pacta.Register.ActorForm;

namespace Pacta.Language;

/// <summary>Resolves the names in actors, actions and triggers.</summary>
/// <param name="context">Where they stand.</param>
/// <param name="roles">The roles of the instrument; empty outside one.</param>
internal sealed class ActorCompiler(Context context, ImmutableArray<Role> roles)
{
    public Actor Compile(ActorSyntax syntax) => Bare(syntax) with { AtLeast = syntax.AtLeast };

    public Trigger Compile(TriggerSyntax syntax) => new(
        Compile(syntax.Doer), syntax.Verb ?? EventVerb.Attack, Compile(syntax.Target))
    {
        Areas = [.. syntax.Areas.Select(context.Area).Where(static a => a >= 0)],
        Unprovoked = syntax.Unprovoked,
        OnRequest = syntax.OnRequest,
    };

    public DutyAction Compile(ActionSyntax syntax) => new(syntax.Kind ?? ActionKind.Defend)
    {
        Toward = syntax.Actor is { } actor ? Compile(actor) : null,
        Weapon = syntax.Weapon,
        AreaId = syntax.Area is { } area ? context.Area(area) : -1,
        Text = syntax.Text,
        Number = syntax.Number,
        Every = syntax.Every,
    };

    private Actor Bare(ActorSyntax syntax) => syntax.Form switch
    {
        ActorForm.Parties => new(Form.Parties),
        ActorForm.AParty => new(Form.AParty),
        ActorForm.OtherParties or ActorForm.EachOther => new(Form.OtherParties),
        ActorForm.StruckParty => new(Form.StruckParty),
        ActorForm.ThatPower => new(Form.ThatPower),
        ActorForm.NonParty => new(Form.NonParty),
        ActorForm.AnyoneBut => new(Form.AnyoneBut) { States = context.States(syntax.Names) },
        ActorForm.States => new(Form.States) { States = context.States(syntax.Names) },
        ActorForm.AlliedWith => new(Form.AlliedWith) { States = context.States(syntax.Names) },
        ActorForm.MemberOf => Member(syntax),
        ActorForm.Named => Named(syntax),
        ActorForm.AnyOf => new(Form.AnyOf) { Parts = [.. syntax.Parts.Select(Compile)] },
        _ => new(Form.Anyone),
    };

    private Actor Member(ActorSyntax syntax)
    {
        var id = syntax.Names.IsEmpty ? -1 : context.Organization(syntax.Names[0]);
        return id < 0 ? new(Form.States) : new(Form.MemberOf) { Reference = id };
    }

    // A role of the instrument comes before a group of the register.
    private Actor Named(ActorSyntax syntax)
    {
        if (syntax.Names.IsEmpty || syntax.Names[0].IsMissing)
            return new(Form.States);
        var name = syntax.Names[0];
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i].Name == name.Text)
                return new(Form.Role) { Reference = i };
        }

        var group = context.Scope.Groups.Find(name.Text);
        if (group >= 0)
            return new(Form.Group) { Reference = group };
        context.Report(Diagnostics.UnknownActor(context.Path, name.Span,
            Nearest.Of(name.Text, roles.Select(static r => r.Name).Concat(context.Scope.Groups.Spellings))));
        return new(Form.States);
    }
}
