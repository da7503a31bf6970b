namespace Pacta.Time;

/// <summary>Digits of which some may be unspecified, written X: <c>195X</c> matches 1950 to 1959.</summary>
/// <remarks>The default, no digits, matches only zero. Equal when written alike.</remarks>
internal readonly record struct EdtfMask
{
    private readonly byte _length;
    private readonly byte _unspecified; // bit i: the digit worth 10^i

    /// <param name="digits">At most four of 0 to 9 and X.</param>
    public EdtfMask(ReadOnlySpan<char> digits)
    {
        _length = checked((byte)digits.Length);
        var unit = 1;
        for (var i = 0; i < digits.Length; i++, unit *= 10)
        {
            var digit = digits[^(i + 1)];
            Lowest += digit == 'X' ? 0 : unit * (digit - '0');
            Highest += unit * (digit == 'X' ? 9 : digit - '0');
            _unspecified |= (byte)(digit == 'X' ? 1 << i : 0);
        }
    }

    /// <summary>Two unspecified digits.</summary>
    public static EdtfMask AnyTwo => new("XX");

    /// <summary>Every X read as 0.</summary>
    public int Lowest { get; }

    /// <summary>Every X read as 9.</summary>
    public int Highest { get; }

    public bool IsExact => _unspecified == 0;

    public bool IsWhollyUnspecified => _unspecified == (1 << _length) - 1;

    /// <summary>Whether X stands for the last digit or the last two, and for no others.</summary>
    public bool IsTailUnspecified => _unspecified is 0b01 or 0b11;

    public bool Matches(int value)
    {
        var lowest = Lowest;
        for (var i = 0; i < _length; i++, value /= 10, lowest /= 10)
        {
            if ((_unspecified >> i & 1) == 0 && value % 10 != lowest % 10)
                return false;
        }

        return value == 0;
    }
}
