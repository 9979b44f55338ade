"""The checks of Scripts/check-layers, one a file: each has `problems(tree)`, which yields a sentence a breach."""
