using Pacta.Law.Rules;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Answers;

public sealed partial class Questions
{
    /// <summary>The members of an organization on a day.</summary>
    public Report Members(int organizationId, int day)
    {
        var organization = Register.Organizations[organizationId];
        List<Row> members = [];
        foreach (var state in Register.States)
        {
            var finding = Organizations.Weigh(Standings, organizationId, state.Id, day);
            if (finding.Certainty == Certainty.No)
                continue;
            var why = MembershipWhy(organizationId, state.Id, day);
            members.Add(new(
                [state.Code, state.NameOn(day), why is [var step, ..] ? step.Text : "", Word(finding),
                    why is [var first, ..] ? first.Sources : ""],
                () => why));
        }

        members.Sort(static (a, b) => string.CompareOrdinal(a.Cells[0], b.Cells[0]));
        return Told(new("status", $"{organization.Code}, \"{organization.Name}\", on {Day.Format(day)}",
        [
            new("organization", "Organization", ["fact", "value", "sources"], [.. Facts(organization)],
                "nothing more is recorded"),
            new("members", $"Members: {members.Count}", ["state", "name", "since", "certainty", "sources"],
                [.. members], "the register records no member on that day"),
            .. Disputed(organization),
            .. UnknownOfOrganization(organizationId, day),
        ]));
    }

    private IEnumerable<Row> Facts(Organization organization)
    {
        if (organization.FoundedBy >= 0)
            yield return Row.Of("founded by", Register.Instruments[organization.FoundedBy].Code, "");
        foreach (var founded in organization.Founded)
            yield return Row.Of("founded", founded.Value.ToString(), Sources(founded.From));
        foreach (var note in organization.Notes)
            yield return Row.Of("note", note.Value, Sources(note.From));
    }
}
