"""Direction changes: count how often each weight turns, which shows how the weights move.

From the article's "Let's take a closer look". Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy


def direction_changes(update, previous_update):
  """Which weights now move the other way.

  update, previous_update (in, out): how the weights move in this step and in the one before, or their
  slopes (only the signs matter); no value is exactly 0
  Returns (in, out): 1 where the direction changed, 0 where it didn't.
  """
  return numpy.array(map(lambda u, p: (u * p < 0) * 1, update, previous_update))


def sigmoid(x):
  return 1 / (1 + numpy.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def train_counting(X, y, syn0, syn1, alpha, iterations):
  """Train, and count for each weight how often its update changes direction.

  The first step has no step before it, so nothing is counted there.

  X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
  alpha above 0; iterations: 1 or more
  Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
  """
  prev_0 = numpy.zeros_like(syn0)
  prev_1 = numpy.zeros_like(syn1)
  count_0 = numpy.zeros_like(syn0)
  count_1 = numpy.zeros_like(syn1)

  for j in range(iterations):
    l1 = sigmoid(numpy.dot(X, syn0))
    l2 = sigmoid(numpy.dot(l1, syn1))

    l2_error = y - l2
    l2_delta = l2_error * sigmoid_output_to_derivative(l2)
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error * sigmoid_output_to_derivative(l1)

    update_1 = l1.T.dot(l2_delta)
    update_0 = X.T.dot(l1_delta)

    if j > 0:
      count_0 += numpy.abs(numpy.sign(update_0) - numpy.sign(prev_0)) / 2
      count_1 += numpy.abs(numpy.sign(update_1) - numpy.sign(prev_1)) / 2

    syn1 = syn1 + alpha * update_1
    syn0 = syn0 + alpha * update_0

    prev_0 = update_0
    prev_1 = update_1
  return syn0, syn1, count_0, count_1
