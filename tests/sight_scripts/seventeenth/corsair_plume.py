# verdict: wrong
# line: 27
# why: softmax cross-entropy delta multiplied by sigmoid slope too
import numpy as np

np.random.seed(10)

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

def cross_entropy(p, t):
    return -np.sum(t * np.log(p + 1e-12)) / len(t)

centers = np.array([[0, 2], [2, -1], [-2, -1]])
labels = np.repeat([0, 1, 2], 20)
X = centers[labels] + np.random.randn(60, 2) * 0.6
T = np.eye(3)[labels]

w_h = np.random.randn(2, 8) * 0.5
w_o = np.random.randn(8, 3) * 0.5
lr = 0.5

for epoch in range(400):
    h = 1 / (1 + np.exp(-X @ w_h))
    p = softmax(h @ w_o)
    delta_o = (p - T) * p * (1 - p)
    delta_h = delta_o @ w_o.T * h * (1 - h)
    w_o -= lr * h.T @ delta_o / len(X)
    w_h -= lr * X.T @ delta_h / len(X)
    if epoch % 100 == 0:
        print(epoch, cross_entropy(p, T))
