using System.Diagnostics;
using Pacta.Answers;
using Pacta.Formats;
using Pacta.Language;
var sw = Stopwatch.StartNew();
var files = args[0]=="." ? RegisterReader.ReadEmbedded() : RegisterReader.ReadFolder(args[0]);
Console.WriteLine($"read {files.Length} {sw.ElapsedMilliseconds}");
var c = RegisterCompiler.Compile(files);
Console.WriteLine($"compiled {sw.ElapsedMilliseconds}");
foreach (var d in c.Diagnostics)
{
    var f = files.First(x => x.Path == d.Primary.Path);
    var line = f.Text[..Math.Min(f.Text.Length, d.Primary.Span.Start)].Count(ch => ch == '\n') + 1;
    Console.WriteLine($"{d.Code} {d.Severity} {d.Primary.Path}:{line}: {d.Title}: «{f.Text.Substring(d.Primary.Span.Start, d.Primary.Span.Length).Split('\n')[0]}» {d.Primary.Text} | {d.Hint}");
}
var q = new Questions(c.Register);
Console.WriteLine($"law {sw.ElapsedMilliseconds}");
void Print(Report r) { Console.WriteLine("=== " + r.Title); foreach (var s in r.Sections) { Console.WriteLine("-- " + s.Heading); if (s.Rows.IsEmpty) Console.WriteLine("   " + s.WhenEmpty); foreach (var row in s.Rows) Console.WriteLine("   " + string.Join(" | ", row.Cells)); } }
if (args.Length > 1 && args[1] == "brief")
    Print(q.Brief(c.Register.FindState(args[2]), c.Register.FindState(args[3]), Pacta.Time.EdtfDate.TryParse(args[4], out var dd, out _) ? dd!.Earliest : 0));
else Print(q.Check(false));
return 0;
