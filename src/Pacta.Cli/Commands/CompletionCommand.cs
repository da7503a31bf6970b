using System.CommandLine;

namespace Pacta.Cli;

/// <summary><c>completion</c>: a script for the shell, which asks the program what could be typed next.</summary>
internal static class CompletionCommand
{
    private static readonly string[] s_shells = ["bash", "zsh", "fish"];

    private static readonly string[] s_scripts =
    [
        """
        # pacta: put this in ~/.bashrc, or run: source <(pacta completion bash)
        _pacta() {
            local IFS=$'\n'
            local found="$(pacta "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)"
            COMPREPLY=($(compgen -W "$found" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o bashdefault -o default -F _pacta pacta

        """,
        """
        #compdef pacta
        # pacta: put this in ~/.zshrc after compinit, or run: source <(pacta completion zsh)
        _pacta() {
            local line="${(j: :)words[1,CURRENT]}"
            local -a found
            found=("${(@f)$(pacta "[suggest:${#line}]" "$line" 2>/dev/null)}")
            [[ -n "$found" ]] && compadd -a found || _files
        }
        compdef _pacta pacta

        """,
        """
        # pacta: put this in ~/.config/fish/completions/pacta.fish, or run: pacta completion fish | source
        function __pacta_complete
            set -l line (commandline -cp)
            pacta "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c pacta -f -a '(__pacta_complete)'
        complete -c pacta -n '__fish_seen_subcommand_from fmt' -F

        """,
    ];

    public static Command Make(Surroundings surroundings)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish", HelpName = "SHELL" };
        shell.CompletionSources.Add(s_shells);
        var command = new Command("completion", "A script that completes commands, states and treaties in your shell");
        command.Add(shell);
        command.SetAction(parsed =>
        {
            surroundings.Out.Write(s_scripts[WordArgument.Read(parsed.GetValue(shell)!, "completion", s_shells)]);
            return ExitCode.Done;
        });
        return command;
    }
}
