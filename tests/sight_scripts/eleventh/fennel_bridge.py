# verdict: right
import numpy as np

np.random.seed(45)
feats = np.random.randn(24, 4)
target = np.eye(3)[np.argmax(feats[:, :3], axis=1)]

A = np.random.randn(4, 6) * .5
B = np.random.randn(6, 3) * .5

# squared error measured on softmax probabilities, Jacobian built per sample
for epoch in range(150):
    gA = np.zeros_like(A)
    gB = np.zeros_like(B)
    cost = 0.0
    for f, t in zip(feats, target):
        h = np.tanh(f @ A)
        z = h @ B
        p = np.exp(z - z.max())
        p /= p.sum()
        cost += ((p - t) ** 2).sum()
        J = np.diag(p) - np.outer(p, p)
        dz = J @ (2 * (p - t))
        gB += np.outer(h, dz)
        gA += np.outer(f, (B @ dz) * (1 - h * h))
    A -= 0.1 * gA
    B -= 0.1 * gB
    if epoch % 30 == 0:
        print(epoch, cost / len(feats))
