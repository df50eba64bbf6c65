# verdict: wrong
# line: 25
# why: hidden delta: The weights between the two square hidden layers aren't transposed on the way back.
import numpy as np

rng = np.random.default_rng()
m = 40
X = rng.uniform(-2, 2, (2, m))
Y = np.cos(X[:1]) * X[1:]

def layer(n_out, n_in):
    return rng.normal(0, 1/np.sqrt(n_in), (n_out, n_in)), rng.normal(0, 0.1, (n_out, 1))

W1, b1 = layer(6, 2)
W2, b2 = layer(6, 6)
W3, b3 = layer(1, 6)

for step in range(1500):
    A1 = np.tanh(W1 @ X + b1)
    A2 = np.tanh(W2 @ A1 + b2)
    out = W3 @ A2 + b3
    cost = np.sum((out - Y)**2) / (2*m)
    D3 = (out - Y) / m
    D2 = (W3.T @ D3) * (1 - A2**2)
    D1 = (W2 @ D2) * (1 - A1**2)
    for W, b, D, A in ((W3, b3, D3, A2), (W2, b2, D2, A1), (W1, b1, D1, X)):
        W -= 0.1 * D @ A.T
        b -= 0.1 * D.sum(axis=1, keepdims=True)
print("cost", cost)
