using System.Collections.Immutable;
using System.Globalization;
using Pacta.Law.Readings;
using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

internal sealed partial class Sayings
{
    private void Add(Instrument instrument)
    {
        var code = instrument.Code;
        Dates(code, "signed", instrument.Signed, static s => s);
        Dates(code, "adopted", instrument.Adopted, static a => a);
        Dates(code, "exchanged", instrument.Exchanged, static e => e);
        Dates(code, "in force", instrument.InForce, static e => new(e.Date, null));
        Dates(code, "ended", instrument.Ended, static e => new(e.Date, null));
        Dates(code, "secret until", instrument.SecretUntil, static d => new(d, null));
        foreach (var act in instrument.Acts)
        {
            var fact = act.Kind == ActKind.EndForParty ? $"ended for {Code(act.StateId)}" : _phrasing.Of(act);
            Add(code, fact + Turn(Facts.Turn(instrument.Acts, act)), When(act.Day),
                act.Part is null ? $"{fact} {act.Day}" : _phrasing.Dated(act), act.From);
        }

        foreach (var practice in instrument.Practice)
        {
            var fact = $"in practice {Words.Practices[practice.Value.Kind]} since";
            Add(code, fact, When(practice.Value.Since), $"{fact} {practice.Value.Since}",
                practice.From);
        }

        foreach (var said in instrument.Operation.Suspensions)
        {
            var fact = _phrasing.Operation.Of(instrument, said.Value);
            Add(code, fact, When(said.Value.Day), $"{fact} {said.Value.Day}", said.From);
        }

        foreach (var said in instrument.Operation.Invocations)
        {
            var fact = _phrasing.Operation.Of(instrument, said.Value);
            Add(code, fact, When(said.Value.Day), $"{fact} {said.Value.Day}", said.From);
        }

        foreach (var said in instrument.Territories)
        {
            var fact = SuccessionWords.Undated(register, said.Value);
            var words = SuccessionWords.Of(register, said.Value);
            if (said.Value.Day is { } day)
                Add(code, fact, When(day), words, said.From);
            else
                Add(code, words, said.From);
        }

        Clauses(instrument);
        foreach (var duty in instrument.Duties)
            Add(instrument, duty);
        Notes(code, instrument.Notes);
        Notes(code, instrument.Statements.Select(s => new Assertion<string>(
            $"{Words.Statements[s.Value.Kind]} by {Code(s.Value.StateId)}: {s.Value.Text}", s.From)));
        foreach (var provision in instrument.Provisions)
            Notes($"{code}, {provision.Name}", provision.Notes);
    }

    private void Clauses(Instrument instrument)
    {
        var code = instrument.Code;
        foreach (var term in instrument.Terms)
            Thing(code, "lasts", $"lasts {ClauseWords.Of(term.Value)}", term.From);
        foreach (var renewal in instrument.Renewals)
            Thing(code, "renews", $"renews {ClauseWords.Of(renewal.Value)}", renewal.From);
        foreach (var exit in instrument.Exits)
            Thing(code, "exit", ClauseWords.Of(exit.Value), exit.From);
        foreach (var entry in instrument.Entries)
            Thing(code, "in force by its clause", $"in force {_entryWords.Of(entry.Value)}", entry.From);
        if (instrument.LaterParties is { } later)
            Thing(code, "later parties", $"in force for {EntryWords.Of(later.Value)}", later.From);
        foreach (var measure in instrument.Measures)
        {
            foreach (var amount in measure.Amounts)
                Thing(code, $"{measure.Name} of {Code(amount.Value.StateId)}",
                    amount.Value.Amount.ToString(CultureInfo.InvariantCulture), amount.From);
            if (measure.Total is { } total)
                Thing(code, $"{measure.Name} in all", total.Value.ToString(CultureInfo.InvariantCulture), total.From);
        }

        foreach (var replaces in instrument.Replaces)
            Add(code, $"replaces {InstrumentCode(replaces.Value)}", replaces.From);
        foreach (var said in instrument.Continuances)
            Add(code, SuccessionWords.Of(register, said.Value), said.From);
        foreach (var boundary in instrument.BoundaryOf)
            Add(code, $"boundary of {Code(boundary.Value)}", boundary.From);
        foreach (var suspends in instrument.Operation.Suspends)
            Add(code, $"suspends {InstrumentCode(suspends.Value)}", suspends.From);
        foreach (var back in instrument.Operation.ReachesBackTo)
            Thing(code, "applies to what happened", $"applies {OperationWords.ReachesBack(back.Value)}", back.From);
        foreach (var said in instrument.Operation.Precedences)
            Add(code, _phrasing.Operation.Of(instrument, said.Value), said.From);
        foreach (var said in instrument.Operation.Natures)
            Add(code, OperationWords.Of(instrument, said.Value), said.From);
    }

    // The clause without modality and conditions is the fact; whether it obliges is what is said of it.
    private void Add(Instrument instrument, Duty duty)
    {
        var plain = duty with { Modality = Modality.Must, Conditions = DutyConditions.None };
        Add(instrument.Code, _phrasing.Of(instrument, plain), new SaidModality(duty.Modality),
            $"{instrument.Provisions[duty.ProvisionIndex].Name}, {_phrasing.Of(instrument, duty)}", duty.From);
    }

    private void Thing(string subject, string fact, string words, Provenance from) =>
        Add(subject, fact, new SaidThing(words), words, from);

    private void Dates<T>(
        string subject, string fact, ImmutableArray<Assertion<T>> all, Func<T, PlacedDate> read)
    {
        foreach (var said in all)
        {
            var (date, place) = read(said.Value);
            Add(subject, fact, When(date, place),
                $"{fact} {date}{(place is null ? "" : $" at {place}")}", said.From);
        }
    }

    // The first few go without a number, so that a claim of a plain act finds them.
    private static string Turn(int turns) => turns < 2 ? "" : FormattableString.Invariant($" ({turns})");
}
