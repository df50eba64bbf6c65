# mistake: grad-no-transpose
# question: 05_weight_updates/weight_derivative
# style: einsum, tape dictionary
import numpy as np


def weight_derivative(layer_in, delta):
    return np.einsum("ab,bc->ac", layer_in, delta)


def update(synapse, derivative, alpha):
    return np.subtract(synapse, np.multiply(alpha, derivative))


def training_step(X, y, synapse_0, synapse_1, alpha):
    tape = {}
    tape["h"] = 0.5 + 0.5 * np.tanh(np.einsum("ni,ih->nh", X, synapse_0) / 2)
    tape["o"] = 0.5 + 0.5 * np.tanh(np.einsum("nh,ho->no", tape["h"], synapse_1) / 2)
    tape["do"] = (tape["o"] - y) * (tape["o"] - tape["o"] ** 2)
    tape["dh"] = np.einsum("no,ho->nh", tape["do"], synapse_1) * (tape["h"] - tape["h"] ** 2)
    return (
        update(synapse_0, np.einsum("ni,nh->ih", X, tape["dh"]), alpha),
        update(synapse_1, np.einsum("nh,no->ho", tape["h"], tape["do"]), alpha),
    )
