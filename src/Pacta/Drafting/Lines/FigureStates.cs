namespace Pacta.Drafting;

/// <summary>The states that a number is about: those before it, and those after it up to the next number.</summary>
internal sealed class FigureStates
{
    private const int Reach = 10;

    private readonly List<string> _before;
    private readonly List<string> _after;
    private readonly bool _isSaidAfter; // "between China and the United States", "with Russia"

    public FigureStates(Scene scene, Found number)
    {
        var next = scene.Of(FindingKind.Amount).FirstOrDefault(a => a.First >= number.End)?.First ?? int.MaxValue;
        var after = scene.Of(FindingKind.State)
            .Where(s => s.First >= number.End && s.First - number.End <= Reach && s.First < next).ToList();
        _after = [.. after.Select(scene.Code)];
        _before = [.. scene.Of(FindingKind.State).Where(s => s.End <= number.First).Select(scene.Code)];
        _isSaidAfter = after.Count > 0 && scene.Says(number.End, after[0].First, "between", "with");
    }

    /// <summary>The state nearest before it, else after it; null: none.</summary>
    public string? One => _before.LastOrDefault() ?? _after.FirstOrDefault();

    /// <summary>The one before it and another after it; empty: not both.</summary>
    public (string First, string Second) Two => One is { } one && _after.Find(s => s != one) is { } other
        ? (one, other) : ("", "");

    /// <summary>Two before it and a third after it; empty: not all.</summary>
    public (string First, string Second, string Third) Three
    {
        get
        {
            var two = _before.Distinct().ToList();
            var third = two.Count == 2 ? _after.Find(s => !two.Contains(s)) : null;
            return third is null ? ("", "", "") : (two[0], two[1], third);
        }
    }

    /// <summary>Two states as "CHN-RUS"; null: fewer are named.</summary>
    /// <param name="afterFirst">Whether those after the number are nearer to it.</param>
    /// <param name="inOrder">Whether the order says who sells or ranks; else that of the letters.</param>
    public string? Pair(bool afterFirst = false, bool inOrder = false)
    {
        var before = _before.AsEnumerable().Reverse();
        var order = _isSaidAfter || afterFirst ? _after.Concat(before) : before.Concat(_after);
        var two = order.Distinct().Take(2).ToList();
        return two.Count < 2 ? null
            : inOrder ? $"{two[0]}-{two[1]}"
            : Sorted(two[0], two[1]);
    }

    public static string Sorted(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a}-{b}" : $"{b}-{a}";
}
