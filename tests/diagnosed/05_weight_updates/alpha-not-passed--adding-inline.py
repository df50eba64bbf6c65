# mistake: alpha-not-passed
# question: 05_weight_updates/training_step
# style: thirteen lines, adding
import numpy as np

weight_derivative = lambda a, d: a.T.dot(d)
update = lambda w, g, k: w - k * g


def training_step(X, y, syn0, syn1, alpha):
    l1 = 1 / (1 + np.exp(-(np.dot(X, syn0))))
    l2 = 1 / (1 + np.exp(-(np.dot(l1, syn1))))
    l2_delta = (y - l2) * (l2 * (1 - l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1 - l1))
    syn1 += l1.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)
    return syn0, syn1
