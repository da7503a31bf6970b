using System.Text;
using Pacta.Cli;

// UTF-8 whatever the machine's code page; one buffer, flushed at the end, so that an error leaves no half answer.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// The runtime's stream is quiet when nobody reads any more, as after "| head".
var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
var surroundings = new Surroundings(Console.In, output, error, Clock.TodayInUtc)
{
    Progress = Console.IsErrorRedirected ? null : error,
    TerminalWidth = isTerminal ? Console.WindowWidth is > 0 and var width ? width : 80 : null,
    Colour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
};
return CliApp.Run(args, surroundings);
