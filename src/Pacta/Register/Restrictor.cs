using System.Collections.Immutable;
using Pacta.Time;

namespace Pacta.Register;

/// <summary>Carries out one <see cref="Restriction"/>.</summary>
/// <param name="part">What is left of a provenance, itself, less of it, or null for nothing, where the first day on
/// which what it reports can have come is such; <see cref="Day.Min"/>: any.</param>
/// <param name="frame">What is left of a span of existence or membership of a group, whoever says so; null: as
/// <paramref name="part"/> has it.</param>
internal sealed partial class Restrictor(Func<Provenance, int, Provenance?> part, Func<DaySpan, DaySpan?>? frame)
{
    private bool _isLess;

    public TreatyRegister Of(TreatyRegister register)
    {
        var all = register.Contents;
        ImmutableArray<Instrument> instruments = [.. all.Instruments.Select(Of)];
        return new(all with
        {
            States = [.. all.States.Select(Of)],
            Organizations = [.. all.Organizations.Select(o => Of(o, instruments))],
            Groups = [.. all.Groups.Select(Of)],
            Instruments = instruments,
            Events = Events(all.Events),
            Figures = Figures(all.Figures),
            Claims = Claims(all.Claims),
            Territories = Kept(all.Territories, static t => (t.From, t.Date.Earliest),
                static (t, from) => t with { From = from }),
            Coverages = Kept(all.Coverages, static c => (c.From, c.Days.From.Earliest),
                static (c, from) => c with { From = from }),
        });
    }

    private State Of(State state)
    {
        _isLess = false;
        var rest = state with
        {
            Exists = Framed(state.Exists, static days => days, static (_, days) => days),
            Links = Kept(state.Links, static link => link.Since.Earliest),
            Inheritances = Kept(state.Inheritances, Since(state)),
            Notes = Kept(state.Notes, Day.Min),
        };
        return _isLess ? rest : state;
    }

    // What became of treaties nobody reports before there is a successor.
    private static int Since(State state)
    {
        var first = Day.Max;
        foreach (var link in state.Links)
        {
            if (link.Value.Kind == StateLinkKind.Succeeds && link.From.Rank != Rank.Deprecated)
                first = Math.Min(first, link.Value.Since.Earliest);
        }

        return first == Day.Max ? Day.Min : first;
    }

    // A founding instrument of which nothing is left makes nobody a member.
    private Organization Of(Organization organization, ImmutableArray<Instrument> instruments)
    {
        _isLess = organization.FoundedBy >= 0 && instruments[organization.FoundedBy].IsWithheld;
        var rest = organization with
        {
            FoundedBy = _isLess ? -1 : organization.FoundedBy,
            Founded = Kept(organization.Founded, static date => date.Earliest),
            Memberships = Kept(organization.Memberships, static m => (m.From, m.Day.Earliest),
                static (m, from) => m with { From = from }),
            Notes = Kept(organization.Notes, Day.Min),
        };
        return _isLess ? rest : organization;
    }

    private Group Of(Group group)
    {
        _isLess = false;
        var rest = group with
        {
            Members = Framed(group.Members, static m => m.Days, static (m, days) => (m.StateId, days)),
        };
        return _isLess ? rest : group;
    }

    private ImmutableArray<HistoricalEvent> Events(ImmutableArray<HistoricalEvent> all)
    {
        List<HistoricalEvent> kept = new(all.Length);
        foreach (var happened in all)
        {
            var day = happened.Date.Earliest;
            if (Left(happened.From, day) is not { } from)
                continue;
            kept.Add(happened with
            {
                Id = kept.Count,
                Conduct = Kept(happened.Conduct, day),
                Notes = Kept(happened.Notes, day),
                From = from,
            });
        }

        return [.. kept];
    }

    private ImmutableArray<Figure> Figures(ImmutableArray<Figure> all)
    {
        List<Figure> kept = new(all.Length);
        foreach (var figure in all)
        {
            if (Left(figure.From, figure.Period.Earliest) is { } from)
                kept.Add(figure with { Id = kept.Count, From = from });
        }

        return [.. kept];
    }

    private ImmutableArray<Claim> Claims(ImmutableArray<Claim> all)
    {
        List<Claim> kept = new(all.Length);
        foreach (var claim in all)
        {
            if (Left(claim.From, claim.IsPlanned ? Day.Min : claim.On ?? Day.Min) is { } from)
                kept.Add(claim with { Id = kept.Count, From = from });
        }

        return [.. kept];
    }

    private ImmutableArray<Assertion<T>> Framed<T>(
        ImmutableArray<Assertion<T>> all, Func<T, DaySpan> days, Func<T, DaySpan, T> with)
    {
        if (frame is null)
            return Kept(all, Day.Min);
        var kept = ImmutableArray.CreateBuilder<Assertion<T>>(all.Length);
        foreach (var said in all)
        {
            var old = days(said.Value);
            var left = frame(old);
            _isLess |= left != old;
            if (left is { } now)
                kept.Add(now == old ? said : said with { Value = with(said.Value, now) });
        }

        return kept.DrainToImmutable();
    }

    private ImmutableArray<Assertion<T>> Kept<T>(ImmutableArray<Assertion<T>> all, int reported) =>
        Kept(all, said => (said.From, reported), static (said, from) => said with { From = from });

    private ImmutableArray<Assertion<T>> Kept<T>(ImmutableArray<Assertion<T>> all, Func<T, int> reported) =>
        Kept(all, said => (said.From, reported(said.Value)), static (said, from) => said with { From = from });

    // The same array where nothing is lost.
    private ImmutableArray<T> Kept<T>(
        ImmutableArray<T> all, Func<T, (Provenance From, int Reported)> read, Func<T, Provenance, T> with)
    {
        ImmutableArray<T>.Builder? rest = null;
        for (var i = 0; i < all.Length; i++)
        {
            var (old, reported) = read(all[i]);
            var left = Left(old, reported);
            if (ReferenceEquals(left, old))
            {
                rest?.Add(all[i]);
                continue;
            }

            if (rest is null)
            {
                rest = ImmutableArray.CreateBuilder<T>(all.Length);
                rest.AddRange(all.AsSpan()[..i]);
            }

            if (left is not null)
                rest.Add(with(all[i], left));
        }

        return rest?.DrainToImmutable() ?? all;
    }

    private Provenance? Left(Provenance from, int reported)
    {
        var left = part(from, reported);
        _isLess |= !ReferenceEquals(left, from);
        return left;
    }
}
