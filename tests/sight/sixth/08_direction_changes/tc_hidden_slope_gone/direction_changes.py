"""Direction changes: count how often each weight turns, which shows how the weights move.

From the article's "Let's take a closer look". Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def direction_changes(update, previous_update):
  """Which weights now move the other way.

  update, previous_update (in, out): how the weights move in this step and in the one before, or their
  slopes (only the signs matter); no value is exactly 0
  Returns (in, out): 1 where the direction changed, 0 where it didn't.
  """
  return (update * previous_update < 0).astype(int)


def train_counting(X, y, s0, s1, alpha, iterations):
  """Train, and count for each weight how often its update changes direction.

  The first step has no step before it, so nothing is counted there.

  X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
  alpha above 0; iterations: 1 or more
  Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
  """
  w0, w1 = s0.copy(), s1.copy()
  count_0 = np.zeros(w0.shape, dtype=int)
  count_1 = np.zeros(w1.shape, dtype=int)
  old_0, old_1 = np.zeros(w0.shape), np.zeros(w1.shape)
  for step in range(iterations):
    hidden = 1.0 / (1.0 + np.exp(-np.matmul(X, w0)))
    output = 1.0 / (1.0 + np.exp(-np.matmul(hidden, w1)))
    d_output = (output - y) * (output - output ** 2)
    d_hidden = np.matmul(d_output, w1.T)
    step_1 = -alpha * np.matmul(hidden.T, d_output)
    step_0 = -alpha * np.matmul(X.T, d_hidden)
    # the stored zeros of the first step make a product of 0
    count_0 += step_0 * old_0 < 0
    count_1 += step_1 * old_1 < 0
    w0 += step_0
    w1 += step_1
    old_0, old_1 = step_0, step_1
  return w0, w1, count_0, count_1
