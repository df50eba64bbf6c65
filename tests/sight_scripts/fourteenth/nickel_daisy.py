# verdict: wrong
# line: 30
# why: softmax with cross-entropy: p - t is multiplied by p*(1-p) once more
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def softmax(z):
    z = np.exp(z - z.max(axis=0))
    return z / z.sum(axis=0)

def cross_entropy(p, t):
    return -np.mean(np.sum(t * np.log(p), axis=0))

np.random.seed(66)
n_per = 25
x = np.hstack([np.random.randn(2, n_per) * 0.5 + np.array([[c], [d]])
               for c, d in [(0, 0), (2, 0), (1, 2), (-1, 2)]])
t = np.repeat(np.eye(4), n_per, axis=1)

w1, b1 = np.random.randn(9, 2), np.zeros((9, 1))
w2, b2 = np.random.randn(4, 9), np.zeros((4, 1))
lr = 1.0
m = x.shape[1]

for epoch in range(600):
    h = sigmoid(w1 @ x + b1)
    p = softmax(w2 @ h + b2)
    d2 = (p - t) * p * (1 - p)
    d1 = (w2.T @ d2) * h * (1 - h)
    w2 -= lr * d2 @ h.T / m
    b2 -= lr * d2.mean(axis=1, keepdims=True)
    w1 -= lr * d1 @ x.T / m
    b1 -= lr * d1.mean(axis=1, keepdims=True)
    if epoch % 150 == 0:
        print(epoch, cross_entropy(p, t))
