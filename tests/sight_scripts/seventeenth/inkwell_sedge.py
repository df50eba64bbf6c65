# verdict: right
import numpy as np

def loss_and_grads(P, X, t):
    W1, b1, W2, b2 = P
    n = X.shape[0]
    a = np.tanh(X @ W1 + b1)
    y = a @ W2 + b2
    r = y - t
    loss = np.sum(r ** 2) / n
    dy = 2 * r / n
    da = dy @ W2.T
    dz = da * (1 - a ** 2)
    return loss, [X.T @ dz, dz.sum(0), a.T @ dy, dy.sum(0)]

gen = np.random.default_rng(99)
X = gen.uniform(-1, 1, (64, 2))
t = (X[:, :1] ** 2 - X[:, 1:])
P = [gen.normal(size=(2, 10)) * .5, np.zeros(10), gen.normal(size=(10, 1)) * .5, np.zeros(1)]
m = [np.zeros_like(p) for p in P]
v = [np.zeros_like(p) for p in P]
b1, b2, eps, lr = .9, .999, 1e-8, 1e-2
history = []
for step in range(1, 801):
    loss, G = loss_and_grads(P, X, t)
    history.append(loss)
    for i in range(4):
        m[i] = b1 * m[i] + (1 - b1) * G[i]
        v[i] = b2 * v[i] + (1 - b2) * G[i] ** 2
        mh = m[i] / (1 - b1 ** step)
        vh = v[i] / (1 - b2 ** step)
        P[i] = P[i] - lr * mh / (np.sqrt(vh) + eps)
    if step % 200 == 0:
        print(step, loss)
