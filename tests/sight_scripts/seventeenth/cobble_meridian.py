# verdict: wrong
# line: 26
# why: three layers, first hidden delta computed from wrong delta
import numpy as np

def act(x): return np.tanh(x)
def dact(y): return 1 - y ** 2

rng = np.random.RandomState(13)
X = rng.uniform(-1, 1, (25, 3))
Y = np.sin(X.sum(axis=1, keepdims=True) * 2)
Y = np.hstack([Y, -Y ** 2, Y * X[:, :1], X[:, 1:2]])

w1 = rng.randn(3, 4) * 0.6
w2 = rng.randn(4, 4) * 0.6
w3 = rng.randn(4, 4) * 0.6
lr = 0.01

for epoch in range(1500):
    h1 = act(X.dot(w1))
    h2 = act(h1.dot(w2))
    out = h2.dot(w3)

    delta3 = out - Y
    delta2 = delta3.dot(w3.T) * dact(h2)
    delta1 = delta3.dot(w2.T) * dact(h1)

    w3 -= lr * h2.T.dot(delta3)
    w2 -= lr * h1.T.dot(delta2)
    w1 -= lr * X.T.dot(delta1)
print((delta3 ** 2).mean())
