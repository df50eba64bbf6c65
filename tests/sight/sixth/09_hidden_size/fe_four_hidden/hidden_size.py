import numpy


def initial_weights(inputs, hidden_size, outputs, seed):
  """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

  inputs, hidden_size, outputs, seed: whole numbers
  Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
  """
  numpy.random.seed(seed)
  w_in = 2 * numpy.random.random((inputs, hidden_size)) - 1
  w_out = 2 * numpy.random.random((hidden_size, outputs)) - 1
  return w_in, w_out


def sigmoid(x):
  return 1 / (1 + numpy.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def final_error(data, target, hidden_size, alpha, iterations, seed):
  """Draw the article's starting weights, train, and return the error that is left.

  X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
  Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
  """
  w_in, w_out = initial_weights(data.shape[1], 4, target.shape[1], seed)
  for j in range(iterations):
    hid = sigmoid(numpy.dot(data, w_in))
    guess = sigmoid(numpy.dot(hid, w_out))
    eg = guess - target
    dg = eg * sigmoid_output_to_derivative(guess)
    eh = dg.dot(w_out.T)
    dh = eh * sigmoid_output_to_derivative(hid)
    w_out = w_out - alpha * hid.T.dot(dg)
    w_in = w_in - alpha * data.T.dot(dh)
  hid = sigmoid(numpy.dot(data, w_in))
  guess = sigmoid(numpy.dot(hid, w_out))
  return numpy.mean(numpy.abs(guess - target))
