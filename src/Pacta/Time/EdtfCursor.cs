namespace Pacta.Time;

/// <summary>A place in the text of one date.</summary>
internal ref struct EdtfCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>All qualifiers taken so far.</summary>
    public EdtfMarks Marks { get; private set; }

    /// <summary>Whether a qualifier stood anywhere but at the very end, which only level 2 allows.</summary>
    public bool HasInnerMark { get; private set; }

    public readonly bool AtEnd => _rest.IsEmpty;

    public bool Take(char expected)
    {
        if (_rest.IsEmpty || _rest[0] != expected)
            return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>Takes the digits here; with <paramref name="orUnspecified"/> also each X.</summary>
    public ReadOnlySpan<char> TakeDigits(bool orUnspecified)
    {
        var length = 0;
        while (length < _rest.Length && (char.IsAsciiDigit(_rest[length]) || (orUnspecified && _rest[length] == 'X')))
            length++;
        var digits = _rest[..length];
        _rest = _rest[length..];
        return digits;
    }

    /// <summary>Takes the qualifier here, if there is one.</summary>
    public void TakeMark()
    {
        var mark = _rest.IsEmpty ? EdtfMarks.None : _rest[0] switch
        {
            '?' => EdtfMarks.Uncertain,
            '~' => EdtfMarks.Approximate,
            '%' => EdtfMarks.Uncertain | EdtfMarks.Approximate,
            _ => EdtfMarks.None,
        };
        if (mark == EdtfMarks.None)
            return;
        _rest = _rest[1..];
        Marks |= mark;
        HasInnerMark |= !AtEnd;
    }

    /// <summary>What is wrong with the character here.</summary>
    public readonly string Unexpected() => AtEnd ? "the date breaks off" : _rest[0] switch
    {
        'T' => "a clock time is not part of a calendar day",
        '?' or '~' or '%' => "two marks stand together: '%' says both '?' and '~'",
        ' ' => "a space stands inside the date",
        >= '!' and <= '~' => $"'{_rest[0]}' is not expected here",
        _ => "a character outside ASCII stands in the date",
    };
}
