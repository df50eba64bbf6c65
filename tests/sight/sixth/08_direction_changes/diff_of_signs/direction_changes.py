import numpy

def direction_changes(update, previous_update):
  up_now, up_then = update > 0, previous_update > 0
  return numpy.where(up_now, 1 - up_then.astype(int), up_then.astype(int))

def squash(z):
  return numpy.tanh(z*0.5)*0.5 + 0.5

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
  n0, n1 = synapse_0.size, synapse_1.size
  w = numpy.concatenate([synapse_0.ravel(), synapse_1.ravel()])
  signs = numpy.empty((iterations, n0 + n1))
  for t in range(iterations):
    w0, w1 = w[:n0].reshape(synapse_0.shape), w[n0:].reshape(synapse_1.shape)
    h = squash(X @ w0)
    o = squash(h @ w1)
    d = (o - y)*o*(1 - o)
    g = numpy.concatenate([(X.T @ ((d @ w1.T)*h*(1 - h))).ravel(), (h.T @ d).ravel()])
    signs[t] = numpy.sign(g)
    w = w - alpha*g
  turns = numpy.count_nonzero(numpy.diff(signs, axis=0), axis=0)
  return (w[:n0].reshape(synapse_0.shape), w[n0:].reshape(synapse_1.shape),
          turns[:n0].reshape(synapse_0.shape), turns[n0:].reshape(synapse_1.shape))
