# verdict: wrong
# line: 28
# also: 31
# why: Nesterov: looks back instead of ahead
import numpy as np

np.random.seed(24)

X = np.random.randn(70, 4)
y = np.tanh(X[:, [0]] - X[:, [1]]) + 0.3 * X[:, [2]] * X[:, [3]]


def loss_and_grads(W1, b1, W2, b2):
    hid = np.tanh(X @ W1 + b1)
    diff = hid @ W2 + b2 - y
    loss = 0.5 * np.mean(diff ** 2)
    g = diff / len(X)
    gh = g @ W2.T * (1 - hid ** 2)
    return loss, (X.T @ gh, gh.sum(0), hid.T @ g, g.sum(0))


theta = [np.random.randn(4, 10) * 0.4, np.zeros(10), np.random.randn(10, 1) * 0.3, np.zeros(1)]
speed = [np.zeros_like(p) for p in theta]
mu, lr = 0.9, 0.02

# Nesterov: measure the slope at the place where the momentum will carry us
for it in range(600):
    lookahead = [p - mu * v for p, v in zip(theta, speed)]
    loss, grads = loss_and_grads(*lookahead)
    for k in range(4):
        speed[k] = mu * speed[k] - lr * grads[k]
        theta[k] = theta[k] + speed[k]
    if it % 100 == 0:
        print(it, loss)
