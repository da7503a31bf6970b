using System.Collections.Immutable;
using Pacta.Quotations;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Drafting;

/// <summary>Proposes lines of the register's language from English text. It proposes; a person decides.</summary>
public sealed class Drafter
{
    private static readonly Func<Scene, IEnumerable<Proposal>>[] s_rules =
    [
        SignedRule.Propose, TermRule.Propose, ActRule.Propose, ReplacesRule.Propose, MembershipRule.Propose,
        DutyRule.Propose, EventRule.Propose, FigureRule.Propose,
    ];

    private readonly Recogniser _recogniser;

    /// <param name="register">The names that it knows.</param>
    public Drafter(TreatyRegister register) => _recogniser = new(register);

    /// <summary>What a text suggests, sentence by sentence.</summary>
    /// <param name="text">Any text; a paragraph's end is a sentence's.</param>
    /// <param name="published">When it was published; null: not known, and "last year" stays unread.</param>
    public ImmutableArray<DraftSentence> Draft(NormalizedText text, EdtfDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var split = new DraftText(text);
        var found = _recogniser.Read(split, published);
        var sentences = ImmutableArray.CreateBuilder<DraftSentence>();
        Instrument? spokenOf = null;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Count == 0)
                continue;
            var (first, end) = split.Sentence(i);
            var scene = new Scene(split, _recogniser.Register, found[i], (first, end), spokenOf, published);
            sentences.Add(new(split.PassageOf(first, end),
                [.. found[i].Select(f => f.ToFinding(split))], Propose(scene, i)));
            spokenOf = found[i].Find(static f => f.Kind == FindingKind.Treaty) is { } named
                ? _recogniser.Register.Instruments[named.Id] : spokenOf;
        }

        return sentences.ToImmutable();
    }

    private static ImmutableArray<Proposal> Propose(Scene scene, int sentence)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. s_rules.SelectMany(rule => rule(scene))
                .Where(proposal => seen.Add($"{proposal.Block}\n{string.Join('\n', proposal.Lines)}"))
                .Select(proposal => proposal with { Sentence = sentence }),
        ];
    }
}
