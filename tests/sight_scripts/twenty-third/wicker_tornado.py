# verdict: right
import numpy as np

np.random.seed(52)
X = np.random.uniform(-3, 3, (128, 1))
Y = X * np.cos(X) + 0.05 * np.random.randn(128, 1)

params = [np.random.randn(1, 20), np.zeros(20), np.random.randn(20, 1) * 0.2, np.zeros(1)]
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
lr, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8
t = 0

for epoch in range(150):
    order = np.random.permutation(128)
    for start in range(0, 128, 32):
        xb = X[order[start:start + 32]]
        yb = Y[order[start:start + 32]]
        W1, b1, W2, b2 = params
        h = np.tanh(xb @ W1 + b1)
        out = h @ W2 + b2
        d = 2 * (out - yb) / len(xb)
        dh = d @ W2.T * (1 - h ** 2)
        grads = [xb.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]

        # adam step
        t += 1
        for i, g in enumerate(grads):
            m[i] = beta1 * m[i] + (1 - beta1) * g
            v[i] = beta2 * v[i] + (1 - beta2) * g * g
            mhat = m[i] / (1 - beta1 ** t)
            vhat = v[i] / (1 - beta2 ** t)
            params[i] = params[i] - lr * mhat / (np.sqrt(vhat) + eps)

W1, b1, W2, b2 = params
print("mse", np.mean((np.tanh(X @ W1 + b1) @ W2 + b2 - Y) ** 2))
