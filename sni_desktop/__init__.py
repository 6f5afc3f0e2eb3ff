"""SNI Explorer: browse survey waves, rankings and attitudes, and copy honest charts."""

__version__ = "0.1.0"
