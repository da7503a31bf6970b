using Pacta.Formats;
using Pacta.Language;
using Pacta.Panels;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Tests.Panels;

public class StateSystemTests
{
    private static readonly TreatyRegister s_register =
        RegisterCompiler.Compile(RegisterReader.ReadEmbedded()).Register;

    // The lists are in the register: sizes of the system as Correlates of War (2016) and Gleditsch and Ward give them.
    [Theory]
    [InlineData(PanelStates.Cow, 1816, 23)]
    [InlineData(PanelStates.Cow, 1914, 45)]
    [InlineData(PanelStates.Cow, 2016, 195)]
    public void The_system_on_the_first_of_July_has_as_many_members_as_its_list_says(
        PanelStates list, int year, int count)
    {
        var day = Day.FromDate(year, 7, 1);
        var system = StateSystem.Of(s_register, list, CodeScheme.Cow);
        var members = new HashSet<string>();
        foreach (var member in system.All)
        {
            if (member.From <= day && day < member.Until)
                Assert.True(members.Add(system.Codes[member.Unit]), system.Codes[member.Unit]);
        }

        Assert.Equal(count, members.Count);
    }

    [Fact]
    public void The_Soviet_Union_and_Russia_are_one_unit_of_COW_and_two_of_the_register()
    {
        var day = Day.FromDate(1991, 12, 26);
        var (sun, rus) = (s_register.FindState("SUN"), s_register.FindState("RUS"));

        var cow = StateSystem.Of(s_register, PanelStates.Cow, CodeScheme.Cow);
        var own = StateSystem.Of(s_register, PanelStates.Register, CodeScheme.Iso);

        Assert.Equal(("365", day), (cow.Codes[cow.Of(sun)[^1].Unit], cow.Of(sun)[^1].Until));
        Assert.Equal(("365", day), (cow.Codes[cow.Of(rus)[0].Unit], cow.Of(rus)[0].From));
        Assert.Equal(("SUN", "RUS"), (own.Codes[own.Of(sun)[0].Unit], own.Codes[own.Of(rus)[0].Unit]));
    }

    [Fact]
    public void Numbers_stand_in_the_order_of_their_value()
    {
        var codes = StateSystem.Of(s_register, PanelStates.Cow, CodeScheme.Cow).Codes
            .Select(static code => int.Parse(code, System.Globalization.CultureInfo.InvariantCulture)).ToArray();

        Assert.Equal(2, codes[0]);
        Assert.Equal(codes.Order(), codes);
    }
}
