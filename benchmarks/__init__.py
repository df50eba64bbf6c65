"""Timed figures, as ratios measured side by side in one run; medians. No tests: a slow machine fails nothing here."""
