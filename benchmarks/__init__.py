"""Timed figures, as ratios measured side by side in one run; medians. Never a test: a slow machine fails nothing here."""
