# verdict: wrong
# line: 26
# why: updates: The flat gradient holds the hidden biases' part and the output weights' part in exchanged places.
import numpy as np

rng = np.random.default_rng(14)
X = rng.normal(size=(80, 2))
y = np.where(X[:, :1] > X[:, 1:] ** 2, 1.0, -1.0)
H = 8
params = rng.normal(0, 0.6, 2 * H + H + H + 1)

def split(p):
    return p[:2*H].reshape(2, H), p[2*H:3*H], p[3*H:4*H].reshape(H, 1), p[4*H:]

def loss_and_grad(p):
    W1, b1, W2, b2 = split(p)
    a = np.tanh(X @ W1 + b1)
    out = a @ W2 + b2
    diff = out - y
    d2 = diff / len(y)
    d1 = (d2 @ W2.T) * (1 - a ** 2)
    gW1 = X.T @ d1
    gb1 = d1.sum(axis=0)
    gW2 = a.T @ d2
    gb2 = d2.sum(axis=0)
    return 0.5 * np.mean(diff ** 2), np.concatenate([gW1.ravel(), gW2.ravel(), gb1, gb2])

for t in range(1, 1001):
    L, grad = loss_and_grad(params)
    params -= 0.1 * grad
    if t % 200 == 0:
        print(f"{t:5d} {L:.5f}")
