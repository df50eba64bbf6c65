# verdict: wrong
# line: 29
# why: first hidden delta goes back through W3 instead of W2
import numpy as np

np.random.seed(62)
n, d, k = 150, 4, 4
labels = np.random.randint(0, k, n)
X = np.eye(4)[labels] * 1.5 + np.random.randn(n, d) * 0.6
Y = np.eye(k)[labels]

W1 = np.random.randn(d, 4); b1 = np.full(4, 0.1)
W2 = np.random.randn(4, 4); b2 = np.full(4, 0.1)
W3 = np.random.randn(4, k); b3 = np.zeros(k)
learning_rate = 0.05

for epoch in range(500):
    # forward
    z1 = X @ W1 + b1
    a1 = np.maximum(0, z1)
    z2 = a1 @ W2 + b2
    a2 = np.maximum(0, z2)
    z3 = a2 @ W3 + b3
    ex = np.exp(z3 - z3.max(axis=1, keepdims=True))
    prob = ex / ex.sum(axis=1, keepdims=True)
    # backward
    d3 = (prob - Y) / n
    d2 = (d3 @ W3.T) * (z2 > 0)
    d1 = (d2 @ W3.T) * (z1 > 0)
    # update
    W3 -= learning_rate * a2.T @ d3; b3 -= learning_rate * d3.sum(axis=0)
    W2 -= learning_rate * a1.T @ d2; b2 -= learning_rate * d2.sum(axis=0)
    W1 -= learning_rate * X.T @ d1; b1 -= learning_rate * d1.sum(axis=0)
    if epoch % 100 == 0:
        print("Epoche %d: Genauigkeit %.2f" % (epoch, np.mean(prob.argmax(1) == labels)))
