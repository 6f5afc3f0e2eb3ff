"""The window: widgets, models and the store. The only layer that knows Qt's widgets."""
