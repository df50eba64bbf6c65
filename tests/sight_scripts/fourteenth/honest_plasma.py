# verdict: right
import numpy as np

def softplus(z):
    return np.logaddexp(0, z)

def softplus_prime(z):
    return 1 / (1 + np.exp(-z))

rng = np.random.RandomState(50)
x = rng.uniform(0, 2 * np.pi, (200, 1))
t = np.sin(x) + 0.05 * rng.randn(200, 1)

H = 15
theta = [rng.randn(1, H), rng.randn(H), rng.randn(H, 1) * 0.2, np.zeros(1)]
sq = [np.zeros_like(p) for p in theta]
rho, lr, eps = 0.9, 0.01, 1e-7

for epoch in range(100):
    perm = rng.permutation(200)
    for k in range(0, 200, 50):
        xb, tb = x[perm[k:k+50]], t[perm[k:k+50]]
        W1, b1, W2, b2 = theta
        z = xb.dot(W1) + b1
        h = softplus(z)
        out = h.dot(W2) + b2
        d = 2.0 * (out - tb) / len(xb)
        dz = d.dot(W2.T) * softplus_prime(z)
        grads = [xb.T.dot(dz), dz.sum(axis=0), h.T.dot(d), d.sum(axis=0)]
        for i in range(4):
            sq[i] = rho * sq[i] + (1 - rho) * grads[i] ** 2
            theta[i] -= lr * grads[i] / (np.sqrt(sq[i]) + eps)

pred = softplus(x.dot(theta[0]) + theta[1]).dot(theta[2]) + theta[3]
print('mse', np.mean((pred - t) ** 2))
