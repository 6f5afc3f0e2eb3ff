"""The exports that need Qt's painter, fonts and clipboard."""
