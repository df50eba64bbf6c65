# verdict: wrong
# line: 14
# also: 20
import numpy as np
np.random.seed(41)

X = np.random.rand(15, 2)
Y = 0.3 + X[:, :1] * X[:, 1:]
p = {"W1": np.random.randn(2, 6), "b1": np.zeros((1, 6)),
     "W2": np.random.randn(6, 1), "b2": np.zeros((1, 1))}

def forward(X):
    a1 = np.tanh(X @ p["W1"] + p["b1"])
    return a1, a1 @ p["W2"]

for i in range(700):
    a1, out = forward(X)
    dout = (out - Y) / len(X)
    da1 = dout @ p["W2"].T * (1 - a1 ** 2)
    g = {"W2": a1.T @ dout, "b2": dout.sum(0, keepdims=True),
         "W1": X.T @ da1, "b1": da1.sum(0, keepdims=True)}
    for name in p:
        p[name] -= 0.3 * g[name]
    if i % 100 == 0:
        print(i, float(((out - Y) ** 2).mean()))
