namespace Pacta.Language;

/// <summary>The provisions of one instrument, each name once: few treaties have so many that a table pays.</summary>
internal struct SeenProvisions
{
    private const int Few = 8;
    private List<ProvisionSyntax>? _few;
    private Dictionary<string, ProvisionSyntax>? _many;

    public SeenProvisions()
    {
    }

    /// <summary>Keeps a provision whose name was not there yet.</summary>
    /// <returns>The one that was there before it, or null.</returns>
    public ProvisionSyntax? Add(ProvisionSyntax provision)
    {
        var name = provision.Name.Text;
        if (_many is not null)
            return _many.TryAdd(name, provision) ? null : _many[name];
        _few ??= new(Few);
        foreach (var kept in _few)
        {
            if (kept.Name.Text == name)
                return kept;
        }

        if (_few.Count < Few)
            _few.Add(provision);
        else
            _many = new(_few.Append(provision).ToDictionary(static p => p.Name.Text, StringComparer.Ordinal));
        return null;
    }
}
