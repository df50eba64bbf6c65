# mistake: grad-transposed
# question: 05_weight_updates/weight_derivative
# style: einsum throughout
import numpy as np

sig = lambda z: 0.5 * (1 + np.tanh(z / 2))


def weight_derivative(layer_in, delta):
    return np.einsum("no,ni->oi", delta, layer_in)


def update(synapse, derivative, alpha):
    return np.einsum(",io->io", -alpha, derivative) + synapse


def training_step(X, y, synapse_0, synapse_1, alpha):
    hidden = sig(np.einsum("ni,ih->nh", X, synapse_0))
    guess = sig(np.einsum("nh,ho->no", hidden, synapse_1))
    d2 = (guess - y) * (guess - guess ** 2)
    d1 = np.einsum("no,ho->nh", d2, synapse_1) * (hidden - hidden ** 2)
    g0 = np.einsum("ni,nh->ih", X, d1)
    g1 = np.einsum("nh,no->ho", hidden, d2)
    return update(synapse_0, g0, alpha), update(synapse_1, g1, alpha)
