# verdict: wrong
# line: 26
# also: 29
import numpy as np
np.random.seed(70)

X = np.random.randn(25, 3)
y = (X[:, [0]] * X[:, [1]] + X[:, [2]] > 0).astype(float)
P = [np.random.randn(3, 7) * 0.6, np.zeros((1, 7)), np.random.randn(7, 1) * 0.6, np.zeros((1, 1))]
m = [0 * p for p in P]
v = [0 * p for p in P]
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01

def gradients():
    h = np.tanh(X @ P[0] + P[1])
    o = 1 / (1 + np.exp(-(h @ P[2] + P[3])))
    d = (o - y) / len(X)
    dh = d @ P[2].T * (1 - h * h)
    loss = -np.mean(y * np.log(o + 1e-12) + (1 - y) * np.log(1 - o + 1e-12))
    return loss, [X.T @ dh, dh.sum(0, keepdims=True), h.T @ d, d.sum(0, keepdims=True)]

for t in range(1, 401):
    loss, G = gradients()
    for k, g in enumerate(G):
        m[k] = beta1 * m[k] + (1 - beta1) * g
        v[k] = beta2 * v[k] + (1 - beta2) * np.abs(g)
        mh = m[k] / (1 - beta1 ** t)
        vh = v[k] / (1 - beta2 ** t)
        P[k] -= lr * mh / (np.sqrt(vh) + eps)
    if t % 100 == 0:
        print(t, loss)
