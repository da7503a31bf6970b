namespace Pacta.Law.Rules;

/// <summary>
/// VCLT 65: a ground takes a notice with reasons and, but in urgent cases, three months in which the others may object.
/// </summary>
internal static class NoticeOfGround
{
    public static Rule Rule { get; } = new("vclt-65", "VCLT 65",
        "who invokes a ground notifies the others, who have three months to object; an objection makes a dispute, "
        + "to be settled by the means of article 33 of the Charter");
}
