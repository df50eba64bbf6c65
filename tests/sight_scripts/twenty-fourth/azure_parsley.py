# verdict: right
import numpy as np

gen = np.random.default_rng(8)
mitten = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.5, 2.0]])
labels = np.repeat(np.arange(3), 30)
X = mitten[labels] + gen.normal(0, 0.4, (90, 4))
X = (X - X.mean(axis=0)) / X.std(axis=0)
T = np.eye(3)[labels]

W1 = gen.normal(0, 0.3, (4, 7)); b1 = np.zeros(7)
W2 = gen.normal(0, 0.3, (7, 3)); b2 = np.zeros(3)
cache = {}
lr = 0.1
eps = 1e-8

def adagrad(name, w, g):
    cache[name] = cache.get(name, 0) + g * g
    w -= lr * g / (np.sqrt(cache[name]) + eps)

for i in range(200):
    h = np.tanh(X @ W1 + b1)
    s = h @ W2 + b2
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)

    ds = (p - T) / len(X)
    dh = ds @ W2.T * (1 - h * h)
    adagrad("W2", W2, h.T @ ds)
    adagrad("b2", b2, ds.sum(0))
    adagrad("W1", W1, X.T @ dh)
    adagrad("b1", b1, dh.sum(0))

print("Kreuzentropie:", -(T * np.log(p)).sum(1).mean())
print("richtig:", (p.argmax(1) == labels).mean())
