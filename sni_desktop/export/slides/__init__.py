"""Slides: charts that can be edited in slide programs, and decks of them."""
