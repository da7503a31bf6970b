using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

internal sealed partial class Sayings
{
    private void Add(Organization organization)
    {
        foreach (var founded in organization.Founded)
        {
            Add(organization.Code, Words.Moments[MomentKind.Founded], When(founded.Value),
                $"founded {founded.Value}", founded.From);
        }

        foreach (var turn in organization.Memberships)
        {
            var fact = $"{Words.Moments[turn.Joined ? MomentKind.Joined : MomentKind.Left]} {Code(turn.StateId)}";
            var turns = organization.Memberships.Count(other => other.StateId == turn.StateId
                && other.Joined != turn.Joined && other.Day.Earliest < turn.Day.Earliest);
            Add(organization.Code, fact + Turn(turns), When(turn.Day), $"{fact} {turn.Day}",
                turn.From);
        }

        Notes(organization.Code, organization.Notes);
    }

    private void Add(HistoricalEvent happened)
    {
        var code = happened.Code;
        Add(code, Words.Moments[MomentKind.Happened],
            When(happened.Date, happened.Place, isExtent: true),
            $"{EventWords(happened)}, {happened.Date}{(happened.Place is { } place ? $" at {place}" : "")}",
            happened.From);
        foreach (var conduct in happened.Conduct)
        {
            var (verdict, instrumentId, provisionIndex, states) = conduct.Value;
            var provision = register.Instruments[instrumentId].Provisions[provisionIndex].Name;
            var about = $"{InstrumentCode(instrumentId)} {provision} by {string.Join(", ", states.Select(Code))}";
            Add(code, $"conduct under {about}", new SaidConduct(verdict, instrumentId, happened.Date, states),
                $"conduct {Words.Verdicts[verdict]} {about}", conduct.From);
        }

        Notes(code, happened.Notes);
    }

    private void Add(State state)
    {
        foreach (var span in state.Exists)
            Add(state.Code, $"exists {Span(span.Value)}", span.From);
        foreach (var name in state.Names)
            Add(state.Code, $"named \"{name.Value.Name}\" {Span(name.Value.Days)}", name.From);
        foreach (var name in state.AlsoCalled)
            Add(state.Code, $"also called \"{name.Value.Name}\" {Span(name.Value.Days)}", name.From);
        foreach (var capital in state.Capitals)
            Add(state.Code, $"capital \"{capital.Value.Name}\" {Span(capital.Value.Days)}", capital.From);
        foreach (var code in state.Codes)
        {
            var (scheme, value, days) = code.Value;
            Add(state.Code, $"code {Words.Schemes[scheme]} {value} {Span(days)}", code.From);
        }

        foreach (var link in state.Links)
        {
            Add(state.Code, SuccessionWords.Of(register, link.Value), link.From);
        }

        foreach (var said in state.Inheritances)
            Add(state.Code, SuccessionWords.Of(register, said.Value), said.From);

        Notes(state.Code, state.Notes);
    }

    private string EventWords(HistoricalEvent happened) =>
        happened.Text ?? _phrasing.Of(null, happened.Happening!);

    // Both ends included, as files write them.
    private static string Span(DaySpan days)
    {
        var last = days.Until.Earliest == Day.Max || days.Until.Latest == Day.Max
            ? ".." : Phrasing.Of(new DayBounds(days.Until.Earliest - 1, days.Until.Latest - 1));
        return $"{(days.From.Earliest == Day.Min ? ".." : Phrasing.Of(days.From))}/{last}";
    }
}
