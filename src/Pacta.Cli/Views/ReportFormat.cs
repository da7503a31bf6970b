namespace Pacta.Cli;

/// <summary>How an answer is printed.</summary>
internal enum ReportFormat : byte
{
    /// <summary>For people: tables on a terminal, aligned text elsewhere.</summary>
    Text,

    /// <summary>One object.</summary>
    Json,

    /// <summary>One table.</summary>
    Csv,
}
