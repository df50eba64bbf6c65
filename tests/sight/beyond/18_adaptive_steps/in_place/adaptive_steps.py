import numpy as np


def adagrad_step(synapse, squares, derivative, alpha, epsilon):
    w = synapse.copy()
    s = squares.copy()
    s += derivative * derivative
    scale = np.sqrt(s)
    scale += epsilon
    w -= alpha * derivative / scale
    return w, s


def adadelta_step(synapse, squares, steps, derivative, rho, epsilon):
    w, s, u = synapse.copy(), squares.copy(), steps.copy()
    s *= rho
    s += (1 - rho) * derivative * derivative
    move = -derivative * np.sqrt((u + epsilon) / (s + epsilon))
    w += move
    u *= rho
    u += (1 - rho) * move * move
    return w, s, u


def adam_step(synapse, mean, square, derivative, t, alpha, beta_1, beta_2, epsilon):
    w, m, s = synapse.copy(), mean.copy(), square.copy()
    m *= beta_1
    m += (1 - beta_1) * derivative
    s *= beta_2
    s += (1 - beta_2) * derivative * derivative
    whole_m = m / (1 - beta_1 ** t)
    whole_s = s / (1 - beta_2 ** t)
    w -= alpha * whole_m / (np.sqrt(whole_s) + epsilon)
    return w, m, s
