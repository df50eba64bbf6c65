# verdict: right
import numpy as np
from functools import partial

# curry the learning rate, fold over the epochs
def loss_grad(theta, X, Y):
    W, b, V, c = theta
    H = np.tanh(X @ W + b)
    S = np.exp(H @ V + c)
    P = S / S.sum(axis=1, keepdims=True)
    dS = (P - Y) / Y.shape[0]
    dH = (dS @ V.T) * (1 - H * H)
    return (X.T @ dH, dH.sum(0), H.T @ dS, dS.sum(0)), -np.sum(Y * np.log(P)) / Y.shape[0]

def descend(lr, theta, X, Y):
    grads, loss = loss_grad(theta, X, Y)
    return tuple(map(lambda p, g: p - lr * g, theta, grads)), loss

rng = np.random.default_rng(517)
X = rng.normal(size=(18, 3))
Y = np.eye(2)[(X[:, 0] * X[:, 1] > 0).astype(int)]
theta = (rng.normal(0, .6, (3, 6)), np.zeros(6), rng.normal(0, .6, (6, 2)), np.zeros(2))
step = partial(descend, 0.7)
losses = []
for _ in range(500):
    theta, loss = step(theta, X, Y)
    losses.append(loss)
print("loss %.3f -> %.3f" % (losses[0], losses[-1]))
