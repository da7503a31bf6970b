namespace Pacta.Language;

/// <summary>The provisions of one instrument, each name once: few treaties have so many that a table pays.</summary>
internal struct SeenProvisions
{
    private const int Few = 8;
    private List<NameSyntax>? _few;
    private Dictionary<string, NameSyntax>? _many;

    public SeenProvisions()
    {
    }

    /// <summary>Keeps a name that was not there yet.</summary>
    /// <returns>The one that was there before it, or null.</returns>
    public NameSyntax? Add(NameSyntax name)
    {
        if (_many is not null)
            return _many.TryAdd(name.Text, name) ? null : _many[name.Text];
        _few ??= new(Few);
        foreach (var kept in _few)
        {
            if (kept.Text == name.Text)
                return kept;
        }

        if (_few.Count < Few)
            _few.Add(name);
        else
            _many = new(_few.Append(name).ToDictionary(static n => n.Text, StringComparer.Ordinal));
        return null;
    }
}
