"""Sound files (`wav`), rates (`resample`) and pitch (`pitch`): numpy in, numpy out."""
