# verdict: right
import numpy as np

np.random.seed(30)
X = np.random.randn(90, 2)
t = (X[:, [0]] > np.sin(2 * X[:, [1]])).astype(float)
W1 = np.random.randn(2, 7); b1 = np.zeros((1, 7))
W2 = np.random.randn(7, 1); b2 = np.zeros((1, 1))
u1 = np.zeros_like(W1); c1 = np.zeros_like(b1)
u2 = np.zeros_like(W2); c2 = np.zeros_like(b2)
mu = 0.9
eta = 0.1

def sigm(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(600):
    # look ahead first
    P1, q1 = W1 + mu * u1, b1 + mu * c1
    P2, q2 = W2 + mu * u2, b2 + mu * c2
    h = sigm(X @ P1 + q1)
    o = sigm(h @ P2 + q2)
    g2 = (o - t) / len(X)
    g1 = g2 @ P2.T * h * (1 - h)
    u2 = mu * u2 - eta * h.T @ g2
    c2 = mu * c2 - eta * g2.sum(axis=0, keepdims=True)
    u1 = mu * u1 - eta * X.T @ g1
    c1 = mu * c1 - eta * g1.sum(axis=0, keepdims=True)
    W2 = W2 + u2
    b2 = b2 + c2
    W1 = W1 + u1
    b1 = b1 + c1
print("right:", int(((o > 0.5) == t).sum()), "of", len(X))
