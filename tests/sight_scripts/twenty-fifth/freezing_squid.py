# verdict: wrong
# line: 30
# why: hidden delta: The ReLU mask is taken from the gradient itself instead of from the hidden activations.
import numpy as np
np.random.seed(14)

# two moons without sklearn
n = 80
t = np.random.rand(n) * np.pi
X = np.concatenate([np.c_[np.cos(t), np.sin(t)], np.c_[1 - np.cos(t), 0.4 - np.sin(t)]])
X += 0.1 * np.random.randn(2 * n, 2)
y = np.repeat([0, 1], n)

h = 20
W = 0.3 * np.random.randn(2, h)
b = np.zeros((1, h))
W2 = 0.3 * np.random.randn(h, 2)
b2 = np.zeros((1, 2))

for i in range(600):
    hidden = np.maximum(0, X.dot(W) + b)
    scores = hidden.dot(W2) + b2
    scores -= scores.max(axis=1, keepdims=True)
    probs = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    # backprop
    dscores = probs
    dscores[np.arange(2 * n), y] -= 1
    dscores /= 2 * n
    dhidden = dscores.dot(W2.T)
    dhidden[dhidden <= 0] = 0
    W2 -= 0.8 * hidden.T.dot(dscores)
    b2 -= 0.8 * dscores.sum(axis=0, keepdims=True)
    W -= 0.8 * X.T.dot(dhidden)
    b -= 0.8 * dhidden.sum(axis=0, keepdims=True)

print("accuracy", np.mean(scores.argmax(axis=1) == y))
