# mistake: sigmoid-missing-minus
# question: 03_forward/forward
# style: inner function, append
import numpy as np


def forward(X, synapse_0, synapse_1):
    def nonlin(z):
        e = np.exp(z)
        return 1 / (e + 1)

    made = []
    made.append(nonlin(np.inner(X, synapse_0.T)))
    made.append(nonlin(np.inner(made[0], synapse_1.T)))
    return made


def mean_absolute_error(layer_2, y):
    d = layer_2 - y
    d[d < 0] *= -1
    return d.mean()
