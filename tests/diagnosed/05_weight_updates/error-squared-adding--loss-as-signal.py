# mistake: error-squared-adding
# question: 05_weight_updates/training_step
# style: column samples, power
import numpy as np


def weight_derivative(layer_in, delta):
    return layer_in.transpose().dot(delta)


def update(synapse, derivative, alpha):
    return synapse - derivative.__mul__(alpha)


def loss(target, guess):
    return (target - guess) ** 2


def training_step(X, y, synapse_0, synapse_1, alpha):
    x, t = X.T, y.T
    a = 0.5 * (1 + np.tanh((synapse_0.T @ x) / 2))
    g = 0.5 * (1 + np.tanh((synapse_1.T @ a) / 2))
    dg = loss(t, g) * g * (1 - g)
    da = (synapse_1 @ dg) * a * (1 - a)
    return synapse_0 + alpha * (x @ da.T), synapse_1 + alpha * (a @ dg.T)
