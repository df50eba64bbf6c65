# verdict: wrong
# line: 33
# why: updates: The gradient of W2 takes the sums Z1 instead of the activations A1.
import numpy as np

rng = np.random.RandomState(24)

# spiral with two arms
n = 80
theta = np.sqrt(rng.rand(n)) * 2 * np.pi
arm = np.c_[np.cos(theta) * theta, np.sin(theta) * theta] / 6
X = np.r_[arm, -arm].T + 0.02 * rng.randn(2, 2 * n)
Y = np.r_[np.zeros(n), np.ones(n)][None, :]

params = {'W1': rng.randn(16, 2), 'b1': np.zeros((16, 1)),
          'W2': rng.randn(8, 16) * 0.25, 'b2': np.zeros((8, 1)),
          'W3': rng.randn(1, 8) * 0.35, 'b3': np.zeros((1, 1))}

def forward_prop(X, p):
    Z1 = p['W1'] @ X + p['b1'];  A1 = np.tanh(Z1)
    Z2 = p['W2'] @ A1 + p['b2']; A2 = np.tanh(Z2)
    Z3 = p['W3'] @ A2 + p['b3']; A3 = 1 / (1 + np.exp(-Z3))
    return Z1, A1, Z2, A2, Z3, A3

def backward_prop(X, Y, p, cache):
    Z1, A1, Z2, A2, Z3, A3 = cache
    m = Y.size
    g = {}
    dZ3 = A3 - Y
    g['W3'] = dZ3 @ A2.T / m
    g['b3'] = dZ3.sum(1, keepdims=True) / m
    dZ2 = (p['W3'].T @ dZ3) * (1 - A2 ** 2)
    g['W2'] = dZ2 @ Z1.T / m
    g['b2'] = dZ2.sum(1, keepdims=True) / m
    dZ1 = (p['W2'].T @ dZ2) * (1 - A1 ** 2)
    g['W1'] = dZ1 @ X.T / m
    g['b1'] = dZ1.sum(1, keepdims=True) / m
    return g

for i in range(800):
    cache = forward_prop(X, params)
    grads = backward_prop(X, Y, params, cache)
    for k in params:
        params[k] -= 0.5 * grads[k]
    if i % 200 == 0:
        print(i, 'acc', np.mean((cache[-1] > 0.5) == Y))
