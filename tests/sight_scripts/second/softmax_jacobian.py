# verdict: right
# why: Softmax with its full Jacobian under a squared error; the hidden layer gets the right gradient.
import numpy as np

rng = np.random.default_rng(13)
X = rng.normal(size=(30, 4))
lab = np.argmax(X[:, :3], axis=1)
T = np.eye(3)[lab]
A = rng.normal(size=(4, 7)) * 0.5
B = rng.normal(size=(7, 3)) * 0.5

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()

lr = 0.5
for epoch in range(300):
    gA = np.zeros_like(A)
    gB = np.zeros_like(B)
    cost = 0.0
    for x, t in zip(X, T):
        h = np.tanh(x @ A)
        p = softmax(h @ B)
        cost += 0.5 * np.sum((p - t) ** 2)
        J = np.diag(p) - np.outer(p, p)
        dz = J @ (p - t)
        gB += np.outer(h, dz)
        gA += np.outer(x, (B @ dz) * (1 - h ** 2))
    A -= lr * gA / len(X)
    B -= lr * gB / len(X)
    if epoch % 60 == 0:
        print(epoch, cost / len(X))
