"""Values that every layer shares: studies, queries, results, figures and the sentences about them."""
