using Pacta.Language;

namespace Pacta.Tests.Language;

/// <summary>Four characters at a time find what one at a time finds.</summary>
public class CharactersTests
{
    [Fact]
    public void Every_character_is_found_wherever_it_stands_or_nowhere()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var alone = Characters.IndexOfForbidden([(char)c]);
            for (var place = 0; place < 9; place++)
            {
                var text = "aaaaaaaaa".ToCharArray();
                text[place] = (char)c;
                Assert.Equal(alone < 0 ? -1 : place, Characters.IndexOfForbidden(text));
            }
        }
    }

    [Fact]
    public void The_first_of_several_is_found_whatever_stands_beside_it()
    {
        var random = new Random(5);
        const string Edges = "\0\n\r\u001f ~\u007f\u0080\u009f\u00a0\u2028\u7fff\u8000\u807f\ufffd\uffff";
        for (var i = 0; i < 200_000; i++)
        {
            var text = new char[random.Next(12)];
            for (var at = 0; at < text.Length; at++)
                text[at] = random.Next(3) > 0 ? ' ' : Edges[random.Next(Edges.Length)];

            var expected = Array.FindIndex(text, static c => Characters.IndexOfForbidden([c]) == 0);

            Assert.Equal(expected, Characters.IndexOfForbidden(text));
        }
    }
}
