# verdict: wrong
# line: 31
# why: Adam's bias correction uses b1 * t instead of b1 ** t
import numpy as np

rng = np.random.default_rng(3)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

X = rng.integers(0, 2, (12, 5)).astype(float)
y = ((X[:, :1] + X[:, 1:2] + X[:, 2:3]) % 2).astype(float)

p = {'W1': rng.normal(0, 0.7, (5, 8)), 'b1': np.zeros(8),
     'W2': rng.normal(0, 0.7, (8, 1)), 'b2': np.zeros(1)}
mom = {k: np.zeros_like(a) for k, a in p.items()}
sq = {k: np.zeros_like(a) for k, a in p.items()}

def loss_and_grads(p):
    h = np.tanh(X @ p['W1'] + p['b1'])
    o = sigmoid(h @ p['W2'] + p['b2'])
    loss = -np.mean(y * np.log(o) + (1 - y) * np.log(1 - o))
    d2 = (o - y) / len(X)
    d1 = (d2 @ p['W2'].T) * (1 - h ** 2)
    return loss, {'W1': X.T @ d1, 'b1': d1.sum(0), 'W2': h.T @ d2, 'b2': d2.sum(0)}

def adam(p, grads, t, lr=0.01, b1=0.9, b2=0.999, eps=1e-8):
    for k, g in grads.items():
        mom[k] = b1 * mom[k] + (1 - b1) * g
        sq[k] = b2 * sq[k] + (1 - b2) * g * g
        m_hat = mom[k] / (1 - b1 * t)
        s_hat = sq[k] / (1 - b2 ** t)
        p[k] = p[k] - lr * m_hat / (np.sqrt(s_hat) + eps)

for t in range(1, 401):
    loss, grads = loss_and_grads(p)
    adam(p, grads, t)
    if t % 50 == 0:
        print(t, round(float(loss), 5))
