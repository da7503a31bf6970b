using Pacta.Register;

namespace Pacta.Figures;

/// <summary>Holds figures against everything else that is recorded.</summary>
/// <remarks>
/// Figures of one state's statistics are not judged by another's, only set beside them; a figure that does not say
/// whose statistics it is from is judged by all. Nothing is concluded from what is not recorded.
/// </remarks>
public sealed class FigureCheck
{

    private readonly FigureTable _table;
    private readonly FigureText _text;

    /// <param name="table">What is recorded.</param>
    public FigureCheck(FigureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        (_table, _text) = (table, new(table.Register));
    }

    /// <summary>Holds one figure against a register; for several, make one <see cref="FigureCheck"/>.</summary>
    /// <param name="register">What is recorded; it need not hold the figure.</param>
    /// <param name="figure">A figure that names states of the register.</param>
    public static FigureFinding Of(TreatyRegister register, Figure figure) =>
        new FigureCheck(new(register)).Of(figure);

    /// <summary>Holds a figure, recorded or not, against all others.</summary>
    public FigureFinding Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var notes = new FigureNotes(_table, _text, figure);
        if (FigurePeriod.Of(figure.Period) is { } period)
            Gather(notes, period);
        return Conclusion.Of(notes);
    }

    private static void Gather(FigureNotes notes, FigurePeriod period)
    {
        SameCheck.Run(notes, period);
        switch (notes.Figure.Kind)
        {
            case FigureKind.Level:
                LevelCheck.Run(notes, period);
                PartCheck.Run(notes, period);
                break;
            case FigureKind.Growth:
                GrowthCheck.Run(notes, period);
                break;
            default:
                QuotientCheck.Run(notes, period);
                break;
        }
    }
}
