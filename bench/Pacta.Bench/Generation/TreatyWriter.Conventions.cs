using Pacta.Time;

namespace Pacta.Bench.Generation;

internal sealed partial class TreatyWriter
{
    private const int LargestTreaty = 60;

    // Of twenty conventions one is open to the world; the others are of a region, with some from elsewhere.
    private void WriteConvention(int index)
    {
        var isOfAll = _random.Next(20) == 0;
        var size = isOfAll ? Decile.Parties(_random) : RegionalSize(18);
        var members = isOfAll ? Members(size, neighbours: 0) : Members(size, neighbours: 85);
        var parties = members.AsSpan(0, Math.Max(2, size * 38 / 100)).ToArray();
        var signed = members.ToDictionary(static m => m, _ => After(Decile.SignatureAfter(_random)));
        var bound = members.ToDictionary(static m => m, m => Math.Max(signed[m], After(Decile.ConsentAfter(_random))));
        Head(index, parties);
        Acts("signed", parties, m => signed[m], sure: false);
        Acts("ratified", parties, m => bound[m], sure: false);
        Acts("acceded to", members.Skip(parties.Length), m => bound[m], sure: false);
        Line(1, $"in force 90 days after ratified by {2 + parties.Length / 3} states {Cited()}");
        Line(1, $"in force for later parties 30 days after deposit");
        // The share of commodity agreements among the UN's treaties, which last a term.
        Line(1, $"{(_random.Next(100) < 18 ? $"lasts {5 + _random.Next(4) * 5} years" : "lasts without limit")}");
        Line(1, $"may be denounced on 1 year notice");
        Acts("denounced", members.Take(size / 12), m => Dates.Later(_random, bound[m] + 1500, 8000), sure: false);
        WriteNote();
        WriteDuties(Duties.OfMany);
    }

    // Every convention is in force among most of its members within a few years, for ever.
    private void WriteDense(int index)
    {
        var size = RegionalSize(16);
        var members = Members(size, neighbours: 60);
        var parties = members.AsSpan(0, Math.Max(2, size * 2 / 3)).ToArray();
        Head(index, parties);
        Acts("signed", parties, _ => Dates.Later(_random, _signedOn, 200), sure: false);
        Acts("ratified", parties, _ => Dates.Later(_random, _signedOn + 240, 1500), sure: false);
        Acts("acceded to", members.Skip(parties.Length), _ =>
            Dates.Later(_random, _signedOn + 1500, 3000), sure: false);
        Line(1, $"in force 90 days after ratified by {2 + parties.Length / 3} states {Cited()}");
        Line(1, $"in force for later parties 30 days after deposit");
        Line(1, $"lasts without limit");
        Line(1, $"may be denounced on 1 year notice");
        Acts("denounced", members.Take(size / 12), _ => Dates.Later(_random, _signedOn + 4600, 5000), sure: false);
        WriteNote();
        WriteDuties(Duties.OfMany);
    }

    private void Head(int index, int[] parties)
    {
        MultilateralCount++;
        Line(0, $"convention t-{index} \"Convention no. {index} on {Pick(s_subjects)}\"");
        Line(1, $"parties {Codes(parties)}");
        Line(1, $"open to all states");
        Line(1, $"subject {Pick(s_subjects)}");
        Line(1, $"adopted {Day.Format(_signedOn)} at {Pick(s_places)} {Cited()}");
    }

    private int RegionalSize(int mean) =>
        Math.Min(LargestTreaty, 3 + (int)(-mean * Math.Log(1 - _random.NextDouble())));

    private int After(int days) => Dates.Later(_random, _signedOn + days, 1);

    // So many in a hundred of the members are neighbours of the first.
    private int[] Members(int size, int neighbours)
    {
        List<int> members = [World.AnyPerson(_random)];
        for (var tries = 0; members.Count < size; tries++)
        {
            var next = tries >= 20 * size ? _random.Next(World.PersonCount)
                : _random.Next(100) < neighbours && tries < 4 * size ? World.Neighbour(_random, members[0])
                : World.AnyPerson(_random);
            if (!members.Contains(next))
                members.Add(next);
        }

        return [.. members];
    }
}
