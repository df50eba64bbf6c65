# verdict: wrong
# line: 31
# why: bias gradient of the hidden layer summed over everything, without an axis
import numpy as np

rng = np.random.default_rng(14)
X = rng.normal(size=(50, 3))
y = np.maximum(X[:, :1], X[:, 1:2]) - X[:, 2:]

params = {
    'W1': rng.normal(size=(3, 9)) * 0.6,
    'b1': np.zeros((1, 9)),
    'W2': rng.normal(size=(9, 1)) * 0.4,
    'b2': np.zeros((1, 1)),
}


def forward(X):
    z = X @ params['W1'] + params['b1']
    a = np.maximum(0, z)
    return z, a, a @ params['W2'] + params['b2']


def backward(X, y):
    z, a, out = forward(X)
    m = len(X)
    dout = 2 * (out - y) / m
    dz = dout @ params['W2'].T * (z > 0)
    return {
        'W1': X.T @ dz,
        'b1': np.sum(dz),
        'W2': a.T @ dout,
        'b2': np.sum(dout),
    }


for epoch in range(700):
    grads = backward(X, y)
    for key in params:
        params[key] -= 0.05 * grads[key]

print("final loss:", np.mean((forward(X)[2] - y) ** 2))
