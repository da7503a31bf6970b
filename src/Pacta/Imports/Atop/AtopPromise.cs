namespace Pacta.Imports;

/// <summary>One of the five classes of promises, and how it is written as a duty.</summary>
/// <param name="Field">Its column.</param>
/// <param name="Open">Columns that limit it to cases which no column names.</param>
/// <param name="Trigger">What sets it off; null: nothing has to.</param>
/// <param name="Action">What is promised, and to whom.</param>
internal sealed record AtopPromise(AtopField Field, AtopField[] Open, string? Trigger, string Action)
{
    private const string Attack = "when anyone attacks a party";

    /// <summary>The five, in the order of the file.</summary>
    public static AtopPromise[] All { get; } =
    [
        new(AtopField.Defense, [AtopField.Defcoadv, AtopField.Defcoloc, AtopField.Defcocon, AtopField.Defconum,
            AtopField.Defcodem], Attack, "must defend the attacked party") { Unprovoked = AtopField.Defconpr },
        new(AtopField.Offense, [AtopField.Offcoadv, AtopField.Offcoloc, AtopField.Offcocon, AtopField.Offconum,
            AtopField.Offcodem], "when a party attacks anyone", "must join that power"),
        new(AtopField.Neutral, [AtopField.Neucoadv, AtopField.Neucoloc, AtopField.Neucocon, AtopField.Neuconum,
            AtopField.Neucodem], "when a party is at war with anyone", "must stay neutral toward that power")
        {
            Unprovoked = AtopField.Neuconpr,
            OnlyAttacks = AtopField.Neucoatt,
        },
        new(AtopField.Nonagg, [], null, "must not attack each other"),
        new(AtopField.Consul, [AtopField.Concoadv, AtopField.Concoloc, AtopField.Concocon],
            "when anyone threatens a party", "must consult each other") { OnRequest = AtopField.Concoreq },
    ];

    /// <summary>The column that limits it to what was not provoked, or the promise's own.</summary>
    public AtopField Unprovoked { get; init; } = Field;

    /// <summary>The column that limits it to attacks on the other, or the promise's own.</summary>
    public AtopField OnlyAttacks { get; init; } = Field;

    /// <summary>The column that limits it to requests, or the promise's own.</summary>
    public AtopField OnRequest { get; init; } = Field;

    /// <summary>The columns by which a row makes this promise, with its limits; empty: it does not.</summary>
    public AtopFields Of(AtopRow row)
    {
        if (!row.Is(Field))
            return default;
        var fields = default(AtopFields).With(Field);
        foreach (var limit in Open)
            fields = row.Is(limit) ? fields.With(limit) : fields;
        foreach (var limit in (ReadOnlySpan<AtopField>)
            [Unprovoked, OnlyAttacks, OnRequest, AtopField.Olimob, AtopField.Obvary])
            fields = row.Is(limit) ? fields.With(limit) : fields;
        return fields;
    }

    /// <summary>Everything that a row promises, with all limits.</summary>
    public static AtopFields LimitsOf(AtopRow row)
    {
        var all = default(AtopFields);
        foreach (var promise in All)
        {
            var own = promise.Of(row);
            all = new(all.Low | own.Low, all.High | own.High);
        }

        return all;
    }

    /// <summary>The line above the duty; null: there is none.</summary>
    public string? TriggerOf(AtopFields limits)
    {
        if (Trigger is null)
            return null;
        var isAttack = (OnlyAttacks != Field && limits.Has(OnlyAttacks))
            || (Unprovoked != Field && limits.Has(Unprovoked));
        var trigger = isAttack ? Attack : Trigger;
        return Unprovoked != Field && limits.Has(Unprovoked) ? $"{trigger}, unprovoked:" : $"{trigger}:";
    }

    /// <summary>What is promised: under another trigger, toward who is attacked.</summary>
    public string ActionOf(AtopFields limits, bool byAll)
    {
        var isAttack = (OnlyAttacks != Field && limits.Has(OnlyAttacks))
            || (Unprovoked != Field && limits.Has(Unprovoked));
        var action = isAttack ? Action.Replace("that power", "the attacked party", StringComparison.Ordinal) : Action;
        return byAll ? action : action.Replace("each other", "every other party", StringComparison.Ordinal);
    }

    /// <summary>What follows the duty after commas.</summary>
    public string ConditionsOf(AtopFields limits)
    {
        var isOpen = limits.Has(AtopField.Olimob);
        foreach (var limit in Open)
            isOpen |= limits.Has(limit);
        return (OnRequest != Field && limits.Has(OnRequest) ? ", on request" : "")
            + (isOpen ? ", in some cases only" : "")
            + (limits.Has(AtopField.Obvary) ? ", toward some only" : "");
    }
}
