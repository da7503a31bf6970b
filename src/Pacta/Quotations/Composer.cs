namespace Pacta.Quotations;

/// <summary>Brings a short run of characters into form C: decomposed, its marks in order, composed again.</summary>
/// <remarks>Keeps its lists from run to run, so that a long text needs no more room than a short one.</remarks>
internal sealed class Composer
{
    private readonly List<int> _codes = [];

    /// <summary>The form C of a run; valid until the next call.</summary>
    public List<int> Compose(List<int> run)
    {
        var forms = CanonicalForms.Loaded;
        _codes.Clear();
        foreach (var code in run)
            forms.Decompose(code, _codes);
        OrderMarks(forms);
        ComposePairs(forms);
        return _codes;
    }

    // Each run of marks in the order of their classes; those of one class keep theirs.
    private void OrderMarks(CanonicalForms forms)
    {
        for (var start = 0; start < _codes.Count; start++)
        {
            var end = start;
            var inOrder = true;
            for (var (last, rank) = (0, 0); end < _codes.Count && (rank = forms.ClassOf(_codes[end])) > 0; end++)
                (inOrder, last) = (inOrder && last <= rank, rank);
            if (!inOrder)
                Sort(forms, start, end - start);
            start = Math.Max(start, end - 1);
        }
    }

    // The place in the low half of each key keeps the order of equals, however long the run is.
    private void Sort(CanonicalForms forms, int start, int count)
    {
        var marks = _codes.GetRange(start, count).ToArray();
        var keys = Array.ConvertAll(marks, code => (long)forms.ClassOf(code) << 32);
        for (var i = 0; i < count; i++)
            keys[i] += i;
        Array.Sort(keys, marks);
        for (var i = 0; i < count; i++)
            _codes[start + i] = marks[i];
    }

    // A mark joins the last starter unless one of its own class or a higher one stands between.
    private void ComposePairs(CanonicalForms forms)
    {
        var (starter, count, blocked) = (-1, 0, -1);
        for (var i = 0; i < _codes.Count; i++)
        {
            var (code, rank) = (_codes[i], forms.ClassOf(_codes[i]));
            if (starter >= 0 && blocked < rank && forms.Compose(_codes[starter], code) is >= 0 and var whole)
            {
                _codes[starter] = whole;
                continue;
            }

            if (rank == 0)
                (starter, blocked) = (count, -1);
            else
                blocked = rank;
            _codes[count++] = code;
        }

        _codes.RemoveRange(count, _codes.Count - count);
    }
}
