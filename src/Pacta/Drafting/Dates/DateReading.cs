using System.Globalization;

namespace Pacta.Drafting;

/// <summary>A date read from a text.</summary>
/// <param name="End">Index after its last word.</param>
/// <param name="Edtf">The date.</param>
/// <param name="Sureness">How sure.</param>
/// <param name="Note">How it was reached, or null: written so.</param>
internal sealed record DateReading(int End, string Edtf, Sureness Sureness = Sureness.Sure, string? Note = null);

/// <summary>Writes EDTF.</summary>
internal static class Edtf
{
    public static string Of(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    public static string Of(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");

    public static string Of(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");

    /// <summary>A run of years, each of them approximate.</summary>
    public static string About(int first, int last) => $"{Of(first)}~/{Of(last)}~";
}
