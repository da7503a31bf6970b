using System.Text;
using Pacta.Answers;

namespace Pacta.Formats;

/// <summary>A step of a derivation on one line.</summary>
public static class StepText
{
    /// <summary>What holds, by which rule, according to whom, and where the register says so.</summary>
    /// <returns>"CHN is signatory to t since 2001-07-16 (VCLT 18: …) [lat-2001] treaties/t.pacta:5".</returns>
    public static string Of(Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var text = new StringBuilder(step.Text);
        if (step.Rule is { } rule)
            text.Append(" (").Append(rule.Article).Append(": ").Append(rule.Text).Append(')');
        if (step.Sources.Length > 0)
            text.Append(" [").Append(step.Sources).Append(']');
        if (step.Place.Length > 0)
            text.Append(' ').Append(step.Place);
        return text.ToString();
    }
}
