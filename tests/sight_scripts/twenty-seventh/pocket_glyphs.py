# verdict: right
# recognise 3x5 pixel digits with a bit of noise; Adam
import numpy as np

GLYPHS = """
111 010 111 111 101 111 111 111 111 111
101 110 001 001 101 100 100 001 101 101
101 010 111 111 111 111 111 001 111 111
101 010 100 001 001 001 101 001 101 001
111 111 111 111 001 111 111 001 111 111
"""

rows = [line.split() for line in GLYPHS.strip().splitlines()]
digits = np.array([[int(c) for r in rows for c in r[d]] for d in range(10)], dtype=float)

rng = np.random.default_rng(0)
X = np.repeat(digits, 8, axis=0)
X = X + rng.normal(0, 0.2, X.shape)
T = np.repeat(np.eye(10), 8, axis=0)

theta = {
    "W1": rng.normal(0, 0.3, (15, 20)),
    "b1": np.zeros(20),
    "W2": rng.normal(0, 0.3, (20, 10)),
    "b2": np.zeros(10),
}
m = {k: np.zeros_like(w) for k, w in theta.items()}
v = {k: np.zeros_like(w) for k, w in theta.items()}
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01

for t in range(1, 301):
    h = 1 / (1 + np.exp(-(X @ theta["W1"] + theta["b1"])))
    s = h @ theta["W2"] + theta["b2"]
    s -= s.max(axis=1, keepdims=True)
    q = np.exp(s)
    q /= q.sum(axis=1, keepdims=True)

    d2 = (q - T) / len(X)
    d1 = d2 @ theta["W2"].T * h * (1 - h)
    grads = {"W1": X.T @ d1, "b1": d1.sum(0), "W2": h.T @ d2, "b2": d2.sum(0)}

    for k, g in grads.items():
        m[k] = beta1 * m[k] + (1 - beta1) * g
        v[k] = beta2 * v[k] + (1 - beta2) * g ** 2
        m_hat = m[k] / (1 - beta1 ** t)
        v_hat = v[k] / (1 - beta2 ** t)
        theta[k] -= lr * m_hat / (np.sqrt(v_hat) + eps)

    if t % 50 == 0:
        print(t, -np.mean(np.log(q[T == 1])))

print("correct:", int((q.argmax(1) == T.argmax(1)).sum()), "of", len(X))
