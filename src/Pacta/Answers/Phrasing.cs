using System.Collections.Immutable;
using System.Globalization;
using Pacta.Duties;
using Pacta.Law;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Duties, triggers and days in the words of the language.</summary>
public sealed class Phrasing(TreatyRegister register)
{
    internal TreatyRegister Register => register;

    /// <summary>"objection by GBR to reservation of USA".</summary>
    public string Of(Instrument instrument, ReservationAct act) => new ReservationWords(register).Of(instrument, act);

    /// <summary>"amends un-charter-1945".</summary>
    public string Of(Amendment amendment) =>
        $"{(amendment.IsAmongSome ? "modifies" : "amends")} {register.Instruments[amendment.InstrumentId].Code}";
    /// <summary>Precedence, suspension and grounds invoked.</summary>
    public OperationWords Operation { get; } = new(register);

    /// <summary>"2001-07-16"; of a day known less well EDTF: "2001", "2001-07", "[2001-07-16..2001-08-02]".</summary>
    public static string Of(DayBounds day)
    {
        if (day.IsCertain)
            return Day.Format(day.Earliest);
        if (day == DayBounds.Unknown)
            return "unknown";
        if (day.Earliest != Day.Min && day.Latest != Day.Max && Whole(day) is { } whole)
            return whole;
        var first = day.Earliest == Day.Min ? "" : Day.Format(day.Earliest);
        var last = day.Latest == Day.Max ? "" : Day.Format(day.Latest);
        return $"[{first}..{last}]";
    }

    /// <summary>
    /// "ratified by CHN"; "ended for ITA by war", or with the day on which it did: "ended for ITA 1943-10-13 by war".
    /// </summary>
    public string Of(Act act, DayBounds? ended = null)
    {
        var state = register.States[act.StateId].Code;
        if (act.Kind != ActKind.EndForParty)
            return $"{Words.Acts[act.Kind]} by {state}{InPart(act)}";
        return $"ended for {state}{(ended is { } day ? " " + Of(day) : "")} by {Words.Ends[act.Reason ?? default]}";
    }

    /// <summary>The same with its day: "provisionally applied by NLD 1950-02-01 in part, article 4".</summary>
    public string Dated(Act act) => $"{Of(act with { Part = null })} {act.Day}{InPart(act)}";

    /// <summary>" in part, article 4" of provisional application; "" where it is of the whole.</summary>
    public static string InPart(Act act) =>
        act.Part is { } part ? string.Join(", ", part.Provisions.Prepend(" in part")) : "";

    /// <summary>The same of a status that rests on such an act.</summary>
    public static string InPart(Instrument instrument, StatusOnDay status)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        foreach (var act in instrument.Acts)
        {
            if (act.Part is not null && status.Status == Status.Provisional
                && ReferenceEquals(act.From, status.Span.Start.From))
                return InPart(act);
        }

