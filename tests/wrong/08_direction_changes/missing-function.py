# wrong: train_counting
# outcome: missing
# says: no function
# Forgotten.
import numpy as np


def nonlin(z):
    return 1 / (1 + np.exp(-z))


def direction_changes(update, previous_update):
    return 1 * ((update > 0) != (previous_update > 0))
