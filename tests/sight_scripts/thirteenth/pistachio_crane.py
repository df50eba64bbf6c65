# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

rng = np.random.default_rng(1)
params = {"syn0": rng.standard_normal((3, 6)), "syn1": rng.standard_normal((6, 1))}
m = {k: np.zeros_like(p) for k, p in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def gradients(p):
    l1 = sigmoid(X @ p["syn0"])
    l2 = sigmoid(l1 @ p["syn1"])
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ p["syn1"].T * l1 * (1 - l1)
    return {"syn1": l1.T @ d2, "syn0": X.T @ d1}, np.mean(np.abs(l2 - y))

# Adam
alpha, beta1, beta2, eps = 0.02, 0.9, 0.999, 1e-8
for t in range(1, 3001):
    grads, err = gradients(params)
    for k in params:
        m[k] = beta1 * m[k] + (1 - beta1) * grads[k]
        v[k] = beta2 * v[k] + (1 - beta2) * grads[k] ** 2
        m_hat = m[k] / (1 - beta1 ** t)
        v_hat = v[k] / (1 - beta2 ** t)
        params[k] -= alpha * m_hat / (np.sqrt(v_hat) + eps)
    if t % 500 == 0:
        print("step", t, "error", err)
