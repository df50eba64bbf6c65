# verdict: wrong
# line: 31
# why: backward through a square matrix without its transpose
import numpy as np

np.random.seed(68)
X = np.random.rand(50, 4)
T = np.c_[X.max(axis=1), X.min(axis=1), X.mean(axis=1), X.std(axis=1)]
n_layers = 3
W = [np.random.randn(4, 4) for _ in range(n_layers)]
B = [np.random.randn(1, 4) * 0.1 for _ in range(n_layers)]

def sigma(z):
    return 1 / (1 + np.exp(-z))

def forward(a):
    outs = [a]
    for w, b in zip(W, B):
        a = sigma(a @ w + b)
        outs.append(a)
    return outs

for epoch in range(1000):
    outs = forward(X)
    grads_w, grads_b = [None] * n_layers, [None] * n_layers
    grad = 2 * (outs[-1] - T) / T.size
    for i in reversed(range(n_layers)):
        delta = grad * outs[i + 1] * (1 - outs[i + 1])
        grads_w[i] = outs[i].T @ delta
        grads_b[i] = delta.sum(axis=0, keepdims=True)
        grad = delta @ W[i]
    for i in range(n_layers):
        W[i] -= 2.0 * grads_w[i]
        B[i] -= 2.0 * grads_b[i]
    if epoch % 200 == 0:
        print("epoch", epoch, "loss", np.mean((outs[-1] - T) ** 2))
