# verdict: right
import numpy as np

np.random.seed(0)
theta = np.random.uniform(-0.6, 0.6, 4 * 6 + 6 + 6 * 3 + 3)
A = theta[:24].reshape(6, 4).T
a0 = theta[24:30]
B = theta[30:48].reshape(3, 6).T
b0 = theta[48:]
X = np.random.randn(15, 4)
labels = np.array([0, 1, 2] * 5)
onehot = np.eye(3)[labels]
X[np.arange(15), labels] += 1.5
vel = np.zeros_like(theta)
for epoch in range(300):
    z = X @ A + a0
    h = np.where(z > 0, z, 0.1 * z)
    s = h @ B + b0
    s = s - s.max(axis=1, keepdims=True)
    p = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)
    ds = (p - onehot) / len(X)
    dh = ds @ B.T
    dz = dh * np.where(z > 0, 1.0, 0.1)
    g = np.concatenate([(dz.T @ X).ravel(), dz.sum(0), (ds.T @ h).ravel(), ds.sum(0)])
    vel *= 0.9
    vel -= 0.1 * g
    theta += vel
    if epoch % 60 == 0:
        print(epoch, -np.log(p[np.arange(15), labels]).mean())
