using System.Collections.Immutable;
using Pacta.Register;
using Form = Pacta.Register.ActorForm;

namespace Pacta.Language;

/// <summary>Resolves the names in actors, actions and triggers.</summary>
/// <param name="context">Where they stand.</param>
/// <param name="roles">The roles of the instrument; empty outside one.</param>
internal sealed class ActorCompiler(Context context, ImmutableArray<Role> roles)
{
    // Actors that the form alone describes are shared: a large register has a million of them.
    private static readonly ImmutableArray<Actor> s_plain = [.. Enum.GetValues<Form>()
        .Select(static form => new Actor(form))];

    // So are the actions that most treaties are made of: toward nobody, and toward the other parties.
    private static readonly ImmutableArray<DutyAction> s_towardNobody = [.. Enum.GetValues<ActionKind>()
        .Select(static kind => new DutyAction(kind))];

    private static readonly ImmutableArray<DutyAction> s_towardOthers = [.. Enum.GetValues<ActionKind>()
        .Select(static kind => new DutyAction(kind) { Toward = Plain(Form.OtherParties) })];

    public Actor Compile(ActorSyntax syntax)
    {
        var actor = Bare(syntax);
        return syntax.AtLeast == actor.AtLeast ? actor : actor with { AtLeast = syntax.AtLeast };
    }

    public Trigger Compile(TriggerSyntax syntax) => new(
        Compile(syntax.Doer), syntax.Verb ?? EventVerb.Attack, Compile(syntax.Target))
    {
        Areas = [.. syntax.Areas.Select(context.Area).Where(static a => a >= 0)],
        Unprovoked = syntax.Unprovoked,
        OnRequest = syntax.OnRequest,
    };

    public DutyAction Compile(ActionSyntax syntax)
    {
        var kind = syntax.Kind ?? ActionKind.Defend;
        var toward = syntax.Actor is { } actor ? Compile(actor) : null;
        var isPlain = syntax is { Weapon: null, Area: null, Text: null, Number: null, Every: null };
        if (isPlain && toward is null)
            return s_towardNobody[(int)kind];
        if (isPlain && ReferenceEquals(toward, Plain(Form.OtherParties)))
            return s_towardOthers[(int)kind];
        return new(kind)
        {
            Toward = toward,
            Weapon = syntax.Weapon,
            AreaId = syntax.Area is { } area ? context.Area(area) : -1,
            Text = syntax.Text,
            Number = syntax.Number,
            Every = syntax.Every,
        };
    }

    private Actor Bare(ActorSyntax syntax) => syntax.Form switch
    {
        ActorForm.Parties => Plain(Form.Parties),
        ActorForm.AParty => Plain(Form.AParty),
        ActorForm.OtherParties or ActorForm.EachOther => Plain(Form.OtherParties),
        ActorForm.StruckParty => Plain(Form.StruckParty),
        ActorForm.ThatPower => Plain(Form.ThatPower),
        ActorForm.NonParty => Plain(Form.NonParty),
        ActorForm.AnyoneBut => new(Form.AnyoneBut) { States = context.States(syntax.Names) },
        ActorForm.States => new(Form.States) { States = context.States(syntax.Names) },
        ActorForm.AlliedWith => new(Form.AlliedWith) { States = context.States(syntax.Names) },
        ActorForm.MemberOf => Member(syntax),
        ActorForm.Named => Named(syntax),
        ActorForm.AnyOf => new(Form.AnyOf) { Parts = [.. syntax.Parts.Select(Compile)] },
        _ => Plain(Form.Anyone),
    };

    private static Actor Plain(Form form) => s_plain[(int)form];

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
