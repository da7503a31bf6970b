using System.Collections.Immutable;
using System.Globalization;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Imports;

/// <summary>Writes a list of states as states of a register, or as further lines of states that it has.</summary>
/// <param name="register">The register that has states already; null: the list stands alone.</param>
/// <param name="options">Source and scheme.</param>
/// <param name="last">The last day of the list: a membership that lasts until then is left open.</param>
internal sealed class StateListWriter(TreatyRegister? register, ListOptions options, int last)
{
    private const int LettersOfACode = 3;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly ListPage _page = new(MemberList.Mark, options.Source);
    private long _states;
    private long _additions;

    /// <summary>Writes all memberships.</summary>
    public ListImport Write(List<ListedState> members, ImmutableArray<string> unmapped)
    {
        _page.DeclareSource();
        foreach (var state in register?.States ?? [])
            _taken.Add(state.Code);
        var holders = register is null ? null : new CodeHolders(register, options.Scheme);
        foreach (var group in members.GroupBy(static member => member.Number))
        {
            List<ListedState> rows = [.. group.OrderBy(static member => member.Start.Earliest)];
            if (holders is not null && holders.Of(group.Key, rows[0].Start.Earliest, Day.Max).Count > 0)
                Add(rows, holders);
            else
                Declare(rows);
        }

        return new([_page.File],
            [("rows", members.Count), ("states that are new", _states),
                ("states of the register with further lines", _additions)], unmapped);
    }

    private void Declare(List<ListedState> rows)
    {
        _states++;
        // Its latest name is the one that people know it by.
        var newest = rows[^1];
        _page.Block($"state {NewCode(newest)} {ListPage.Quoted(newest.Name)}", newest.Row);
        foreach (var row in rows)
            _page.Property("exists", Span(row.Start, row.End), row.Row);
        foreach (var row in rows)
        {
            if (row.Name != newest.Name)
                _page.Property("named", $"{ListPage.Quoted(row.Name)} {Span(row.Start, row.End)}", row.Row);
        }

        foreach (var row in rows)
            WriteCode(row, row.Start, row.End);
    }

    // A number may pass from one state of the register to another while the list goes on with one.
    private void Add(List<ListedState> rows, CodeHolders holders)
    {
        List<(int State, ListedState Row, ListDate Start, ListDate End)> parts = [];
        foreach (var row in rows)
        {
            var pieces = holders.OfEach(row.Number, row.Start.Earliest, row.End.Latest + 1);
            for (var i = 0; i < pieces.Count; i++)
            {
                parts.Add((pieces[i].StateId, row, i == 0 ? row.Start : ListDate.Of(pieces[i].From),
                    i == pieces.Count - 1 ? row.End : ListDate.Of(pieces[i].Until - 1)));
            }
        }

        foreach (var group in parts.GroupBy(static part => part.State))
        {
            _additions++;
            var state = register!.States[group.Key];
            _page.Block($"more on state {state.Code}");
            foreach (var (_, row, start, end) in group)
            {
                if (!Covers(state, start.Earliest, end.Latest))
                    _page.Property("exists", Span(start, end), row.Row);
            }

            foreach (var (_, row, start, end) in group)
                WriteCode(row, start, end);
        }
    }

    private void WriteCode(ListedState row, ListDate start, ListDate end)
    {
        var isCow = options.Scheme == CodeScheme.Cow;
        _page.Property("code", string.Create(CultureInfo.InvariantCulture,
            $"{(isCow ? "COW" : "GW")} {row.Number} {Span(start, end)}"), row.Row);
        if (IsWord(row.Letters))
            _page.Property("code", $"{(isCow ? "COWC" : "GWC")} {row.Letters} {Span(start, end)}", row.Row);
    }

    private string Span(ListDate start, ListDate end) => end.Latest == last ? $"{start}/.." : $"{start}/{end}";

    private static bool Covers(State state, int from, int until)
    {
        var day = from;
        foreach (var span in state.Exists.OrderBy(static span => span.Value.From.Earliest))
        {
            if (span.Value.From.Earliest <= day && span.Value.Until.Latest > day)
                day = span.Value.Until.Latest;
        }

        return day > until;
    }

    private static bool IsWord(string letters) => letters.Length > 0 && letters.All(char.IsAsciiLetterUpper);

    // The list's letters if they are three and free, else the first free ones that begin like them, or like the name.
    private string NewCode(ListedState state)
    {
        var wanted = string.Concat((state.Letters + state.Name + "XXX").Where(char.IsAsciiLetter)
            .Take(LettersOfACode)).ToUpperInvariant();
        for (var i = -1; i < 26 * 26; i++)
        {
            var code = i < 0 ? wanted : i < 26 ? $"{wanted[..2]}{(char)('A' + i)}"
                : $"{wanted[0]}{(char)('A' + i / 26)}{(char)('A' + i % 26)}";
            if (_taken.Add(code))
                return code;
        }

        throw new InvalidOperationException("There are more states than codes that begin alike.");
    }
}
