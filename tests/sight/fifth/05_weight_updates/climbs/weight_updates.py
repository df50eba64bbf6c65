import numpy as np

def f(x): return 1/(1+np.exp(-x))
def df(o): return o*(1-o)

def weight_derivative(layer_in, delta):
    return layer_in.T @ delta

def update(synapse, derivative, alpha):
    return synapse - alpha*derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    h = f(X @ synapse_0)
    o = f(h @ synapse_1)
    do = (y - o) * df(o)
    dh = (do @ synapse_1.T) * df(h)
    w0 = update(synapse_0, weight_derivative(X, dh), alpha)
    w1 = update(synapse_1, weight_derivative(h, do), alpha)
    return w0, w1
