using Pacta.Register;

namespace Pacta.Panels;

/// <summary>To which class a duty belongs, by its action and by whether it is to act or to abstain.</summary>
/// <remarks>
/// The five classes stand as the table of actions in docs/language.md has them. Up to <see cref="MostOthers"/> other
/// actions can be added, each with a bit of its own, in the order in which they were named.
/// </remarks>
public sealed class DutyClassifier
{
    /// <summary>How many actions beyond the five classes one panel can show.</summary>
    public const int MostOthers = 3;

    private const int FirstOther = 32;
    private const int Modalities = 4;
    private readonly byte[] _classes = new byte[((int)ActionKind.DefeatPurpose + 1) * Modalities];

    private DutyClassifier()
    {
        foreach (var frame in ActionFrame.All)
        {
            _classes[Place(frame.Kind, Modality.Must)] = (byte)ClassOf(frame.Atop);
            _classes[Place(frame.Kind, Modality.MustNot)] = (byte)ClassOf(frame.AtopForbidden);
        }
    }

    /// <summary>The five classes of ATOP.</summary>
    public static DutyClassifier Atop { get; } = new();

    /// <summary>The five classes and other duties beside them.</summary>
    /// <param name="others">At most <see cref="MostOthers"/> actions with must or must not, none of them in a class.
    /// </param>
    /// <exception cref="ArgumentException">There are more, or one is in a class, or is neither must nor must not.
    /// </exception>
    public static DutyClassifier With(IReadOnlyList<(ActionKind Action, Modality Modality)> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        if (others.Count > MostOthers)
            throw new ArgumentException($"{others.Count} duties; there is room for {MostOthers}.", nameof(others));
        var classifier = new DutyClassifier();
        for (var i = 0; i < others.Count; i++)
        {
            ref var place = ref classifier._classes[Place(others[i].Action, others[i].Modality)];
            if (place != 0 || others[i].Modality is not (Modality.Must or Modality.MustNot))
                throw new ArgumentException($"{others[i]} is in a class, or no duty.", nameof(others));
            place = (byte)(FirstOther << i);
        }

        return classifier;
    }

    /// <summary>The class of a duty.</summary>
    public DutyClasses Of(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return (DutyClasses)_classes[Place(duty.Action.Kind, duty.Modality)];
    }

    private static int Place(ActionKind action, Modality modality) => ((int)action * Modalities) + (int)modality;

    private static DutyClasses ClassOf(AtopClass atop) => atop switch
    {
        AtopClass.Defense => DutyClasses.Defense,
        AtopClass.Offense => DutyClasses.Offense,
        AtopClass.Neutrality => DutyClasses.Neutrality,
        AtopClass.Nonaggression => DutyClasses.Nonaggression,
        AtopClass.Consultation => DutyClasses.Consultation,
        _ => DutyClasses.None,
    };
}
