# verdict: wrong
# line: 25
# also: 26
# why: error: the error is taken from the rounded output, as in a perceptron
import numpy as np
np.random.seed(27)
# Klassifikation mit einem Label 0/1, Stichprobe fuer Stichprobe
n = 150
X = np.random.randn(n, 2) * 1.5
t = np.where(X[:, 0] ** 2 + X[:, 1] ** 2 < 2.5, 1, 0)

W = np.random.randn(12, 2)
b = np.random.randn(12) * 0.5
v = np.random.randn(12) * 0.3
c = 0.0
lr = 0.05

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for step in range(8000):
    i = np.random.randint(n)
    hid = sigmoid(W @ X[i] + b)
    out = sigmoid(v @ hid + c)
    klasse = 1 if out > 0.5 else 0
    fehler = t[i] - klasse
    delta = fehler * out * (1 - out)
    gh = delta * v * hid * (1 - hid)
    v = v + lr * delta * hid
    c = c + lr * delta
    W = W + lr * np.outer(gh, X[i])
    b = b + lr * gh
    if step % 2000 == 0:
        alle = sigmoid(sigmoid(X @ W.T + b) @ v + c)
        print(step, ((alle > 0.5) == t).mean())
