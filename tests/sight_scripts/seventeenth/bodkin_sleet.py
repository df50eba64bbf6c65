# verdict: right
import numpy as np
rng = np.random.default_rng(31)
X = rng.uniform(-1, 1, (64, 3))
Y = (X ** 2).sum(1, keepdims=True)
P = {'W1': rng.normal(0, .8, (3, 20)), 'b1': np.full(20, .05), 'W2': rng.normal(0, .3, (20, 1)), 'b2': np.zeros(1)}
M = {k: np.zeros_like(v) for k, v in P.items()}
V = {k: np.zeros_like(v) for k, v in P.items()}
beta1, beta2, eps, lr = .9, .999, 1e-8, .01
for t in range(1, 801):
    Z = X @ P['W1'] + P['b1']
    H = np.maximum(0, Z)
    out = H @ P['W2'] + P['b2']
    d = 2 * (out - Y) / len(X)
    dZ = (d @ P['W2'].T) * (Z > 0)
    grads = {'W1': X.T @ dZ, 'b1': dZ.sum(0), 'W2': H.T @ d, 'b2': d.sum(0)}
    for k in P:
        M[k] = beta1 * M[k] + (1 - beta1) * grads[k]
        V[k] = beta2 * V[k] + (1 - beta2) * grads[k] ** 2
        mhat = M[k] / (1 - beta1 ** t)
        vhat = V[k] / (1 - beta2 ** t)
        P[k] = P[k] - lr * mhat / (np.sqrt(vhat) + eps)
print(((out - Y) ** 2).mean())
