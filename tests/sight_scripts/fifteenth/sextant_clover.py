# verdict: right
import numpy as np

rng = np.random.default_rng(6)
X = rng.uniform(-1, 1, (140, 2))
y = (X[:, [0]] * X[:, [1]] > 0) * 1.0

def sig(z):
    return 0.5 * (1 + np.tanh(0.5 * z))

net = dict(W1=rng.normal(0, 1, (2, 9)), b1=np.zeros((1, 9)),
           W2=rng.normal(0, 1, (9, 1)), b2=np.zeros((1, 1)))
hist = {k: np.zeros_like(v) for k, v in net.items()}

def loss_and_grads(X, y):
    A = sig(X @ net["W1"] + net["b1"])
    P = sig(A @ net["W2"] + net["b2"])
    loss = -np.mean(y * np.log(P + 1e-12) + (1 - y) * np.log(1 - P + 1e-12))
    d2 = (P - y) / y.size
    d1 = (d2 @ net["W2"].T) * A * (1 - A)
    return loss, dict(W1=X.T @ d1, b1=d1.sum(0, keepdims=True),
                      W2=A.T @ d2, b2=d2.sum(0, keepdims=True))

for it in range(1500):
    loss, grads = loss_and_grads(X, y)
    for k in net:
        hist[k] += grads[k] ** 2
        net[k] -= 0.1 * grads[k] / (np.sqrt(hist[k]) + 1e-8)
    if it % 300 == 0:
        print(it, loss)
