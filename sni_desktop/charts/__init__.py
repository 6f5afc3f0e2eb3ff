"""Charts: from a result to a figure and a table. One module a chart; values only, no Qt and no pixels."""
