# verdict: right
# why: Gradients are clipped by their common norm (one factor for all layers), otherwise a plain step.
import numpy as np

rng = np.random.RandomState(82)
X = rng.randn(100, 4) * 3
Y = X[:, :1] * X[:, 1:2] + 5
params = {'W1': rng.randn(4, 20) * 0.3, 'b1': np.zeros(20), 'W2': rng.randn(20, 1) * 0.3, 'b2': np.zeros(1)}

def clip(grads, max_norm):
    norm = np.sqrt(sum((g ** 2).sum() for g in grads.values()))
    scale = min(1.0, max_norm / (norm + 1e-12))
    return {k: g * scale for k, g in grads.items()}

for it in range(1500):
    Z = X @ params['W1'] + params['b1']
    A = np.maximum(Z, 0)
    P = A @ params['W2'] + params['b2']
    D = 2 * (P - Y) / len(X)
    DZ = (D @ params['W2'].T) * (Z > 0)
    grads = {'W2': A.T @ D, 'b2': D.sum(0), 'W1': X.T @ DZ, 'b1': DZ.sum(0)}
    grads = clip(grads, 5.0)
    for k in params:
        params[k] -= 0.01 * grads[k]
    if it % 300 == 0:
        print(it, np.mean((P - Y) ** 2))
