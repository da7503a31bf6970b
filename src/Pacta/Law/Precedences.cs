using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Law;

/// <summary>
/// Which of two incompatible duties comes first: by the Charter's own clause, then by clauses that say so, then the
/// later treaty between whom it binds, else neither (UNC 103, VCLT 30).
/// </summary>
/// <remarks>A clause or a later treaty takes nothing from a state that has not agreed to it (VCLT 34).</remarks>
/// <param name="standings">The law, applied.</param>
internal sealed class Precedences(Standings standings)
{
    /// <summary>Decides between duties of one debtor under two instruments.</summary>
    public PrecedenceDecision Between(Ranked first, Ranked second, int day) =>
        OfClauses(first, second, day, overAll: true) ?? OfClauses(first, second, day, overAll: false)
        ?? OfTime(first, second, day);

    /// <summary>Whether what a provision forbids leaves the defence of an attacked state free.</summary>
    public bool AllowsSelfDefence(Instrument instrument, int provision) => AllowsSelfDefence(instrument, provision, 0);

    // What is subject to an instrument that leaves self-defence free leaves it free too.
    private bool AllowsSelfDefence(Instrument instrument, int provision, int depth)
    {
        const int Deepest = 8;
        foreach (var nature in instrument.Operation.Natures)
        {
            if (nature.Value.Kind == NatureKind.AllowsSelfDefence && nature.From.Rank != Rank.Deprecated
                && (nature.Value.ProvisionIndex < 0 || nature.Value.ProvisionIndex == provision))
                return true;
        }

        foreach (var line in instrument.Operation.Precedences)
        {
            if (line.Value.Prevails || line.From.Rank == Rank.Deprecated || !Speaks(line.Value, provision)
                || depth > Deepest)
                continue;
            foreach (var other in line.Value.Others)
            {
                if (AllowsSelfDefence(standings.Register.Instruments[other], -1, depth + 1))
                    return true;
            }
        }

        return false;
    }

    // Two clauses that contradict one another decide nothing.
    private PrecedenceDecision? OfClauses(Ranked first, Ranked second, int day, bool overAll)
    {
        var (one, other) = (Clause(first, second, day, overAll), Clause(second, first, day, overAll));
        return one is null ? other : other is null ? one : null;
    }

    // A clause by which the first comes before the second.
    private PrecedenceDecision? Clause(Ranked first, Ranked second, int day, bool overAll)
    {
        foreach (var line in first.Instrument.Operation.Precedences)
        {
            if (line.Value.Prevails && line.Value.Others.IsEmpty == overAll && line.From.Rank != Rank.Deprecated
                && Speaks(line.Value, first.ProvisionIndex) && line.Value.Names(second.Instrument.Id)
                && IsBound(first.Instrument, second.CreditorId, day))
                return new(first.Instrument.Id, second.CreditorId,
                    new(overAll ? CharterFirst.Rule : YieldsTo.Rule, line.From), null);
        }

        foreach (var line in second.Instrument.Operation.Precedences)
        {
            if (!overAll && !line.Value.Prevails && line.From.Rank != Rank.Deprecated
                && Speaks(line.Value, second.ProvisionIndex) && line.Value.Names(first.Instrument.Id))
                return new(first.Instrument.Id, second.CreditorId, new(YieldsTo.Rule, line.From), null);
        }

        return null;
    }

    private static bool Speaks(Precedence precedence, int provision) =>
        precedence.ProvisionIndex < 0 || precedence.ProvisionIndex == provision;

    private PrecedenceDecision OfTime(Ranked first, Ranked second, int day)
    {
        var (a, b) = (Concluded(first.Instrument), Concluded(second.Instrument));
        if (a is not { } one || b is not { } two || (!one.IsBefore(two) && !two.IsBefore(one)))
        {
            return new(-1, -1, new(TreatyBothShare.Rule, second.Instrument.From),
                "which of the two treaties is the later is not on the record (VCLT 30(3))");
        }

        var (earlier, later) = one.IsBefore(two) ? (first, second) : (second, first);
        if (!IsBound(later.Instrument, earlier.CreditorId, day))
        {
            return new(-1, -1, new(TreatyBothShare.Rule, later.Instrument.From),
                $"{Code(earlier.CreditorId)} is not bound by {later.Instrument.Code}: each treaty governs toward its "
                + "own party, and whoever is failed may hold the state to it (VCLT 30(4)(b), 30(5))");
        }

        var rule = AllBound(earlier.Instrument, later.Instrument, day) ? LaterPrevails.Rule : LaterBetweenBoth.Rule;
        return new(later.Instrument.Id, earlier.CreditorId, new(rule, later.Instrument.From), null);
    }

    // A treaty is concluded when its text is settled, not when it enters into force.
    private DayBounds? Concluded(Instrument instrument)
    {
        if (Assertions.Choose(instrument.Adopted, static a => a.Date) is { } adopted)
            return adopted.Value.Date.Bounds;
        if (Assertions.Choose(instrument.Signed, static s => s.Date) is { } signed)
            return signed.Value.Date.Bounds;
        DayBounds? first = null;
        foreach (var act in instrument.Acts)
        {
            if (act.Kind is ActKind.Signature or ActKind.DefinitiveSignature && act.From.Rank != Rank.Deprecated)
                first = first is { } before ? PeriodReading.Earlier(before, act.Day.Bounds) : act.Day.Bounds;
        }

        return first ?? standings[instrument.Id].Entry?.Day;
    }

    private bool AllBound(Instrument earlier, Instrument later, int day)
    {
        foreach (var state in standings[earlier.Id].States)
        {
            if (standings[earlier.Id].StatusOf(state, day).IsBound && !IsBound(later, state, day))
                return false;
        }

        return true;
    }

    private bool IsBound(Instrument instrument, int state, int day) =>
        BothBound.Of(standings, standings[instrument.Id], state, day) == Certainty.Yes;

    private string Code(int state) => standings.Register.States[state].Code;

    /// <summary>A duty as far as its rank among others goes.</summary>
    /// <param name="Instrument">Under which instrument.</param>
    /// <param name="ProvisionIndex">By which provision.</param>
    /// <param name="CreditorId">To whom.</param>
    internal readonly record struct Ranked(Instrument Instrument, int ProvisionIndex, int CreditorId);
}
