import numpy as np

sig = lambda v: (1 + np.exp(-v)) ** -1

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
  w = [synapse_0, synapse_1]
  errors = np.zeros((iterations + report_every - 1) // report_every)
  for j in range(iterations):
    l1 = sig(np.einsum('ij,jk', X, w[0]))
    l2 = sig(np.einsum('ij,jk', l1, w[1]))
    k, rest = divmod(j, report_every)
    if not rest:
      errors[k] = np.average(np.absolute(y - l2))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = np.einsum('ik,jk->ij', d2, w[1]) * l1 * (1 - l1)
    w = [w[0] - alpha * np.einsum('ni,nj->ij', X, d1), w[1] - alpha * np.einsum('ni,nj->ij', l1, d2)]
  return w[0], w[1], errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
  # the error noted at step number `iterations` is the one after `iterations` steps
  err = lambda a: train(X, y, synapse_0, synapse_1, a, iterations + 1, iterations)[2][-1]
  pairs = [(err(a), a) for a in alphas]
  pairs = [p for p in pairs if not np.isnan(p[0])]
  return sorted(pairs, key=lambda p: p[0])[0][1]
