# verdict: wrong
# line: 22
# why: RMSProp divides by the mean square without the square root
import numpy as np
np.random.seed(92)
X = np.linspace(0, 1, 30)[:, None]
Y = np.exp(-3 * X) * np.cos(8 * X)
W1 = np.random.randn(1, 14) * 3
b1 = np.random.randn(14)
W2 = np.random.randn(14, 1) * .3
b2 = np.zeros(1)
params = [W1, b1, W2, b2]
sq = [np.zeros_like(p) for p in params]
for it in range(1500):
    h = np.tanh(X @ W1 + b1)
    out = h @ W2 + b2
    d = (out - Y) / len(X)
    dz = d @ W2.T * (1 - h ** 2)
    grads = [X.T @ dz, dz.sum(0), h.T @ d, d.sum(0)]
    for i in range(4):
        sq[i] = 0.95 * sq[i] + 0.05 * grads[i] ** 2
        params[i] -= 1e-5 * grads[i] / (sq[i] + 1e-4)
print('mse', ((out - Y) ** 2).mean())
