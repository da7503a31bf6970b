using System.CommandLine;
using Pacta.Answers;
using Pacta.Formats;
using Pacta.Language;
using Pacta.Register;
using Pacta.Time;

namespace Pacta.Cli;

/// <summary><c>figures</c>: what sources say of a series, side by side, drawn and held against each other.</summary>
internal sealed class FiguresCommand
{
    private readonly Argument<string> _series = new("SERIES")
    {
        Description = "A series: trade, exports, …; without it, all series are listed",
        HelpName = "SERIES",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string> _about = new("ABOUT")
    {
        Description = "A pair, as CHN-RUS, or a state, as CHN",
        HelpName = "ABOUT",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _from = new("--from")
    {
        Description = "Nothing before: a year, a quarter (2001-33), a day, …",
        HelpName = "DATE",
    };

    private readonly Option<string> _to = new("--to")
    {
        Description = "Nothing after it",
        HelpName = "DATE",
    };

    private readonly Option<string> _period = new("--period")
    {
        Description = "Only this period and its parts; in place of --from and --to",
        HelpName = "PERIOD",
    };

    private readonly Option<string> _svg = new("--svg")
    {
        Description = "Draw to this file too",
        HelpName = "FILE",
    };

    public static Command Make(Asking asking)
    {
        var figures = new FiguresCommand();
        var command = asking.Command("figures", "Figures side by side: sources, ratio, what differs, what does not fit",
            figures.Run);
        figures._series.CompletionSources.Add(
            context => Completion.Series(asking.Options.RegistersOf(context.ParseResult)));
        figures._about.CompletionSources.Add(
            context => Completion.States(asking.Options.RegistersOf(context.ParseResult)));
        command.Add(figures._series);
        command.Add(figures._about);
        command.Add(figures._from);
        command.Add(figures._to);
        command.Add(figures._period);
        command.Add(figures._svg);
        return command;
    }

    private int Run(Session session)
    {
        session.RequireSound();
        var questions = new FigureQuestions(session.Register, session.KnownDay);
        var isList = !session.IsGiven(_series) && session.Text(_from) is null && session.Text(_to) is null
            && session.Text(_period) is null;
        if (isList && session.Text(_svg) is null)
            return session.Print(questions.Series());
        var answer = questions.Of(Filter(session));
        if (session.Text(_svg) is { } path)
            OutputFile.Write(path, FigureSvg.Render(answer.Report.Title, answer.Charts));
        var code = session.Print(answer.Report);
        if (session.Format == ReportFormat.Text)
            FigureView.Print(answer.Charts, session.Screen);
        return code;
    }

    private FigureFilter Filter(Session session)
    {
        var (from, to) = Days(session);
        var series = session.IsGiven(_series) ? SeriesOf(session) : null;
        var (state, partner) = session.IsGiven(_about)
            ? PairArgument.Read(session.Register, session.Text(_about), session.Day) : (-1, -1);
        var filter = new FigureFilter { Series = series, State = state, Partner = partner };
        if (session.IsGiven(_about) && !session.Register.Figures.Any(filter.Fits))
            throw new InputException(
                $"No figure of {series} about {session.Text(_about)} is recorded.",
                Recorded(session.Register, series!));
        return filter with { From = from, To = to };
    }

    private string SeriesOf(Session session)
    {
        var all = session.Register.Figures.Select(static f => f.Quantity.Series).Distinct()
            .Order(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            throw new InputException("SERIES: the register holds no figures.", "record some: figure trade CHN-RUS …");
        if (all.Count > 1)
            return all[WordArgument.Read(session.Text(_series), "SERIES", all)];
        return all[0].Equals(session.Text(_series), StringComparison.OrdinalIgnoreCase)
            ? all[0]
            : throw new InputException(
                $"SERIES: found '{session.Text(_series)}', expected {all[0]}, the only one.", $"write {all[0]}");
    }

    private static string Recorded(TreatyRegister register, string series)
    {
        const int Most = 8;
        var about = register.Figures.Where(f => f.Quantity.Series == series)
            .Select(f => string.Join('-', f.Quantity.States().Select(s => register.States[s].Code)))
            .Distinct().ToList();
        return $"recorded are {string.Join(", ", about.Take(Most))}{(about.Count > Most ? " and others" : "")}";
    }

    private (int? From, int? To) Days(Session session)
    {
        if (session.Text(_period) is not { } period)
        {
            var from = session.Text(_from) is { } first ? DateOf(first, "--from").Earliest : (int?)null;
            var to = session.Text(_to) is { } last ? DateOf(last, "--to").Latest : (int?)null;
            return from > to
                ? throw new InputException("--to: found a date before that of --from.", "swap the two") : (from, to);
        }

        if (session.Text(_from) is not null || session.Text(_to) is not null)
            throw new InputException("--period: found it beside --from or --to, expected one or the other.", null);
        var date = DateOf(period, "--period");
        return (date.Earliest, date.Latest);
    }

    private static EdtfDate DateOf(string text, string place) => EdtfDate.TryParse(text, out var date, out var error)
        ? date
        : throw new InputException($"{place}: found '{text}', expected a date: {error}.",
            "write what sources give: 2001, 2001-33 (a quarter), 2001-05, 2001-07-16");
}
