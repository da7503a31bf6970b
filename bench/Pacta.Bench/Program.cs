using System.Globalization;
using Pacta.Bench;
using Pacta.Bench.Benchmarks;
using Pacta.Bench.ColdStart;
using Pacta.Bench.Drafting;
using Pacta.Bench.Loading;
using Pacta.Bench.LogicProgram;
using Pacta.Bench.Panels;
using Pacta.Bench.Similarity;

return args switch
{
    ["load", .. var rest] => LoadCommand.Run(Options.Read(rest)),
    ["measure", var folder, .. var rest] => LoadRun.Run(folder, Options.Read(rest)),
    ["untc", .. var rest] => UntcCommand.Run(Options.Read(rest)),
    ["draft", .. var rest] => DraftCommand.Run(Options.Read(rest)),
    ["cold-start", .. var rest] => ColdStartCommand.Run(Options.Read(rest)),
    ["panels", .. var rest] => PanelsCommand.Run(Options.Read(rest)),
    ["similarity", .. var rest] => SimilarityCommand.Run(Options.Read(rest)),
    ["similarity-run", var folder, var first, var last, var values] => SimilarityRun.Run(folder,
        int.Parse(first, CultureInfo.InvariantCulture), int.Parse(last, CultureInfo.InvariantCulture), values),
    ["--help" or "-h"] or [] => Options.Help(),
    _ => MicroCommand.Run(args),
};
