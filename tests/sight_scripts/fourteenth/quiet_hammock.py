# verdict: right
import numpy as np

def huber(r, delta):
    small = np.abs(r) <= delta
    return np.where(small, 0.5 * r ** 2, delta * (np.abs(r) - 0.5 * delta))

np.random.seed(12)
X = np.linspace(-2, 2, 100)[:, None]
y = X ** 3 - X + np.random.standard_t(2, size=X.shape) * 0.3    # heavy tails
delta = 0.7

W1 = np.random.randn(1, 16)
b1 = np.random.randn(16)
W2 = np.random.randn(16, 1) * 0.2
b2 = np.zeros(1)

lr = 0.05
for k in range(1500):
    a = np.tanh(X.dot(W1) + b1)
    r = a.dot(W2) + b2 - y
    if k % 300 == 0:
        print('%5d %.5f' % (k, huber(r, delta).mean()))
    g = np.clip(r, -delta, delta) / len(X)
    ga = g.dot(W2.T) * (1 - a * a)
    W2 -= lr * a.T.dot(g)
    b2 -= lr * g.sum(axis=0)
    W1 -= lr * X.T.dot(ga)
    b1 -= lr * ga.sum(axis=0)
print('median abs error', np.median(np.abs(r)))
