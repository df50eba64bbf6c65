# verdict: right
import numpy as np
np.random.seed(90)
X = np.random.rand(64, 8) < .5
Y = X[:, ::-1].astype(int)            # reverse the bits
X = X * 2 - 1
W0 = np.random.normal(size=(8, 16), scale=.3)
W1 = np.random.normal(size=(16, 8), scale=.3)
alpha0, alpha1 = .05, .02
def relu(v): return (v > 0) * v
def relu2deriv(v): return v > 0
for it in range(150):
    err = 0
    for i in range(len(X)):
        layer_0 = X[i:i+1]
        layer_1 = relu(layer_0 @ W0)
        layer_2 = layer_1 @ W1
        err += np.sum((layer_2 - Y[i:i+1]) ** 2)
        layer_2_delta = layer_2 - Y[i:i+1]
        layer_1_delta = layer_2_delta.dot(W1.T) * relu2deriv(layer_1)
        W1 -= alpha1 * layer_1.T.dot(layer_2_delta)
        W0 -= alpha0 * layer_0.T.dot(layer_1_delta)
    if it % 30 == 29:
        print("Error:", err)
