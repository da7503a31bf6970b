using System.CommandLine;
using System.CommandLine.Invocation;
using Pacta.Formats;

namespace Pacta.Cli;

/// <summary>The command <c>pacta</c> as a function: arguments and surroundings in, exit code out.</summary>
public static class CliApp
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">What follows the name of the command.</param>
    /// <param name="surroundings">Streams, clock, terminal.</param>
    /// <returns>An <see cref="ExitCode"/>. Nothing is thrown: a bug is written to standard error.</returns>
    public static int Run(string[] args, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(surroundings);
        try
        {
            var code = Dispatch(args, surroundings);
            surroundings.Out.Flush();
            return code;
        }
        catch (InputException e)
        {
            return Refuse(surroundings, e.Message, e.Hint);
        }
        catch (RegisterException e)
        {
            return Refuse(surroundings, e.Message, e.Hint);
        }
        catch (IOException e)
        {
            // Files are read behind RegisterException, so this is standard output: a full disk, a closed device.
            return Refuse(surroundings, $"The answer cannot be written: {e.Message}.", null);
        }
#pragma warning disable CA1031 // The last resort: whatever else is thrown is a bug, and has an exit code of its own.
        catch (Exception e)
#pragma warning restore CA1031
        {
            surroundings.Error.WriteLine("This is a bug in pacta. Please report it with the lines below.");
            surroundings.Error.WriteLine(e);
            return ExitCode.Bug;
        }
    }

    private static int Dispatch(string[] args, Surroundings surroundings)
    {
        if (Completion.IsAsked(args))
            return Completion.Answer(args, surroundings);
        // A question, most likely.
        if (args is [[not '-', ..], ..])
            WarmUp.Start(thenReads: Array.IndexOf(args, GlobalOptions.RegisterName) < 0);
        var root = CommandTree.Build(surroundings, asked: args is [var first, ..] ? first : null);
        var parsed = root.Parse(args, CommandTree.Configuration);
        if (parsed.Action is ParseErrorAction)
            throw ParseMistakes.Explain(parsed);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = surroundings.Out,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static int Refuse(Surroundings surroundings, string message, string? hint)
    {
        surroundings.Error.Write("pacta: ");
        surroundings.Error.WriteLine(message);
        if (hint is not null)
            surroundings.Error.WriteLine($"Hint: {hint}{(hint[^1] is '.' or '?' or ')' ? "" : ".")}");
        return ExitCode.BadInput;
    }
}
