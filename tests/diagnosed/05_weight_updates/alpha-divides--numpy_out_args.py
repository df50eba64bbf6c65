# mistake: alpha-divides
# question: 05_weight_updates/update
# style: ufuncs and out
import numpy as np


def _sigmoid(z):
    z = np.negative(z)
    np.exp(z, out=z)
    np.add(z, 1, out=z)
    return np.reciprocal(z, out=z)


def weight_derivative(layer_in, delta):
    out = np.empty((layer_in.shape[1], delta.shape[1]))
    np.dot(layer_in.T, delta, out=out)
    return out


def update(synapse, derivative, alpha):
    step = np.divide(derivative, alpha)
    return np.subtract(synapse, step)


def training_step(X, y, synapse_0, synapse_1, alpha):
    a = _sigmoid(np.dot(X, synapse_0))
    b = _sigmoid(np.dot(a, synapse_1))
    db = np.subtract(b, y)
    db *= b
    db *= 1 - b
    da = np.dot(db, synapse_1.T)
    da *= a
    da *= 1 - a
    s0, s1 = synapse_0.copy(), synapse_1.copy()
    s0 -= alpha * weight_derivative(X, da)
    s1 -= alpha * weight_derivative(a, db)
    return s0, s1
