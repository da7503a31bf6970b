using Pacta.Law;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

/// <summary>Reads the record of an instrument as a lawyer does who checks a file.</summary>
/// <remarks>
/// Only what holds on every reading of the dates is named; lines that are deprecated, or that sources dispute, are let
/// be. What shows without applying the law is a diagnostic of the compiler and not found again here.
/// </remarks>
internal sealed partial class DefectSearch
{
    private readonly Standings _standings;
    private readonly Instrument _instrument;
    private readonly InstrumentStanding _standing;
    private readonly List<Act> _acts;
    private readonly List<Defect> _found = [];
    private readonly bool _hasSignatures;

    private DefectSearch(Standings standings, InstrumentStanding standing)
    {
        (_standings, _standing, _instrument) = (standings, standing, standing.Instrument);
        _acts = [.. _instrument.Acts.Where(static a => a.From.Rank != Rank.Deprecated)];
        _hasSignatures = HasSignatures();
    }

    // Whether the record means to hold the signatures: nine in ten of those who ratified have one in it.
    private bool HasSignatures()
    {
        var signed = _acts.Where(static a => Consent.IsSignature(a.Kind)).Select(static a => a.StateId).ToHashSet();
        var ratified = _acts.Where(static a => a.Kind == ActKind.Ratification).Select(static a => a.StateId)
            .Distinct().ToList();
        return ratified.Count > 0 && ratified.Count(signed.Contains) * 10 >= ratified.Count * 9;
    }

    /// <summary>All, by instrument, then in the order of the lines.</summary>
    public static IEnumerable<Defect> In(Standings standings)
    {
        foreach (var instrument in standings.Register.Instruments)
        {
            var search = new DefectSearch(standings, standings[instrument.Id]);
            search.Run();
            var found = search._found.OrderBy(static d => d.From.FileId).ThenBy(static d => d.From.LineNumber);
            foreach (var defect in found)
                yield return defect;
        }
    }

    private void Run()
    {
        // Of a disputed record nobody can say what the law makes of it.
        if (!_instrument.IsBinding || !_standing.Readings.IsEmpty)
            return;
        foreach (var person in _acts.GroupBy(a => _standings.Continuity.PersonOf(a.StateId)))
        {
            List<Act> acts = [.. person.OrderBy(static a => a.Day.Earliest).ThenBy(static a => a.Kind)];
            CheckOrder(acts);
            CheckSignature(acts);
            CheckSecondConsent(acts);
            CheckSuccession(acts);
            CheckExits(acts);
        }

        foreach (var act in _acts)
        {
            CheckAfterEnd(act);
            CheckProvisional(act);
        }
    }

    private void Add(string kind, Act act, string article, string what, string matters, bool isError = false) =>
        _found.Add(new(kind, isError, _instrument, act.From, article,
            $"{_standings.Register.States[act.StateId].Code} {what}", matters));

    private StatusOnDay StatusOf(int stateId, int day) =>
        _standing.StatusOf(_standings.Continuity.NameOn(stateId, day), day);

    private static bool IsRatification(Act act) =>
        act.Kind is ActKind.Ratification or ActKind.Acceptance or ActKind.Approval;

    private static string On(Act act) => $"{Words.Acts[act.Kind]} {act.Day}";

    private static string On(DayBounds day) => Phrasing.Of(day);

    // Acts that would make or keep a state bound: what an end for one party reports is no act of its own.
    private static bool IsStep(Act act) =>
        Consent.IsConsent(act.Kind) || Consent.IsSignature(act.Kind) || act.Kind == ActKind.ProvisionalApplication;
}
