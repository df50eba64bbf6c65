import numpy as np

class Net:
  def __init__(self, w):
    self.w = w
  def __call__(self, X):
    return 1/(1+np.exp(-np.matmul(X, self.w)))

def initial_weights(inputs, outputs, seed):
  np.random.seed(seed)
  return np.random.uniform(low=-1.0, high=1.0, size=inputs*outputs).reshape(inputs, outputs)

def train(X, y, synapse_0, iterations):
  net = Net(synapse_0)
  for k in range(iterations):
    before = net(X)
    net.w = net.w + np.einsum("ni,no->io", X, (y - before)*before*(1 - before))
  return net.w, before

def error_plane(X, y, first, second):
  result = np.full((first.size, second.size), np.nan)
  for (i, j), _ in np.ndenumerate(result):
    result[i, j] = np.average(np.fabs(Net([[first[i]], [second[j]]])(X) - y))
  return result
