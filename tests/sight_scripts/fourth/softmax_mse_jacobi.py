# verdict: right
# why: Squared error on softmax outputs with the full Jacobian of the softmax, one sample at a time.
# yes, MSE on a softmax is odd, but the maths works if you use the whole Jacobian
import numpy as np

rng = np.random.default_rng(77)

def softmax(v):
    e = np.exp(v - np.max(v))
    return e / e.sum()

W = rng.normal(0, 0.1, (3, 2))
b = np.zeros(3)
points = rng.normal(size=(90, 2)) + np.repeat([[0, 2], [2, 0], [-2, -2]], 30, axis=0)
targets = np.repeat(np.eye(3), 30, axis=0)

for epoch in range(40):
    loss = 0
    for n in rng.permutation(90):
        x, t = points[n], targets[n]
        p = softmax(W @ x + b)
        loss += 0.5 * np.sum((p - t) ** 2)
        J = np.diag(p) - np.outer(p, p)
        dz = J @ (p - t)
        W -= 0.2 * np.outer(dz, x)
        b -= 0.2 * dz
    if epoch % 10 == 0:
        print(epoch, loss)