        return "";
    }

    /// <summary>What a source says of practice, and no more: "dead by 1963", "dead since 1936-03-07".</summary>
    public static string Of((PracticeKind Kind, EdtfDate Since) practice)
    {
        var since = practice.Since.ToString();
        return Words.Practices[practice.Kind] + (practice.Since.IsOpenStart && since.Contains("..")
            ? $" by {since.TrimStart('[', '.', '/').TrimEnd(']')}"
            : $" since {since}");
    }

    /// <summary>A duty between two states: "RUS must consult CHN, at once, when anyone threatens a party".</summary>
    public string Of(DirectedDuty owed)
    {
        return Of(owed, register.States[owed.DebtorId].Code, register.States[owed.CreditorId].Code);
    }

    private string? Toward(Instrument instrument, Duty duty) => duty.Action.Toward switch
    {
        { Form: ActorForm.OtherParties } when duty.Debtor.Form == ActorForm.Parties => "each other",
        { } actor => Of(instrument, duty, actor),
        null => duty.Debtor.Form == ActorForm.Parties ? "each other" : null,
    };

    // The struck party by the verb that strikes it; the others as one where there are only two.
    private string Of(Instrument instrument, Duty duty, Actor actor) => actor.Form switch
    {
        ActorForm.StruckParty when duty.Triggers is [.., var trigger]
            && Words.Struck[trigger.Verb] is { Length: > 0 } struck =>
            $"the {struck} party",
        ActorForm.OtherParties when instrument.Parties.Length == 2 => "the other party",
        _ => Of(instrument, actor),
    };

    /// <summary>A duty that two states owe each other: "each must consult the other, at once".</summary>
    public string OfEach(DirectedDuty owed) => Of(owed, "each", "the other");

    private string Of(DirectedDuty owed, string debtor, string creditor)
    {
        if (owed.Duty is not { } duty)
            return $"{debtor} must not defeat the object and purpose of {owed.Instrument.Code} toward {creditor}";
        var toward = duty.Action.Toward is { } actor && IsCreditor(owed.Instrument, actor)
            ? creditor
            : null;
        var action = Of(owed.Instrument, duty.Action, toward);
        // Whom the trigger strikes is the creditor: then the sentence can name it throughout.
        var struck = duty.Action.Toward?.Form == ActorForm.StruckParty ? creditor : null;
        // Where the duty stands says whether it is political.
        return $"{debtor} {Words.Modalities[duty.Modality]} {action}"
            + Qualified(owed.Instrument, duty, duty.Conditions with { Politically = false }, struck);
    }

    /// <summary>A duty as its clause states it: "the other party must defend the attacked party when …".</summary>
    public string Of(Instrument instrument, Duty duty)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(duty);
        return $"{Of(instrument, duty, duty.Debtor)} {Words.Modalities[duty.Modality]} "
            + Of(instrument, duty.Action, Toward(instrument, duty))
            + Qualified(instrument, duty, duty.Conditions, null);
    }

    /// <summary>
    /// An action with its slots filled; <paramref name="toward"/> takes the place of the actor when it is given.
    /// </summary>
    public string Of(Instrument? instrument, DutyAction action, string? toward)
    {
        ArgumentNullException.ThrowIfNull(action);
        return string.Join(' ', ActionFrame.Of(action.Kind).Parts.Select(part => part switch
        {
            "ACTOR" => toward ?? (action.Toward is null ? "every other party" : Of(instrument, action.Toward)),
            "WEAPON" => action.Weapon ?? "weapons",
            "AREA" => action.AreaId < 0 ? "anywhere" : register.Areas[action.AreaId].Name,
            "NUMBER" => action.Number?.ToString(CultureInfo.InvariantCulture) ?? "a number",
            "PERIOD" => action.Every?.ToString() ?? "period",
            "TEXT" => $"\"{action.Text}\"",
            _ => part,
        }));
    }

    /// <summary>A trigger: "anyone attacks a party in Europe".</summary>
    public string Of(Instrument? instrument, Trigger trigger) => Of(instrument, trigger, null);

    private string Of(Instrument? instrument, Trigger trigger, string? struck)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        var areas = trigger.Areas.IsEmpty
            ? ""
            : " in " + string.Join(", ", trigger.Areas.Select(a => register.Areas[a].Name));
        return $"{InTrigger(instrument, trigger.Doer, struck)} {Verb(trigger)} "
            + $"{InTrigger(instrument, trigger.Target, struck)}{areas}"
            + (trigger.Unprovoked ? ", unprovoked" : "") + (trigger.OnRequest ? ", on request" : "");
    }

    private string InTrigger(Instrument? instrument, Actor actor, string? struck) => actor switch
    {
        { Form: ActorForm.AParty or ActorForm.StruckParty } when struck is not null => struck,
        { Form: ActorForm.Group or ActorForm.Role, AtLeast: 1 } => "one of the " + Of(instrument, actor),
        _ => Of(instrument, actor),
    };

    private static string Verb(Trigger trigger) => (trigger.Doer.AtLeast > 1, trigger.Verb) switch
    {
        (false, var verb) => Words.Verbs[verb],
        (true, EventVerb.War) => "are at war with",
        (true, EventVerb.Breach) => "breach a treaty with",
        (true, var verb) => Words.Verbs[verb].TrimEnd('s'),
    };

    // The year or month that a day is known to lie in, and nothing less.
    private static string? Whole(DayBounds day)
    {
        var (first, last) = (Day.ToDate(day.Earliest), Day.ToDate(day.Latest));
        if (first.Year != last.Year || first.Year is < 0 or > 9999 || first.DayOfMonth != 1
            || last.DayOfMonth != Day.DaysInMonth(last.Year, last.Month))
            return null;
        var text = Day.Format(day.Earliest);
        return first.Month == last.Month ? text[..7] : first.Month == 1 && last.Month == 12 ? text[..4] : null;
    }

    // ", at once, when anyone threatens a party"
    private string Qualified(Instrument instrument, Duty duty, DutyConditions on, string? struck)
    {
        var conditions = Conditions(on);
        if (duty.Triggers.IsEmpty)
            return conditions;
        var when = string.Join(", and ", duty.Triggers.Select(t => Of(instrument, t, struck)));
        return $"{conditions}{(conditions.Length > 0 ? "," : "")} when {when}";
    }

    private static string Conditions(DutyConditions conditions) =>
        (conditions.AtOnce ? ", at once" : "")
        + (conditions.Within is { } within ? $", within {within}" : "")
        + (conditions.OnRequest ? ", on request" : "")
        + (conditions.ByAllMeans ? ", by all means" : "")
        + (conditions.ByChosenMeans ? ", by means it chooses" : "")
        + (conditions.Politically ? ", politically" : "")
        + (conditions.InSomeCases ? ", in some cases only" : "")
        + (conditions.TowardSome ? ", toward some only" : "");

    private static bool IsCreditor(Instrument instrument, Actor actor) => actor.Form switch
    {
        ActorForm.Anyone or ActorForm.NonParty or ActorForm.AnyoneBut or ActorForm.ThatPower
            or ActorForm.AlliedWith or ActorForm.MemberOf or ActorForm.Group => false,
        ActorForm.States => actor.States.All(s => instrument.Parties.Contains(s)
            || instrument.Acts.Any(a => a.StateId == s)),
        ActorForm.AnyOf => actor.Parts.All(part => IsCreditor(instrument, part)),
        _ => true,
    };

    private string Of(Instrument? instrument, Actor actor)
    {
        var words = actor.Form switch
        {
            ActorForm.Parties => "parties",
            ActorForm.AParty => "a party",
            ActorForm.OtherParties => "every other party",
            ActorForm.StruckParty => "that party",
            ActorForm.ThatPower => "that power",
            ActorForm.Anyone => "anyone",
            ActorForm.NonParty => "a non-party",
            ActorForm.AnyoneBut => "anyone other than " + Codes(actor.States),
            ActorForm.States => Codes(actor.States),
            ActorForm.AlliedWith => "a state allied with " + Codes(actor.States),
            ActorForm.MemberOf => "a member of " + register.Organizations[actor.Reference].Code,
            ActorForm.Role => instrument!.Roles[actor.Reference].Name,
            ActorForm.Group => register.Groups[actor.Reference].Name,
            _ => string.Join(", or ", actor.Parts.Select(part => Of(instrument, part))),
        };
        return actor.AtLeast > 1 ? $"{Count(actor.AtLeast)} or more {words}" : words;
    }

    private string Codes(ImmutableArray<int> states) =>
        string.Join(" or ", states.Select(s => register.States[s].Code));

    private static string Count(int number) => number == 2 ? "two" : number.ToString(CultureInfo.InvariantCulture);
}
